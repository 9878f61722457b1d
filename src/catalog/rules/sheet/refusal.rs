//! Why a file of rewards can't be read or imported.
use super::{LARGEST, ROWS};
use crate::base::locale::Phrase;
use crate::phrase;

/// Why nothing is done with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetRefusal {
    /// It is too large.
    File,
    /// It is no table in UTF-8.
    NoText,
    /// There is nothing in it.
    Empty,
    /// It has too many rows.
    Rows,
    /// Nobody knows what stands in a column.
    Column(String),
    /// A column is there twice.
    Twice(String),
    /// No column tells which reward is meant.
    Which,
    /// What was checked is gone, or somebody else checked it.
    NoDraft,
}

impl SheetRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            SheetRefusal::File => phrase!("catalog-sheet-file", most = LARGEST / 1_024),
            SheetRefusal::NoText => phrase!("catalog-sheet-no-text"),
            SheetRefusal::Empty => phrase!("catalog-sheet-empty"),
            SheetRefusal::Rows => phrase!("catalog-sheet-rows", most = ROWS),
            SheetRefusal::Column(head) => phrase!("catalog-sheet-column", head = head),
            SheetRefusal::Twice(head) => phrase!("catalog-sheet-twice", head = head),
            SheetRefusal::Which => phrase!("catalog-sheet-which"),
            SheetRefusal::NoDraft => phrase!("catalog-sheet-no-draft"),
        }
    }
}
crate::refusals!(SheetRefusal);
