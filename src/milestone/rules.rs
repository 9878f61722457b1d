//! What is celebrated of whom, and who sees it.
mod card;
mod date;
mod refusal;
mod sheet;

pub use crate::kudos::rules::{Beside, Give, Given, typed_boost};
pub use crate::program::rules::{Milestones, MilestonesWish, lines::Line};
pub use card::{Card, CardBody, LONGEST, SIGNATURES, Signature, signature};
pub use date::{Date, Due, HOUR, MonthDay};
pub use refusal::MilestoneRefusal;
pub use sheet::{
    Checked, Column, Found, LARGEST, Problem, ROWS, Row, Sheet, Why, judge, names, read,
};

use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{DraftId, GuildId, MilestoneId, UserId};
use crate::base::inert::clean;
use crate::base::locale::Locale;
use crate::base::points::Points;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The longest name of an occasion, in characters.
pub const NAME: usize = 60;
/// How many other days of somebody's there may be.
pub const OCCASIONS: usize = 20;
/// For how many days a proposal that nobody answers is kept.
pub const PROPOSED_DAYS: u64 = 30;
/// For how long a proposal that nobody answers is kept.
pub const PROPOSED: Duration = Duration::from_secs(PROPOSED_DAYS * 86_400);

/// What sort of day it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum What {
    /// The day somebody was born on.
    Birthday,
    /// The day somebody started on.
    Start,
    /// Any other, with a name.
    Occasion,
}

impl What {
    /// Whether a program celebrates it.
    pub fn is_celebrated(self, by: &Milestones) -> bool {
        match self {
            What::Birthday => by.birthdays,
            What::Start => by.anniversaries,
            What::Occasion => by.occasions,
        }
    }
}

/// Who sees that somebody is celebrated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Visibility {
    /// Everybody, by a card.
    Public,
    /// They alone.
    Private,
    /// Nobody: nothing happens.
    Hidden,
}

/// What is kept of a day, and encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// When it is.
    pub date: Date,
    /// What it is called, where it is another day.
    pub name: Option<String>,
    /// Since when it is known: what was over by then is not celebrated.
    pub known: Day,
}

/// A day of somebody's, as they see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mine {
    /// Its id.
    pub id: MilestoneId,
    /// What sort of day it is.
    pub what: What,
    /// Who sees it; none while it is only proposed.
    pub visibility: Option<Visibility>,
    /// When it is; none where its key is not here.
    pub body: Option<Body>,
    /// Who proposed it, and when.
    pub proposed: Option<(UserId, Instant)>,
}

impl Mine {
    /// Until when it can be answered, where it is only proposed.
    pub fn until(&self) -> Option<Instant> {
        self.proposed.map(|(_, at)| at.after(PROPOSED))
    }
}

/// All days of somebody's.
#[derive(Clone, Debug, PartialEq)]
pub struct Mines {
    /// Each of them.
    pub all: Vec<Mine>,
    /// The zone in which their day passes.
    pub zone: Tz,
    /// Whether they gave a year that is not kept.
    pub dropped: bool,
}

/// What somebody wants to be celebrated.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
    /// The language in which they typed.
    pub locale: Locale,
    /// Who is to see it.
    pub visibility: Visibility,
    /// Their birthday, as they typed it.
    pub birthday: Option<String>,
    /// The day on which they started, as they typed it.
    pub start: Option<String>,
}

impl Wish {
    /// The days, and whether a year was given that is not kept.
    ///
    /// # Errors
    /// What is no day, or is not celebrated here.
    pub fn judge(&self, by: &Milestones) -> Result<(Vec<(What, Date)>, bool), MilestoneRefusal> {
        let typed = [(What::Birthday, &self.birthday), (What::Start, &self.start)];
        let (mut days, mut dropped) = (Vec::new(), false);
        for (what, typed) in typed {
            let Some(typed) = typed else { continue };
            if !what.is_celebrated(by) {
                return Err(MilestoneRefusal::Off);
            }
            let (date, year) = Date::typed(what, typed, self.locale)?;
            days.push((what, date));
            dropped |= year;
        }
        Ok((days, dropped))
    }
}

/// What an occasion is called.
///
/// # Errors
/// It is empty or too long.
pub fn name(typed: &str) -> Result<String, MilestoneRefusal> {
    let name = clean(typed).trim().to_owned();
    match (1..=NAME).contains(&name.chars().count()) {
        true => Ok(name),
        false => Err(MilestoneRefusal::Name),
    }
}

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// They will be asked.
    New,
    /// They were asked before, or have set it.
    Known,
    /// They don't want to be celebrated.
    Unwanted,
}

/// A file that was checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What its button carries; none where it can't be imported.
    pub id: Option<DraftId>,
    /// What was found.
    pub checked: Checked,
}

/// What is recorded of proposals: nobody's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// How many people were asked.
    pub invited: i64,
}

/// What those who run the program are told before.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    /// Who.
    pub who: UserId,
    /// What is celebrated.
    pub what: What,
    /// What it is called.
    pub name: Option<String>,
    /// When, and how many years.
    pub due: Due,
}

/// All that is kept of somebody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Their days, and what is proposed to them.
    pub days: Vec<Mine>,
    /// When they were celebrated, what they got, and for what.
    pub cards: Vec<(Instant, Points, Option<CardBody>)>,
    /// What they wrote on others' cards, and when.
    pub signed: Vec<(Instant, String)>,
}

impl Milestones {
    /// What a day brings.
    pub fn points(&self, what: What, years: Option<u32>) -> Points {
        match what {
            What::Birthday => self.birthday_points,
            What::Start => self.points_for(years.unwrap_or_default()),
            What::Occasion => Points::ZERO,
        }
    }
}
