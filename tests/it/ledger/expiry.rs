//! Points whose time is over: they are spent or they expire, and moving them late changes nothing.
use super::races::{ALICE, GUILD, redeem, redeem_by, stock, wallet};
use super::{ADMIN, Books, CHANNEL, decider};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::award::rules::Asked;
use ovation::award::service as award;
use ovation::base::ids::UserId;
use ovation::base::person::Person;
use ovation::ledger::service as ledger;
use ovation::order::service as order;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const REDEEMED: &str =
    "select cast(coalesce(sum(amount), 0) as bigint) from posting where target = 'redeemed'";
const RETURNED: &str =
    "select cast(coalesce(sum(amount), 0) as bigint) from posting where source = 'redeemed'";
pub const EXPIRED: &str =
    "select cast(coalesce(sum(amount), 0) as bigint) from posting where target = 'expired'";

/// Points that stay for two days.
async fn brief(app: &App, points: i64, key: &str) {
    brief_to(app, ALICE, points, key).await;
}

pub async fn brief_to(app: &App, user: UserId, points: i64, key: &str) {
    let asked = Asked {
        guild: GUILD,
        channel: CHANNEL,
        by: ADMIN,
        to: Person {
            user,
            bot: false,
            present: true,
            roles: Vec::new(),
        },
        points,
        reason: "for the demo".into(),
        expires_in: Some(2),
        key: key.into(),
        token: "token".into(),
        locale: Default::default(),
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
                    ledger::expire(&app, GUILD, 50).await.unwrap()
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

/// Many spend what is about to expire, and the jobs of several processes move it, all at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_spends_what_expires() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        brief(app, 200, "brief").await;
        let ends = app.now().after(DAY * 2);
        let tasks = (0..64).map(|n| {
            let app = app.clone();
            tokio::spawn(async move {
                if n == 6 {
                    app.clock.set(ends);
                }
                match n % 8 {
                    7 => ledger::expire(&app, GUILD, 50).await.map(|_| 0).unwrap(),
                    _ => i64::from(redeem(app).await.is_ok()),
                }
            })
        });
        let done = futures::future::join_all(tasks).await;
        let bought: i64 = done.into_iter().map(Result::unwrap).sum();
        ledger::expire(app, GUILD, 50).await.unwrap();
        let moved = |to: &'static str| number_in(on, &books.url, to);
        let redeemed = moved(REDEEMED).await;
        assert_eq!(redeemed, 20 * bought, "each order is paid for");
        assert_eq!(redeemed + moved(EXPIRED).await, 200, "each point goes once");
        assert_eq!(wallet(app, ALICE).await, 0);
        books.are_whole().await;
    }
}

/// Everybody spends what is about to expire, some get it back, and the jobs of several processes move it in batches of other
/// sizes, all at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn batches_race_with_those_who_spend_and_get_back() {
    const PEOPLE: i64 = 24;
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        let people = || (0..PEOPLE).map(|n| UserId(10 + n));
        for user in people() {
            for lot in 0..3 {
                brief_to(app, user, 15, &format!("{user}, {lot}")).await;
            }
        }
        let ends = app.now().after(DAY * 2);
        let mut tasks = Vec::new();
        for (n, user) in people().enumerate() {
            let app = app.clone();
            tasks.push(tokio::spawn(async move {
                if n == 5 {
                    app.clock.set(ends);
                }
                match n % 4 {
                    3 => ledger::expire(&app, GUILD, 1 + n as i64 / 4)
                        .await
                        .map(drop),
                    _ => Ok(()),
                }
                .unwrap();
                let bought = redeem_by(app.clone(), user).await.is_ok();
                if bought && n % 2 == 0 {
                    let orders = order::orders(&app, GUILD, user, 0).await.unwrap();
                    let by = decider(GUILD, ADMIN);
                    let id = orders.list[0].order.id;
                    order::refuse(&app, &by, id, "no budget").await.unwrap();
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        // What came back stays for some days more.
        app.clock.set(ends.after(DAY * 30));
        ledger::expire(app, GUILD, 7).await.unwrap();
        for user in people() {
            assert_eq!(wallet(app, user).await, 0);
        }
        let moved = |sql: &'static str| number_in(on, &books.url, sql);
        let gone = moved(REDEEMED).await - moved(RETURNED).await + moved(EXPIRED).await;
        assert_eq!(gone, PEOPLE * 45, "each point goes once");
        books.are_whole().await;
    }
}

/// However many wallets, a batch has as many statements.
#[tokio::test]
async fn a_batch_has_as_many_statements_as_any_other() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let mut statements = Vec::new();
        for people in [1, 30] {
            for n in 0..people {
                brief_to(app, UserId(10 + n), 5, &format!("{people}, {n}")).await;
            }
            app.clock.set(app.now().after(DAY * 2));
            let before = app.db.statements();
            assert_eq!(ledger::expire(app, GUILD, 50).await.unwrap(), people);
            statements.push(app.db.statements() - before);
        }
        assert_eq!(statements[0], statements[1]);
        books.are_whole().await;
    }
}
