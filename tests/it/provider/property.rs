//! Whatever goes wrong, in whatever order: there is at most one order for each key, what redeems it is told once, and nothing is given
//! up that may be there.
use super::House;
use super::stand_in::{Fate, Fault, On as For};
use crate::world::On;
use ovation::base::ids::EntryId;
use ovation::provider::rules::{Learned, Provider};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::cell::Cell;

/// One thing that happens.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// The next request of a kind goes wrong.
    Fails(For, Fault),
    /// An attempt, that is learnt or forgotten, as by a process that dies.
    Attempt { learnt: bool },
    /// An earlier reply is learnt late.
    Late,
    /// So much time passes.
    Wait(i64),
    /// The balance is used up, or filled.
    Balance(bool),
    /// The token expires.
    Expire,
    /// The provider decides about what was left open.
    Decide(bool),
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::Broken(500)),
        Just(Fault::Broken(503)),
        Just(Fault::Late(502)),
        Just(Fault::Cut),
        Just(Fault::Garbled),
        Just(Fault::Strange),
        Just(Fault::Busy(30)),
        Just(Fault::Locked),
        Just(Fault::None),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let kind = prop_oneof![Just(For::Place), Just(For::Status), Just(For::Any)];
    prop_oneof![
        4 => (kind, fault()).prop_map(|(kind, fault)| Step::Fails(kind, fault)),
        4 => any::<bool>().prop_map(|learnt| Step::Attempt { learnt }),
        1 => Just(Step::Late),
        4 => (60..30_000_i64).prop_map(Step::Wait),
        1 => any::<bool>().prop_map(Step::Balance),
        1 => Just(Step::Expire),
        1 => any::<bool>().prop_map(Step::Decide),
    ]
}

/// What is known of an order once everything went as it did.
#[derive(Default)]
struct Told {
    delivered: usize,
    failed: usize,
}

impl Told {
    fn note(&mut self, learned: &Learned) {
        match learned {
            Learned::Delivered(_) => self.delivered += 1,
            Learned::Failed(_) => self.failed += 1,
            Learned::Wait(_) | Learned::Before => {}
        }
    }
}

async fn play(house: &House, number: i64, provider: Provider, pending: bool, steps: &[Step]) {
    let order = house.begin(number, provider).await;
    let orders = house.stand_in.state().orders.len();
    house.stand_in.state().fate = if pending {
        Fate::Pending
    } else {
        Fate::Delivered
    };
    let (mut told, mut last) = (Told::default(), None);
    for step in steps {
        match *step {
            Step::Fails(kind, fault) => house.stand_in.fails([(kind, fault)]),
            Step::Attempt { learnt } => {
                let reply = house.attempt(order).await;
                if learnt {
                    told.note(&house.learn(order, &reply).await);
                }
                last = Some(reply);
            }
            Step::Late => {
                if let Some(reply) = &last {
                    told.note(&house.learn(order, reply).await);
                }
            }
            Step::Wait(seconds) => pass(house, seconds),
            Step::Balance(full) => house.stand_in.state().balance = if full { 600_000 } else { 0 },
            Step::Expire => house.stand_in.state().expired = true,
            Step::Decide(well) => decide(house, well),
        }
        assert_sound(house, order, orders, &told);
    }
    calm(house);
    pass(house, 100_000);
    if told.delivered + told.failed == 0 {
        told.note(&house.drive(order).await);
    }
    assert_sound(house, order, orders, &told);
    assert_eq!(told.delivered + told.failed, 1, "it ends");
    assert!(matches!(house.step(order).await, Learned::Before));
}

fn pass(house: &House, seconds: i64) {
    let wait = std::time::Duration::from_secs(seconds.unsigned_abs());
    house.app.clock.set(house.app.now().after(wait));
}

/// What was left open is decided: only that, since what was delivered stays so.
fn decide(house: &House, well: bool) {
    let fate = if well {
        Fate::Delivered
    } else {
        Fate::Cancelled
    };
    let mut state = house.stand_in.state();
    for order in state
        .orders
        .values_mut()
        .filter(|order| order.fate == Fate::Pending)
    {
        order.fate = fate;
    }
}

/// From now on nothing goes wrong, and what was left open is decided.
fn calm(house: &House) {
    let mut state = house.stand_in.state();
    state.faults.clear();
    state.balance = 600_000;
    state.fate = Fate::Delivered;
    drop(state);
    decide(house, true);
}

fn assert_sound(house: &House, order: EntryId, before: usize, told: &Told) {
    let state = house.stand_in.state();
    assert!(state.orders.len() <= before + 1, "two orders for one key");
    assert!(told.delivered + told.failed <= 1, "it was told twice");
    let key = format!("ovation-{}-{order}", super::GUILD);
    let there = state.orders.get(&key);
    if told.failed == 1 {
        assert!(
            there.is_none_or(|there| there.fate == Fate::Cancelled),
            "it was given up, and is there"
        );
    }
    assert!(told.delivered == 0 || there.is_some());
}

#[test]
fn one_key_one_order_told_once() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let house = runtime.block_on(House::new(On::Sqlite)).unwrap();
    let next = Cell::new(1);
    let config = Config {
        failure_persistence: None,
        cases: 96,
        rng_seed: RngSeed::Fixed(20_261_130),
        ..Config::default()
    };
    let cases = (
        prop_oneof![
            Just(Provider::Tremendous),
            Just(Provider::Plum),
            Just(Provider::Billing)
        ],
        any::<bool>(),
        prop::collection::vec(step(), 1..24),
    );
    let outcome = TestRunner::new(config).run(&cases, |(provider, pending, steps)| {
        let number = next.replace(next.get() + 1);
        runtime.block_on(play(&house, number, provider, pending, &steps));
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    house.finish();
}
