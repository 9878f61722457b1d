//! What a member wants to be told, and how.
use crate::base::civil::{local, resolve};
use crate::base::clock::Instant;
use crate::base::locale::{Locale, Phrase};
use crate::phrase;
use crate::program::rules::zone;
use chrono::{TimeDelta, Timelike};
use chrono_tz::Tz;

/// Which direct messages somebody gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
#[serde(rename_all = "lowercase")]
pub enum Direct {
    /// None.
    Never,
    /// What became of what they asked for: an order, a request.
    #[default]
    Answers,
    /// Reminders as well, and whatever else is about them.
    Everything,
}

/// Why somebody is told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They asked for it, and this is what became of it.
    Answer,
    /// It is about them, and they did not ask.
    News,
}

/// Hours in which somebody is left in peace, of their own day; the end is no part of them. They may pass midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Quiet {
    /// The first hour, 0 to 23.
    pub from: u8,
    /// The hour with which they end, 0 to 23, another one.
    pub until: u8,
}

impl Quiet {
    /// Of two hours of a day; none where they are the same.
    pub fn new(from: i64, until: i64) -> Option<Quiet> {
        let hour = |hour: i64| u8::try_from(hour).ok().filter(|hour| *hour < 24);
        let quiet = Quiet {
            from: hour(from)?,
            until: hour(until)?,
        };
        (quiet.from != quiet.until).then_some(quiet)
    }

    fn has(self, hour: u32) -> bool {
        let (from, until) = (u32::from(self.from), u32::from(self.until));
        match from < until {
            true => (from..until).contains(&hour),
            false => hour >= from || hour < until,
        }
    }
}

/// What a member has switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Switches {
    /// Which direct messages they get.
    pub direct: Direct,
    /// Whether what they get no direct message for is shown beside a later answer.
    pub digest: bool,
    /// Whether posts ping them.
    pub mentions: bool,
    /// When they are left in peace.
    pub quiet: Option<Quiet>,
    /// The language in which the bot speaks to them by itself; none for Discord's.
    pub language: Option<Locale>,
    /// Their time zone; none for the program's.
    pub zone: Option<Tz>,
    /// Whether they get a statement of each month as a direct message.
    pub statement: bool,
    /// Whether they are told once they can have what they wish for.
    pub wishes: bool,
    /// Whether they are told which rewards are new.
    pub new_rewards: bool,
    /// Whether rewards are suggested to them.
    pub suggestions: bool,
}

impl Default for Switches {
    fn default() -> Self {
        Switches {
            direct: Direct::Answers,
            digest: true,
            mentions: true,
            quiet: None,
            language: None,
            zone: None,
            statement: false,
            wishes: true,
            new_rewards: false,
            suggestions: true,
        }
    }
}

/// What becomes of something to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It goes out as a direct message, not before this moment.
    Direct(Instant),
    /// It is shown beside a later answer.
    Later,
    /// They don't want to know.
    Nowhere,
}

impl Switches {
    /// With a language and a zone as they are stored.
    pub fn reading(self, language: Option<&str>, zone: Option<&str>) -> Self {
        Switches {
            language: language.and_then(Locale::from_tag),
            zone: zone.and_then(|zone| zone.parse().ok()),
            ..self
        }
    }

