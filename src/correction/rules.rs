//! What may be corrected, and by whom.
mod recorded;
mod refusal;

pub use recorded::Recorded;
pub use refusal::CorrectionRefusal;

use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, CorrectionId, EntryId, GuildId, MemberId, MessageId, UserId};
use crate::base::inert::clean;
use crate::base::locale::{Phrase, Speech};
use crate::base::points::Points;
use crate::ledger::rules::Known;
use crate::phrase;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// How long its reason may be, in characters.
pub const REASON: RangeInclusive<usize> = 3..=500;

/// What an admin asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The program.
    pub guild: GuildId,
    /// Where it was typed.
    pub channel: ChannelId,
    /// The admin.
    pub by: UserId,
    /// The entry's number, as typed or chosen.
    pub entry: String,
    /// Why; everyone concerned reads it.
    pub reason: String,
    /// What makes a redelivery the same correction.
    pub key: String,
    /// The interaction's token, with which the card may stand in for a post.
    pub token: String,
}

impl Asked {
    /// The entry and the reason, if they can be read.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn judge(&self) -> Result<(EntryId, String), CorrectionRefusal> {
        let entry = parse(&self.entry).ok_or(CorrectionRefusal::NoEntry)?;
        let reason = clean(&self.reason).trim().to_owned();
        if !REASON.contains(&reason.chars().count()) {
            return Err(CorrectionRefusal::Reason);
        }
        Ok((entry, reason))
    }
}

/// An entry's number as a history shows it.
pub fn number(entry: EntryId) -> String {
    format!("#{:X}", entry.0)
}

/// The reverse of [`number`]; the sign may be left out.
pub fn parse(typed: &str) -> Option<EntryId> {
    let digits = typed.trim().trim_start_matches('#');
    i64::from_str_radix(digits, 16).ok().map(EntryId)
}

/// What is corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum What {
    /// A kudos, with its boosts.
    Kudos,
    /// One boost.
    Boost,
    /// An award.
    Award,
    /// What a birthday or another day brought.
    Milestone,
}

impl What {
    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            What::Kudos => phrase!("correction-what-kudos"),
            What::Boost => phrase!("correction-what-boost"),
            What::Award => phrase!("correction-what-award"),
            What::Milestone => phrase!("correction-what-milestone"),
        }
    }

    /// What an entry is, if it may be corrected.
    ///
    /// # Errors
    /// Why it may not.
    pub fn of(entry: &Known) -> Result<What, CorrectionRefusal> {
        let what = match entry.cause.as_str() {
            "kudos" => What::Kudos,
            "boost" => What::Boost,
            "award" => What::Award,
            "milestone" => What::Milestone,
            "redemption" | "refund" => return Err(CorrectionRefusal::Order),
            _ => return Err(CorrectionRefusal::Kind),
        };
        match entry.reversed_by {
            None => Ok(what),
            Some(_) => Err(CorrectionRefusal::Reversed),
        }
    }
}

/// Whether so many points need a second admin; a limit of none is no limit.
pub fn needs_second(points: Points, limit: Points) -> bool {
    limit > Points::ZERO && points > limit
}

/// How far a correction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum State {
    /// A second admin has to decide.
    Waiting,
    /// The entry is reversed.
    Done,
    /// The second admin did not agree.
    Declined,
}

/// A correction that was asked for.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Correction {
    /// Its id.
    pub id: CorrectionId,
    /// The entry that it reverses.
    pub entry: EntryId,
    /// What that is.
    pub what: What,
    /// How much is taken back.
    pub points: Points,
    /// How much of it is owed by those who had spent it.
    pub owed: Points,
    /// Who asked.
    pub asked_by: MemberId,
    /// Why.
    pub reason: String,
    /// How far it is.
    pub state: State,
    /// Who decided, where a second admin had to.
    pub decided_by: Option<MemberId>,
    /// When they did.
    pub decided_at: Option<Instant>,
    /// When it was asked for.
    pub asked_at: Instant,
    /// Where its card is.
    pub channel: ChannelId,
    /// Its card, once it is posted.
    pub message: Option<MessageId>,
}

impl Correction {
    /// Whether somebody may decide now; `false` where they decided just so before, and are told the first outcome.
    ///
    /// # Errors
    /// It is their own, or it was decided on otherwise.
    pub fn may_decide(&self, by: MemberId, agreed: bool) -> Result<bool, CorrectionRefusal> {
        if self.asked_by == by {
            return Err(CorrectionRefusal::Own);
        }
        let so = if agreed { State::Done } else { State::Declined };
        match self.state {
            State::Waiting => Ok(true),
            state if state == so && self.decided_by == Some(by) => Ok(false),
            state => Err(CorrectionRefusal::Decided {
                done: state == State::Done,
                at: self.decided_at.unwrap_or(self.asked_at),
            }),
        }
    }
}

/// A correction with the people whom it concerns.
#[derive(Clone, Debug)]
pub struct Told {
    /// What was asked for, as it is now.
    pub correction: Correction,
    /// From whom it takes.
    pub from: Vec<UserId>,
    /// Who asked.
    pub asked_by: UserId,
    /// Who decided.
    pub decided_by: Option<UserId>,
    /// How the program speaks in public.
    pub public: Speech,
}

#[cfg(test)]
mod tests;
