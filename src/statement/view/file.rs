//! A statement as a file.
use crate::base::locale::{Arg, Speech};
use crate::discord::file::table;
use crate::discord::message::Message;
use crate::statement::rules::{self, Statement};
use crate::{phrase, tr};

/// What moved, oldest first, with what the wallet held after each.
pub fn file(statement: &Statement, speech: &Speech) -> Message {
    let said = tr!(
        speech,
        "history-file",
        rows = statement.rows.len(),
        zone = Arg::Raw(statement.zone.name().to_owned())
    );
    let name = phrase!(
        "history-file-name",
        day = Arg::Raw(statement.day.date().to_string())
    );
    let rows = rules::table(statement, speech);
    table(said, name.say_plain(speech), rows, speech)
}
