//! What may be given, boosted and taken back.
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, EntryId, GuildId, UserId};
use crate::base::inert::clean;
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::member::rules::Person;
use crate::phrase;
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
}

/// What giving came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// To whom.
    pub to: Vec<UserId>,
    /// How much each got.
    pub points: Points,
    /// What is left of the giver's allowance.
    pub left: Points,
    /// When it renews.
    pub renews: Instant,
    /// Where the card appears.
    pub channel: ChannelId,
}

/// A boost as it is asked for.
#[derive(Clone, Debug)]
pub struct Boost {
    /// The program.
    pub guild: GuildId,
    /// Who adds.
    pub booster: UserId,
    /// To which kudos.
    pub kudos: EntryId,
    /// How much each recipient gets.
    pub points: Points,
    /// What makes a repetition the same cause.
    pub key: String,
}

/// What taking back came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// From whom.
    pub from: Vec<UserId>,
    /// How much each had got.
    pub points: Points,
    /// What came back to the giver's allowance; less than was given where its period is over.
    pub returned: Points,
}

/// Why a kudos, a boost or an undo is refused.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are what the sentences say")]
pub enum KudosRefusal {
    /// To oneself.
    Oneself,
    /// To a bot.
    Bot(UserId),
    /// To somebody who is not in the server.
    Gone(UserId),
    /// The same person twice.
    Twice(UserId),
    /// Fewer than none, or no number at all.
    NoAmount,
    /// A boost of nothing.
    Nothing,
    /// More than the program allows at once.
    TooMuch { largest: Points },
    /// A reason shorter than the program asks for.
    ReasonShort { least: usize },
    /// A reason longer than fits.
    ReasonLong { longest: usize },
    /// No such value.
    UnknownValue,
    /// The allowance is used up.
    Short { left: Points, renews: Instant },
    /// Too often to the same person today.
    PairLimit {
        receiver: UserId,
        limit: u16,
        again: Instant,
    },
    /// Too soon after the last one.
    Cooldown { until: Instant },
    /// The account is too young.
    TooYoung { until: Instant },
    /// The kudos is not there.
    Missing,
    /// Somebody else's.
    NotYours,
    /// Nobody may undo here.
    Never,
    /// The time for undoing is over.
    TooLate { window: Duration },
    /// The points have been spent.
    Spent,
    /// It was taken back.
    TakenBack,
    /// A boost of one's own kudos.
    OwnBoost,
    /// A boost of a kudos that only oneself got.
    BoostForOneself,
}

