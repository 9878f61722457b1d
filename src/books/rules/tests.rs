use super::*;
use crate::base::civil::Day;

const DAYS: Days = Days {
    from: Some(Day(10)),
    to: Some(Day(20)),
};

fn flow(source: Class, target: Class, kind: Kind, cause: &str, amount: i64, since: i64) -> Flow {
    Flow {
        source,
        target,
        kind,
        cause: cause.into(),
        amount: Points(amount),
        movements: i64::from(amount > 0),
        since: Points(since),
    }
}

fn held(class: Class, amount: i64, owed: i64) -> Held {
    Held {
        class,
        amount: Points(amount),
        owed: Points(owed),
    }
}

/// A program that gave, spent, expired, lent and was paid back, some of it after the days that are asked for.
fn books(days: Days, wallets: i64) -> Books {
    use Class::{Allowance, Expired, Mint, Owed, Redeemed, Wallet};
    let flows = vec![
        flow(Wallet, Redeemed, Kind::Redemption, "redemption", 30, 5),
        flow(Mint, Allowance, Kind::Allowance, "kudos", 100, 0),
        flow(Allowance, Wallet, Kind::Recognition, "kudos", 25, 10),
        flow(Mint, Wallet, Kind::Award, "award", 50, 0),
        flow(Wallet, Expired, Kind::Expiry, "expiry", 7, 1),
        flow(Owed, Wallet, Kind::Correction, "correction", 12, 0),
        flow(Wallet, Mint, Kind::Correction, "correction", 12, 0),
        flow(Wallet, Owed, Kind::Correction, "award", 4, 2),
        flow(Wallet, Wallet, Kind::Bonus, "transfer", 9, 9),
    ];
    let held = [held(Wallet, wallets, 6), held(Allowance, 65, 0)];
    Books::draw((days, Tz::UTC, Day(15)), flows, &held)
}

fn of(books: &Books, class: Class) -> &Stock {
    let found = books.stocks.iter().find(|stock| stock.class == class);
    found.expect("it is there")
}

#[test]
fn the_opening_and_what_moved_come_to_the_closing() {
    let books = books(DAYS, 38);
    let wallets = of(&books, Class::Wallet);
    assert_eq!((wallets.opening, wallets.closing), (Points(2), Points(36)));
    let owed = of(&books, Class::Owed);
    assert_eq!((owed.opening, owed.closing), (Points(0), Points(8)));
    assert_eq!(owed.came, [(Class::Wallet, Points(12))]);
    let given = of(&books, Class::Allowance);
    assert_eq!((given.opening, given.closing), (Points(0), Points(75)));
    assert_eq!(books.outstanding(), (Points(2), Points(111)));
    assert!(books.balance() && books.running());
    assert!(books.stocks.iter().all(|stock| stock.class != Class::Fund));
}

#[test]
fn books_that_do_not_balance_are_found_out() {
    assert!(books(Days::default(), 36).balance());
    // Somebody wrote points into a balance.
    assert!(!books(Days::default(), 37).balance());
    // Somebody took more than there was.
    assert!(!books(DAYS, 35).balance());
    // A sum that was left out.
    let mut books = books(DAYS, 38);
    books.stocks[0].came.pop();
    assert!(!books.balance());
}

#[test]
fn what_moved_is_told_by_kind_and_by_cause_the_most_first() {
    let books = books(DAYS, 38);
    let said = |sums: Vec<Sum>| -> Vec<(String, i64, i64)> {
        let sums = sums.into_iter();
        sums.map(|sum| (sum.of.key, sum.points.0, sum.movements))
            .collect()
    };
    let kinds = said(books.kinds());
    assert_eq!(kinds[0], ("kind-allowance".into(), 100, 1));
    assert!(
        kinds.contains(&("kind-correction".into(), 28, 3)),
        "{kinds:?}"
    );
    let causes = said(books.causes());
    assert!(
        causes.contains(&("cause-grant".into(), 100, 1)),
        "{causes:?}"
    );
    assert!(
        causes.contains(&("cause-award".into(), 54, 2)),
        "{causes:?}"
    );
    let all: i64 = books.flows.iter().map(|flow| flow.amount.0).sum();
    let sum = |sums: &[(String, i64, i64)]| -> i64 { sums.iter().map(|sum| sum.1).sum() };
    assert_eq!((sum(&kinds), sum(&causes)), (all, all));
}
