//! What is known of every reward at once: enough to choose from, and too little to show.
mod order;

use super::{Item, Kind};
use crate::base::fold::fold;
use crate::base::ids::ItemId;
use crate::base::locale::{Locale, Phrase};
use crate::base::points::Points;
use order::{Order, Side};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// How many languages there are.
const LOCALES: usize = Locale::ALL.len();

/// What is known of one reward.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: ItemId,
    /// What it costs.
    pub price: Points,
    /// What sort it is.
    pub kind: Kind,
    /// Whether there is one to be had.
    pub in_stock: bool,
    /// Whether it can no longer be had.
    pub retired: bool,
    /// Whether it is a Discord role.
    pub perk: bool,
    category: Box<str>,
    names: Box<[Name]>,
}

/// A name in one language.
#[derive(Clone, Debug, PartialEq)]
struct Name {
    locale: Locale,
    text: Box<str>,
    folded: Box<str>,
}

impl From<&Item> for Entry {
    fn from(item: &Item) -> Entry {
        let names = item.texts.iter().map(|(locale, words)| Name {
            locale: *locale,
            text: words.name.as_str().into(),
            folded: fold(&words.name).into(),
        });
        Entry {
            id: item.id,
            price: item.price,
            kind: item.kind,
            in_stock: item.in_stock(),
            retired: item.retired,
            perk: item.terms.perk.is_some(),
            category: item.terms.category.as_str().into(),
            names: names.collect(),
        }
    }
}

impl Entry {
    /// The name that is shown in a language, else in the program's, else in whichever there is.
    fn name(&self, locale: Locale, fallback: Locale) -> Option<&Name> {
        let exact = |wanted| self.names.iter().find(|name| name.locale == wanted);
        exact(locale)
            .or_else(|| exact(fallback))
            .or_else(|| self.names.first())
    }

    /// Its names as they are compared.
    pub fn folded(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &*name.folded)
    }

    /// What a list of choices shows.
    pub fn choice(&self, locale: Locale, fallback: Locale) -> Phrase {
        let name = self.name(locale, fallback).map_or("", |name| &name.text);
        super::choice(name, self.price)
    }
}

/// Which rewards are looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Those that can no longer be had, in place of those that can.
    pub retired: bool,
    /// Only those in stock that so many points pay for.
    pub reach: Option<Points>,
    /// Only those of a sort.
    pub kind: Option<Kind>,
    /// Only those of a category, however it is spelt.
    pub category: Option<&'a str>,
}

/// A category, and how many of the rewards that are looked for are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// What it is called.
    pub name: String,
    /// How many.
    pub items: usize,
}

/// Every reward that a program ever had, as of one revision of them; what it is asked for is put in order once.
#[derive(Debug, Default)]
pub struct Index {
    revision: i64,
    entries: BTreeMap<ItemId, Arc<Entry>>,
    orders: [[[OnceLock<Order>; 2]; LOCALES]; LOCALES],
}

impl Index {
    /// The same with what has changed up to a revision.
    #[must_use]
    pub fn with(&self, revision: i64, changed: Vec<Entry>) -> Index {
        let mut entries = self.entries.clone();
        entries.extend(changed.into_iter().map(|entry| (entry.id, Arc::new(entry))));
        Index {
            revision,
            entries,
            ..Index::default()
        }
    }

    /// Of which revision it is.
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// How many rewards there are and were.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there never was one.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All of them, the oldest first.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().map(Arc::as_ref)
    }

    /// Those that can be had, the oldest first.
    pub fn offered(&self) -> impl Iterator<Item = &Entry> {
        self.entries().filter(|entry| !entry.retired)
    }

    /// Those that go by a name in any language, the oldest first.
    pub fn named(&self, typed: &str) -> impl Iterator<Item = &Entry> {
        let typed = fold(typed);
        self.entries()
            .filter(move |entry| entry.names.iter().any(|name| *name.folded == *typed))
    }

    /// Those that are looked for, by price and then by the name that is shown in a language, else in the program's.
    pub fn chosen(&self, wanted: &Wanted<'_>, locales: (Locale, Locale)) -> Vec<ItemId> {
        let order = self.order(wanted.retired, locales);
        order.chosen(wanted).map(|place| place.id).collect()
    }

    /// The categories of those that are looked for, in the order of their names.
    pub fn categories(&self, wanted: &Wanted<'_>, locales: (Locale, Locale)) -> Vec<Category> {
        self.order(wanted.retired, locales).categories(wanted)
    }

    /// So many at most of those whose name in any language contains what was typed so far: first those that `wallet` pays
    /// for, then by price and name.
    pub fn matching(
        &self,
        typed: &str,
        (retired, wallet): (bool, Option<Points>),
        locales: (Locale, Locale),
        most: usize,
    ) -> Vec<&Entry> {
        let order = self.order(retired, locales);
        let found = order.matching(&fold(typed), wallet, most);
        let entries = found.into_iter().filter_map(|id| self.entries.get(&id));
        entries.map(Arc::as_ref).collect()
    }

    fn order(&self, retired: bool, (locale, fallback): (Locale, Locale)) -> &Order {
        let orders = &self.orders[locale as usize][fallback as usize];
        orders[usize::from(retired)].get_or_init(|| {
            let side: Side<'_> = self
                .entries()
                .filter(|entry| entry.retired == retired)
                .collect();
            Order::of(side, (locale, fallback))
        })
    }
}

#[cfg(test)]
mod tests;
