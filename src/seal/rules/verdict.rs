//! What a look at the chain found.
use super::{Head, Kind};
use crate::base::ids::{EntryId, GuildId};
use crate::base::points::Points;
use std::fmt;

/// Why a seal does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The record, or a posting of it, is not what was sealed.
    Altered,
    /// The record is gone.
    Deleted,
    /// Another record was sealed in its place.
    Reordered,
    /// The seal before it is gone.
    Gap,
    /// The personal text is not the one whose hash was sealed.
    Note,
    /// It was never sealed, though others long after it were.
    Unsealed,
}

impl Why {
    /// For the operator.
    fn words(self) -> &'static str {
        match self {
            Why::Altered => "it, or a posting of it, was altered",
            Why::Deleted => "it was deleted",
            Why::Reordered => "it stands in the place of another",
            Why::Gap => "the seal before it was deleted",
            Why::Note => "the text beside it was altered",
            Why::Unsealed => "it was put in among others that were sealed long ago",
        }
    }
}

/// The first place where a program's chain is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The program.
    pub guild: GuildId,
    /// Which seal, if it has one.
    pub ordinal: Option<i64>,
    /// Over what.
    pub kind: Kind,
    /// Over which of them.
    pub subject: i64,
    /// What is wrong.
    pub why: Why,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Entry => "entry",
            Kind::Audit => "audit record",
        };
        let place = self
            .ordinal
            .map_or_else(|| "no seal".into(), |ordinal| format!("seal {ordinal}"));
        let Finding {
            guild,
            subject,
            why,
            ..
        } = self;
        write!(
            f,
            "program {guild}: the chain is broken at {place} ({kind} {subject}): {}",
            why.words()
        )
    }
}

/// What came of comparing a head that somebody kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The chain holds it.
    Same,
    /// The chain has another hash there.
    Other,
    /// The chain is shorter.
    Missing,
}

impl Kept {
    /// Of a head, given the hash that the chain has there.
    pub fn of(head: &Head, there: Option<&str>) -> Kept {
        match there {
            None => Kept::Missing,
            Some(hash) if hash == head.hash => Kept::Same,
            Some(_) => Kept::Other,
        }
    }
}

/// A member's statement against the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The end of the chain.
    pub head: Head,
    /// How many entries on the statement are as they were sealed.
    pub entries: i64,
    /// How many are so new that their seal is still to come.
    pub waiting: i64,
    /// What the wallet holds.
    pub wallet: Points,
    /// What the postings say that it holds.
    pub posted: Points,
    /// The first entry that is not as it was sealed.
    pub broken: Option<(EntryId, Why)>,
    /// What came of the head that they kept.
    pub kept: Option<Kept>,
}

impl Verdict {
    /// Whether everything is as it should be.
    pub fn is_whole(&self) -> bool {
        self.broken.is_none()
            && self.wallet == self.posted
            && !matches!(self.kept, Some(Kept::Other | Kept::Missing))
    }
}
