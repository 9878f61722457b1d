//! Many at once: every guard holds, and nobody waits for ever.
use super::{ADMIN, Books, CHANNEL, buyer, carded, give, told};
use crate::world::ENGINES;
use futures::future::join_all;
use ovation::app::App;
use ovation::award::rules::Asked;
use ovation::award::service as award;
use ovation::base::clock::Instant;
use ovation::base::ids::{GuildId, UserId};
use ovation::base::locale::Locale;
use ovation::base::person::{Admin, Person};
use ovation::catalog::rules::Wish;
use ovation::catalog::service as catalog;
use ovation::kudos::service as kudos;
use ovation::order::rules::Confirmed;
use ovation::order::service as order;
use ovation::program::service::{self as program, Change, Number};
use ovation::statement::service as statement;

pub const GUILD: GuildId = GuildId(7);
pub const ALICE: UserId = UserId(10);
pub const BOB: UserId = UserId(11);
const CHLOE: UserId = UserId(12);
const DAVID: UserId = UserId(13);
const MANY: usize = 64;

pub type Told = Result<i64, String>;

pub async fn award(app: &App, guild: GuildId, to: UserId, points: i64, key: &str) {
    let asked = Asked {
        guild,
        channel: CHANNEL,
        by: ADMIN,
        to: Person {
            user: to,
            bot: false,
            present: true,
            roles: Vec::new(),
        },
        points,
        reason: "for the demo".into(),
        expires_in: None,
        key: key.into(),
        token: "token".into(),
        locale: Default::default(),
    };
    award::award(app, &asked).await.unwrap();
}

/// Runs this many at once, each in its own task, so that both threads are busy.
pub async fn at_once<F>(app: &App, work: impl Fn(App, usize) -> F) -> Vec<Told>
where
    F: Future<Output = Told> + Send + 'static,
{
    let tasks = (0..MANY).map(|n| tokio::spawn(work(app.clone(), n)));
    let done = join_all(tasks).await;
    done.into_iter().map(Result::unwrap).collect()
}

pub fn done(told: &[Told]) -> usize {
    told.iter().filter(|told| told.is_ok()).count()
}

/// Kudos without limits, save the allowance.
pub async fn generous(app: &App, allowance: i64) {
    let changes = [
        Change::Number(Number::Allowance, allowance),
        Change::Number(Number::PairLimit, 0),
    ];
    program::set(app, GUILD, ADMIN, "settings", &changes)
        .await
        .unwrap();
}

pub async fn stock(app: &App, price: i64) {
    let admin = Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Locale::EnUs,
        key: "add".into(),
    };
    let wish = Wish {
        name: Some("tea".into()),
        price: Some(price),
        ..Wish::default()
    };
    catalog::add(app, &admin, &wish).await.unwrap();
}

pub async fn wallet(app: &App, user: UserId) -> i64 {
    let balance = statement::balance(app, GUILD, user, &[]).await.unwrap();
    balance.wallet.0
}

pub async fn give_one(app: App, from: UserId, to: UserId, points: i64, key: String) -> Told {
    let asked = give(GUILD, from, &[to], points, &key);
    told(kudos::give(&app, &asked).await, |given| given.left.0)
}

/// An offer, confirmed: the whole way to an order.
pub async fn redeem(app: App) -> Told {
    redeem_by(app, ALICE).await
}

pub async fn redeem_by(app: App, user: UserId) -> Told {
    let buyer = buyer(GUILD, user);
    let offer = match order::offer(&app, &buyer, "tea").await {
        Ok(offer) => offer,
        refused => return told(refused, |_| 0),
    };
    told(
        order::confirm(&app, &buyer, offer.draft, Some("INV-1")).await,
        |done| match done {
            Confirmed::Placed(placed) => placed.order.left_after.0,
            Confirmed::Again(_) => panic!("no price has changed"),
        },
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wallet_that_covers_two_pays_for_two() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        award(app, GUILD, ALICE, 50, "award").await;
        stock(app, 20).await;
        let told = at_once(app, |app, _| redeem(app)).await;
        assert_eq!(done(&told), 2, "{told:?}");
        let short = Err("order-refused-not-enough".to_owned());
        assert_eq!(
            told.iter().filter(|told| **told == short).count(),
            MANY - 2,
            "{told:?}"
        );
        assert_eq!(wallet(app, ALICE).await, 10);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_thank_each_other_do_not_wait_in_a_circle() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        let told = at_once(app, |app, n| {
            let (from, to) = if n % 2 == 0 {
                (ALICE, BOB)
            } else {
                (BOB, ALICE)
            };
            give_one(app, from, to, 3, format!("key {n}"))
        })
        .await;
        assert_eq!(done(&told), MANY, "{told:?}");
        for user in [ALICE, BOB] {
            assert_eq!(wallet(app, user).await, 3 * 32);
        }
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_key_has_one_effect_and_one_answer() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        for (key, points, wanted) in [("given", 4, true), ("refused", 51, false)] {
            let told = at_once(app, |app, _| give_one(app, ALICE, BOB, points, key.into())).await;
            assert_eq!(told[0].is_ok(), wanted, "{told:?}");
            assert!(told.iter().all(|one| *one == told[0]), "{told:?}");
        }
        assert_eq!(wallet(app, BOB).await, 4);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_allowance_covers_what_it_covers_in_either_period() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 10).await;
        let told = at_once(app, |app, n| {
            give_one(app, ALICE, BOB, 3, format!("before {n}"))
        })
        .await;
        assert_eq!(done(&told), 3, "{told:?}");
        // The month ends while many give: none gets more than the new allowance, nor than what was left of the old.
        let ends = statement::balance(app, GUILD, ALICE, &[])
            .await
            .unwrap()
            .renews;
        app.clock.set(Instant(ends.0 - 1));
        let told = at_once(app, |app, n| async move {
            if n == 20 {
                app.clock.set(ends);
            }
            give_one(app, ALICE, BOB, 3, format!("after {n}")).await
        })
        .await;
        assert_eq!(done(&told), 3, "{told:?}");
        let left = statement::balance(app, GUILD, ALICE, &[]).await.unwrap();
        assert_eq!((left.allowance.0, wallet(app, BOB).await), (1, 18));
        books.are_whole().await;
    }
}

