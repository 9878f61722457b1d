use super::*;
use crate::base::ids::RoleId;
use crate::base::locale::Locale;
use crate::base::texts::Texts;
use crate::campaign::rules::Audience;
use crate::catalog::rules::{Kind, Limit, Terms, Words};

const NOW: Instant = Instant(1_000);

fn item(id: i64, price: i64, kind: Kind, category: &str) -> Item {
    let words = Words {
        name: format!("item {id}"),
        description: String::new(),
    };
    Item {
        id: ItemId(id),
        texts: Texts::new(Locale::EnUs, words),
        price: Points(price),
        stock: None,
        kind,
        terms: Terms {
            category: category.into(),
            ..Terms::default()
        },
        retired: false,
    }
}

fn told(offered: &[Item], to: &Shopper) -> Vec<(i64, &'static str)> {
    let all = suggest(offered, to, NOW);
    let word = |why: &Why| match why {
        Why::Wished => "wished",
        Why::Like(_) => "like",
        Why::Fits => "fits",
    };
    all.iter()
        .map(|one| (one.item.id.0, word(&one.why)))
        .collect()
}

#[test]
fn wishes_come_first_then_what_is_alike_then_what_fits() {
    let offered = [
        item(1, 10, Kind::Perk, ""),
        item(2, 90, Kind::Merchandise, ""),
        item(3, 30, Kind::Experience, "Food"),
        item(4, 20, Kind::GiftCard, "food"),
        item(5, 60, Kind::Experience, ""),
        item(6, 101, Kind::Perk, ""),
    ];
    let to = Shopper {
        wallet: Points(100),
        wishes: [ItemId(1), ItemId(6)].into(),
        had: vec![item(3, 30, Kind::Experience, "Food")],
        ..Shopper::default()
    };
    let expected = [(1, "wished"), (4, "like"), (5, "like"), (2, "fits")];
    assert_eq!(told(&offered, &to), expected);
    let mut turned = offered;
    turned.reverse();
    assert_eq!(
        told(&turned, &to),
        expected,
        "the order of the shop is no matter"
    );
}

#[test]
fn nothing_is_suggested_that_cannot_be_had() {
    let gone = Item {
        retired: true,
        ..item(1, 50, Kind::Perk, "")
    };
    let sold_out = Item {
        stock: Some(0),
        ..item(2, 50, Kind::Perk, "")
    };
    let mut closed = item(3, 50, Kind::Perk, "");
    closed.terms.closes_at = Some(NOW);
    let mut elsewhere = item(4, 50, Kind::Perk, "");
    elsewhere.terms.audience = Audience {
        role: Some(RoleId(7)),
        activity: None,
    };
    let mut once = item(5, 50, Kind::Perk, "");
    once.terms.limit = Some(Limit {
        times: 1,
        per: None,
    });
    let dear = item(6, 51, Kind::Perk, "");
    let offered = [gone, sold_out, closed, elsewhere, once.clone(), dear];
    let to = Shopper {
        wallet: Points(50),
        wishes: (1..=6).map(ItemId).collect(),
        had: vec![once],
        ..Shopper::default()
    };
    assert_eq!(told(&offered, &to), []);
    let member = Shopper {
        visitor: Visitor {
            roles: vec![RoleId(7)],
            ..Visitor::default()
        },
        had: Vec::new(),
        ..to
    };
    assert_eq!(told(&offered, &member), [(4, "wished"), (5, "wished")]);
}

#[test]
fn five_at_most_and_not_only_what_is_alike() {
    let offered: Vec<Item> = (1..=9)
        .map(|id| {
            item(
                id,
                60 + id,
                if id < 7 { Kind::Perk } else { Kind::Credit },
                "",
            )
        })
        .collect();
    let to = Shopper {
        wallet: Points(100),
        had: vec![item(99, 5, Kind::Perk, "")],
        ..Shopper::default()
    };
    let expected = [
        (6, "like"),
        (5, "like"),
        (4, "like"),
        (9, "fits"),
        (8, "fits"),
    ];
    assert_eq!(told(&offered, &to), expected);
    assert_eq!(
        told(&offered, &Shopper::default()),
        [],
        "with nothing there is nothing"
    );
}
