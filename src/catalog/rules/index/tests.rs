use super::*;
use crate::base::texts::Texts;
use crate::catalog::rules::{Terms, Words};
use proptest::prelude::*;

fn item(id: i64, names: [&str; 2], price: i64) -> Item {
    let mut texts = Texts::default();
    let named = Locale::ALL.into_iter().zip(names);
    for (locale, name) in named.filter(|(_, name)| !name.is_empty()) {
        let (name, description) = (name.to_owned(), String::new());
        texts.set(locale, Words { name, description });
    }
    Item {
        id: ItemId(id),
        texts,
        price: Points(price),
        stock: None,
        kind: Kind::Perk,
        terms: Terms::default(),
        retired: false,
    }
}

fn index(items: &[Item]) -> Index {
    Index::default().with(1, items.iter().map(Entry::from).collect())
}

const HERE: (Locale, Locale) = (Locale::Fr, Locale::EnUs);

fn ids(found: &[&Entry]) -> Vec<i64> {
    found.iter().map(|entry| entry.id.0).collect()
}

#[test]
fn what_can_be_paid_for_comes_first() {
    let gone = Item {
        stock: Some(0),
        ..item(4, ["Cafe au lait", ""], 1)
    };
    let items = [
        item(1, ["Café trip", ""], 90),
        item(2, ["Café", ""], 30),
        item(3, ["Mug", ""], 5),
        gone,
    ];
    let index = index(&items);
    let found = index.matching("CAFE", (false, Some(Points(40))), HERE, 25);
    assert_eq!(ids(&found), [2, 4, 1]);
    let found = index.matching("CAFE", (false, None), HERE, 2);
    assert_eq!(ids(&found), [4, 2]);
    assert!(
        index
            .matching("trip\nmug", (false, None), HERE, 9)
            .is_empty()
    );
}

#[test]
fn a_name_is_found_in_any_language_and_spelling() {
    let items = [item(1, ["Mug", "Grande tasse d’équipe"], 5)];
    let index = index(&items);
    assert_eq!(index.named(" grande TASSE d'equipe").count(), 1);
    assert_eq!(index.named("tasse").count(), 0);
    assert!(index.matching("CREME", (false, None), HERE, 9).is_empty());
    assert_eq!(ids(&index.matching("Équi", (false, None), HERE, 9)), [1]);
}

#[test]
fn a_category_is_one_however_it_is_spelt() {
    let under = |id, category: &str| Item {
        terms: Terms {
            category: category.into(),
            ..Terms::default()
        },
        ..item(id, ["Tea", ""], id)
    };
    let items = [
        under(1, "Café"),
        under(2, "CAFE"),
        under(3, ""),
        under(4, "Books"),
    ];
    let index = index(&items);
    let wanted = |category| Wanted {
        category: Some(category),
        ..Wanted::default()
    };
    assert_eq!(index.chosen(&wanted("cafe"), HERE), [ItemId(1), ItemId(2)]);
    assert_eq!(index.chosen(&wanted("nothing"), HERE), []);
    assert_eq!(index.chosen(&wanted(""), HERE), []);
    let reach = Wanted {
        reach: Some(Points(1)),
        ..Wanted::default()
    };
    let of = |name: &str, items| Category {
        name: name.into(),
        items,
    };
    let all = index.categories(&Wanted::default(), HERE);
    assert_eq!(all, [of("Books", 1), of("Café", 2)]);
    assert_eq!(index.categories(&reach, HERE), [of("Café", 1)]);
}

/// Rewards with few names, prices and categories, so that many are alike.
fn some() -> impl Strategy<Value = Vec<Item>> {
    let one = (
        prop::sample::select(vec!["Mug", "Café", "cafe noir", "Éclair", "a"]),
        prop::sample::select(vec!["", "Tasse", "Mug bleu", "eclair"]),
        1..4_i64,
        prop::option::of(0..2_i64),
        prop::sample::select(vec!["", "Food", "FOOD", "Books"]),
        any::<bool>(),
    );
    prop::collection::vec(one, 0..40).prop_map(|all| {
        let items = (1..).zip(all);
        let made = items.map(|(id, (en, fr, price, stock, category, retired))| Item {
            stock,
            retired,
            terms: Terms {
                category: category.into(),
                ..Terms::default()
            },
            ..item(id, [en, fr], price)
        });
        made.collect()
    })
}

/// What the index must come to, the long way: by the rewards themselves.
fn plainly<'a>(items: &'a [Item], wanted: &Wanted<'_>, locales: (Locale, Locale)) -> Vec<&'a Item> {
    let reach = |item: &Item| {
        let held = wanted.reach;
        held.is_none_or(|held| item.in_stock() && item.price <= held)
    };
    let filed = |item: &Item| {
        let asked = wanted.category.map(fold);
        asked.is_none_or(|asked| !asked.is_empty() && fold(&item.terms.category) == asked)
    };
    let all = items.iter().filter(|item| item.retired == wanted.retired);
    let mut found: Vec<&Item> = all.filter(|item| reach(item) && filed(item)).collect();
    found.sort_by_cached_key(|item| (item.price, fold(item.name(locales.0, locales.1)), item.id));
    found
}

proptest! {
    #[test]
    fn it_finds_what_the_rewards_themselves_say(
        items in some(),
        retired: bool,
        reach in prop::option::of(0..5_i64),
        category in prop::option::of(prop::sample::select(vec!["food", "Books", "x", ""])),
        typed in prop::sample::select(vec!["", "a", "caf", "mug", "eclair", "zz"]),
        split in 0..40_usize,
    ) {
        // In two steps, of which the second changes some of the first as well.
        let half = split.min(items.len());
        let mut stale: Vec<Item> = items[..half].to_vec();
        stale.iter_mut().for_each(|item| item.price = Points(9));
        let index = Index::default().with(1, stale.iter().map(Entry::from).collect());
        let index = index.with(2, items.iter().map(Entry::from).collect());
        for locales in Locale::ALL.map(|locale| (locale, Locale::EnUs)) {
            let reach = reach.map(Points);
            let wanted = Wanted { retired, reach, category, kind: None };
            let plain: Vec<ItemId> = plainly(&items, &wanted, locales).iter().map(|item| item.id).collect();
            prop_assert_eq!(index.chosen(&wanted, locales), plain);
            let all = Wanted { retired, ..Wanted::default() };
            let named = |item: &&Item| item.texts.iter().any(|(_, words)| fold(&words.name).contains(typed));
            let mut plain: Vec<&Item> = plainly(&items, &all, locales).into_iter().filter(named).collect();
            plain.sort_by_key(|item| !reach.is_none_or(|held| item.in_stock() && item.price <= held));
            let plain: Vec<i64> = plain.iter().map(|item| item.id.0).take(5).collect();
            prop_assert_eq!(ids(&index.matching(typed, (retired, reach), locales, 5)), plain);
        }
    }
}
