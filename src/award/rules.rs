//! What an award is, and what is refused.
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, GuildId, MemberId, UserId};
use crate::base::inert;
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::person::Person;
use crate::base::points::Points;
pub use crate::campaign::rules::{Term, bonus_sum};
use crate::phrase;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use std::time::Duration;

/// How many points one award may have.
pub const POINTS: RangeInclusive<i64> = 1..=1_000_000;
/// How long its reason may be, in characters.
pub const REASON: RangeInclusive<usize> = 3..=500;
/// In how many days it may expire.
pub const DAYS: RangeInclusive<i64> = 1..=3650;

/// What an admin asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The program.
    pub guild: GuildId,
    /// Where it was typed.
    pub channel: ChannelId,
    /// The admin.
    pub by: UserId,
    /// Who is to be awarded.
    pub to: Person,
    /// How many points.
    pub points: i64,
    /// What for.
    pub reason: String,
    /// In how many days it expires, if it does.
    pub expires_in: Option<i64>,
    /// What makes a redelivery the same award.
    pub key: String,
    /// The interaction's token, with which the card may stand in for a post.
    pub token: String,
    /// The language that the admin reads.
    pub locale: Locale,
}

impl Asked {
    /// What is asked, free of personal text.
    pub fn content(&self) -> String {
        match self.expires_in {
            None => format!("award of {}", self.points),
            Some(days) => format!("award of {} for {days} days", self.points),
        }
    }

    /// The points, their reason and how long they last, if they may be awarded.
    ///
    /// # Errors
    /// Why they may not.
    pub fn judge(&self) -> Result<(Points, String, Option<Duration>), AwardRefusal> {
        if self.to.user == self.by {
            return Err(AwardRefusal::Oneself);
        }
        if self.to.bot {
            return Err(AwardRefusal::Bot(self.to.user));
        }
        if !self.to.present {
            return Err(AwardRefusal::Left(self.to.user));
        }
        if !POINTS.contains(&self.points) {
            return Err(AwardRefusal::Points);
        }
        let reason = inert::clean(&self.reason).trim().to_owned();
        if !REASON.contains(&reason.chars().count()) {
            return Err(AwardRefusal::Reason);
        }
        let lasts = match self.expires_in {
            Some(days) if !DAYS.contains(&days) => return Err(AwardRefusal::Days),
            days => days.map(|days| Duration::from_secs(days.unsigned_abs() * 86_400)),
        };
        Ok((Points(self.points), reason, lasts))
    }
}

/// An award that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awarded {
    /// To whom.
    pub to: UserId,
    /// How many points.
    pub points: Points,
    /// Where everybody can read of it.
    pub channel: ChannelId,
    /// When they expire, if they do.
    pub expires_at: Option<Instant>,
    /// Until when they wait for somebody who has not joined.
    pub waits_until: Option<Instant>,
    /// What campaigns have added.
    pub added: Vec<Term>,
}

/// What is recorded of an award; its reason is beside its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Who was awarded.
    pub member: MemberId,
    /// How many points.
    pub points: Points,
    /// When they expire, if they do.
    pub expires_at: Option<Instant>,
}

/// What everybody reads of an award.
#[derive(Clone, Debug)]
pub struct Card {
    /// Who was awarded.
    pub to: UserId,
    /// Whom a post may ping now.
    pub pinged: Vec<UserId>,
    /// Who awarded them.
    pub by: UserId,
    /// How many points.
    pub points: Points,
    /// When they expire, if they do.
    pub expires_at: Option<Instant>,
    /// What for; empty once it was erased.
    pub reason: String,
    /// How the program speaks in public.
    pub speech: Speech,
    /// What campaigns have added.
    pub added: Vec<Term>,
}

/// Why nothing is awarded.
#[derive(Clone, Debug, PartialEq)]
pub enum AwardRefusal {
    /// Nobody awards themselves.
    Oneself,
    /// Bots have no wallet.
    Bot(UserId),
    /// They have left the server.
    Left(UserId),
    /// None, less than none, or too many points.
    Points,
    /// A reason too short or too long.
    Reason,
    /// Too few or too many days until it expires.
    Days,
    /// The budget for awards holds too little.
    Budget {
        /// What is left.
        left: Points,
        /// When it is filled again.
        again: Instant,
    },
}

impl AwardRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            AwardRefusal::Oneself => phrase!("award-refused-oneself"),
            AwardRefusal::Bot(bot) => phrase!("award-refused-bot", member = *bot),
            AwardRefusal::Left(member) => phrase!("award-refused-left", member = *member),
            AwardRefusal::Points => {
                let (least, most) = POINTS.into_inner();
                phrase!("award-refused-points", least = least, most = most)
            }
            AwardRefusal::Reason => {
                let (least, most) = REASON.into_inner();
                phrase!("award-refused-reason", least = least, most = most)
            }
            AwardRefusal::Days => {
                let (least, most) = DAYS.into_inner();
                phrase!("award-refused-days", least = least, most = most)
            }
            AwardRefusal::Budget { left, again } => {
                phrase!("award-refused-budget", left = *left, again = *again)
            }
        }
    }
}
crate::refusals!(AwardRefusal);

#[cfg(test)]
mod tests;
