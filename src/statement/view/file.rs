//! A statement as a file.
use crate::base::locale::{Arg, Speech};
use crate::discord::file::table;
use crate::discord::message::Message;
use crate::statement::rules::{self, Statement};
use crate::{phrase, tr};
use serenity::all::CreateAttachment;

/// What moved, oldest first, with what the wallet held after each.
pub fn file(statement: &Statement, speech: &Speech) -> Message {
    let said = tr!(
        speech,
        "history-file",
        rows = statement.rows.len(),
        zone = Arg::Raw(statement.zone.name().to_owned())
    );
    let rows = rules::table(statement, speech);
    table(said, name(statement, speech), rows, speech)
}

/// The same, to be put under something else.
pub fn attached(statement: &Statement, speech: &Speech) -> CreateAttachment {
    let bytes = rules::table(statement, speech).bytes();
    CreateAttachment::bytes(bytes, name(statement, speech))
}

fn name(statement: &Statement, speech: &Speech) -> String {
    let day = Arg::Raw(statement.day.date().to_string());
    phrase!("history-file-name", day = day).say_plain(speech)
}
