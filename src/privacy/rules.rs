//! What an erasure takes, and what becomes of one that was asked for.
mod archive;
mod contact;
mod export;
mod notice;
mod retention;
mod safety;

pub use archive::{File, archive};
pub use contact::{Asked, OPEN, Request, WORDS, is_reminded, words};
pub use export::{Held, files, name};
pub use notice::{Notice, Section};
pub use retention::{DELIVERED_DAYS, PLACES_DAYS, months_before};
pub use safety::{Finding, YEAR, advisories};

pub use crate::enrolment::rules::{Consent, Purpose};

use crate::base::clock::Instant;
use crate::base::ids::{EntryId, MemberId};
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// What somebody reads before they have themselves erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// What is in their wallet and in open pools, and would be gone.
    pub wallet: Points,
    /// How many of their orders wait for a decision, and would be taken back.
    pub orders: usize,
    /// For how many days they can think it over.
    pub days: u16,
    /// When it will be done, where they asked for it before.
    pub due: Option<Instant>,
}

/// An erasure that was made, whose cards are not all written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Uncarded {
    /// Who was erased.
    pub member: MemberId,
    /// The last kudos whose card was.
    pub carded: EntryId,
}

/// All that is kept about somebody, as it was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The archive's name.
    pub name: String,
    /// The archive.
    pub bytes: Vec<u8>,
    /// When it was made: until a day later it is handed over again.
    pub made_at: Instant,
}

/// What somebody is told who was just answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// Nothing: nothing is kept about them.
    Unknown,
    /// Nothing: they were told before.
    Before,
    /// That something is kept about them.
    Tell,
    /// That what is kept has changed.
    TellAgain,
    /// That they are asked.
    Ask,
}

/// Why nothing is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivacyRefusal {
    /// They are not known here.
    Unknown,
    /// Nobody asked for it, or it is done.
    NotAsked,
    /// A request, or its answer, is too short or too long.
    Words,
    /// Nobody has said where requests go.
    NoPlace,
    /// They have too many open requests.
    TooMany,
    /// There is no such request, or it was answered.
    Answered,
}

impl PrivacyRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            PrivacyRefusal::Unknown => phrase!("privacy-refused-unknown"),
            PrivacyRefusal::NotAsked => phrase!("privacy-refused-not-asked"),
            PrivacyRefusal::Words => {
                let (least, most) = WORDS.into_inner();
                phrase!("privacy-refused-words", least = least, most = most)
            }
            PrivacyRefusal::NoPlace => phrase!("privacy-refused-no-place"),
            PrivacyRefusal::TooMany => phrase!("privacy-refused-too-many", most = OPEN),
            PrivacyRefusal::Answered => phrase!("privacy-refused-answered"),
        }
    }
}
crate::refusals!(PrivacyRefusal);
