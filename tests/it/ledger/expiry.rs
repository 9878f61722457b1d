//! Points whose time is over: they are spent or they expire, and moving them late changes nothing.
use super::races::{ALICE, GUILD, redeem, stock, wallet};
use super::{ADMIN, Books, CHANNEL, decider};
use crate::world::ENGINES;
use ovation::app::App;
use ovation::award::rules::Asked;
use ovation::award::service as award;
use ovation::base::person::Person;
use ovation::ledger::service as ledger;
use ovation::order::service as order;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

/// Points that stay for two days.
async fn brief(app: &App, points: i64, key: &str) {
    let asked = Asked {
        guild: GUILD,
        channel: CHANNEL,
        by: ADMIN,
        to: Person {
            user: ALICE,
            bot: false,
            present: true,
        },
        points,
        reason: "for the demo".into(),
        expires_in: Some(2),
        key: key.into(),
        token: "token".into(),
    };
    award::award(app, &asked).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_does_not_bring_back_what_has_expired_unspent() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        brief(app, 30, "brief").await;
        redeem(app.clone()).await.unwrap();
        let orders = order::orders(app, GUILD, ALICE, 0).await.unwrap();
        // Ten have expired, and nobody has moved them yet.
        app.clock.set(app.now().after(DAY * 3));
        let by = decider(GUILD, ADMIN);
        let id = orders.list[0].order.id;
        let refused = order::refuse(app, &by, id, "no budget").await.unwrap();
        assert_eq!(refused.held.unwrap().0, 20);
        assert_eq!(wallet(app, ALICE).await, 20);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_spent_as_it_expires_is_either() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        for round in 0..8 {
            brief(app, 20, &format!("round {round}")).await;
            let ends = app.now().after(DAY * 2);
            let buy = tokio::spawn(redeem(app.clone()));
            let expire = tokio::spawn({
                let app = app.clone();
                async move {
                    app.clock.set(ends);
                    ledger::expire(&app, GUILD).await.unwrap()
                }
            });
            let (bought, expired) = (buy.await.unwrap(), expire.await.unwrap());
            // Where the order came in between, the wallet was looked after and nothing was moved.
            assert!(bought.is_ok() || expired > 0, "{bought:?}");
            assert_eq!(wallet(app, ALICE).await, 0);
        }
        books.are_whole().await;
    }
}
