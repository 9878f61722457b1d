//! Entries, the postings that they hold, and the lots that they take from.
mod account;
mod dated;
mod flow;
mod fund;
mod record;
mod reversal;
mod standing;
mod waiting;
mod words;

pub use crate::program::rules::Lasts;
pub use account::{Account, Class, Kind, Posting};
pub use dated::{Dated, Extended, carry};
pub use flow::{Flow, Held, Turnover};
pub use fund::reached;
pub use record::{Line, Record, note_at, note_hash, salt_at};
pub use reversal::{Funded, Gift, Known, Recent, Short, Taken};
pub use standing::{Board, Raise, Terms};
pub use waiting::{Waited, Waiting};
pub use words::cause;

use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Refusal;
use crate::base::vault::Words;
use crate::phrase;

/// What an entry is for, in the words of its room: "kudos", "boost", "award", "redemption", "undo", "refund".
pub type Cause = &'static str;

/// What makes two requests the same cause: a key, and what was asked under it (free of personal text).
#[derive(Clone, Debug)]
pub struct Key {
    /// The program.
    pub guild: GuildId,
    /// An interaction's id, a draft's, a job's occurrence.
    pub key: String,
    /// What was asked.
    pub content: String,
}

/// An entry to be opened: one cause, one key.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// The program.
    pub guild: GuildId,
    /// Its id, drawn beforehand.
    pub id: EntryId,
    /// What makes a repetition the same cause.
    pub key: String,
    /// What was asked, free of personal text.
    pub content: String,
    /// What it is for.
    pub cause: Cause,
    /// Who caused it; `None` for the program itself.
    pub actor: Option<MemberId>,
    /// The entry that it reverses.
    pub reverses: Option<EntryId>,
    /// The civil day on which it counts.
    pub day: Day,
    /// When.
    pub at: Instant,
}

impl NewEntry {
    /// What a member causes under a key, on a civil day of the program.
    pub fn new(
        key: &Key,
        id: EntryId,
        cause: Cause,
        actor: MemberId,
        (day, at): (Day, Instant),
    ) -> Self {
        NewEntry {
            guild: key.guild,
            id,
            key: key.key.clone(),
            content: key.content.clone(),
            cause,
            actor: Some(actor),
            reverses: None,
            day,
            at,
        }
    }
}

/// What came of opening an entry.
#[derive(Debug, PartialEq)]
pub enum Opened {
    /// It is new: go on.
    New,
    /// The same cause came before and did its work under this id.
    Before(EntryId),
}

/// What the ledger itself refuses.
#[derive(Clone, Debug, PartialEq)]
pub enum LedgerRefusal {
    /// The same key came with other content.
    OtherContent,
}

impl LedgerRefusal {
    pub(crate) fn phrase(&self) -> crate::base::locale::Phrase {
        match self {
            LedgerRefusal::OtherContent => phrase!("ledger-other-content"),
        }
    }
}
crate::refusals!(LedgerRefusal);

/// What was kept under a key: the first answer to the same cause.
pub(super) fn kept(refusal: &str) -> Refusal {
    serde_json::from_str(refusal).unwrap_or_else(|_| LedgerRefusal::OtherContent.into())
}

/// A lot with something left in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OpenLot {
    /// Its id.
    pub id: crate::base::ids::LotId,
    /// What is left.
    pub remaining: Points,
}

/// What is in a wallet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Wallet {
    /// What can be spent: what has expired is none of it, moved or not.
    pub spendable: Points,
    /// What the program advanced: new points pay it first.
    pub owed: Points,
}

/// How much to take from which lot, in the order given; `None` if they don't hold enough.
pub fn take(lots: &[OpenLot], mut wanted: Points) -> Option<Vec<OpenLot>> {
    let mut taken = Vec::new();
    for lot in lots {
        let part = lot.remaining.min(wanted);
        if part > Points::ZERO {
            taken.push(OpenLot {
                id: lot.id,
                remaining: part,
            });
            wanted = wanted.minus(part)?;
        }
    }
    (wanted == Points::ZERO).then_some(taken)
}

/// Points that somebody got once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Received {
    /// On which civil day.
    pub day: Day,
    /// Who.
    pub member: MemberId,
    /// How many.
    pub points: Points,
}

/// Which movements are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Of this kind alone, if one is named.
    pub kind: Option<Kind>,
    /// From this moment on.
    pub from: Instant,
    /// Before this one.
    pub until: Instant,
}

impl Wanted {
    /// Whether a movement is among them.
    pub fn has(&self, movement: &Movement) -> bool {
        self.kind.is_none_or(|kind| kind == movement.posting.kind)
            && (self.from..self.until).contains(&movement.at)
    }
}

/// One posting as a member's statement shows it: one end is theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement {
    /// The entry that it belongs to.
    pub entry: EntryId,
    /// When.
    pub at: Instant,
    /// What the entry is for, in the words of the room that opened it.
    pub cause: String,
    /// What was moved.
    pub posting: Posting,
    /// The personal text that was kept beside the entry.
    pub note: Words,
}
