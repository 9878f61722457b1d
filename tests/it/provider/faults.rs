//! One thing goes wrong at a time.
use super::stand_in::{Fate, Fault, On};
use super::{House, delivered, houses};
use ovation::base::ids::EntryId;
use ovation::provider::rules::{Learned, Provider, What, Why};

/// What may become of placing an order, after which nobody knows whether there is one.
const UNKNOWN: [(Fault, Why); 11] = [
    (Fault::Broken(500), Why::Failing),
    (Fault::Broken(502), Why::Failing),
    (Fault::Broken(503), Why::Failing),
    (Fault::Late(500), Why::Failing),
    (Fault::Late(502), Why::Failing),
    (Fault::Cut, Why::Silent),
    (Fault::Garbled, Why::Garbled),
    (Fault::Strange, Why::Garbled),
    (Fault::Huge, Why::Garbled),
    (Fault::Busy(1), Why::Busy),
    (Fault::Elsewhere, Why::Garbled),
];

/// Something goes wrong with placing an order; it is asked about, placed if there is none, and told once.
async fn comes_right(house: &House, provider: Provider, number: i64, fault: Fault, why: Why) {
    let order = house.begin(number, provider).await;
    house.stand_in.fails([(On::Place, fault)]);
    let reply = house.attempt(order).await;
    match &reply.what {
        What::Unknown { why: told, .. } => assert_eq!(*told, why, "{fault:?}"),
        other => panic!("{fault:?}: {other:?}"),
    }
    let Learned::Wait(again) = house.learn(order, &reply).await else {
        panic!("{fault:?}: it waits");
    };
    let asked = house.stand_in.state().asked.len();
    assert!(
        matches!(house.step(order).await, Learned::Wait(_)),
        "it is too early"
    );
    assert_eq!(house.stand_in.state().asked.len(), asked, "nobody is asked");
    house.app.clock.set(again);
    let code = delivered(&house.step(order).await);
    assert!(code.contains("verysecret"), "{code}");
    let first = house.stand_in.state().asked[asked];
    assert_eq!(
        first, "status",
        "{fault:?}: what became of it is asked first"
    );
    assert!(matches!(house.step(order).await, Learned::Before));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_goes_wrong_with_an_answer_one_order_is_placed_and_told_once() {
    for house in houses().await {
        let mut number = 0;
        for provider in Provider::ALL {
            for (fault, why) in UNKNOWN {
                number += 1;
                comes_right(&house, provider, number, fault, why).await;
                assert_eq!(
                    house.stand_in.state().orders.len() as i64,
                    number,
                    "{fault:?}"
                );
            }
        }
        house.finish();
    }
}

/// Whoever never answers may have done it, or not.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_never_comes_is_asked_about() {
    for house in houses().await {
        let house = house.hasty();
        for (number, (provider, fault)) in Provider::ALL
            .into_iter()
            .flat_map(|provider| [(provider, Fault::Deaf), (provider, Fault::Silent)])
            .enumerate()
        {
            let order = house.begin(number as i64 + 1, provider).await;
            house.stand_in.fails([(On::Place, fault)]);
            let reply = house.attempt(order).await;
            let silent = matches!(
                reply.what,
                What::Unknown {
                    why: Why::Silent,
                    ..
                }
            );
            assert!(silent, "{fault:?}: {reply:?}");
            assert!(matches!(house.learn(order, &reply).await, Learned::Wait(_)));
            delivered(&house.drive(order).await);
            assert_eq!(house.stand_in.state().orders.len(), number + 1, "{fault:?}");
        }
        house.finish();
    }
}

