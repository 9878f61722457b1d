//! How a program celebrates birthdays, work anniversaries and other days.
use super::change::SetupRefusal;
use super::lines::Line;
use crate::base::ids::ChannelId;
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// The most points that a day may bring.
pub const MOST: i64 = 1_000_000;
/// The most years that a table may name, and how many rows it may have.
const YEARS: std::ops::RangeInclusive<u16> = 1..=80;
const ROWS: usize = 20;

/// What is celebrated, where, and what it brings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Milestones {
    /// Whether birthdays are.
    pub birthdays: bool,
    /// Whether work anniversaries are.
    pub anniversaries: bool,
    /// Whether other days are, which admins propose to somebody.
    pub occasions: bool,
    /// Where cards go; without one, the recognition channel.
    pub channel: Option<ChannelId>,
    /// What a birthday brings.
    pub birthday_points: Points,
    /// What so many years bring: from a number of years on, so much.
    pub years: Vec<(u16, Points)>,
    /// Whether those who run the program are told two days before.
    pub heads_up: bool,
}

/// What an admin wants of it; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are the settings of the same name")]
pub struct MilestonesWish {
    pub birthdays: Option<bool>,
    pub anniversaries: Option<bool>,
    pub occasions: Option<bool>,
    pub channel: Option<ChannelId>,
    pub birthday_points: Option<i64>,
    pub years: Option<String>,
    pub heads_up: Option<bool>,
}

impl MilestonesWish {
    /// Whether nothing is wanted.
    pub fn is_empty(&self) -> bool {
        *self == MilestonesWish::default()
    }

    pub(super) fn over(&self, before: &Milestones) -> Result<Milestones, SetupRefusal> {
        let points = self.birthday_points.map(points).transpose()?;
        let years = self.years.as_deref().map(years).transpose()?;
        Ok(Milestones {
            birthdays: self.birthdays.unwrap_or(before.birthdays),
            anniversaries: self.anniversaries.unwrap_or(before.anniversaries),
            occasions: self.occasions.unwrap_or(before.occasions),
            channel: self.channel.or(before.channel),
            birthday_points: points.unwrap_or(before.birthday_points),
            years: years.unwrap_or_else(|| before.years.clone()),
            heads_up: self.heads_up.unwrap_or(before.heads_up),
        })
    }
}

fn points(n: i64) -> Result<Points, SetupRefusal> {
    match (0..=MOST).contains(&n) {
        true => Ok(Points(n)),
        false => Err(SetupRefusal::MilestonePoints),
    }
}

/// A table as it is typed, "1:50 3:100 5:200"; "0" for none.
fn years(typed: &str) -> Result<Vec<(u16, Points)>, SetupRefusal> {
    if typed.trim() == "0" {
        return Ok(Vec::new());
    }
    let parts = typed.split([' ', ',', ';']).filter(|part| !part.is_empty());
    let mut rows = Vec::new();
    for part in parts {
        let (years, gets) = part.split_once(':').ok_or(SetupRefusal::Years)?;
        let years: u16 = years.parse().map_err(|_| SetupRefusal::Years)?;
        let gets = gets.parse().map_err(|_| SetupRefusal::Years)?;
        let gets = points(gets).map_err(|_| SetupRefusal::Years)?;
        let twice = rows.iter().any(|(known, _)| *known == years);
        if twice || !YEARS.contains(&years) || rows.len() == ROWS {
            return Err(SetupRefusal::Years);
        }
        rows.push((years, gets));
    }
    rows.sort_unstable();
    match rows.is_empty() {
        true => Err(SetupRefusal::Years),
        false => Ok(rows),
    }
}

impl Milestones {
    /// Whether anything is celebrated at all.
    pub fn celebrates(&self) -> bool {
        self.birthdays || self.anniversaries || self.occasions
    }

    /// What so many years bring: the last row of the table that they reach.
    pub fn points_for(&self, years: u32) -> Points {
        let reached = self.years.iter().rev();
        let mut reached = reached.filter(|(row, _)| u32::from(*row) <= years);
        reached.next().map_or(Points::ZERO, |(_, points)| *points)
    }

    /// As lines of settings.
    pub fn lines(&self) -> Vec<Line> {
        let yes_no = |yes| match yes {
            true => phrase!("setup-value-yes"),
            false => phrase!("setup-value-no"),
        };
        let channel = self.channel.map_or_else(
            || phrase!("setup-value-recognition-channel").into(),
            Arg::from,
        );
        vec![
            Line::new(phrase!("setup-label-birthdays"), yes_no(self.birthdays)),
            Line::new(
                phrase!("setup-label-anniversaries"),
                yes_no(self.anniversaries),
            ),
            Line::new(phrase!("setup-label-occasions"), yes_no(self.occasions)),
            Line::new(phrase!("setup-label-milestone-channel"), channel),
            Line::new(phrase!("setup-label-birthday-points"), self.birthday_points),
            Line::new(phrase!("setup-label-years"), self.table()),
            Line::new(phrase!("setup-label-heads-up"), yes_no(self.heads_up)),
        ]
    }

    fn table(&self) -> Arg {
        let row = |(years, points): &(u16, Points)| {
            phrase!("setup-value-years", n = *years, points = *points)
        };
        let rows: Vec<Phrase> = self.years.iter().map(row).collect();
        match rows.is_empty() {
            true => phrase!("setup-value-no-years").into(),
            false => rows.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_in_order_and_says_what_years_bring() {
        let table = years("5:200, 1:50 3:100").expect("a table");
        let milestones = Milestones {
            years: table,
            ..Milestones::default()
        };
        let brings = [0, 1, 2, 3, 4, 5, 40].map(|years| milestones.points_for(years).0);
        assert_eq!(brings, [0, 50, 50, 100, 100, 200, 200]);
        assert_eq!(years(" 0 "), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for typed in [
            "",
            " , ",
            "1",
            "1:",
            ":5",
            "1:x",
            "0:5",
            "81:5",
            "1:5 1:6",
            "1:-1",
            "1:1000001",
        ] {
            assert_eq!(years(typed), Err(SetupRefusal::Years), "{typed}");
        }
    }
}
