//! Rewards as a table: how they are written into one, and what one that is handed in would change.
mod ask;
mod column;
mod judge;
mod refusal;
mod value;

pub use column::Column;
pub use judge::{Checked, Known, Plan, Problem, Row, judge};
pub use refusal::SheetRefusal;
pub use value::{Value, value};

use crate::base::cut::cut;
use crate::base::ids::ItemId;
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::table::Table;
use crate::base::table::read::{Line, lines};
use crate::catalog::rules::Item;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How many bytes a file may have.
pub const LARGEST: usize = 1_024 * 1_024;
/// How many rows.
pub const ROWS: usize = 1_000;

/// What came of importing a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// How many rewards were added.
    pub added: usize,
    /// How many were changed.
    pub changed: usize,
}

/// Every reward, as an admin who reads a language opens it in a spreadsheet.
pub fn table(items: &[Item], zone: Tz, speech: &Speech) -> Table {
    let heads = Column::ALL.map(|column| column.phrase().say_plain(speech));
    let mut table = Table::new(speech.locale, heads);
    for item in items {
        table.row(Column::ALL.map(|column| value(item, column, zone).cell(speech)));
    }
    table
}

/// A file's columns, and the rows under them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    columns: Vec<Column>,
    rows: Vec<Line>,
}

impl Sheet {
    /// Reads a file whose columns may be called as in any language; "name" alone is in the program's.
    ///
    /// # Errors
    /// It is too large, no text, empty or too long, or has columns that are not known or that don't tell which reward is
    /// meant.
    pub fn read(bytes: &[u8], program: Locale) -> Result<Sheet, SheetRefusal> {
        if bytes.len() > LARGEST {
            return Err(SheetRefusal::File);
        }
        let found = lines(bytes, ROWS + 1).map_err(|_| SheetRefusal::NoText)?;
        let mut rows = found.into_iter();
        let heads = rows.next().ok_or(SheetRefusal::Empty)?;
        let rows: Vec<Line> = rows.collect();
        let columns = columns(&heads, program)?;
        match rows.len() {
            0 => Err(SheetRefusal::Empty),
            many if many > ROWS => Err(SheetRefusal::Rows),
            _ => Ok(Sheet { columns, rows }),
        }
    }

    /// The ids that it names.
    pub fn ids(&self) -> BTreeSet<ItemId> {
        let cells = self
            .rows
            .iter()
            .filter_map(|row| self.cell(row, Column::Id));
        cells.filter_map(ask::id).collect()
    }

    /// The names in it, in whatever language.
    pub fn names(&self) -> BTreeSet<String> {
        let named = Locale::ALL.map(Column::Name);
        let cells = self.rows.iter().flat_map(|row| {
            named
                .into_iter()
                .filter_map(|column| self.cell(row, column))
        });
        cells.map(crate::base::fold::fold).collect()
    }

    /// What is wrong with a row's cell of a column.
    pub fn problem(&self, line: u64, column: Column, why: Phrase) -> Problem {
        Problem {
            line,
            place: self.place(column),
            column: Some(column),
            why,
        }
    }

    /// A row's cell; none where the column, or the cell, is not there.
    fn cell<'a>(&self, row: &'a Line, column: Column) -> Option<&'a str> {
        let at = self.columns.iter().position(|there| *there == column)?;
        row.cells.get(at).map(String::as_str)
    }

    /// Which column it is, as spreadsheets count; 0 where it is not there.
    fn place(&self, column: Column) -> usize {
        let at = self.columns.iter().position(|there| *there == column);
        at.map_or(0, |at| at + 1)
    }
}

fn columns(heads: &Line, program: Locale) -> Result<Vec<Column>, SheetRefusal> {
    let mut columns = Vec::with_capacity(heads.cells.len());
    for head in &heads.cells {
        let column = Column::called(head, program);
        let column = column.ok_or_else(|| SheetRefusal::Column(cut(head, 40)))?;
        if columns.contains(&column) {
            return Err(SheetRefusal::Twice(cut(head, 40)));
        }
        columns.push(column);
    }
    let tells = |column: &Column| matches!(column, Column::Id | Column::Name(_));
    match columns.iter().any(tells) {
        true => Ok(columns),
        false => Err(SheetRefusal::Which),
    }
}

#[cfg(test)]
mod tests;
