//! The bytes that a hash is over: a JSON array without spaces, so that anybody can make them again.
use crate::audit::rules::Record as Change;
use crate::base::ids::GuildId;
use crate::ledger::rules::Record;
use serde_json::json;

/// An entry with its postings, in the order of their lines; of its personal text, the salted hash alone.
pub fn entry(guild: GuildId, record: &Record) -> Vec<u8> {
    let lines = record.lines.iter().map(|line| {
        json!([
            line.line,
            line.source,
            line.source_owner,
            line.target,
            line.target_owner,
            line.amount,
            line.kind
        ])
    });
    let array = json!([
        "entry",
        guild,
        record.id,
        record.key,
        record.content,
        record.cause,
        record.actor,
        record.reverses,
        record.day,
        record.at,
        lines.collect::<Vec<_>>(),
        record.text.author,
        record.note
    ]);
    array.to_string().into_bytes()
}

/// A change by an admin, with how it was and how it is.
pub fn audit(guild: GuildId, record: &Change) -> Vec<u8> {
    let array = json!([
        "audit",
        guild,
        record.id,
        record.key,
        record.actor,
        record.what,
        record.before_json,
        record.after_json,
        record.at
    ]);
    array.to_string().into_bytes()
}
