//! What is handed over as files.
use super::message::Message;
use crate::base::locale::Speech;
use crate::base::table::Table;
use crate::tr;
use serenity::all::CreateAttachment;

/// The largest file that Discord takes from everybody is 10 MiB; some of it goes for the message around it.
const LARGEST: usize = 10_000_000;

/// A table beside the message on which it was asked for, for the one who asked.
pub fn table(said: String, name: String, table: Table, speech: &Speech) -> Message {
    file(said, name, table.bytes(), speech).beside()
}

/// A file for the one who asked.
pub fn file(said: String, name: String, bytes: Vec<u8>, speech: &Speech) -> Message {
    if bytes.len() > LARGEST {
        return Message::text(tr!(speech, "file-too-large"));
    }
    Message::text(said).file(CreateAttachment::bytes(bytes, name))
}
