//! What is suggested to somebody, and why: the same to whoever is in the same place.
use super::Item;
use crate::base::clock::Instant;
use crate::base::fold::fold;
use crate::base::ids::ItemId;
use crate::base::points::Points;
use crate::catalog::rules::Visitor;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How much is suggested at most.
pub const MOST_SUGGESTED: usize = 5;
/// How much of it may be like what they had: the rest shows something else.
const MOST_ALIKE: usize = 3;

/// Why something is suggested.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// They wish for it.
    Wished,
    /// It is like this, which they had.
    Like(Box<Item>),
    /// It costs about what they have.
    Fits,
}

/// Something that is suggested.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The reward.
    pub item: Item,
    /// Why.
    pub why: Why,
}

/// Whoever something is suggested to.
#[derive(Clone, Debug, Default)]
pub struct Shopper {
    /// What they can spend.
    pub wallet: Points,
    /// What they wish for.
    pub wishes: BTreeSet<ItemId>,
    /// What they had, the latest first and each once.
    pub had: Vec<Item>,
    /// What gates ask of them.
    pub visitor: Visitor,
}

/// At most five rewards that somebody can have now: first what they wish for, then what is like what they had, then what
/// costs at least half of what they have.
pub fn suggest(offered: &[Item], to: &Shopper, now: Instant) -> Vec<Suggestion> {
    let open: Vec<&Item> = offered.iter().filter(|item| to.may(item, now)).collect();
    let wished = open.iter().filter(|item| to.wishes.contains(&item.id));
    let wished = best(wished.map(|item| (0, *item, Why::Wished)).collect());
    let alike = best(open.iter().filter_map(|item| to.alike(item)).collect());
    let fits = open.iter().filter(|item| to.fits(item));
    let fits = best(fits.map(|item| (0, *item, Why::Fits)).collect());
    let mut all: Vec<Suggestion> = Vec::new();
    for one in wished
        .into_iter()
        .chain(alike.into_iter().take(MOST_ALIKE))
        .chain(fits)
    {
        if all.iter().all(|before| before.item.id != one.item.id) {
            all.push(one);
        }
    }
    all.truncate(MOST_SUGGESTED);
    all
}

/// By rank, then the dearest first: it is nearest to what they have; then the oldest.
fn best(mut found: Vec<(usize, &Item, Why)>) -> Vec<Suggestion> {
    found.sort_by_key(|(rank, item, _)| (*rank, Reverse(item.price), item.id));
    let found = found.into_iter();
    found
        .map(|(_, item, why)| Suggestion {
            item: item.clone(),
            why,
        })
        .collect()
}

impl Shopper {
    /// Whether they can have it now. What one may have so often only is left to them to find, once they had it.
    fn may(&self, item: &Item, now: Instant) -> bool {
        let again = item.terms.limit.is_none() || !self.has_had(item);
        item.reach(self.wallet).is_within() && again && item.terms.admit(&self.visitor, now).is_ok()
    }

    fn has_had(&self, item: &Item) -> bool {
        self.had.iter().any(|had| had.id == item.id)
    }

    fn fits(&self, item: &Item) -> bool {
        item.price.0 >= self.wallet.0 / 2
    }

    /// The latest that they had of the same category, or else of the same kind: the latter counts for less.
    fn alike<'a>(&self, item: &'a Item) -> Option<(usize, &'a Item, Why)> {
        if self.has_had(item) || self.wishes.contains(&item.id) {
            return None;
        }
        let category = fold(&item.terms.category);
        let same = |had: &&Item| !category.is_empty() && fold(&had.terms.category) == category;
        let kin = |had: &&Item| had.kind == item.kind;
        let near = self.had.iter().find(same).map(|had| (0, had));
        let (rank, had) = near.or_else(|| self.had.iter().find(kin).map(|had| (1, had)))?;
        Some((rank, item, Why::Like(Box::new(had.clone()))))
    }
}

#[cfg(test)]
mod tests;