/// Nobody is there: nothing was sent, and it goes on once somebody is.
#[tokio::test]
async fn a_provider_that_is_not_there_is_waited_for() {
    let mut house = House::new(crate::world::On::Sqlite).await.unwrap();
    let there = house.app.providers.clone();
    let gone = super::stand_in::StandIn::start().await;
    house.app.providers = gone.accounts(super::GUILD, super::hasty());
    drop(gone);
    for (number, provider) in (1..).zip(Provider::ALL) {
        let order = house.begin(number, provider).await;
        let reply = house.attempt(order).await;
        let told = matches!(
            reply.what,
            What::Unknown {
                why: Why::Unreachable | Why::Silent,
                ..
            }
        );
        assert!(told, "{reply:?}");
        house.learn(order, &reply).await;
    }
    house.app.providers = there;
    for number in [1, 2] {
        delivered(&house.drive(EntryId(number)).await);
    }
}

/// A process that dies while it asks, or before it has noted the answer, leaves what another finds.
#[tokio::test]
async fn what_was_asked_and_never_noted_is_asked_about() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            let order = house.begin(number, provider).await;
            let forgotten = house.attempt(order).await;
            assert!(
                matches!(forgotten.what, What::Delivered { .. }),
                "{forgotten:?}"
            );
            assert!(
                matches!(house.step(order).await, Learned::Wait(_)),
                "its turn is not over"
            );
            let code = delivered(&house.drive(order).await);
            assert!(code.contains("verysecret"), "{code}");
            assert_eq!(house.stand_in.state().orders.len() as i64, number);
            let late = house.learn(order, &forgotten).await;
            assert!(
                matches!(late, Learned::Before),
                "the first answer comes late: {late:?}"
            );
        }
        house.finish();
    }
}

/// What takes a while is asked for again until it is decided there.
#[tokio::test]
async fn what_is_pending_is_waited_for() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            house.stand_in.state().fate = Fate::Pending;
            let order = house.begin(number * 10, provider).await;
            let taken_back = house.begin(number * 10 + 1, provider).await;
            let reply = house.attempt(order).await;
            assert!(matches!(reply.what, What::Pending { .. }), "{reply:?}");
            let Learned::Wait(again) = house.learn(order, &reply).await else {
                panic!("it waits");
            };
            assert!(matches!(house.step(taken_back).await, Learned::Wait(_)));
            house.app.clock.set(again);
            assert!(matches!(house.step(order).await, Learned::Wait(_)), "still");
            house.stand_in.state().decide(Fate::Delivered);
            delivered(&house.drive(order).await);
            house.stand_in.state().decide(Fate::Cancelled);
            let told = house.drive(taken_back).await;
            assert!(matches!(told, Learned::Failed(Why::Cancelled)), "{told:?}");
            assert!(matches!(house.step(taken_back).await, Learned::Before));
        }
        house.finish();
    }
}

/// Whoever began them may have forgotten: what waits is found.
#[tokio::test]
async fn what_is_to_be_asked_about_is_found() {
    for house in houses().await {
        assert_eq!(due(&house).await, (vec![], None));
        let orders = [
            house.begin(2, Provider::Plum).await,
            house.begin(1, Provider::Tremendous).await,
        ];
        let now = house.app.now();
        assert_eq!(due(&house).await, (vec![EntryId(1), EntryId(2)], Some(now)));
        house.stand_in.fails([(On::Place, Fault::Busy(3_600))]);
        let Learned::Wait(again) = house.step(orders[0]).await else {
            panic!("it waits");
        };
        assert_eq!(
            again.since(now).as_secs(),
            3_600,
            "as long as the provider says"
        );
        delivered(&house.step(orders[1]).await);
        assert_eq!(due(&house).await, (vec![], Some(again)));
        house.app.clock.set(again);
        assert_eq!(due(&house).await, (vec![orders[0]], Some(again)));
        delivered(&house.step(orders[0]).await);
        assert_eq!(due(&house).await, (vec![], None));
    }
}

async fn due(house: &House) -> (Vec<EntryId>, Option<ovation::base::clock::Instant>) {
    use ovation::provider::service;
    let mut tx = house.app.db.read().await.unwrap();
    let due = service::due(&mut tx, &house.app, super::GUILD, 10)
        .await
        .unwrap();
    let first = service::due_first(&mut tx, super::GUILD).await.unwrap();
    (due, first)
}