    /// The language as it is stored.
    pub fn language_tag(&self) -> Option<&'static str> {
        self.language.map(Locale::tag)
    }

    /// The zone in which their day passes.
    pub fn zone_in(&self, program: Tz) -> Tz {
        self.zone.unwrap_or(program)
    }

    /// Whether they want to be left in peace at a moment.
    pub fn is_quiet(&self, at: Instant, program: Tz) -> bool {
        let hour = local(at, self.zone_in(program)).hour();
        self.quiet.is_some_and(|quiet| quiet.has(hour))
    }

    /// The moment itself, or the end of the quiet hours that it falls in.
    pub fn awake_from(&self, at: Instant, program: Tz) -> Instant {
        let zone = self.zone_in(program);
        let Some(quiet) = self.quiet.filter(|_| self.is_quiet(at, program)) else {
            return at;
        };
        let time = local(at, zone);
        let whole_day = time.date().and_hms_opt(u32::from(quiet.until), 0, 0);
        let end = whole_day.unwrap_or(time);
        let end = match end > time {
            true => end,
            false => end + TimeDelta::days(1),
        };
        // Where the hour comes twice the earlier one may be over already.
        resolve(end, zone).max(at)
    }

    /// Whether a post may ping them at a moment.
    pub fn is_pinged(&self, at: Instant, program: Tz) -> bool {
        self.mentions && !self.is_quiet(at, program)
    }

    /// What becomes of something that they are to be told at a moment.
    pub fn way(&self, why: Why, at: Instant, program: Tz) -> Way {
        let direct = match self.direct {
            Direct::Never => false,
            Direct::Answers => why == Why::Answer,
            Direct::Everything => true,
        };
        match (direct, self.digest) {
            (true, _) => Way::Direct(self.awake_from(at, program)),
            (false, true) => Way::Later,
            (false, false) => Way::Nowhere,
        }
    }
}

/// What somebody switches; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Which direct messages they get.
    pub direct: Option<Direct>,
    /// Whether the rest is shown beside a later answer.
    pub digest: Option<bool>,
    /// Whether posts ping them.
    pub mentions: Option<bool>,
    /// The first quiet hour.
    pub quiet_from: Option<i64>,
    /// The hour with which they end: the same one for none.
    pub quiet_until: Option<i64>,
    /// Their language.
    pub language: Option<Locale>,
    /// Their time zone, as they typed it.
    pub zone: Option<String>,
    /// Whether they get a statement of each month.
    pub statement: Option<bool>,
    /// Whether they are told once they can have what they wish for.
    pub wishes: Option<bool>,
    /// Whether they are told which rewards are new.
    pub new_rewards: Option<bool>,
    /// Whether rewards are suggested to them.
    pub suggestions: Option<bool>,
    /// What is to be as it is without them.
    pub reset: Option<Resettable>,
}

/// What can be left to Discord, or to the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resettable {
    /// The language.
    Language,
    /// The time zone.
    Zone,
    /// Quiet hours: none.
    Quiet,
}

impl Wish {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        *self == Wish::default()
    }

    /// What is switched then.
    ///
    /// # Errors
    /// One quiet hour without the other, or a zone that there is not.
    pub fn over(&self, before: Switches) -> Result<Switches, NotificationRefusal> {
        let mut after = before;
        match self.reset {
            Some(Resettable::Language) => after.language = None,
            Some(Resettable::Zone) => after.zone = None,
            Some(Resettable::Quiet) => after.quiet = None,
            None => {}
        }
        if self.quiet_from.is_some() || self.quiet_until.is_some() {
            let from = self
                .quiet_from
                .or(before.quiet.map(|one| i64::from(one.from)));
            let until = self
                .quiet_until
                .or(before.quiet.map(|one| i64::from(one.until)));
            let (from, until) = from.zip(until).ok_or(NotificationRefusal::Quiet)?;
            after.quiet = Quiet::new(from, until);
        }
        if let Some(typed) = &self.zone {
            after.zone = Some(zone::parse(typed).ok_or_else(|| NotificationRefusal::Zone {
                typed: typed.chars().take(50).collect(),
            })?);
        }
        after.direct = self.direct.unwrap_or(after.direct);
        after.digest = self.digest.unwrap_or(after.digest);
        after.mentions = self.mentions.unwrap_or(after.mentions);
        after.language = self.language.or(after.language);
        after.statement = self.statement.unwrap_or(after.statement);
        after.wishes = self.wishes.unwrap_or(after.wishes);
        after.new_rewards = self.new_rewards.unwrap_or(after.new_rewards);
        after.suggestions = self.suggestions.unwrap_or(after.suggestions);
        Ok(after)
    }
}

