use super::*;
use crate::base::ids::GuildId;
use chrono_tz::Tz;

fn around(language: Locale) -> Around {
    Around {
        language,
        zone: Tz::UTC,
        reads: language,
        guild: GuildId(1),
    }
}

fn coffee() -> Wish {
    Wish {
        name: Some(" Coffee\n".into()),
        price: Some(30),
        ..Wish::default()
    }
}

fn refusal(wish: &Wish) -> Option<Refusal> {
    wish.create(ItemId(1), around(Locale::EnUs)).err()
}

#[test]
fn a_new_reward_needs_a_name_and_a_price_within_bounds() {
    let item = coffee()
        .create(ItemId(1), around(Locale::Fr))
        .expect("a reward");
    assert_eq!(
        (item.name(Locale::EnUs, Locale::Fr), item.stock),
        ("Coffee", None)
    );
    let with = |change: fn(&mut Wish)| {
        let mut wish = coffee();
        change(&mut wish);
        refusal(&wish)
    };
    assert_eq!(
        with(|wish| wish.name = Some("\u{200b} ".into())),
        Some(CatalogRefusal::Name.into())
    );
    assert_eq!(
        with(|wish| wish.name = Some("é".repeat(81))),
        Some(CatalogRefusal::Name.into())
    );
    assert_eq!(with(|wish| wish.name = Some("é".repeat(80))), None);
    assert_eq!(
        with(|wish| wish.price = Some(0)),
        Some(CatalogRefusal::Price.into())
    );
    assert_eq!(
        with(|wish| wish.price = Some(PRICE + 1)),
        Some(CatalogRefusal::Price.into())
    );
    assert_eq!(
        with(|wish| wish.price = None),
        Some(CatalogRefusal::Price.into())
    );
    assert_eq!(
        with(|wish| wish.stock = Some(-1)),
        Some(CatalogRefusal::Stock.into())
    );
    assert_eq!(with(|wish| wish.stock = Some(0)), None);
    assert_eq!(
        with(|wish| wish.description = Some("a".repeat(301))),
        Some(CatalogRefusal::Description.into())
    );
}

#[test]
fn an_edit_changes_only_what_it_names() {
    let item = coffee()
        .create(ItemId(1), around(Locale::EnUs))
        .expect("a reward");
    let french = Wish {
        description: Some("Un café".into()),
        language: Some(Locale::Fr),
        stock: Some(3),
        ..Wish::default()
    };
    let item = french.apply(&item, around(Locale::EnUs)).expect("a reward");
    assert_eq!(item.name(Locale::Fr, Locale::EnUs), "Coffee");
    assert_eq!(item.description(Locale::Fr, Locale::EnUs), "Un café");
    assert_eq!(item.description(Locale::EnUs, Locale::EnUs), "");
    assert_eq!((item.price, item.stock), (Points(30), Some(3)));
    let unlimited = Wish {
        unlimited: true,
        ..Wish::default()
    };
    let item = unlimited
        .apply(&item, around(Locale::EnUs))
        .expect("a reward");
    assert_eq!(item.stock, None);
    let only_language = Wish {
        language: Some(Locale::Fr),
        ..Wish::default()
    };
    assert_eq!(
        only_language.apply(&item, around(Locale::EnUs)),
        Err(CatalogRefusal::NothingToChange.into())
    );
}

#[test]
fn a_description_can_be_emptied() {
    let wish = Wish {
        description: Some("Hot".into()),
        ..coffee()
    };
    let item = wish
        .create(ItemId(1), around(Locale::EnUs))
        .expect("a reward");
    for none in ["none", " Aucune "] {
        let empty = Wish {
            description: Some(none.into()),
            ..Wish::default()
        };
        let emptied = empty.apply(&item, around(Locale::EnUs)).expect("a reward");
        assert_eq!(emptied.description(Locale::EnUs, Locale::EnUs), "");
    }
}
