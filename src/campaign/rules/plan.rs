//! What a campaign does, as an admin decides it.
use super::{Feast, Window};
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, RoleId};
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::base::texts::Texts;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use std::time::Duration;

/// How much a campaign adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// So many percent of the points, rounded down: 100 doubles them.
    Percent(i64),
    /// So many points each time.
    Flat(Points),
}

impl Rule {
    /// What the percentage may be: up to ten times the points.
    pub const PERCENT: RangeInclusive<i64> = 1..=900;
    /// What the fixed bonus may be.
    pub const FLAT: RangeInclusive<i64> = 1..=1_000_000;

    /// How much it adds to so many points.
    pub fn of(self, base: Points) -> Points {
        match self {
            Rule::Flat(points) => points,
            Rule::Percent(percent) => {
                let added = i128::from(base.0) * i128::from(percent) / 100;
                Points(i64::try_from(added).unwrap_or(i64::MAX))
            }
        }
    }
}

/// Which points a campaign adds to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each says which it is")]
pub enum On {
    #[default]
    Kudos,
    Awards,
    Both,
}

impl On {
    /// Whether it adds to points of a sort: [`On::Kudos`] or [`On::Awards`].
    pub fn has(self, sort: On) -> bool {
        self == On::Both || self == sort
    }
}

/// How much somebody has given lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Activity {
    /// Kudos within so many days.
    Active(u16),
    /// None for so many days.
    Inactive(u16),
}

/// Whose points a campaign adds to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// Those who have this Discord role.
    pub role: Option<RoleId>,
    /// Those who have given so lately, or not.
    pub activity: Option<Activity>,
}

impl Audience {
    /// For how many days of giving, or of not giving, it may ask.
    pub const DAYS: RangeInclusive<i64> = 1..=365;

    /// Whether everybody is of it.
    pub fn is_all(&self) -> bool {
        self.role.is_none() && self.activity.is_none()
    }

    /// Whether somebody is of it who has these roles, and gave last at a moment.
    pub fn has(&self, roles: &[RoleId], gave_at: Option<Instant>, now: Instant) -> bool {
        let since = |days: u16| now.before(Duration::from_secs(u64::from(days) * 86_400));
        let role = self.role.is_none_or(|role| roles.contains(&role));
        role && match self.activity {
            None => true,
            Some(Activity::Active(days)) => gave_at.is_some_and(|at| at >= since(days)),
            Some(Activity::Inactive(days)) => gave_at.is_none_or(|at| at < since(days)),
        }
    }
}

/// What is posted, in the admin's own words, beside the bot's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posts {
    /// When it begins.
    pub start: String,
    /// On its last day.
    pub last_day: String,
    /// When it has ended.
    pub end: String,
}

/// A campaign as an admin plans it. What is none is still to be decided.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What it is called.
    pub name: Texts<String>,
    /// From when to when, on the program's civil clock.
    pub window: Option<Window>,
    /// How much it adds.
    pub rule: Option<Rule>,
    /// To which points.
    pub on: On,
    /// To whose.
    pub audience: Audience,
    /// How much it may add in all.
    pub fund: Points,
    /// How much it may add to one person's points; none is no limit.
    pub cap: Points,
    /// Where it is posted; otherwise where the weekly post goes.
    pub channel: Option<ChannelId>,
    /// What is posted.
    pub posts: Posts,
    /// For how many days what it adds lasts; otherwise as long as other points.
    #[serde(default)]
    pub lasts: Option<u16>,
    /// Whether there is a post on its last day.
    pub remind: bool,
    /// Whether it comes again each year.
    pub yearly: bool,
    /// The feast that it is for: a yearly one moves with it.
    pub feast: Option<Feast>,
}

/// What a draft still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is a part of a plan")]
pub enum Lack {
    Window,
    Rule,
    Fund,
}

impl Plan {
    /// How long its name may be, in characters.
    pub const NAME: RangeInclusive<usize> = 1..=60;
    /// How many points its fund may have.
    pub const FUND: RangeInclusive<i64> = 1..=1_000_000_000;
    /// How many points it may add for one person.
    pub const CAP: RangeInclusive<i64> = 0..=1_000_000;
    /// For how many days what it adds may last; none is as long as other points.
    pub const LASTS: RangeInclusive<i64> = 0..=3_650;
    /// How long a post's words may be, in characters.
    pub const WORDS: usize = 500;

    /// What it is called for somebody.
    pub fn name(&self, locale: Locale, program: Locale) -> String {
        self.name
            .in_language(locale, program)
            .cloned()
            .unwrap_or_default()
    }

    /// What it lacks before it can be launched.
    pub fn lacks(&self) -> Vec<Lack> {
        let parts = [
            (self.window.is_none(), Lack::Window),
            (self.rule.is_none(), Lack::Rule),
            (self.fund == Points::ZERO, Lack::Fund),
        ];
        parts
            .into_iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, what)| what)
            .collect()
    }

    /// Whether what it promises to whom is the same as before: everything but its name, its words, its fund and its end.
    pub fn promises_as(&self, before: &Plan) -> bool {
        let promise = |plan: &Plan| {
            let from = plan.window.map(|window| window.from);
            (
                from,
                plan.rule,
                plan.on,
                plan.audience.clone(),
                plan.cap,
                plan.feast,
            )
        };
        promise(self) == promise(before)
    }
}
