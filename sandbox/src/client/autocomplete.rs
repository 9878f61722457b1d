//! Suggestions while typing.

use super::{
    Answer, Arg, Choice, NotSent, Person,
    fill::Scope,
    find::{self, called},
    launch::{Launch, place},
    slash::data,
};
use serde_json::json;

impl Person {
    /// Types `partial` into an option and waits for its suggestions; `args` are filled already.
    ///
    /// # Errors
    /// When the client would not ask, or gets no suggestions.
    pub async fn autocomplete(
        &self,
        channel: &str,
        command: &str,
        args: &[(&str, Arg)],
        focused: &str,
        partial: &str,
    ) -> Result<Vec<Choice>, NotSent> {
        let channel = self.shared.look(|world| place(world, self.id, channel))?;
        self.suggestions(channel, command, args, focused, partial)
            .await
    }

    /// The same in the direct messages with the bot.
    ///
    /// # Errors
    /// When the client would not ask, or gets no suggestions.
    pub async fn autocomplete_dm(
        &self,
        command: &str,
        args: &[(&str, Arg)],
        focused: &str,
        partial: &str,
    ) -> Result<Vec<Choice>, NotSent> {
        let channel = self.shared.change(|world| world.dm_with(self.id));
        self.suggestions(channel, command, args, focused, partial)
            .await
    }

    async fn suggestions(
        &self,
        channel: u64,
        command: &str,
        args: &[(&str, Arg)],
        focused: &str,
        partial: &str,
    ) -> Result<Vec<Choice>, NotSent> {
        let data = self.shared.look(|world| {
            let found = find::slash(world, self.id, channel, command)?;
            let locale = world.user(self.id).locale.as_str();
            let option = found
                .options
                .iter()
                .find(|one| called(one, focused, locale));
            let option = option.ok_or_else(|| NotSent::UnknownOption {
                option: focused.into(),
            })?;
            if option["autocomplete"] != true {
                return Err(NotSent::NoSuggestions {
                    option: focused.into(),
                });
            }
            let scope = Scope {
                world,
                locale,
                files: &[],
            };
            let mut options = scope.some(found.options, args, &mut json!({}))?;
            options.push(json!({
                "name": option["name"], "type": option["type"], "value": partial, "focused": true,
            }));
            Ok(data(&found, options, json!({})))
        })?;
        let asked = self.launch(Launch {
            kind: 4,
            channel,
            data,
            message: None,
            opened_by: serde_json::Value::Null,
        });
        match asked.answered().await {
            Answer::Choices(choices) => Ok(choices),
            _ => Err(NotSent::SuggestionsFailed),
        }
    }
}
