//! Many at once.
use super::{GUILD, House, houses, redeems};
use futures::future::join_all;
use ovation::base::ids::EntryId;
use ovation::provider::rules::{Learned, Provider, What};
use ovation::provider::service;
use std::collections::BTreeSet;

/// Attempts at one order, all at once, each of which is learnt.
async fn together(house: &House, order: EntryId) -> Vec<Learned> {
    let all = (0..64).map(|_| {
        let app = house.app.clone();
        tokio::spawn(async move {
            let reply = service::attempt(&app, GUILD, order, Some("INV-1"))
                .await
                .expect("an attempt");
            let learned = app
                .db
                .attempt(async || {
                    let mut tx = app.db.begin().await?;
                    let learned = service::learn(&mut tx, &app, GUILD, order, &reply).await?;
                    tx.commit().await?;
                    Ok(learned)
                })
                .await;
            learned
                .map_err(|failure| failure.into_fault())
                .expect("learnt")
        })
    });
    join_all(all)
        .await
        .into_iter()
        .map(|one| one.expect("it ends"))
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_attempts_at_one_order_place_it_once_and_tell_it_once() {
    for house in houses().await {
        for (number, provider) in (1..).zip(Provider::ALL) {
            let order = house.begin(number, provider).await;
            let learned = together(&house, order).await;
            let told = learned
                .iter()
                .filter(|one| matches!(one, Learned::Delivered(_)));
            assert_eq!(told.count(), 1);
            let idle = |one: &&Learned| matches!(one, Learned::Wait(_) | Learned::Before);
            assert_eq!(learned.iter().filter(idle).count(), 63);
            assert_eq!(house.stand_in.count("place") as i64, number);
            assert_eq!(house.stand_in.state().orders.len() as i64, number);
        }
        assert_eq!(house.stand_in.count("token"), 1);
        house.finish();
    }
}

/// Different orders don't wait for each other, and each gets a code of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_orders_get_a_code_each() {
    for house in houses().await {
        for number in 1..=40 {
            house
                .begin(number, Provider::ALL[number as usize % 2])
                .await;
        }
        let all = (1..=40).map(|number| {
            let app = house.app.clone();
            tokio::spawn(async move {
                service::attempt(&app, GUILD, EntryId(number), Some("INV-1")).await
            })
        });
        let mut codes = BTreeSet::new();
        for reply in join_all(all).await {
            match reply.expect("it ends").expect("an attempt").what {
                What::Delivered { code, .. } => assert!(codes.insert(redeems(&code))),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(codes.len(), 40);
        assert_eq!(house.stand_in.count("token"), 1, "one renews for all");
        house.finish();
    }
}
