//! Tables that are handed over as files.
use super::message::Message;
use crate::base::locale::Speech;
use crate::base::table::Table;
use crate::tr;
use serenity::all::CreateAttachment;

/// The largest file that Discord takes from everybody is 10 MiB; some of it goes for the message around it.
const LARGEST: usize = 10_000_000;

/// A table beside the message on which it was asked for, for the one who asked.
pub fn table(said: String, name: String, table: Table, speech: &Speech) -> Message {
    let bytes = table.bytes();
    if bytes.len() > LARGEST {
        return Message::text(tr!(speech, "file-too-large")).beside();
    }
    let file = CreateAttachment::bytes(bytes, name);
    Message::text(said).file(file).beside()
}