/// What somebody sees of their switches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// What they have switched.
    pub switches: Switches,
    /// The program's zone.
    pub zone: Tz,
    /// How many notices wait to be shown beside a later answer.
    pub missed: i64,
}

/// Why nothing is switched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotificationRefusal {
    /// One quiet hour without the other.
    Quiet,
    /// A time zone that there is not.
    Zone {
        /// What was typed.
        typed: String,
    },
}

impl NotificationRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            NotificationRefusal::Quiet => phrase!("notifications-refused-quiet"),
            NotificationRefusal::Zone { typed } => {
                phrase!("notifications-refused-zone", typed = typed)
            }
        }
    }
}
crate::refusals!(NotificationRefusal);

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Paris;

    fn at(text: &str) -> Instant {
        resolve(text.parse().expect("a civil time"), Paris)
    }

    fn quiet(from: i64, until: i64) -> Switches {
        Switches {
            quiet: Quiet::new(from, until),
            ..Switches::default()
        }
    }

    #[test]
    fn quiet_hours_may_pass_midnight() {
        let switches = quiet(22, 7);
        for (time, awake) in [
            ("2027-01-05T21:59:59", "2027-01-05T21:59:59"),
            ("2027-01-05T22:00:00", "2027-01-06T07:00:00"),
            ("2027-01-06T00:00:00", "2027-01-06T07:00:00"),
            ("2027-01-06T06:59:59", "2027-01-06T07:00:00"),
            ("2027-01-06T07:00:00", "2027-01-06T07:00:00"),
        ] {
            assert_eq!(switches.awake_from(at(time), Paris), at(awake), "{time}");
        }
        let noon = quiet(12, 14);
        assert_eq!(
            noon.awake_from(at("2027-01-05T13:30:00"), Paris),
            at("2027-01-05T14:00:00")
        );
        assert_eq!(
            noon.awake_from(at("2027-01-05T14:00:00"), Paris),
            at("2027-01-05T14:00:00")
        );
    }

    #[test]
    fn quiet_hours_end_where_clocks_change() {
        // 2:00 to 3:00 does not exist that night; 2:00 to 3:00 comes twice in autumn.
        let spring = quiet(0, 2).awake_from(at("2027-03-28T01:30:00"), Paris);
        assert_eq!(spring, at("2027-03-28T03:00:00"));
        let again = Instant(at("2027-10-31T02:30:00").0 + 3_600_000_000);
        assert!(quiet(0, 2).awake_from(again, Paris) >= again);
    }

    #[test]
    fn who_wants_no_direct_message_is_told_later_or_not_at_all() {
        let now = at("2027-01-05T12:00:00");
        let usual = Switches::default();
        assert_eq!(usual.way(Why::Answer, now, Paris), Way::Direct(now));
        assert_eq!(usual.way(Why::News, now, Paris), Way::Later);
        let all = Switches {
            direct: Direct::Everything,
            ..usual
        };
        assert_eq!(all.way(Why::News, now, Paris), Way::Direct(now));
        let none = Switches {
            direct: Direct::Never,
            digest: false,
            ..usual
        };
        assert_eq!(none.way(Why::Answer, now, Paris), Way::Nowhere);
    }

    #[test]
    fn one_quiet_hour_needs_the_other() {
        let half = Wish {
            quiet_from: Some(22),
            ..Wish::default()
        };
        assert_eq!(
            half.over(Switches::default()),
            Err(NotificationRefusal::Quiet)
        );
        let both = Wish {
            quiet_until: Some(7),
            ..half.clone()
        };
        let set = both.over(Switches::default()).expect("both hours");
        assert_eq!(set.quiet, Quiet::new(22, 7));
        let later = half.over(set).expect("the end is known");
        assert_eq!(later.quiet, Quiet::new(22, 7));
        let none = Wish {
            quiet_from: Some(7),
            ..Wish::default()
        };
        assert_eq!(none.over(set).expect("no hours").quiet, None);
    }
}
