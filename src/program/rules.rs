//! A program's settings and periods.
mod boards;
pub mod budget;
pub mod change;
mod digests;
pub mod enrolment;
pub mod expiry;
pub mod lines;
mod milestones;
pub mod news;
pub mod number;
mod orders;
pub mod rulebook;
mod stacking;
pub mod words;
pub mod zone;

pub use boards::PostBoards;
pub use budget::{Budget, BudgetWish, Budgets, Paid, Span, WhenEmpty, Worth};
pub use digests::Digests;
pub use enrolment::Enrolment;
pub use expiry::{Expiry, Lasts, Leavers, Policy, Season};
pub use milestones::{Milestones, MilestonesWish};
pub use orders::{Orders, OrdersWish};
pub use stacking::Stacking;

use crate::base::access::Mapping;
use crate::base::civil::{Day, Length, start_of};
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, RoleId};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::base::texts::Texts;
use crate::base::unit::{Gender, Unit};
use chrono::Weekday;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The words for a point in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitWords {
    /// One of them.
    pub one: String,
    /// Many of them.
    pub many: String,
    /// For languages in which other words agree with it.
    pub gender: Gender,
}

/// What an admin can set. Each has a default, so that a program is useful before `/setup`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The unit's name per language; without one, that language's word for "point".
    pub unit: Texts<UnitWords>,
    /// Follows amounts; may be empty.
    pub emoji: String,
    /// Where public cards go; without one, where the command was typed.
    pub recognition_channel: Option<ChannelId>,
    /// Where orders go; without one, where they were placed.
    pub orders_channel: Option<ChannelId>,
    /// The program's time zone.
    pub zone: Tz,
    /// The language of public posts.
    pub language: Locale,
    /// Give-only points per period.
    pub allowance: Points,
    /// How long a period is.
    pub period: Length,
    /// Give-only points per period for those who have a Discord role, where that is more.
    pub role_allowances: Vec<(RoleId, Points)>,
    /// How many points that were not given are kept for the next period at most.
    pub carry_over: Points,
    /// How many points of their own somebody may turn into points to give, a period; none where nobody may.
    pub buy_allowance: Points,
    /// How many points the program sets aside for kudos and awards, where these have a limit.
    pub budgets: Budgets,
    /// What points are worth in money, where the program says so.
    pub worth: Option<Worth>,
    /// Whether a kudos needs a reason.
    pub reason_required: bool,
    /// The least length of a reason, in characters.
    pub reason_min: u16,
    /// The most points that one recipient gets by one kudos.
    pub largest: Points,
    /// How many kudos one may give the same person a day; 0 is no limit.
    pub pair_limit: u16,
    /// Seconds between two kudos of one giver.
    pub cooldown: u32,
    /// How many days old an account must be.
    pub account_age: u16,
    /// How long a giver may undo, in minutes.
    pub undo_window: u32,
    /// Which Discord roles hold which role of the program. Older settings name one for approvers alone.
    #[serde(alias = "approver_role")]
    pub roles: Mapping,
    /// The weekly post's day.
    pub post_day: Weekday,
    /// The weekly post's hour.
    pub post_hour: u8,
    /// Where the weekly post goes; without one, the recognition channel.
    pub post_channel: Option<ChannelId>,
    /// Which boards the weekly post shows.
    pub post_boards: PostBoards,
    /// How often a digest is posted.
    pub digests: Digests,
    /// Whether members are told when a rule changes that binds them.
    pub rule_news: bool,
    /// When points expire, and what is done about it.
    pub expiry: Expiry,
    /// How many days refunded points stay at least.
    pub refund_floor: u16,
    /// Whether a correction may leave somebody owing what they have spent.
    pub allow_debt: bool,
    /// From more points than this on, a correction needs a second admin; none is no limit.
    pub second_admin: Points,
    /// What happens where bonuses of several campaigns meet.
    pub stacking: Stacking,
    /// For how many days somebody can think it over who asked to be erased.
    pub erasure_days: u16,
    /// How people join.
    pub enrolment: Enrolment,
    /// For how many days points wait for somebody who has not joined.
    pub pending_days: u16,
    /// For how many months what people write is kept.
    pub reasons_months: u16,
    /// For how many months it is kept who read whose data.
    pub access_months: u16,
    /// Where auditors are told; without one, the orders channel.
    pub auditor_channel: Option<ChannelId>,
    /// In how many days a request about somebody's data is to be answered.
    pub contact_days: u16,
    /// How birthdays and other days are celebrated.
    pub milestones: Milestones,
    /// Which orders somebody has to approve of.
    pub orders: Orders,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            unit: Texts::default(),
            emoji: "✨".into(),
            recognition_channel: None,
            orders_channel: None,
            zone: Tz::UTC,
            language: Locale::EnUs,
            allowance: Points(100),
            period: Length::Month,
            role_allowances: Vec::new(),
            carry_over: Points::ZERO,
            buy_allowance: Points::ZERO,
            budgets: Budgets::default(),
            worth: None,
            reason_required: true,
            reason_min: 3,
            largest: Points(50),
            pair_limit: 5,
            cooldown: 0,
            account_age: 0,
            undo_window: 60,
            roles: Mapping::default(),
            post_day: Weekday::Mon,
            post_hour: 9,
            post_channel: None,
            post_boards: PostBoards::Both,
            digests: Digests::Never,
            rule_news: true,
            expiry: Expiry::default(),
            refund_floor: 7,
            allow_debt: false,
            second_admin: Points::ZERO,
            stacking: Stacking::Best,
            erasure_days: 7,
            enrolment: Enrolment::Notice,
            pending_days: 30,
            reasons_months: 36,
            access_months: 12,
            auditor_channel: None,
            contact_days: 30,
            milestones: Milestones::default(),
            orders: Orders::default(),
        }
    }
}

