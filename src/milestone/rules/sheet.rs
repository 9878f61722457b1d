//! A table of people and their days: read whole, and judged cell by cell before anything is kept.
use super::{Date, MilestoneRefusal, Milestones, What, name};
use crate::base::civil::Day;
use crate::base::cut::cut;
use crate::base::fold::fold;
use crate::base::ids::UserId;
use crate::base::locale::Locale;
use crate::base::table::read::lines;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many bytes a file may have.
pub const LARGEST: usize = 256 * 1_024;
/// How many rows.
pub const ROWS: usize = 200;

/// A column, as spreadsheets count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// 1: who.
    User,
    /// 2: what sort of day.
    Kind,
    /// 3: when.
    Date,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is empty.
    Missing,
    /// They are not in the server.
    NotHere(String),
    /// A bot.
    Bot(String),
    /// It is no day.
    NoDay(String),
    /// It is over.
    Past(String),
    /// The name of the day is too long.
    Long,
    /// That sort of day is not celebrated here.
    Off,
    /// The same is said on a line above.
    Twice(u64),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, as an editor counts.
    pub line: u64,
    /// The column.
    pub column: Column,
    /// What is wrong.
    pub why: Why,
}

/// A line as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Which line.
    pub line: u64,
    /// Its cells.
    pub cells: [String; 3],
}

/// Who somebody in the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// They are in the server.
    Here(UserId),
    /// A bot.
    Bot,
    /// Nobody there is called so.
    Nobody,
}

/// A row that can be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Who.
    pub user: UserId,
    /// What sort of day.
    pub what: What,
    /// What it is called.
    pub name: Option<String>,
    /// When.
    pub date: Date,
}

/// What came of checking a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What can be imported.
    pub rows: Vec<Row>,
    /// What is wrong; as long as anything is, nothing is imported.
    pub problems: Vec<Problem>,
    /// How many years of birthdays are not kept.
    pub dropped: usize,
}

/// Words over the first column, in both languages.
const HEADS: [&str; 6] = ["user", "member", "name", "membre", "personne", "nom"];

/// The lines of a file, without the words over its columns.
///
/// # Errors
/// It is too large, no text, empty or too long.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, MilestoneRefusal> {
    if bytes.len() > LARGEST {
        return Err(MilestoneRefusal::File);
    }
    let found = lines(bytes, ROWS + 1).map_err(|_| MilestoneRefusal::NoText)?;
    let rows = found.into_iter().enumerate().filter_map(|(place, found)| {
        let cell = |at: usize| found.cells.get(at).cloned().unwrap_or_default();
        let cells = [cell(0), cell(1), cell(2)];
        let head = place == 0 && HEADS.contains(&fold(&cells[0]).as_str());
        let line = found.line;
        (!head && cells.iter().any(|cell| !cell.is_empty())).then_some(Sheet { line, cells })
    });
    let rows: Vec<Sheet> = rows.collect();
    match (1..=ROWS).contains(&rows.len()) {
        true => Ok(rows),
        false => Err(MilestoneRefusal::Rows),
    }
}

/// Everybody whom a file names, as it does.
pub fn names(lines: &[Sheet]) -> BTreeSet<String> {
    let names = lines.iter().map(|line| line.cells[0].clone());
    names.filter(|name| !name.is_empty()).collect()
}

/// Judges every cell.
pub fn judge(
    lines: &[Sheet],
    people: &BTreeMap<String, Found>,
    by: &Milestones,
    (locale, today): (Locale, Day),
) -> Checked {
    let mut checked = Checked::default();
    let mut seen: BTreeMap<(UserId, What, Option<String>), u64> = BTreeMap::new();
    for line in lines {
        let user = who(&line.cells[0], people);
        let kind = kind(&line.cells[1], by);
        let date = match &kind {
            Ok((what, _)) => when(*what, &line.cells[2], locale, today),
            // Without a kind nobody can tell what the day should be.
            Err(_) if line.cells[2].is_empty() => Err(Why::Missing),
            Err(_) => Ok(None),
        };
        let mut wrong = |column, why| {
            let line = line.line;
            checked.problems.push(Problem { line, column, why });
        };
        let (user, kind, date) = match (user, kind, date) {
            (Ok(user), Ok(kind), Ok(Some(date))) => (user, kind, date),
            (user, kind, date) => {
                let _ = user.map_err(|why| wrong(Column::User, why));
                let _ = kind.map_err(|why| wrong(Column::Kind, why));
                let _ = date.map_err(|why| wrong(Column::Date, why));
                continue;
            }
        };
        let (what, name) = kind;
        if let Some(first) = seen.get(&(user, what, name.clone())) {
            wrong(Column::User, Why::Twice(*first));
            continue;
        }
        seen.insert((user, what, name.clone()), line.line);
        checked.dropped += usize::from(date.1);
        checked.rows.push(Row {
            user,
            what,
            name,
            date: date.0,
        });
    }
    checked
}

fn who(cell: &str, people: &BTreeMap<String, Found>) -> Result<UserId, Why> {
    let said = || cut(cell, 40);
    match people.get(cell) {
        _ if cell.is_empty() => Err(Why::Missing),
        Some(Found::Here(user)) => Ok(*user),
        Some(Found::Bot) => Err(Why::Bot(said())),
        Some(Found::Nobody) | None => Err(Why::NotHere(said())),
    }
}

fn kind(cell: &str, by: &Milestones) -> Result<(What, Option<String>), Why> {
    let kind = match fold(cell).as_str() {
        "" => return Err(Why::Missing),
        "birthday" | "anniversaire" => (What::Birthday, None),
        "start" | "start date" | "debut" | "arrivee" => (What::Start, None),
        _ => (What::Occasion, Some(name(cell).map_err(|_| Why::Long)?)),
    };
    match kind.0.is_celebrated(by) {
        true => Ok(kind),
        false => Err(Why::Off),
    }
}

type Read = Option<(Date, bool)>;

fn when(what: What, cell: &str, locale: Locale, today: Day) -> Result<Read, Why> {
    if cell.is_empty() {
        return Err(Why::Missing);
    }
    let said = || cut(cell, 40);
    let read = Date::typed(what, cell, locale).map_err(|_| Why::NoDay(said()))?;
    match read.0 {
        Date::Once(date) if Day::from(date) < today => Err(Why::Past(said())),
        _ => Ok(Some(read)),
    }
}

#[cfg(test)]
mod tests;
