//! Typing commands.

use super::{Failure, Person, Place, Player, mentions};
use crate::{
    Arg, Choice, NotSent, Sandbox,
    transcript::parse::{Given, Mark},
};
use serde_json::Value;

/// A command as it is typed so far.
struct Typed<'a> {
    sandbox: &'a Sandbox,
    person: &'a Person,
    channel: String,
    command: &'a str,
    args: Vec<(String, Arg)>,
}

impl Player<'_> {
    pub(super) async fn slash(
        &mut self,
        person: &Person,
        place: Option<&Place>,
        command: &str,
        options: &[Given],
    ) -> Result<(), Failure> {
        let channel = self.channel(person, place)?;
        let sandbox = &self.sandbox.clone();
        let mut typed = Typed {
            sandbox,
            person,
            channel,
            command,
            args: Vec::new(),
        };
        let mut asked_for = false;
        // Suggestions may depend on the other options, wherever they stand in the line.
        let (plain, marked): (Vec<_>, Vec<_>) =
            options.iter().partition(|one| one.mark == Mark::Typed);
        for one in &plain {
            typed.add(&one.name, &one.value)?;
        }
        for one in &marked {
            let Some(choices) = typed.suggestions(one).await? else {
                typed.add(&one.name, &one.literal())?;
                continue;
            };
            if one.mark == Mark::Asked {
                asked_for = true;
                self.lines.extend(listed(&one.name, &choices));
            } else {
                typed
                    .args
                    .push((one.name.clone(), first(&one.literal(), choices)?));
            }
        }
        if asked_for {
            return Ok(());
        }
        let args: Vec<(&str, Arg)> = typed.args().collect();
        let asked = person.slash(&typed.channel, command, &args).await?;
        self.answer(person, asked).await
    }
}

impl Typed<'_> {
    fn args(&self) -> impl Iterator<Item = (&str, Arg)> {
        self.args
            .iter()
            .map(|(name, arg)| (name.as_str(), arg.clone()))
    }

    fn add(&mut self, name: &str, value: &str) -> Result<(), NotSent> {
        let read = self
            .person
            .parse_args(Some(&self.channel), self.command, &[(name, value)])?;
        self.args
            .extend(read.into_iter().map(|(name, arg)| match arg {
                Arg::Text(text) => (name, Arg::Text(mentions::typed(self.sandbox, &text))),
                other => (name, other),
            }));
        Ok(())
    }

    /// The suggestions for an option; none if it has none and its mark may be part of the value.
    async fn suggestions(&self, one: &Given) -> Result<Option<Vec<Choice>>, NotSent> {
        let args: Vec<(&str, Arg)> = self.args().collect();
        let (channel, command) = (self.channel.as_str(), self.command);
        match self
            .person
            .autocomplete(channel, command, &args, &one.name, &one.value)
            .await
        {
            Ok(choices) => Ok(Some(choices)),
            Err(NotSent::NoSuggestions { .. }) if !one.quoted => Ok(None),
            Err(refused) => Err(refused),
        }
    }
}

fn first(literal: &str, choices: Vec<Choice>) -> Result<Arg, Failure> {
    let none = || Failure::Client(format!("nothing is suggested for {literal}"));
    let choice = choices.into_iter().next().ok_or_else(none)?;
    Ok(match choice.value {
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Arg::Integer(whole),
            None => Arg::Number(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => Arg::Text(text),
        other => Arg::Text(other.to_string()),
    })
}

fn listed(name: &str, choices: &[Choice]) -> Vec<String> {
    if choices.is_empty() {
        return vec![format!("  nothing is suggested for {name}")];
    }
    let header = format!("  suggested for {name}:");
    let each = choices.iter().map(|choice| format!("    {}", choice.name));
    std::iter::once(header).chain(each).collect()
}
