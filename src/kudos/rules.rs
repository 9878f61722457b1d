//! What may be given, boosted and taken back.
mod ahead;
mod noted;
mod refusal;
mod shown;

pub use crate::campaign::rules::{Terms, bonus_sum};
pub use crate::fund::rules::Verdict;
pub use ahead::Ahead;
pub use noted::Noted;
pub use refusal::KudosRefusal;
pub use shown::{Card, Given, Mine, Undone};

use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, EntryId, GuildId, RoleId, UserId};
use crate::base::inert::clean;
use crate::base::locale::Locale;
use crate::base::person::Person;
use crate::base::points::Points;
use crate::program::rules::Settings;
use std::num::IntErrorKind;
use std::time::Duration;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;
/// The most that an option of the command takes; a program sets its own limit below it.
pub const LARGEST: i64 = 1_000_000;

/// A kudos as it is asked for.
#[derive(Clone, Debug)]
pub struct Give {
    /// The program.
    pub guild: GuildId,
    /// Who gives.
    pub giver: UserId,
    /// Which Discord roles they have: these may allow them more.
    pub roles: Vec<RoleId>,
    /// To whom: one to five.
    pub to: Vec<Person>,
    /// How much each gets; none is a thank-you without points.
    pub points: Points,
    /// Why, as typed.
    pub reason: String,
    /// The company value, as typed or chosen.
    pub value: Option<String>,
    /// The message that it thanks for.
    pub link: Option<String>,
    /// Where it was typed.
    pub channel: ChannelId,
    /// What makes a repetition the same cause.
    pub key: String,
    /// With which a public follow-up may stand in for the card.
    pub token: String,
    /// The language that the giver reads.
    pub locale: Locale,
}

/// The card of something else, which a kudos adds to as a boost adds to another's kudos: it is shown there, needs no reason,
/// and has no card of its own.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// What the card is about.
    pub card: i64,
    /// The kind of the notice that gives it a new look.
    pub edit: &'static str,
    /// Where it is.
    pub channel: ChannelId,
}

/// A boost as it is asked for.
#[derive(Clone, Debug)]
pub struct Boost {
    /// The program.
    pub guild: GuildId,
    /// Who adds.
    pub booster: UserId,
    /// Which Discord roles they have: these may allow them more.
    pub roles: Vec<RoleId>,
    /// To which kudos.
    pub kudos: EntryId,
    /// How much each recipient gets.
    pub points: Points,
    /// What makes a repetition the same cause.
    pub key: String,
}

/// What a program allows of a kudos, before its counters are asked.
///
/// # Errors
/// The first rule that it breaks.
pub fn check(give: &Give, settings: &Settings, now: Instant) -> Result<(), KudosRefusal> {
    recipients(give)?;
    amount(give.points, settings)?;
    reason(&give.reason, settings)?;
    old_enough(give.giver, settings, now)
}

/// The same for what goes to a card of something else.
///
/// # Errors
/// The first rule that it breaks.
pub fn check_beside(give: &Give, settings: &Settings, now: Instant) -> Result<(), KudosRefusal> {
    if give.points == Points::ZERO {
        return Err(KudosRefusal::Nothing);
    }
    recipients(give)?;
    amount(give.points, settings)?;
    old_enough(give.giver, settings, now)
}

fn recipients(give: &Give) -> Result<(), KudosRefusal> {
    for (index, person) in give.to.iter().enumerate() {
        if person.user == give.giver {
            return Err(KudosRefusal::Oneself);
        }
        if person.bot {
            return Err(KudosRefusal::Bot(person.user));
        }
        if !person.present {
            return Err(KudosRefusal::Gone(person.user));
        }
        if give.to[..index]
            .iter()
            .any(|before| before.user == person.user)
        {
            return Err(KudosRefusal::Twice(person.user));
        }
    }
    Ok(())
}

/// Whether this many points may be given at once.
///
/// # Errors
/// Fewer than none, or more than the program allows.
pub fn amount(points: Points, settings: &Settings) -> Result<(), KudosRefusal> {
    if points < Points::ZERO {
        return Err(KudosRefusal::NoAmount);
    }
    if points > settings.largest {
        return Err(KudosRefusal::TooMuch {
            largest: settings.largest,
        });
    }
    Ok(())
}

fn reason(text: &str, settings: &Settings) -> Result<(), KudosRefusal> {
    // What nobody can see does not count.
    let length = clean(text).trim().chars().count();
    let least = usize::from(settings.reason_min);
    if length > LONGEST_REASON {
        return Err(KudosRefusal::ReasonLong {
            longest: LONGEST_REASON,
        });
    }
    let wanted = settings.reason_required || length > 0;
    if wanted && length < least.max(usize::from(settings.reason_required)) {
        return Err(KudosRefusal::ReasonShort {
            least: least.max(1),
        });
    }
    Ok(())
}

/// Whether an account is as old as the program asks.
///
/// # Errors
/// It is younger.
pub fn old_enough(user: UserId, settings: &Settings, now: Instant) -> Result<(), KudosRefusal> {
    let until = user.created_at().after(Duration::from_secs(
        u64::from(settings.account_age) * 86_400,
    ));
    if now < until {
        Err(KudosRefusal::TooYoung { until })
    } else {
        Ok(())
    }
}

/// A number as somebody types it in a modal.
///
/// # Errors
/// It is no whole number that fits.
pub fn typed_points(text: &str) -> Result<Points, KudosRefusal> {
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '+')
        .collect();
    let parsed: Result<i64, _> = digits.parse();
    match parsed.map_err(|error| *error.kind()) {
        Ok(points) => Ok(Points(points)),
        // A number, only too large for anybody: the limit says so better.
        Err(IntErrorKind::PosOverflow) => Ok(Points(i64::MAX)),
        Err(_) => Err(KudosRefusal::NoAmount),
    }
}

/// A number as somebody types it to boost: one that adds something.
///
/// # Errors
/// It is no whole number, or less than 1.
pub fn typed_boost(text: &str) -> Result<Points, KudosRefusal> {
    let points = typed_points(text).ok();
    points
        .filter(|points| *points > Points::ZERO)
        .ok_or(KudosRefusal::Nothing)
}

#[cfg(test)]
mod tests;
