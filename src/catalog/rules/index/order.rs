//! One side of an index in the order in which it is shown: what is looked through is small, and lies together.
use super::{Category, Entry, Wanted};
use crate::base::fold::fold;
use crate::base::ids::ItemId;
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::catalog::rules::Kind;
use memchr::memmem::Finder;

/// What is put in order.
pub(super) type Side<'a> = Vec<&'a Entry>;

/// A reward at its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) id: ItemId,
    price: Points,
    kind: Kind,
    in_stock: bool,
    /// Its place among the categories; none where it is in none.
    category: Option<u32>,
}

/// Rewards by price and then by name, with all of their names in one text.
#[derive(Debug)]
pub(super) struct Order {
    places: Vec<Place>,
    /// Each category as it is compared, and as it is called.
    categories: Vec<(String, String)>,
    /// Every name of every reward, folded, on a line of its own.
    names: String,
    /// Where in that text the names of each reward begin.
    starts: Vec<usize>,
}

impl Order {
    pub(super) fn of(mut side: Side<'_>, (locale, fallback): (Locale, Locale)) -> Order {
        let name = |entry: &&Entry| entry.name(locale, fallback).map(|name| name.folded.clone());
        side.sort_by_cached_key(|entry| (entry.price, name(entry), entry.id));
        let mut order = Order {
            places: Vec::with_capacity(side.len()),
            categories: categories(&side),
            names: String::new(),
            starts: Vec::with_capacity(side.len()),
        };
        for entry in side {
            order.starts.push(order.names.len());
            for name in &entry.names {
                order.names.push_str(&name.folded);
                order.names.push('\n');
            }
            order.places.push(Place {
                id: entry.id,
                price: entry.price,
                kind: entry.kind,
                in_stock: entry.in_stock,
                category: order.category(&entry.category),
            });
        }
        order.names.shrink_to_fit();
        order
    }

    fn category(&self, name: &str) -> Option<u32> {
        let folded = fold(name);
        let by_name = |known: &(String, String)| known.0.as_str().cmp(folded.as_str());
        let at = self.categories.binary_search_by(by_name).ok()?;
        u32::try_from(at).ok()
    }

    pub(super) fn chosen(&self, wanted: &Wanted<'_>) -> impl Iterator<Item = &Place> {
        let (reach, kind) = (wanted.reach, wanted.kind);
        let category = wanted.category.map(|name| self.category(name));
        // What nobody has called a category of theirs holds nothing.
        let unknown = category == Some(None);
        let places = self.places.iter().filter(move |_| !unknown);
        places
            .filter(move |place| reach.is_none_or(|held| place.in_stock && place.price <= held))
            .filter(move |place| kind.is_none_or(|kind| place.kind == kind))
            .filter(move |place| category.is_none_or(|category| place.category == category))
    }

    pub(super) fn categories(&self, wanted: &Wanted<'_>) -> Vec<Category> {
        let mut items = vec![0; self.categories.len()];
        for category in self.chosen(wanted).filter_map(|place| place.category) {
            items[category as usize] += 1;
        }
        let counted = self.categories.iter().zip(items);
        let some = counted.filter(|(_, items)| *items > 0);
        some.map(|((_, name), items)| Category {
            name: name.clone(),
            items,
        })
        .collect()
    }

    pub(super) fn matching(
        &self,
        folded: &str,
        wallet: Option<Points>,
        most: usize,
    ) -> Vec<ItemId> {
        let finder = Finder::new(folded);
        let (mut near, mut far) = (Vec::new(), Vec::new());
        let mut from = 0;
        while near.len() < most && from < self.names.len() {
            let Some(at) = finder.find(&self.names.as_bytes()[from..]) else {
                break;
            };
            let which = self.starts.partition_point(|start| *start <= from + at) - 1;
            let place = &self.places[which];
            let affordable = wallet.is_none_or(|held| place.price <= held);
            if wallet.is_none() || (affordable && place.in_stock) {
                near.push(place.id);
            } else if far.len() < most {
                far.push(place.id);
            } else if !affordable {
                // Nothing that follows is cheaper.
                break;
            }
            let next = self.starts.get(which + 1);
            from = next.copied().unwrap_or(self.names.len());
        }
        near.extend(far);
        near.truncate(most);
        near
    }
}

/// Every category once, by its name; of several spellings the one that the oldest reward has.
fn categories(side: &Side<'_>) -> Vec<(String, String)> {
    let mut known = std::collections::BTreeMap::new();
    let mut by_age: Vec<&&Entry> = side.iter().collect();
    by_age.sort_unstable_by_key(|entry| entry.id);
    for entry in by_age
        .into_iter()
        .filter(|entry| !entry.category.is_empty())
    {
        let name = || entry.category.to_string();
        known.entry(fold(&entry.category)).or_insert_with(name);
    }
    known.into_iter().collect()
}
