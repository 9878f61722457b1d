//! What pools refuse.
use super::{Hindrance, MOST_DAYS, MOST_OPEN, NOTE, State};
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// Why nothing is started, chipped in or taken back.
#[derive(Clone, Debug, PartialEq)]
pub enum PoolRefusal {
    /// No open pool goes by what was typed.
    Unknown(String),
    /// It is open no more.
    Closed(State, Option<Hindrance>),
    /// Less than one chips in at least.
    TooFew(Points),
    /// What was typed is no whole number.
    NoNumber,
    /// The wallet holds less.
    NotEnough {
        /// What it holds.
        held: Points,
    },
    /// It was just then that the reward could not be had.
    Again,
    /// They have never chipped in.
    NotIn,
    /// Somebody else started it.
    NotYours,
    /// They have as many open as one may.
    TooMany,
    /// There is none left of the reward.
    SoldOut(String),
    /// It asks for something that one person alone can tell.
    Asks(String),
    /// A day that is over, or too far away.
    When,
    /// The note is too long.
    NoteTooLong,
}

impl PoolRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            PoolRefusal::Unknown(typed) => phrase!("pool-refused-unknown", typed = typed),
            PoolRefusal::Closed(state, why) => closed(*state, *why),
            PoolRefusal::TooFew(least) => phrase!("pool-refused-too-few", least = *least),
            PoolRefusal::NoNumber => phrase!("pool-refused-no-number"),
            PoolRefusal::NotEnough { held } => phrase!("pool-refused-not-enough", held = *held),
            PoolRefusal::Again => phrase!("pool-refused-again"),
            PoolRefusal::NotIn => phrase!("pool-refused-not-in"),
            PoolRefusal::NotYours => phrase!("pool-refused-not-yours"),
            PoolRefusal::TooMany => phrase!("pool-refused-too-many", most = MOST_OPEN),
            PoolRefusal::Asks(name) => phrase!("pool-refused-asks", name = name),
            PoolRefusal::SoldOut(name) => phrase!("pool-refused-sold-out", name = name),
            PoolRefusal::When => phrase!("pool-refused-when", most = MOST_DAYS),
            PoolRefusal::NoteTooLong => phrase!("pool-refused-note-too-long", longest = NOTE),
        }
    }
}
crate::refusals!(PoolRefusal);

fn closed(state: State, why: Option<Hindrance>) -> Phrase {
    match state {
        State::Ordered => phrase!("pool-refused-ordered"),
        State::Open | State::Missed => phrase!("pool-refused-missed"),
        State::Cancelled => phrase!("pool-refused-cancelled"),
        State::Failed => phrase!("pool-refused-failed", why = hindered(why)),
    }
}

/// Why a pool came to nothing, as a sentence.
pub fn hindered(why: Option<Hindrance>) -> Phrase {
    match why {
        Some(Hindrance::Gone) => phrase!("pool-why-gone"),
        Some(Hindrance::Price) => phrase!("pool-why-price"),
        Some(Hindrance::Gate) => phrase!("pool-why-gate"),
        Some(Hindrance::SoldOut) | None => phrase!("pool-why-sold-out"),
    }
}