impl Settings {
    /// Where the bot posts: first where those are who run the program, then where everybody is.
    pub fn places(&self) -> [Option<ChannelId>; 4] {
        [
            self.auditor_channel,
            self.orders_channel,
            self.post_channel,
            self.recognition_channel,
        ]
    }

    /// How this program speaks to somebody who reads `locale`.
    pub fn speech(&self, locale: Locale) -> Speech {
        let mut unit = Unit::default_for(locale);
        if let Some(words) = self.unit.in_language(locale, self.language) {
            unit = Unit {
                one: words.one.clone(),
                many: words.many.clone(),
                gender: words.gender,
                ..unit
            };
        }
        unit.emoji.clone_from(&self.emoji);
        Speech { locale, unit }
    }

    /// How this program speaks in public.
    pub fn public(&self) -> Speech {
        self.speech(self.language)
    }

    /// The civil day of a moment.
    pub fn day(&self, at: Instant) -> Day {
        Day::of(at, self.zone)
    }

    /// A moment with the civil day on which it counts.
    pub fn dated(&self, at: Instant) -> (Day, Instant) {
        (self.day(at), at)
    }

    /// How long points last that somebody gets at a moment.
    pub fn lasts(&self, now: Instant) -> Lasts {
        self.expiry.lasts(now, self.zone)
    }

    /// The end of a day so many days ahead.
    pub fn end_of_day(&self, now: Instant, ahead: i64) -> Instant {
        start_of(self.day(now).plus(ahead + 1), self.zone)
    }

    /// Until when points that are refunded now stay at least.
    pub fn refunded_until(&self, now: Instant) -> Instant {
        now.after(Duration::from_secs(u64::from(self.refund_floor) * 86_400))
    }

    /// Until when points that are given now wait for somebody who has not joined.
    pub fn waits_until(&self, now: Instant) -> Instant {
        now.after(Duration::from_secs(u64::from(self.pending_days) * 86_400))
    }

    /// How long a giver may undo.
    pub fn undo_for(&self) -> Duration {
        Duration::from_secs(u64::from(self.undo_window) * 60)
    }
}

/// A stretch of time with its own allowance. Periods are contiguous.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Period {
    /// Counts up from 1.
    pub ordinal: i64,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends and the next one begins.
    pub ends_at: Instant,
}

impl Period {
    /// A program's first period: the natural one around `now`.
    pub fn first(settings: &Settings, now: Instant) -> Period {
        let start = settings.period.start(settings.day(now));
        let end = settings.period.next_start(start);
        Period {
            ordinal: 1,
            starts_at: start_of(start, settings.zone),
            ends_at: start_of(end, settings.zone),
        }
    }

    /// The one after this, by the settings of today: a change of zone or length acts from here.
    pub fn next(&self, settings: &Settings) -> Period {
        let mut end = settings.period.next_start(settings.day(self.ends_at));
        let mut ends_at = start_of(end, settings.zone);
        if ends_at <= self.ends_at {
            end = settings.period.next_start(end);
            ends_at = start_of(end, settings.zone);
        }
        Period {
            ordinal: self.ordinal + 1,
            starts_at: self.ends_at,
            ends_at,
        }
    }

    /// The periods after this one, up to the one that `now` falls in: none while this one lasts, or when the clock
    /// has stepped back before it.
    pub fn until(&self, settings: &Settings, now: Instant) -> Vec<Period> {
        let following = std::iter::successors(Some(*self), |period| Some(period.next(settings)));
        let begun = following
            .skip(1)
            .take_while(|period| period.starts_at <= now);
        begun.collect()
    }
}

/// A program as it is stored, with its latest period.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Stored {
    /// The settings, as JSON.
    pub settings: String,
    /// How often they were changed.
    pub revision: i64,
    /// Until when a campaign may be on.
    pub campaigns_until: Option<Instant>,
    /// The latest period that has begun.
    #[sqlx(flatten)]
    pub period: Period,
}

/// A program as a use case sees it.
#[derive(Clone, Debug)]
pub struct Program {
    /// What its admins have set.
    pub settings: Settings,
    /// Counts the changes of settings.
    pub revision: i64,
    /// Until when a campaign may be on; none where none ever was.
    pub campaigns_until: Option<Instant>,
    /// The current period.
    pub period: Period,
}
