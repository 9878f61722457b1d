//! Typing slash commands.

use super::{
    Arg, Invocation, NotSent, Person,
    fill::Scope,
    find,
    launch::{Launch, place},
};
use crate::world::World;
use serde_json::{Value, json};

impl Person {
    /// Types a slash command in a channel: `catalog add` names a subcommand. Names may be the default
    /// ones or those of this person's language.
    ///
    /// # Errors
    /// When the client would not send it.
    pub async fn slash(
        &self,
        channel: &str,
        command: &str,
        args: &[(&str, Arg)],
    ) -> Result<Invocation, NotSent> {
        let channel = self.shared.look(|world| place(world, self.id, channel))?;
        self.slash_at(channel, command, args)
    }

    /// Types a slash command in the direct messages with the bot.
    ///
    /// # Errors
    /// When the client would not send it.
    pub async fn slash_dm(
        &self,
        command: &str,
        args: &[(&str, Arg)],
    ) -> Result<Invocation, NotSent> {
        let channel = self.shared.change(|world| world.dm_with(self.id));
        self.slash_at(channel, command, args)
    }

    fn slash_at(
        &self,
        channel: u64,
        command: &str,
        args: &[(&str, Arg)],
    ) -> Result<Invocation, NotSent> {
        let data = self.shared.change(|world| {
            let files = keep(world, channel, args);
            let found = find::slash(world, self.id, channel, command)?;
            let mut resolved = json!({});
            let locale = world.user(self.id).locale.clone();
            let scope = Scope {
                world,
                locale: &locale,
                files: &files,
            };
            let options = scope.fill(found.options, args, &mut resolved)?;
            Ok(data(&found, options, resolved))
        })?;
        Ok(self.launch(Launch {
            kind: 2,
            channel,
            data,
            message: None,
            opened_by: Value::Null,
        }))
    }
}

/// The data of a command's interaction.
pub(super) fn data(found: &find::Found<'_>, options: Vec<Value>, resolved: Value) -> Value {
    let nested = found.way.iter().rev().fold(options, |options, part| {
        vec![json!({ "name": part["name"], "type": part["type"], "options": options })]
    });
    let mut data = json!({
        "id": found.command["id"], "name": found.command["name"], "type": 1, "options": nested,
    });
    if !found.command["guild_id"].is_null() {
        data["guild_id"] = found.command["guild_id"].clone();
    }
    if resolved != json!({}) {
        data["resolved"] = resolved;
    }
    data
}

/// Uploads the files among the arguments; each keeps its place.
fn keep(world: &mut World, channel: u64, args: &[(&str, Arg)]) -> Vec<Value> {
    let upload = |(_, arg): &(&str, Arg)| {
        let Arg::Attachment { name, bytes } = arg else {
            return Value::Null;
        };
        let json = json!({ "filename": name, "size": bytes.len(), "ephemeral": true });
        world
            .keep_files(channel, vec![(json, bytes.clone())])
            .pop()
            .unwrap_or_default()
    };
    args.iter().map(upload).collect()
}
