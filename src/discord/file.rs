//! What is handed over as files, and what comes as one.
use super::message::Message;
use crate::base::db::Fault;
use crate::base::locale::Speech;
use crate::base::refusal::Outcome;
use crate::base::table::Table;
use crate::tr;
use serenity::all::{Attachment, CreateAttachment};
use std::time::Duration;

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

/// A table to be put under something else; none where it would be too large for Discord.
pub fn attached(name: String, table: Table) -> Option<CreateAttachment> {
    let bytes = table.bytes();
    (bytes.len() <= LARGEST / 2).then(|| CreateAttachment::bytes(bytes, name))
}

/// How long a file is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A file that came with a command, from where Discord says that it is. Its size was judged before.
///
/// # Errors
/// A fault of Discord's, or no answer in time.
pub async fn read(attachment: &Attachment) -> Outcome<Vec<u8>> {
    let read = tokio::time::timeout(PATIENCE, attachment.download()).await;
    let read = read.map_err(|_| Fault::Broken("a file did not come in time".into()))?;
    Ok(read.map_err(Fault::from)?)
}
