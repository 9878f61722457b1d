//! What a provider refuses is refused for good only where it says as well that there is no such order.
use super::stand_in::{Fault, On};
use super::{GUILD, House, delivered, houses, product};
use ovation::base::ids::{EntryId, GuildId};
use ovation::base::wire::Patience;
use ovation::provider::rules::{Learned, ProductRef, Provider, What, Why};
use ovation::provider::service;

#[track_caller]
fn failed(learned: &Learned, wanted: Why) {
    match learned {
        Learned::Failed(why) => assert_eq!(*why, wanted),
        other => panic!("{wanted:?}: {other:?}"),
    }
}

#[tokio::test]
async fn a_balance_that_is_too_small_is_told_once_and_nothing_is_ordered() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            house.stand_in.state().balance = 4_999;
            let order = house.begin(number, provider).await;
            failed(&house.step(order).await, Why::InsufficientBalance);
            assert!(matches!(house.step(order).await, Learned::Before));
            house.stand_in.state().balance = 600_000;
            assert!(
                matches!(house.step(order).await, Learned::Before),
                "it stays so"
            );
            assert!(house.stand_in.state().orders.is_empty());
        }
        house.finish();
    }
}

#[tokio::test]
async fn what_is_sold_no_longer_is_refused() {
    let house = House::new(crate::world::On::Sqlite).await.unwrap();
    for (number, provider, gone) in [
        (1, Provider::Tremendous, "GONE"),
        (2, Provider::Plum, "404"),
        (3, Provider::Plum, "no number"),
        (4, Provider::Billing, "GONE"),
    ] {
        let gone = ProductRef {
            provider,
            product: gone.into(),
        };
        let (_, face) = product(provider);
        house.begin_with(number, &gone, &face).await;
        failed(&house.step(EntryId(number)).await, Why::ProductGone);
    }
    house.finish();
}

/// The first answer was lost and the order is there; now the balance is used up, the provider is down, or refuses us: nothing of
/// that says that there is none.
#[tokio::test]
async fn an_order_that_may_be_there_is_never_given_up() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            house.stand_in.state().balance = 5_000;
            let order = house.begin(number, provider).await;
            house.stand_in.fails([(On::Place, Fault::Cut)]);
            for trouble in [
                Fault::None,
                Fault::Locked,
                Fault::Broken(500),
                Fault::Busy(600),
                Fault::Strange,
            ] {
                if trouble != Fault::None {
                    house.stand_in.fails([(On::Status, trouble)]);
                }
                let told = match house.step(order).await {
                    Learned::Wait(again) => {
                        house.app.clock.set(again);
                        continue;
                    }
                    told => told,
                };
                panic!("{trouble:?}: {told:?}");
            }
            delivered(&house.drive(order).await);
            assert_eq!(house.stand_in.state().balance, 0, "it was paid once");
            assert_eq!(house.stand_in.count("place") as i64, number);
        }
        house.finish();
    }
}

/// An attempt was refused, and before that is learnt another one has come to an order: what comes late ends nothing.
#[tokio::test]
async fn a_refusal_that_is_learnt_late_ends_nothing() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            let order = house.begin(number, provider).await;
            house.stand_in.state().balance = 0;
            let refused = house.attempt(order).await;
            assert!(matches!(refused.what, What::Refused(_)), "{refused:?}");
            house.stand_in.state().balance = 600_000;
            let turn = std::time::Duration::from_secs(300);
            house.app.clock.set(house.app.now().after(turn));
            let placed = house.attempt(order).await;
            let late = house.learn(order, &refused).await;
            assert!(matches!(late, Learned::Wait(_)), "{late:?}");
            delivered(&house.learn(order, &placed).await);
            let again = house.learn(order, &placed).await;
            assert!(matches!(again, Learned::Before), "{again:?}");
        }
        house.finish();
    }
}

/// The first request came to nothing, and the second is refused: the provider is asked, and says that there is none.
#[tokio::test]
async fn a_refusal_after_something_unknown_is_confirmed_first() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            let order = house.begin(number, provider).await;
            house.stand_in.fails([(On::Place, Fault::Broken(503))]);
            let Learned::Wait(again) = house.step(order).await else {
                panic!("it waits");
            };
            house.app.clock.set(again);
            house.stand_in.state().balance = 0;
            // It can't be told at first whether there is one.
            house
                .stand_in
                .fails([(On::Status, Fault::None), (On::Status, Fault::Broken(500))]);
            assert!(matches!(house.step(order).await, Learned::Wait(_)));
            failed(&house.drive(order).await, Why::InsufficientBalance);
            house.stand_in.state().balance = 600_000;
        }
        house.finish();
    }
}

#[tokio::test]
async fn credentials_that_are_refused_end_what_was_never_asked_and_nothing_else() {
    let house = House::new(crate::world::On::Sqlite).await.unwrap();
    for (number, provider) in (1..).zip(Provider::ALL) {
        let order = house.begin(number, provider).await;
        house.stand_in.fails([(On::Place, Fault::Locked)]);
        failed(&house.step(order).await, Why::BadCredentials);
        assert!(house.stand_in.state().orders.is_empty());
    }
}

#[tokio::test]
async fn an_account_serves_the_servers_that_are_named_and_no_other() {
    let mut house = House::new(crate::world::On::Sqlite).await.unwrap();
    let theirs = house.app.providers.clone();
    house.app.providers = house.stand_in.accounts(GuildId(8), Patience::default());
    let order = house.begin(1, Provider::Tremendous).await;
    let never = house.attempt(order).await;
    assert!(
        matches!(never.what, What::Refused(Why::NotSetUp)),
        "{never:?}"
    );
    assert!(house.stand_in.state().asked.is_empty());
    // Once it may have been asked, taking the account away ends nothing.
    let order = house.begin(2, Provider::Tremendous).await;
    house.app.providers = theirs.clone();
    house.stand_in.fails([(On::Place, Fault::Cut)]);
    let Learned::Wait(again) = house.step(order).await else {
        panic!("it waits");
    };
    house.app.clock.set(again);
    house.app.providers = Default::default();
    assert!(matches!(house.step(order).await, Learned::Wait(_)));
    house.app.providers = theirs;
    delivered(&house.drive(order).await);
}

/// What was never begun is a fault of ours, and asks nobody.
#[tokio::test]
async fn nothing_is_asked_that_was_not_kept_before() {
    let house = House::new(crate::world::On::Sqlite).await.unwrap();
    let (product, face) = product(Provider::Plum);
    let mut tx = house.app.db.begin().await.unwrap();
    service::begin(&mut tx, &house.app, GUILD, EntryId(1), &product, &face)
        .await
        .unwrap();
    drop(tx);
    assert!(
        service::attempt(&house.app, GUILD, EntryId(1), Some("INV-1"))
            .await
            .is_err()
    );
    assert!(house.stand_in.state().asked.is_empty());
}
