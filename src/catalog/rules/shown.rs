//! What is shown of the catalog.
use super::{Category, CategoryKey, Item};
use crate::base::locale::Locale;
use crate::base::points::Points;

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
