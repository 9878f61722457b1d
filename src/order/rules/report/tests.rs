use super::*;
use crate::base::ids::least_at;
use crate::catalog::rules::Terms;

fn at(days: u64) -> Instant {
    Instant::from_millis(1_795_435_200_000).before(Duration::from_secs(days * 86_400))
}

fn item(days_old: u64, price: i64, stock: Option<i64>, kind: Kind) -> Item {
    Item {
        id: ItemId(least_at(at(days_old)) + price),
        texts: Default::default(),
        price: Points(price),
        stock,
        kind,
        terms: Terms {
            face: Money::typed("10 EUR"),
            ..Terms::default()
        },
        retired: false,
    }
}

fn report(items: &[Item], redeemed: &[(usize, i64, i64)]) -> Report {
    let redeemed = redeemed.iter().map(|(which, times, points)| Redeemed {
        item: items[*which].id,
        times: *times,
        points: Points(*points),
    });
    Report {
        days: Days::default(),
        zone: Tz::UTC,
        today: Day::of(at(0), Tz::UTC),
        language: Locale::EnUs,
        redeemed: redeemed.collect(),
        items: items.iter().map(|item| (item.id, item.clone())).collect(),
        took: Took::default(),
        outstanding: Points(0),
        received: Vec::new(),
        until: at(0),
    }
}

#[test]
fn what_is_scarce_and_what_nobody_wants() {
    let items = [
        item(90, 10, Some(FEW), Kind::Perk),
        item(90, 20, Some(FEW + 1), Kind::Perk),
        item(90, 30, Some(0), Kind::GiftCard),
        item(29, 40, None, Kind::Perk),
        Item {
            retired: true,
            ..item(90, 50, Some(0), Kind::Perk)
        },
    ];
    // Even what was taken back was wanted.
    let report = report(&items, &[(0, 0, 0)]);
    let prices = |items: Vec<&Item>| items.iter().map(|item| item.price.0).collect::<Vec<_>>();
    assert_eq!(prices(report.scarce()), [30, 10]);
    assert_eq!(prices(report.unwanted()), [30, 20]);
    let stocked = Stocked {
        counted: Points(10 * FEW + 20 * (FEW + 1)),
        unlimited: 1,
    };
    assert_eq!(report.stocked(), stocked);
}

#[test]
fn what_was_redeemed_is_summed_by_sort() {
    let items = [
        item(90, 10, None, Kind::Perk),
        item(90, 20, None, Kind::GiftCard),
        item(90, 30, None, Kind::Perk),
    ];
    let report = report(&items, &[(0, 2, 20), (1, 3, 60), (2, 2, 60)]);
    let sums = [(Kind::Perk, 4, Points(80)), (Kind::GiftCard, 3, Points(60))];
    assert_eq!(report.by_kind(), sums);
    assert_eq!(report.total(), (7, Points(140)));
}

#[test]
fn what_people_got_is_worth_what_it_was_when_they_ordered_it() {
    let items = [
        item(90, 1, None, Kind::GiftCard),
        item(90, 2, None, Kind::Donation),
        item(90, 3, None, Kind::Merchandise),
    ];
    let got = |member, which: usize, face: Option<i64>, times| Got {
        member: MemberId(member),
        item: items[which].id,
        face,
        currency: face.map(|_| "USD".to_owned()),
        times,
    };
    let all = [
        got(1, 0, Some(500), 2),
        got(1, 0, None, 1),
        got(1, 2, Some(300), 1),
        got(1, 1, Some(900), 1),
        got(2, 0, Some(100), 1),
        got(3, 0, Some(50), 1),
    ];
    let known = items.iter().map(|item| (item.id, item.clone())).collect();
    let users = [
        (MemberId(1), UserId(7)),
        (MemberId(2), UserId::left(MemberId(2))),
        (MemberId(3), UserId::left(MemberId(3))),
    ];
    let received = received(2026, &all, &known, &users.into());
    let told: Vec<(Option<i64>, Kind, i64, String)> = received
        .iter()
        .map(|one| {
            (
                one.user.map(|user| user.0),
                one.kind,
                one.times,
                one.worth.text(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (None, Kind::GiftCard, 2, "1.50 USD".to_owned()),
            (Some(7), Kind::GiftCard, 1, "10.00 EUR".to_owned()),
            (Some(7), Kind::GiftCard, 2, "10.00 USD".to_owned()),
            (Some(7), Kind::Merchandise, 1, "3.00 USD".to_owned()),
        ]
    );
}
