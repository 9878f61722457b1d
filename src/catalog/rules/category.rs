//! Under what rewards are found together.
use super::Item;
use crate::base::fold::fold;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

/// A category as buttons and menus carry it, whatever it is called: its name may be too long for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CategoryKey(u64);

impl CategoryKey {
    /// Of a name, in whatever spelling.
    pub fn of(name: &str) -> CategoryKey {
        let hash = Sha256::digest(fold(name));
        let first = hash.first_chunk().copied().unwrap_or_default();
        CategoryKey(u64::from_be_bytes(first))
    }
}

impl fmt::Display for CategoryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for CategoryKey {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        u64::from_str_radix(text, 16).map(CategoryKey)
    }
}

/// A category of rewards that can be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// What it is called, as the first of its rewards spells it.
    pub name: String,
    /// How many rewards are under it.
    pub items: usize,
    spellings: BTreeSet<String>,
}

impl Category {
    /// What stands for it.
    pub fn key(&self) -> CategoryKey {
        CategoryKey::of(&self.name)
    }

    /// Whether a reward is under it.
    pub fn has(&self, item: &Item) -> bool {
        self.spellings.contains(&item.terms.category)
    }
}

/// The categories of these rewards, by name.
pub fn categories(items: &[Item]) -> Vec<Category> {
    // There are few spellings: they alone are folded, and not the category of each reward.
    let mut spelt: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        let name = item.terms.category.as_str();
        if !name.is_empty() {
            spelt.entry(name).or_insert((at, 0)).1 += 1;
        }
    }
    let mut spelt: Vec<(&str, (usize, usize))> = spelt.into_iter().collect();
    spelt.sort_by_key(|(_, (first, _))| *first);
    let mut found: BTreeMap<String, Category> = BTreeMap::new();
    for (name, (_, items)) in spelt {
        let category = found.entry(fold(name)).or_insert_with(|| Category {
            name: name.to_owned(),
            items: 0,
            spellings: BTreeSet::new(),
        });
        category.items += items;
        category.spellings.insert(name.to_owned());
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::ItemId;
    use crate::base::points::Points;
    use crate::catalog::rules::{Kind, Terms};

    fn item(id: i64, category: &str) -> Item {
        Item {
            id: ItemId(id),
            texts: Default::default(),
            price: Points(1),
            stock: None,
            kind: Kind::Perk,
            terms: Terms {
                category: category.into(),
                ..Terms::default()
            },
            retired: false,
        }
    }

    #[test]
    fn spellings_of_one_category_are_one() {
        let items = ["Été", "", "books", "ete", "Books", "ETE"];
        let items: Vec<Item> = (0..).zip(items).map(|(id, name)| item(id, name)).collect();
        let found = categories(&items);
        let told: Vec<(&str, usize)> = found
            .iter()
            .map(|one| (one.name.as_str(), one.items))
            .collect();
        assert_eq!(told, [("books", 2), ("Été", 3)]);
        let under = |at: usize| items.iter().filter(|item| found[at].has(item)).count();
        assert_eq!((under(0), under(1)), (2, 3));
        assert_eq!(found[1].key(), CategoryKey::of("  ÉTÉ "));
        assert_ne!(found[0].key(), found[1].key());
    }

    #[test]
    fn a_key_comes_back_as_it_went() {
        let key = CategoryKey::of("Books");
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!(key.to_string().len(), 16);
        assert!("reach".parse::<CategoryKey>().is_err());
    }
}
