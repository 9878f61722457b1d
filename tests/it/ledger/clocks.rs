//! Clocks that are moved, and days that are shorter or longer or there only now and then: no allowance is granted twice, and
//! no point expires before its time.
use super::races::{ALICE, BOB, GUILD, wallet};
use super::{ADMIN, Books, CHANNEL, give, told};
use crate::world::ENGINES;
use ovation::app::App;
use ovation::award::rules::Asked;
use ovation::award::service as award;
use ovation::base::civil::Length;
use ovation::base::clock::Instant;
use ovation::base::person::Person;
use ovation::cli::sandbox::stage::moment;
use ovation::kudos::service as kudos;
use ovation::ledger::service as ledger;
use ovation::program::service::{self as program, Change, Number};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
/// The whole allowance.
const ALL: i64 = 50;

/// Ends of periods, each with a time in it that comes twice or is left out, or a day that most years lack.
const ENDS: [(Length, &str, &str); 8] = [
    (Length::Day, "Europe/Paris", "2027-03-29 00:00"), // after 23 hours
    (Length::Day, "Europe/Paris", "2027-11-01 00:00"), // after 25 hours
    (Length::Day, "America/New_York", "2027-11-08 00:00"),
    (Length::Week, "Europe/Paris", "2027-03-29 00:00"),
    (Length::Month, "Europe/Paris", "2027-11-01 00:00"),
    (Length::Day, "UTC", "2028-02-29 00:00"),
    (Length::Day, "Asia/Tokyo", "2028-03-01 00:00"),
    (Length::Month, "UTC", "2028-03-01 00:00"),
];

fn at(words: &str) -> Instant {
    moment(words, Instant(0)).expect("a moment")
}

async fn thanks(app: &App, points: i64) -> bool {
    let key = format!("kudos {}", app.id());
    let asked = give(GUILD, ALICE, &[BOB], points, &key);
    let given = told(kudos::give(app, &asked).await, |given| given.left.0);
    assert!(
        given.is_ok() || given == Err("kudos-refused-short".into()),
        "{given:?}"
    );
    given.is_ok()
}

/// A program with periods of this length.
async fn periods(app: &App, length: Length, zone: &str) {
    let changes = [
        Change::Zone(zone.into()),
        Change::Period(length),
        Change::Number(Number::Allowance, ALL),
        Change::Number(Number::Largest, ALL),
        Change::Number(Number::PairLimit, 0),
    ];
    let set = program::set(app, GUILD, ADMIN, "periods", &changes).await;
    set.expect("set");
}

#[tokio::test]
async fn an_allowance_is_granted_once_however_the_clock_is_moved() {
    for on in ENGINES {
        for (length, zone, ends) in ENDS {
            let Some(books) = Books::open(on).await else {
                continue;
            };
            let app = &books.app;
            periods(app, length, zone).await;
            let ends = at(&format!("{ends} {zone}"));
            // The whole of the one before, and no more of it in any of its last hours, one of which may come twice.
            app.clock.set(ends.before(HOUR * 23));
            assert!(thanks(app, ALL).await);
            let before = (1..23).rev().map(|hours| ends.before(HOUR * hours));
            for now in before.chain([Instant(ends.0 - 1)]) {
                app.clock.set(now);
                assert!(!thanks(app, 1).await, "{zone} {now:?}: granted early");
            }
            app.clock.set(ends);
            assert!(thanks(app, ALL).await, "{zone}: not granted in time");
            // An hour back, an hour ahead, a day back, and right again.
            let moves = [
                ends.before(HOUR),
                ends.after(HOUR),
                ends.before(DAY),
                ends.after(HOUR * 2),
                Instant(ends.0 - 1),
                ends,
            ];
            for now in moves {
                app.clock.set(now);
                assert!(!thanks(app, 1).await, "{zone} {now:?}: granted twice");
            }
            assert_eq!(wallet(app, BOB).await, 2 * ALL);
            books.are_whole().await;
        }
    }
}

/// Points that last for so many days from now.
async fn brief(app: &App, days: i64) {
    let asked = Asked {
        guild: GUILD,
        channel: CHANNEL,
        by: ADMIN,
        to: Person {
            user: ALICE,
            bot: false,
            present: true,
            roles: Vec::new(),
        },
        points: 20,
        reason: "for the demo".into(),
        expires_in: Some(days),
        key: format!("award {}", app.id()),
        token: "token".into(),
        locale: Default::default(),
    };
    award::award(app, &asked).await.expect("awarded");
}

async fn expire(app: &App) -> i64 {
    ledger::expire(app, GUILD, 50).await.expect("expired")
}

#[tokio::test]
async fn points_expire_in_their_moment_and_once() {
    // Over a day of 23 hours, one of 25, and one that most years lack.
    let starts = [
        "2027-03-27 12:00 Europe/Paris",
        "2027-10-30 12:00 Europe/Paris",
        "2028-02-28 12:00",
    ];
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        periods(app, Length::Month, "Europe/Paris").await;
        for start in starts.map(at) {
            app.clock.set(start);
            brief(app, 2).await;
            let ends = start.after(DAY * 2);
            let early = [
                start.before(HOUR),
                start.before(DAY),
                start.after(HOUR),
                ends.before(HOUR),
                Instant(ends.0 - 1),
            ];
            for now in early {
                app.clock.set(now);
                assert_eq!(expire(app).await, 0, "{now:?}: too early");
                assert_eq!(wallet(app, ALICE).await, 20, "{now:?}: too early");
            }
            app.clock.set(ends);
            assert_eq!(wallet(app, ALICE).await, 0);
            assert!(expire(app).await > 0);
            for now in [ends.before(HOUR), ends.before(DAY), ends.after(HOUR)] {
                app.clock.set(now);
                assert_eq!(expire(app).await, 0, "{now:?}: once more");
                assert_eq!(wallet(app, ALICE).await, 0);
            }
        }
        books.are_whole().await;
    }
}