/// Whoever was overtaken looks again: with an allowance for all, nobody is refused, nor told of a fault.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_is_granted_an_allowance_once_and_all_of_it_gives() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        let thanks = |app: App, n: usize, round: usize| async move {
            let mut all = [BOB, CHLOE, DAVID];
            all.rotate_left(n % 3);
            let (to, points) = (&all[..1 + n % 3], (n % 4) as i64);
            let asked = give(GUILD, ALICE, to, points, &format!("round {round}, {n}"));
            told(kudos::give(&app, &asked).await, |given| given.left.0)
        };
        let spent: i64 = (0..MANY).map(|n| (1 + n % 3) as i64 * (n % 4) as i64).sum();
        // The first allowance of all, then those of a month that begins while they give.
        for round in 0..3 {
            let ends = statement::balance(app, GUILD, ALICE, &[])
                .await
                .unwrap()
                .renews;
            if round > 0 {
                app.clock.set(Instant(ends.0 - 1));
            }
            let told = at_once(app, |app, n| async move {
                if round > 0 && n == 20 {
                    app.clock.set(ends);
                }
                thanks(app, n, round).await
            })
            .await;
            assert_eq!(done(&told), MANY, "{told:?}");
            let mut got = 0;
            for user in [BOB, CHLOE, DAVID] {
                got += wallet(app, user).await;
            }
            assert_eq!(got, spent * (round as i64 + 1));
            books.are_whole().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_undo_and_an_order_do_not_spend_the_same_points() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 100).await;
        stock(app, 20).await;
        for round in 0..8 {
            give_one(app.clone(), BOB, ALICE, 20, format!("round {round}"))
                .await
                .unwrap();
            let kudos = carded(app).await;
            let undo = tokio::spawn({
                let app = app.clone();
                async move {
                    let undone =
                        kudos::undo(&app, GUILD, BOB, kudos, &format!("undo {kudos}")).await;
                    told(undone, |undone| undone.returned.0)
                }
            });
            let redeem = tokio::spawn(redeem(app.clone()));
            let (undone, redeemed) = (undo.await.unwrap(), redeem.await.unwrap());
            assert!(
                undone.is_ok() != redeemed.is_ok(),
                "{undone:?} {redeemed:?}"
            );
            assert_eq!(wallet(app, ALICE).await, 0);
            if redeemed.is_ok() {
                let changes = [Change::Number(Number::Allowance, 100)];
                program::set(app, GUILD, ADMIN, &format!("again {round}"), &changes)
                    .await
                    .unwrap();
                let day = std::time::Duration::from_secs(86_400 * 31);
                app.clock.set(app.now().after(day));
            }
        }
        books.are_whole().await;
    }
}

/// Undoing takes from many at once what giving gives them: a circle of locks would end in a deadlock.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn undoing_and_giving_cross_without_a_circle() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 100_000).await;
        let mut kudos = Vec::new();
        for n in 0..MANY / 2 {
            give_one(app.clone(), ALICE, BOB, 1, format!("first {n}"))
                .await
                .unwrap();
            kudos.push(carded(app).await);
        }
        // The allowances of these kudos are of a period that is over.
        let month = std::time::Duration::from_secs(86_400 * 31);
        app.clock.set(app.now().after(month));
        let changes = [Change::Number(Number::UndoWindow, 10_080)];
        program::set(app, GUILD, ADMIN, "window", &changes)
            .await
            .unwrap();
        app.clock.set(app.now().before(month));
        let told = at_once(app, |app, n| {
            let id = kudos[n / 2];
            async move {
                match n % 2 {
                    0 => {
                        let key = format!("undo {n}");
                        let undone = kudos::undo(&app, GUILD, ALICE, id, &key).await;
                        told(undone, |undone| undone.returned.0)
                    }
                    _ => {
                        let all = [BOB, CHLOE];
                        let asked = give(GUILD, ALICE, &all, 1, &format!("second {n}"));
                        told(kudos::give(&app, &asked).await, |given| given.left.0)
                    }
                }
            }
        })
        .await;
        assert_eq!(done(&told), MANY, "{told:?}");
        assert_eq!(wallet(app, BOB).await, 32);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn admins_who_change_one_reward_at_once_undo_nothing() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        let item = catalog::shelf(app, GUILD, ALICE, Locale::EnUs, (0, false)).await;
        let id = item.expect("a shop").items[0].id;
        let edit = |app: App, n: usize| async move {
            let wish = match n {
                0 => Wish {
                    price: Some(777),
                    ..Wish::default()
                },
                _ => Wish {
                    description: Some(format!("words {n}")),
                    ..Wish::default()
                },
            };
            let admin = Admin {
                guild: GUILD,
                user: ADMIN,
                locale: Locale::EnUs,
                key: format!("edit {n}"),
            };
            let edited = catalog::edit(&app, &admin, &id.to_string(), &wish).await;
            edited
                .map(|told| told.item.price.0)
                .map_err(|_| "refused".into())
        };
        let told = at_once(app, edit).await;
        assert_eq!(done(&told), MANY, "{told:?}");
        let item = catalog::shelf(app, GUILD, ALICE, Locale::EnUs, (0, false)).await;
        assert_eq!(item.expect("a shop").items[0].price.0, 777);
        books.are_whole().await;
    }
}
