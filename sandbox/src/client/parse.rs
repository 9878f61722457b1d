//! Turns typed text into arguments, as the client does once it knows the command.

use super::{
    Arg, NotSent, Person,
    args::wanted,
    find::{self, called},
};
use crate::{client::launch::place, world::World};
use serde_json::Value;

impl Person {
    /// Reads text values (`@bob`, `#general`, `@approver`, `5`, `true`) as the options of a registered
    /// command want them. With `channel` none, the command is looked for in direct messages.
    ///
    /// # Errors
    /// When the client would not accept them.
    pub fn parse_args(
        &self,
        channel: Option<&str>,
        command: &str,
        raw: &[(&str, &str)],
    ) -> Result<Vec<(String, Arg)>, NotSent> {
        self.shared.change(|world| {
            let channel = match channel {
                Some(channel) => place(world, self.id, channel)?,
                None => world.dm_with(self.id),
            };
            let found = find::slash(world, self.id, channel, command)?;
            let read = |(given, text): &(&str, &str)| {
                let locale = &world.user(self.id).locale;
                let option = found.options.iter().find(|one| called(one, given, locale));
                let option = option.ok_or_else(|| NotSent::UnknownOption {
                    option: (*given).into(),
                })?;
                Ok(((*given).to_owned(), read(world, option, text)?))
            };
            raw.iter().map(read).collect()
        })
    }
}

fn read(world: &World, option: &Value, text: &str) -> Result<Arg, NotSent> {
    let kind = option["type"].as_u64().unwrap_or(3);
    let refused = || NotSent::WrongType {
        option: option["name"].as_str().unwrap_or_default().into(),
        wanted: wanted(kind).into(),
        given: text.into(),
    };
    let choices = option["choices"].as_array();
    let by_name = choices.is_some_and(|choices| {
        choices.iter().any(|choice| {
            choice["name"] == text
                || choice["name_localizations"]
                    .as_object()
                    .is_some_and(|names| names.values().any(|name| name == text))
        })
    });
    // A name that is none of them is refused where they are known, and listed.
    let no_value =
        choices.is_some_and(|choices| !choices.is_empty() && text.parse::<f64>().is_err());
    match kind {
        _ if by_name || no_value => Ok(Arg::Text(text.into())),
        4 => whole(text, option, refused),
        5 => match text.to_lowercase().as_str() {
            "true" | "yes" => Ok(Arg::Bool(true)),
            "false" | "no" => Ok(Arg::Bool(false)),
            _ => Err(refused()),
        },
        6 => Ok(Arg::User(text.into())),
        7 => Ok(Arg::Channel(text.into())),
        8 => Ok(Arg::Role(text.into())),
        9 if world.user_named(text.trim_start_matches('@')).is_some() => Ok(Arg::User(text.into())),
        9 => Ok(Arg::Role(text.into())),
        10 => text.parse().map(Arg::Number).map_err(|_| refused()),
        11 => Ok(file(text)),
        _ => Ok(Arg::Text(text.into())),
    }
}

/// A file: its name, and on the lines after it what it holds.
fn file(text: &str) -> Arg {
    let (name, content) = text.split_once('\n').unwrap_or((text, ""));
    Arg::Attachment {
        name: name.into(),
        bytes: content.as_bytes().to_vec(),
    }
}

/// A whole number; one too large for any integer is out of bounds rather than no number.
fn whole(text: &str, option: &Value, refused: impl Fn() -> NotSent) -> Result<Arg, NotSent> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    match text.parse() {
        Ok(number) => Ok(Arg::Integer(number)),
        Err(_) if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(NotSent::OutOfBounds {
                option: option["name"].as_str().unwrap_or_default().into(),
                bounds: "-2^53 to 2^53".into(),
            })
        }
        Err(_) => Err(refused()),
    }
}
