//! `/books` against the postings, summed a second time: after everything that moves points, on both engines.
pub mod sums;

use crate::ledger::Books as Shelf;
use crate::ledger::races::award;
use crate::transcripts::office;
use crate::world::{ENGINES, World};
use discord_sandbox::transcript;
use ovation::base::civil::Day;
use ovation::base::config::SANDBOX_START;
use ovation::base::days::Days;
use ovation::base::ids::{GuildId, UserId};
use ovation::books::rules::{Asked, Books, Class};
use ovation::books::service as books;
use ovation::cli::sandbox::demo;
use std::collections::BTreeSet;
use std::time::Duration;
use sums::{agree, execute};

const GUILD: GuildId = GuildId(7);
const OTHER: GuildId = GuildId(8);
const ALICE: UserId = UserId(10);
const DAY: Duration = Duration::from_secs(86_400);

/// Transcripts in which points expire, are ordered, refunded, undone, corrected, owed and paid back.
const ACTS: [(&str, &str); 5] = [
    ("books", include_str!("../transcripts/books.txt")),
    (
        "corrections",
        include_str!("../transcripts/corrections.txt"),
    ),
    ("lots", include_str!("../transcripts/lots.txt")),
    (
        "shop_orders",
        include_str!("../transcripts/shop_orders.txt"),
    ),
    (
        "undo_periods",
        include_str!("../transcripts/undo_periods.txt"),
    ),
];

/// Stretches of days around the demonstration's first: short and long ones, ahead, behind, and without a bound.
fn stretches() -> Vec<Days> {
    let first = Day::of(SANDBOX_START, chrono_tz::UTC);
    let days = [
        None,
        Some(-2),
        Some(0),
        Some(1),
        Some(8),
        Some(12),
        Some(40),
    ];
    let bounds = days.map(|day| day.map(|day| first.plus(day)));
    let pairs = bounds.iter().flat_map(|from| {
        let until = bounds.iter().map(move |to| (*from, *to));
        until.filter(|(from, to)| from.is_none() || to.is_none() || from <= to)
    });
    pairs.map(|(from, to)| Days { from, to }).collect()
}

/// The ways that points must have gone, for the comparison to tell: each of these accounts had something come and go.
const WAYS: [(Class, Class); 13] = [
    (Class::Mint, Class::Allowance),
    (Class::Mint, Class::Wallet),
    (Class::Allowance, Class::Wallet),
    (Class::Allowance, Class::Lapsed),
    (Class::Wallet, Class::Allowance),
    (Class::Wallet, Class::Lapsed),
    (Class::Wallet, Class::Mint),
    (Class::Wallet, Class::Redeemed),
    (Class::Redeemed, Class::Wallet),
    (Class::Wallet, Class::Expired),
    (Class::Expired, Class::Wallet),
    (Class::Owed, Class::Wallet),
    (Class::Wallet, Class::Owed),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_moved_the_books_are_the_sums_of_the_postings() {
    for on in ENGINES {
        let mut ways = BTreeSet::new();
        for (name, script) in ACTS {
            let Some(mut world) = World::with(on, office()).await else {
                continue;
            };
            transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
            world.play(script).await;
            let guild = GuildId(world.sandbox().guild_id().cast_signed());
            let app = world.stage().app.clone();
            for days in stretches() {
                let drawn = agree(&app, &world.url, guild, days).await;
                assert!(drawn.balance(), "{name}: {drawn:#?}");
                ways.extend(drawn.flows.iter().map(|flow| (flow.source, flow.target)));
            }
            world.finish().await;
        }
        let missing = WAYS.iter().filter(|way| !ways.contains(way));
        let missing: Vec<_> = missing.filter(|_| !ways.is_empty()).collect();
        assert!(missing.is_empty(), "nothing went {missing:?}");
    }
}

async fn drawn(shelf: &Shelf, guild: GuildId, days: Days) -> Books {
    let span = Some(ovation::books::rules::Span::Everything).filter(|_| days.is_all());
    books::books(&shelf.app, guild, Asked { span, days })
        .await
        .unwrap()
}

fn closing(books: &Books) -> i64 {
    let wallets = books
        .stocks
        .iter()
        .find(|stock| stock.class == Class::Wallet);
    wallets.unwrap().closing.0
}

#[tokio::test]
async fn nothing_of_another_program_is_in_the_books() {
    for on in ENGINES {
        let Some(shelf) = Shelf::open(on).await else {
            continue;
        };
        award(&shelf.app, GUILD, ALICE, 5, "here").await;
        award(&shelf.app, OTHER, ALICE, 70, "there").await;
        let here = drawn(&shelf, GUILD, Days::default()).await;
        assert_eq!((closing(&here), here.flows.len()), (5, 1));
        let nowhere = drawn(&shelf, GuildId(9), Days::default()).await;
        assert!(nowhere.balance() && nowhere.flows.is_empty());
        shelf.are_whole().await;
    }
}

#[tokio::test]
async fn a_balance_that_somebody_wrote_to_is_found_out() {
    for on in ENGINES {
        let Some(shelf) = Shelf::open(on).await else {
            continue;
        };
        award(&shelf.app, GUILD, ALICE, 5, "here").await;
        assert!(drawn(&shelf, GUILD, Days::default()).await.balance());
        execute(&shelf.url, "update balance set amount = amount + 1").await;
        assert!(!drawn(&shelf, GUILD, Days::default()).await.balance());
    }
}

/// A clock that was wrong and is set right leaves ids ahead of their instants: those count, and not the ids.
#[tokio::test]
async fn what_counts_is_when_it_was_even_after_the_clock_was_set_back() {
    for on in ENGINES {
        let Some(shelf) = Shelf::open(on).await else {
            continue;
        };
        let (app, today) = (&shelf.app, Day::of(SANDBOX_START, chrono_tz::UTC));
        let on = |day: i64| Days {
            from: Some(today.plus(day)),
            to: Some(today.plus(day)),
        };
        app.clock.set(SANDBOX_START.after(DAY * 30));
        award(app, GUILD, ALICE, 1, "ahead").await;
        app.clock.set(SANDBOX_START);
        award(app, GUILD, ALICE, 20, "today").await;
        app.clock.set(SANDBOX_START.after(DAY));
        award(app, GUILD, ALICE, 300, "tomorrow").await;
        for (day, moved, closing_at) in [(0, 20, 20), (1, 300, 320), (2, 0, 320), (30, 1, 321)] {
            let drawn = agree(app, &shelf.url, GUILD, on(day)).await;
            let came: i64 = drawn.flows.iter().map(|flow| flow.amount.0).sum();
            assert_eq!((came, closing(&drawn)), (moved, closing_at), "day {day}");
        }
    }
}
