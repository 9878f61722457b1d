//! Reading the lines of a transcript. This is pure: it knows neither people nor commands.

mod action;
mod cursor;
#[cfg(test)]
mod tests;

use cursor::Cursor;
use std::{error::Error, fmt};

/// What a line asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// A comment or a blank line.
    Nothing,
    /// Somebody does something.
    Act {
        /// The person's name.
        who: String,
        /// Where; anywhere or the default channel if not given.
        place: Option<Place>,
        /// What they do.
        action: Action,
    },
    /// Somebody looks at everything in a place.
    Look {
        /// The person's name.
        who: String,
        /// Where; the default channel if not given.
        place: Option<Place>,
    },
    /// A line for the host.
    Host(String),
}

/// A place to type or to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A channel, by its name without `#`.
    Channel(String),
    /// The direct messages with the bot.
    Dm,
}

/// Something that a person does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Types a slash command.
    Slash {
        /// Its name, with its subcommands.
        command: String,
        /// Its options.
        options: Vec<Given>,
    },
    /// Clicks a button or chooses in a menu.
    Press {
        /// What stands between the brackets.
        label: String,
        /// On which message.
        on: Target,
    },
    /// Fills the open form and submits it.
    Fill(Vec<(String, String)>),
    /// Uses a command from a person's menu.
    UserMenu {
        /// Whose menu.
        target: String,
        /// The name of the command.
        name: String,
    },
    /// Uses a command from a message's menu.
    MessageMenu {
        /// Which message.
        on: Target,
        /// The name of the command.
        name: String,
    },
    /// Adds a reaction.
    React {
        /// `⭐`, or `name:id`.
        emoji: String,
        /// On which message.
        on: Target,
    },
    /// Takes a reaction back.
    Unreact {
        /// `⭐`, or `name:id`.
        emoji: String,
        /// On which message.
        on: Target,
    },
    /// Writes a message.
    Say(String),
}

/// An option of a slash command, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The name of the option.
    pub name: String,
    /// Its value.
    pub value: String,
    /// What is to become of it.
    pub mark: Mark,
    /// Whether it stood in quotes. If not, a mark may turn out to be the end of the value.
    pub quoted: bool,
}

impl Given {
    /// The value as it stands in the line, with its mark.
    pub fn literal(&self) -> String {
        let sign = match self.mark {
            Mark::Typed => "",
            Mark::Asked => "?",
            Mark::Picked => "!",
        };
        format!("{}{sign}", self.value)
    }
}

/// What is to become of the value of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is sent as it was typed.
    Typed,
    /// Suggestions for it are asked for; nothing is sent.
    Asked,
    /// The first suggestion for it is sent.
    Picked,
}

/// Which of the messages that somebody sees: the nth newest of those that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// 1 is the newest.
    pub nth: usize,
    /// A text that the message shows.
    pub text: Option<String>,
}

/// Why a line cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Unreadable {}

/// Reads a line.
///
/// # Errors
/// When the line begins as something that a person does but cannot be read to its end.
pub fn line(line: &str) -> Result<Step, Unreadable> {
    let trimmed = line.trim();
    if trimmed.is_empty() || trimmed.starts_with('#') {
        return Ok(Step::Nothing);
    }
    let mut cursor = Cursor::new(trimmed);
    let Some(who) = cursor.name() else {
        return Ok(Step::Host(trimmed.into()));
    };
    if cursor.eat("?") && (cursor.is_done() || cursor.rest().starts_with(' ')) {
        return look(who, &mut cursor);
    }
    let place = place(&mut cursor);
    cursor.skip_spaces();
    if !cursor.eat(">") {
        return Ok(Step::Host(trimmed.into()));
    }
    let action = action(cursor.rest().trim())?;
    Ok(Step::Act { who, place, action })
}

/// Reads what stands after `name>`.
///
/// # Errors
/// When it begins as something but cannot be read to its end.
pub fn action(text: &str) -> Result<Action, Unreadable> {
    action::read(text)
}

fn look(who: String, cursor: &mut Cursor<'_>) -> Result<Step, Unreadable> {
    let place = place(cursor);
    match cursor.rest().trim() {
        "" => Ok(Step::Look { who, place }),
        rest => Err(Unreadable(format!(
            "`{rest}` is no place: use #channel or @dm"
        ))),
    }
}

/// `#channel` or `@dm` after a space.
fn place(cursor: &mut Cursor<'_>) -> Option<Place> {
    cursor.attempt(|cursor| {
        cursor.skip_spaces();
        if cursor.eat("@dm") {
            return Some(Place::Dm);
        }
        cursor
            .eat("#")
            .then(|| cursor.name().map(Place::Channel))
            .flatten()
    })
}
