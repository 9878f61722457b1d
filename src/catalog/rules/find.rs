//! Going through a list that is at hand; of all that a program has, its [`Index`](super::Index) tells.
use super::Item;
use crate::base::fold::fold;
use crate::base::locale::Locale;
use crate::base::points::Points;

/// Those of some rewards whose name contains what was typed so far: first those that `wallet` pays for, then by price and name.
pub fn matching(
    items: Vec<Item>,
    typed: &str,
    wallet: Option<Points>,
    locale: Locale,
    fallback: Locale,
) -> Vec<Item> {
    let typed = fold(typed);
    let mut found: Vec<Item> = items
        .into_iter()
        .filter(|item| has_name(item, |name| name.contains(&typed)))
        .collect();
    let in_reach = |item: &Item| wallet.is_none_or(|held| item.in_stock() && item.price <= held);
    found.sort_by_cached_key(|item| {
        (
            !in_reach(item),
            item.price,
            fold(item.name(locale, fallback)),
        )
    });
    found
}

fn has_name(item: &Item, is: impl Fn(&str) -> bool) -> bool {
    item.texts.iter().any(|(_, words)| is(&fold(&words.name)))
}

/// One page of a list, counted from 0: what is on it, which it is (the last one where there are fewer), and how many there are.
pub fn page<T>(list: Vec<T>, size: usize, page: i64) -> (Vec<T>, i64, i64) {
    let pages = list.len().div_ceil(size).max(1);
    let page = usize::try_from(page).unwrap_or(0).min(pages - 1);
    let shown = list.into_iter().skip(page * size).take(size).collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    (shown, count(page), count(pages))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::ItemId;
    use crate::base::texts::Texts;
    use crate::catalog::rules::{Kind, Words};

    fn item(id: i64, name: &str, price: i64) -> Item {
        let words = Words {
            name: name.into(),
            description: String::new(),
        };
        Item {
            id: ItemId(id),
            texts: Texts::new(Locale::EnUs, words),
            price: Points(price),
            stock: None,
            kind: Kind::Perk,
            terms: Default::default(),
            retired: false,
        }
    }

    #[test]
    fn what_can_be_paid_for_comes_first() {
        let gone = Item {
            stock: Some(0),
            ..item(4, "Cafe au lait", 1)
        };
        let items = vec![
            item(1, "Café trip", 90),
            item(2, "Café", 30),
            item(3, "Mug", 5),
            gone,
        ];
        let found = matching(items, "CAFE", Some(Points(40)), Locale::Fr, Locale::EnUs);
        let ids: Vec<i64> = found.iter().map(|item| item.id.0).collect();
        assert_eq!(ids, [2, 4, 1]);
    }

    #[test]
    fn pages_end_with_the_last() {
        assert_eq!(page(vec![1, 2, 3], 2, 9), (vec![3], 1, 2));
        assert_eq!(page(vec![1, 2, 3], 2, -1), (vec![1, 2], 0, 2));
        assert_eq!(page(Vec::<i32>::new(), 2, 0), (vec![], 0, 1));
    }
}
