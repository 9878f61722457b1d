//! What a pool is, and what may become of it.
mod refusal;
mod shown;

pub use refusal::{PoolRefusal, hindered};
pub use shown::{Joined, List, News, Started, Told};

pub use crate::order::rules::Hindrance;

use crate::base::civil::{Day, start_of};
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::days::Days;
use crate::base::ids::{ChannelId, EntryId, ItemId, MemberId, MessageId, PoolId};
use crate::base::inert::clean;
use crate::base::locale::{Locale, Phrase};
use crate::base::points::Points;
use crate::base::refusal::Refusal;
use crate::phrase;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// For how many days a pool may be open at most.
pub const MOST_DAYS: i64 = 90;
/// How many pools one person may have open at once.
pub const MOST_OPEN: i64 = 3;
/// The longest note, in characters.
pub const NOTE: usize = 200;
/// Of so many chips a pool consists at most: everything goes back in one transaction.
const CHIPS: i64 = 100;
/// How many parts a progress bar has.
const PARTS: i64 = 10;

/// How far a pool is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum State {
    /// Whoever wants to may chip in.
    Open,
    /// It has reached its goal, and one order was placed for all.
    Ordered,
    /// Its time was over before; everything went back.
    Missed,
    /// It was called off; everything went back.
    Cancelled,
    /// It could not be ordered; everything went back.
    Failed,
}

/// A reward that several people pool for.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Pool {
    /// Its id, and that of its account.
    pub id: PoolId,
    /// Which reward.
    pub item: ItemId,
    /// Who started it, and gets the reward for all.
    pub starter: MemberId,
    /// What the reward cost then.
    pub goal: Points,
    /// What was chipped in so far, or had been when it was closed.
    pub raised: Points,
    /// Until when one may chip in.
    pub until: Instant,
    /// How far it is.
    pub state: State,
    /// Why it could not be ordered.
    pub why: Option<Hindrance>,
    /// Who called it off; none where the program did.
    pub closed_by: Option<MemberId>,
    /// The order, once it was placed.
    pub placed: Option<EntryId>,
    /// Where its card is.
    pub channel: ChannelId,
    /// Its card, once it is posted.
    pub message: Option<MessageId>,
}

impl Pool {
    /// Whether one may chip in at a moment.
    ///
    /// # Errors
    /// What became of it.
    pub fn takes(&self, now: Instant) -> Result<(), PoolRefusal> {
        match self.state {
            State::Open if now < self.until => Ok(()),
            // The job that closes it is about to.
            State::Open => Err(PoolRefusal::Closed(State::Missed, None)),
            _ => self.is_open(),
        }
    }

    /// Whether it is open still, be its time over or not.
    ///
    /// # Errors
    /// What became of it.
    pub fn is_open(&self) -> Result<(), PoolRefusal> {
        match self.state {
            State::Open => Ok(()),
            state => Err(PoolRefusal::Closed(state, self.why)),
        }
    }

    /// What a list of choices shows, in at most 100 characters: the name gives way to how far it is.
    pub fn choice(&self, name: &str) -> Phrase {
        let (percent, missing) = (self.percent(), self.missing());
        phrase!(
            "pool-choice",
            name = cut(name, 50),
            percent = percent,
            missing = missing
        )
    }

    /// What is missing of the goal.
    pub fn missing(&self) -> Points {
        Points((self.goal.0 - self.raised.0).max(0))
    }

    /// How much one chips in at least, save for the last of it.
    pub fn least(&self) -> Points {
        Points(self.goal.0.saturating_add(CHIPS - 1) / CHIPS)
    }

    /// How much of what somebody wants to chip in is taken: no more than is missing.
    ///
    /// # Errors
    /// It is too little.
    pub fn part(&self, asked: Points) -> Result<Points, PoolRefusal> {
        let least = self.least().min(self.missing());
        match asked < least || asked <= Points::ZERO {
            true => Err(PoolRefusal::TooFew(least)),
            false => Ok(asked.min(self.missing())),
        }
    }

    /// How much of the goal is reached, in whole percent: a hundred only where nothing is missing.
    pub fn percent(&self) -> i64 {
        let percent = i128::from(self.raised.0) * 100 / i128::from(self.goal.0.max(1));
        i64::try_from(percent).unwrap_or(100)
    }

    /// The same as a bar that can be read as text.
    pub fn bar(&self) -> String {
        let full = self.percent() * PARTS / 100;
        let part = |n| if n < full { '▰' } else { '▱' };
        (0..PARTS).map(part).collect()
    }
}

/// Until when a pool is open: to the end of the day that was typed.
///
/// # Errors
/// It is no day, one that is over, or one that is too far away.
pub fn until(typed: &str, locale: Locale, (today, zone): (Day, Tz)) -> Result<Instant, Refusal> {
    let days = Days::typed(None, Some(typed), locale)?;
    let last = days.to.unwrap_or(today);
    match last < today || last > today.plus(MOST_DAYS) {
        true => Err(PoolRefusal::When.into()),
        false => Ok(start_of(last.plus(1), zone)),
    }
}

/// A note as it is kept; none where there is none.
///
/// # Errors
/// It is too long.
pub fn note(typed: &str) -> Result<Option<String>, PoolRefusal> {
    let note = clean(typed);
    match note.chars().count() {
        0 => Ok(None),
        length if length > NOTE => Err(PoolRefusal::NoteTooLong),
        _ => Ok(Some(note)),
    }
}

/// Points as somebody typed them into the form.
///
/// # Errors
/// It is no whole number.
pub fn typed_points(typed: &str) -> Result<Points, PoolRefusal> {
    let number = typed.trim().parse().map(Points);
    number.map_err(|_| PoolRefusal::NoNumber)
}

#[cfg(test)]
mod tests;
