//! Reading the lines of a transcript. This is pure: it knows neither people nor commands.

mod action;
mod cursor;
mod form;
mod slash;
mod step;
#[cfg(test)]
mod tests;

pub use step::{Action, Given, Mark, Place, Step, Target};

use cursor::Cursor;
use std::{error::Error, fmt};

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
