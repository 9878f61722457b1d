//! What is shown of the catalog.
use super::sheet::{Checked, Imported};
use super::{Category, CategoryKey, Effort, Item};
use crate::base::civil::Day;
use crate::base::ids::DraftId;
use crate::base::locale::Locale;
use crate::base::points::Points;
use chrono_tz::Tz;

/// What of the rewards somebody looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looking {
    /// Which page, from 0.
    pub page: i64,
    /// Only what they can afford.
    pub reach: bool,
    /// Only what is under this category.
    pub category: Option<CategoryKey>,
}

/// One page of rewards.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// The rewards on this page.
    pub items: Vec<Item>,
    /// Which page it is, from 0.
    pub page: i64,
    /// How many pages there are.
    pub pages: i64,
    /// Whether only what they can afford is on it.
    pub reach: bool,
    /// The category that is looked at; none for all of them.
    pub category: Option<Category>,
    /// All categories, by name.
    pub categories: Vec<Category>,
    /// What the one who looks can spend.
    pub wallet: Points,
    /// The program's language.
    pub language: Locale,
}

/// A reward as it is after a change.
#[derive(Clone, Debug)]
pub struct Told {
    /// The reward.
    pub item: Item,
    /// The program's language.
    pub language: Locale,
    /// How far it is; none where that can't be said.
    pub effort: Option<Effort>,
}

/// A reward's codes after some were added.
#[derive(Clone, Debug)]
pub struct Pool {
    /// The reward.
    pub item: Item,
    /// The program's language.
    pub language: Locale,
    /// How many were added.
    pub added: usize,
    /// How many nobody has.
    pub free: i64,
}

/// Every reward, for a file.
#[derive(Clone, Debug)]
pub struct Exported {
    /// All that there are and were, the oldest first.
    pub items: Vec<Item>,
    /// Whose days their dates are.
    pub zone: Tz,
    /// The day on which it was asked for.
    pub day: Day,
}

/// A file that was checked.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What its button carries; none where there is nothing to import.
    pub id: Option<DraftId>,
    /// What came of it.
    pub checked: Checked,
    /// Whose days its dates are.
    pub zone: Tz,
    /// The program's language.
    pub language: Locale,
}

/// What came of a file that was brought.
#[derive(Clone, Debug)]
pub enum Brought {
    /// It was checked, and nothing else.
    Checked(Draft),
    /// It was imported.
    Imported(Imported),
}
