//! Reading what a person does.

use super::{Action, Target, Unreadable, cursor::Cursor, form, slash};

/// Reads what stands after `name>`; what is nothing else is a message to write.
pub(super) fn read(text: &str) -> Result<Action, Unreadable> {
    let mut cursor = Cursor::new(text);
    match text.chars().next() {
        None => Err(Unreadable("nothing is done here".into())),
        Some('/') => slash::read(&mut cursor),
        Some('[') => press(text),
        Some('{') => form::read(&mut cursor),
        Some('@') => Ok(user_menu(&mut cursor).unwrap_or_else(|| say(text))),
        Some('"') => Ok(message_menu(&mut cursor)?.unwrap_or_else(|| say(text))),
        Some('+' | '-') => Ok(reaction(&mut cursor)?.unwrap_or_else(|| say(text))),
        Some(_) => Ok(say(text)),
    }
}

/// A leading backslash makes a message of anything.
fn say(text: &str) -> Action {
    Action::Say(text.strip_prefix('\\').unwrap_or(text).into())
}

/// `[Boost]`, `[Boost] 2`, `[Pick a reward: Coffee] on:"the shop"`; a label may hold brackets.
fn press(text: &str) -> Result<Action, Unreadable> {
    let inner = &text[1..];
    for (end, _) in inner.match_indices(']') {
        if let Ok(on) = target(&mut Cursor::new(&inner[end + 1..])) {
            return Ok(Action::Press {
                label: inner[..end].trim().into(),
                on,
            });
        }
    }
    Err(Unreadable(
        "expected [Label], [Label] 2 or [Label] on:\"text\"".into(),
    ))
}

/// A number, a text, both or nothing, up to the end.
fn target(cursor: &mut Cursor<'_>) -> Result<Target, Unreadable> {
    let target = partial_target(cursor)?;
    match cursor.rest().trim() {
        "" => Ok(target),
        rest => Err(Unreadable(format!("`{rest}` says no message"))),
    }
}

fn partial_target(cursor: &mut Cursor<'_>) -> Result<Target, Unreadable> {
    cursor.skip_spaces();
    let digits = cursor.take_while(|next| next.is_ascii_digit());
    let nth = if digits.is_empty() {
        Some(1)
    } else {
        digits.parse().ok().filter(|nth| *nth > 0)
    };
    let nth = nth.ok_or_else(|| Unreadable(format!("`{digits}` counts from 1")))?;
    cursor.skip_spaces();
    let text = if cursor.eat("on:") {
        let quoted = cursor.quoted()?;
        Some(quoted.ok_or_else(|| Unreadable("on: wants a text in quotes".into()))?)
    } else {
        None
    };
    Ok(Target { nth, text })
}

/// `@bob > Give kudos`
fn user_menu(cursor: &mut Cursor<'_>) -> Option<Action> {
    cursor.eat("@");
    let target = cursor.name()?;
    Some(Action::UserMenu {
        target,
        name: menu_name(cursor)?,
    })
}

/// `"text of a message" > Give kudos`; `"text" 2 > …` is the second newest with that text.
fn message_menu(cursor: &mut Cursor<'_>) -> Result<Option<Action>, Unreadable> {
    // A quote that is not closed is just a message that begins with one.
    let Ok(Some(text)) = cursor.quoted() else {
        return Ok(None);
    };
    let Ok(Target { nth, text: None }) = partial_target(cursor) else {
        return Ok(None);
    };
    let on = Target {
        nth,
        text: Some(text),
    };
    Ok(menu_name(cursor).map(|name| Action::MessageMenu { on, name }))
}

fn menu_name(cursor: &mut Cursor<'_>) -> Option<String> {
    cursor.skip_spaces();
    let name = cursor.eat("> ").then(|| cursor.rest().trim())?;
    (!name.is_empty()).then(|| name.to_owned())
}

/// `+⭐`, `-⭐ on:"text"`, `+party:123`; what holds no emoji is a message.
fn reaction(cursor: &mut Cursor<'_>) -> Result<Option<Action>, Unreadable> {
    let added = cursor.eat("+");
    if !added {
        cursor.eat("-");
    }
    let emoji = cursor.take_while(|next| !next.is_whitespace());
    if !is_emoji(emoji) {
        return Ok(None);
    }
    let (emoji, on) = (emoji.to_owned(), target(cursor)?);
    Ok(Some(if added {
        Action::React { emoji, on }
    } else {
        Action::Unreact { emoji, on }
    }))
}

/// Something that is no letter of any language, or `name:id`.
fn is_emoji(word: &str) -> bool {
    let custom = word
        .split_once(':')
        .is_some_and(|(name, id)| !name.is_empty() && id.parse::<u64>().is_ok());
    let keycap = word.ends_with('\u{20e3}');
    custom
        || keycap
        || word
            .chars()
            .next()
            .is_some_and(|first| !first.is_ascii() && !first.is_alphanumeric())
}
