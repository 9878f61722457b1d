//! Reading commands.

use super::{Action, Given, Mark, Unreadable, cursor::Cursor};

/// `/catalog add name:Coffee note:"two\nlines" kind:cof?`
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Action, Unreadable> {
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
