//! Where somebody is in the shop, and what they see of one reward.
mod way;

pub use crate::catalog::rules::{Category, CategoryKey, Item, Looking, Shelf};
pub use way::{Back, extra, looking};

use crate::base::locale::{Locale, Phrase};
use crate::base::points::Points;
use std::cmp::Reverse;

/// How many categories a menu shows beside "all".
const CATEGORIES: usize = 24;

/// A page of the shop.
#[derive(Clone, Debug)]
pub struct Front {
    /// The rewards on it.
    pub shelf: Shelf,
    /// Whether something may be suggested.
    pub for_you: bool,
}

/// The page of one reward.
#[derive(Clone, Debug)]
pub struct Page {
    /// The reward.
    pub item: Item,
    /// What the one who looks can spend.
    pub wallet: Points,
    /// Whether they wish for it.
    pub wished: bool,
    /// Why they can't have it now, whatever they have.
    pub gate: Option<Phrase>,
    /// How long it takes to be given as much to give, in words.
    pub effort: Option<Phrase>,
    /// Where they were.
    pub back: Back,
    /// The program's language.
    pub language: Locale,
}

impl Page {
    /// Whether they can order it now.
    pub fn can_redeem(&self) -> bool {
        self.gate.is_none() && self.item.reach(self.wallet).is_within()
    }
}

/// The categories that a menu has room for, by name: those with the most rewards, and the one that is looked at.
pub fn menu<'a>(all: &'a [Category], chosen: Option<&Category>) -> Vec<&'a Category> {
    let is_chosen = |one: &Category| chosen.is_some_and(|chosen| chosen.key() == one.key());
    let mut ranked: Vec<(usize, &Category)> = all.iter().enumerate().collect();
    ranked.sort_by_key(|(_, one)| (!is_chosen(one), Reverse(one.items)));
    ranked.truncate(CATEGORIES);
    ranked.sort_by_key(|(at, _)| *at);
    ranked.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_has_the_largest_categories_and_the_one_that_is_looked_at() {
        // The later ones have more rewards, and 00 and 29 one each.
        let category = |n: usize| Category {
            name: format!("{n:02}"),
            items: if n == 29 { 1 } else { n + 1 },
        };
        let all: Vec<Category> = (0..30).map(category).collect();
        assert_eq!(all.len(), 30);
        let names = |chosen: Option<&Category>| -> Vec<String> {
            let shown = menu(&all, chosen);
            shown.iter().map(|one| one.name.clone()).collect()
        };
        let usual = names(None);
        assert_eq!(
            (usual.len(), usual[0].as_str(), usual[23].as_str()),
            (24, "05", "28")
        );
        let small = names(Some(&all[29]));
        assert_eq!(
            (small.len(), small[0].as_str(), small[23].as_str()),
            (24, "06", "29")
        );
    }
}
