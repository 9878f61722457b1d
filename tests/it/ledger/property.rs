//! Random sequences of use cases, held to the model after every step.
mod compare;
mod play;

use super::Books;
use super::model::{Item, LIMITED, Model, UNASKED};
use super::step::{Step, orders, seasons, steps};
use crate::world::On;
use ovation::base::ids::GuildId;
use ovation::catalog::rules::{TermsWish, Wish};
use ovation::catalog::service as catalog;
use play::Player;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::cell::{Cell, RefCell};
use std::fmt::Debug;

/// The same sequences each time; `PROPTEST_CASES` and `PROPTEST_RNG_SEED` ask for more and for others.
fn config(cases: u32, seed: u64) -> Config {
    let mut config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(seed);
    }
    config
}

/// Each sequence has a program of its own, in one database for all: opening one takes longer than most sequences. A
/// sequence that fails takes its database with it, so that what it broke is not held against shorter ones.
fn holds(on: On, steps: impl Strategy<Value = Vec<Step>>, cases: u32) {
    holds_from(on, steps, (cases, 5));
}

/// The same with other sequences.
fn holds_from(on: On, steps: impl Strategy<Value = Vec<Step>>, chosen: (u32, u64)) {
    sequences(on, steps, chosen, play);
}

/// The same of steps of another sort: so many sequences, by a seed.
pub fn sequences<S: Debug>(
    on: On,
    steps: impl Strategy<Value = Vec<S>>,
    (cases, seed): (u32, u64),
    play: impl AsyncFn(&Books, GuildId, &[S]),
) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let shelf = RefCell::new(runtime.block_on(Books::open(on)));
    if shelf.borrow().is_none() {
        return;
    }
    let programs = Cell::new(1);
    let outcome = TestRunner::new(config(cases, seed)).run(&steps, |steps| {
        let guild = GuildId(programs.replace(programs.get() + 1));
        let kept = shelf.take();
        runtime.block_on(async {
            let books = match kept {
                Some(books) => books,
                None => Books::open(on).await.unwrap(),
            };
            play(&books, guild, &steps).await;
            shelf.replace(Some(books));
        });
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

async fn play(books: &Books, guild: GuildId, steps: &[Step]) {
    let start = ovation::base::config::SANDBOX_START;
    books.app.clock.set(start);
    let items = [
        Item {
            price: 10,
            stock: Some(2),
        },
        Item {
            price: 25,
            stock: None,
        },
    ];
    let mut ids = Vec::new();
    for (number, item) in items.iter().enumerate() {
        let wish = Wish {
            name: Some(format!("item {number}")),
            price: Some(item.price),
            stock: item.stock,
            unlimited: item.stock.is_none(),
            terms: TermsWish {
                approval: Some(number != UNASKED),
                limit: (number == LIMITED.0).then_some(LIMITED.1 as u16),
                ..TermsWish::default()
            },
            ..Wish::default()
        };
        let admin = play::admin(guild, &format!("add {number}"));
        let told = catalog::add(&books.app, &admin, &wish).await.unwrap();
        ids.push(told.item.id);
    }
    let model = Model::new(start.0, items);
    let mut player = Player::new(books, guild, model, ids);
    for (number, step) in steps.iter().enumerate() {
        player.step(number, step).await;
        compare::all(&player).await;
    }
    compare::orders(&player).await;
    compare::statements(&player).await;
    compare::books(&player, &books.url).await;
    compare::expiries(&player, &books.url).await;
    books.are_whole().await;
}

#[test]
fn sqlite_does_what_the_model_does() {
    holds(On::Sqlite, steps(), 48);
}

#[test]
fn postgres_does_what_the_model_does() {
    holds(On::Postgres, steps(), 48);
}

/// Of these, some boost somebody once too often.
#[test]
fn sqlite_does_what_the_model_does_in_other_sequences() {
    holds_from(On::Sqlite, steps(), (48, 2));
}

#[test]
fn sqlite_keeps_seasons_as_the_model_does() {
    holds(On::Sqlite, seasons(), 48);
}

#[test]
fn postgres_keeps_seasons_as_the_model_does() {
    holds(On::Postgres, seasons(), 48);
}

#[test]
fn sqlite_moves_orders_as_the_model_does() {
    holds(On::Sqlite, orders(), 48);
}

#[test]
fn postgres_moves_orders_as_the_model_does() {
    holds(On::Postgres, orders(), 48);
}
