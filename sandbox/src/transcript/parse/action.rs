//! Reading what a person does.

use super::{Action, Given, Mark, Target, Unreadable, cursor::Cursor};

/// Reads what stands after `name>`; what is nothing else is a message to write.
pub(super) fn read(text: &str) -> Result<Action, Unreadable> {
    let mut cursor = Cursor::new(text);
    match text.chars().next() {
        None => Err(Unreadable("nothing is done here".into())),
        Some('/') => slash(&mut cursor),
        Some('[') => press(text),
        Some('{') => fill(&mut cursor),
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

/// `/catalog add name:Coffee note:"two\nlines" kind:cof?`
fn slash(cursor: &mut Cursor<'_>) -> Result<Action, Unreadable> {
    cursor.eat("/");
    let mut words = Vec::new();
    let mut options = Vec::new();
    while !cursor.is_done() {
        let word = cursor.take_while(|next| !next.is_whitespace() && next != ':');
        if cursor.eat(":") {
            options.push(given(word, cursor)?);
        } else if options.is_empty() {
            words.push(word);
        } else {
            return Err(Unreadable(format!(
                "`{word}` is no option: quote values with spaces"
            )));
        }
        cursor.skip_spaces();
    }
    if words.is_empty() {
        return Err(Unreadable("a command has a name".into()));
    }
    Ok(Action::Slash {
        command: words.join(" "),
        options,
    })
}

fn given(name: &str, cursor: &mut Cursor<'_>) -> Result<Given, Unreadable> {
    let name = name.to_owned();
    if let Some(value) = cursor.quoted()? {
        let mark = mark(cursor.take_while(|next| !next.is_whitespace()))?;
        return Ok(Given {
            name,
            value,
            mark,
            quoted: true,
        });
    }
    let bare = cursor.take_while(|next| !next.is_whitespace());
    let asked = bare.strip_suffix('?').map(|value| (value, Mark::Asked));
    let picked = bare.strip_suffix('!').map(|value| (value, Mark::Picked));
    let (value, mark) = asked.or(picked).unwrap_or((bare, Mark::Typed));
    Ok(Given {
        name,
        value: value.into(),
        mark,
        quoted: false,
    })
}

fn mark(sign: &str) -> Result<Mark, Unreadable> {
    match sign {
        "" => Ok(Mark::Typed),
        "?" => Ok(Mark::Asked),
        "!" => Ok(Mark::Picked),
        other => Err(Unreadable(format!("`{other}` after a quote"))),
    }
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

/// `{points: 3, reason: "same here"}`
fn fill(cursor: &mut Cursor<'_>) -> Result<Action, Unreadable> {
    cursor.eat("{");
    let mut fields = Vec::new();
    loop {
        cursor.skip_spaces();
        if cursor.eat("}") {
            break;
        }
        let name = part(cursor, |next| next != ':')?;
        if !cursor.eat(":") {
            return Err(Unreadable("a field is written as name: value".into()));
        }
        cursor.skip_spaces();
        fields.push((name, part(cursor, |next| next != ',' && next != '}')?));
        cursor.skip_spaces();
        if !cursor.eat(",") && !cursor.rest().starts_with('}') {
            return Err(Unreadable(
                "fields are separated by commas and end with }".into(),
            ));
        }
    }
    match cursor.rest().trim() {
        "" => Ok(Action::Fill(fields)),
        rest => Err(Unreadable(format!("`{rest}` after the form"))),
    }
}

/// Something in quotes, or bare as long as it fits.
fn part(cursor: &mut Cursor<'_>, fits: impl Fn(char) -> bool) -> Result<String, Unreadable> {
    let quoted = cursor.quoted()?;
    let part = quoted.unwrap_or_else(|| cursor.take_while(fits).trim().to_owned());
    cursor.skip_spaces();
    Ok(part)
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
