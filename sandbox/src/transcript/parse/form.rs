//! Reading what a form is filled with.

use super::{Action, Unreadable, cursor::Cursor};

/// `{points: 3, reason: "same here"}`
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Action, Unreadable> {
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