impl KudosRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            KudosRefusal::Oneself => phrase!("kudos-refused-oneself"),
            KudosRefusal::Bot(user) => phrase!("kudos-refused-bot", who = *user),
            KudosRefusal::Gone(user) => phrase!("kudos-refused-gone", who = *user),
            KudosRefusal::Twice(user) => phrase!("kudos-refused-twice", who = *user),
            KudosRefusal::NoAmount => phrase!("kudos-refused-no-amount"),
            KudosRefusal::Nothing => phrase!("kudos-refused-nothing"),
            KudosRefusal::TooMuch { largest } => {
                phrase!("kudos-refused-too-much", largest = *largest)
            }
            KudosRefusal::ReasonShort { least } => {
                phrase!("kudos-refused-reason-short", least = *least)
            }
            KudosRefusal::ReasonLong { longest } => {
                phrase!("kudos-refused-reason-long", longest = *longest)
            }
            KudosRefusal::UnknownValue => phrase!("kudos-refused-unknown-value"),
            KudosRefusal::Short { left, renews } => {
                phrase!("kudos-refused-short", left = *left, renews = *renews)
            }
            KudosRefusal::PairLimit {
                receiver,
                limit,
                again,
            } => {
                phrase!(
                    "kudos-refused-pair-limit",
                    who = *receiver,
                    limit = *limit,
                    again = *again
                )
            }
            KudosRefusal::Cooldown { until } => phrase!("kudos-refused-cooldown", until = *until),
            KudosRefusal::TooYoung { until } => phrase!("kudos-refused-too-young", until = *until),
            KudosRefusal::Missing => phrase!("kudos-refused-missing"),
            KudosRefusal::NotYours => phrase!("kudos-refused-not-yours"),
            KudosRefusal::Never => phrase!("kudos-refused-never"),
            KudosRefusal::TooLate { window } => {
                phrase!(
                    "kudos-refused-too-late",
                    window = Arg::Span(window.as_secs().cast_signed())
                )
            }
            KudosRefusal::Spent => phrase!("kudos-refused-spent"),
            KudosRefusal::TakenBack => phrase!("kudos-refused-taken-back"),
            KudosRefusal::OwnBoost => phrase!("kudos-refused-own-boost"),
            KudosRefusal::BoostForOneself => phrase!("kudos-refused-boost-for-oneself"),
        }
    }
}
crate::refusals!(KudosRefusal);

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
    match parsed.map_err(|error| error.kind().clone()) {
        Ok(points) => Ok(Points(points)),
        // A number, only too large for anybody: the limit says so better.
        Err(IntErrorKind::PosOverflow) => Ok(Points(i64::MAX)),
        Err(_) => Err(KudosRefusal::NoAmount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_millis(1_795_392_000_000);

    fn person(user: i64) -> Person {
        Person {
            user: UserId(user),
            bot: false,
            present: true,
        }
    }

    fn give(to: &[Person], points: i64, reason: &str) -> Give {
        Give {
            guild: GuildId(1),
            giver: UserId(1),
            to: to.to_vec(),
            points: Points(points),
            reason: reason.into(),
            value: None,
            link: None,
            channel: ChannelId(1),
            key: String::new(),
            token: String::new(),
        }
    }

    #[track_caller]
    fn refused(give: &Give, settings: &Settings, with: KudosRefusal) {
        assert_eq!(check(give, settings, NOW), Err(with));
    }

    #[test]
    fn people() {
        let settings = Settings::default();
        let bot = Person {
            bot: true,
            ..person(2)
        };
        let gone = Person {
            present: false,
            ..person(2)
        };
        refused(
            &give(&[person(1)], 1, "thanks"),
            &settings,
            KudosRefusal::Oneself,
        );
        refused(
            &give(&[bot], 1, "thanks"),
            &settings,
            KudosRefusal::Bot(UserId(2)),
        );
        refused(
            &give(&[gone], 1, "thanks"),
            &settings,
            KudosRefusal::Gone(UserId(2)),
        );
        refused(
            &give(&[person(2), person(2)], 1, "thanks"),
            &settings,
            KudosRefusal::Twice(UserId(2)),
        );
        assert_eq!(
            check(&give(&[person(2), person(3)], 1, "thanks"), &settings, NOW),
            Ok(())
        );
    }

    #[test]
    fn amounts() {
        let settings = Settings::default();
        let largest = settings.largest;
        refused(
            &give(&[person(2)], -1, "thanks"),
            &settings,
            KudosRefusal::NoAmount,
        );
        refused(
            &give(&[person(2)], largest.0 + 1, "thanks"),
            &settings,
            KudosRefusal::TooMuch { largest },
        );
        refused(
            &give(&[person(2)], i64::MAX, "thanks"),
            &settings,
            KudosRefusal::TooMuch { largest },
        );
        for fine in [0, 1, largest.0] {
            assert_eq!(
                check(&give(&[person(2)], fine, "thanks"), &settings, NOW),
                Ok(())
            );
        }
    }

    #[test]
    fn reasons() {
        let strict = Settings {
            reason_min: 5,
            ..Settings::default()
        };
        refused(
            &give(&[person(2)], 1, "  thx  "),
            &strict,
            KudosRefusal::ReasonShort { least: 5 },
        );
        refused(
            &give(&[person(2)], 1, &"é".repeat(501)),
            &strict,
            KudosRefusal::ReasonLong { longest: 500 },
        );
        assert_eq!(
            check(&give(&[person(2)], 1, &"é".repeat(500)), &strict, NOW),
            Ok(())
        );
        let free = Settings {
            reason_required: false,
            ..strict
        };
        assert_eq!(check(&give(&[person(2)], 1, ""), &free, NOW), Ok(()));
        refused(
            &give(&[person(2)], 1, "thx"),
            &free,
            KudosRefusal::ReasonShort { least: 5 },
        );
    }

    #[test]
    fn numbers_as_typed() {
        for (text, points) in [
            ("5", Ok(5)),
            (" +3 ", Ok(3)),
            ("1 000", Ok(1_000)),
            ("-2", Ok(-2)),
            ("9223372036854775808", Ok(i64::MAX)),
        ] {
            assert_eq!(typed_points(text).map(|points| points.0), points);
        }
        for text in ["", "five", "1.5", "-9223372036854775809"] {
            assert_eq!(typed_points(text), Err(KudosRefusal::NoAmount), "{text}");
        }
    }
}
