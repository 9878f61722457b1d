//! Taking back what an entry brought.
use super::Account;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{EntryId, MemberId};
use crate::base::points::Points;

/// What one person got by an entry: reversed, it goes back where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gift {
    /// The entry that brought it.
    pub entry: EntryId,
    /// Where it came from.
    pub from: Account,
    /// Who got it.
    pub receiver: MemberId,
    /// How much.
    pub points: Points,
    /// The period whose allowance paid, where one did.
    pub period: i64,
    /// The civil day on which it counts on the boards.
    pub day: Day,
}

/// What an entry brought to a member from a fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Funded {
    /// Who got it.
    pub member: MemberId,
    /// How much.
    pub points: Points,
    /// From which fund.
    pub fund: i64,
}

/// What taking back came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// All of it; so much of it is owed by those who had spent it.
    Back(Points),
    /// Nothing: somebody has spent it.
    Short(Short),
}

/// Who has spent what should be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// Who.
    pub member: MemberId,
    /// How much they lack.
    pub missing: Points,
}

/// An entry of the books, as far as a correction asks.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Known {
    /// Its id.
    pub id: EntryId,
    /// What it is for, in the words of the room that opened it.
    pub cause: String,
    /// The civil day on which it counts.
    pub day: Day,
    /// When.
    pub at: Instant,
    /// The entry that reverses it.
    pub reversed_by: Option<EntryId>,
}

/// An entry that was made lately.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// Its id.
    pub id: EntryId,
    /// What it is for, in the words of the room that opened it.
    pub cause: String,
    /// When.
    pub at: Instant,
    /// The personal text beside it.
    pub note: Option<String>,
    /// What it brought to everybody together.
    pub points: Points,
}
