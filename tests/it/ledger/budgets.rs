//! Budgets and bought allowance among many at once: neither is exceeded, what is taken back returns, and the books stay whole.
use super::races::{ALICE, BOB, GUILD, at_once, award, done, generous, give_one, wallet};
use super::{ADMIN, Books, carded, told};
use crate::world::ENGINES;
use ovation::allowance::rules::Buyer;
use ovation::allowance::service as allowance;
use ovation::app::App;
use ovation::base::ids::{DraftId, UserId};
use ovation::base::person::Admin;
use ovation::budget::service as budget;
use ovation::fund::rules::{Paid, Span, WhenEmpty};
use ovation::fund::service as fund;
use ovation::kudos::service as kudos;
use ovation::program::rules::BudgetWish;
use ovation::program::service::{self as program, Change, Number};
use std::sync::Arc;
use std::time::Duration;

async fn set(app: &App, points: i64, when_empty: WhenEmpty, key: &str) {
    let wish = BudgetWish {
        points,
        per: Some(Span::Month),
        when_empty: Some(when_empty),
    };
    let admin = Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Default::default(),
        key: key.into(),
    };
    budget::set(app, &admin, Paid::Kudos, wish).await.unwrap();
}

async fn left(app: &App) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let fund = fund::open(&mut tx, GUILD, Paid::Kudos).await.unwrap();
    fund.unwrap().left.0
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_budget_pays_what_it_has_and_the_rest_is_refused_or_goes_as_thanks() {
    for on in ENGINES {
        for when in [WhenEmpty::Refuse, WhenEmpty::Thanks] {
            let Some(books) = Books::open(on).await else {
                continue;
            };
            let app = &books.app;
            generous(app, 1_000).await;
            set(app, 33, when, "budget").await;
            let told = at_once(app, |app, n| async move {
                let from = UserId(100 + i64::try_from(n).unwrap());
                give_one(app, from, BOB, 5, format!("give:{n}")).await
            })
            .await;
            // Six times five; three are left, and nobody gave three.
            let expected = match when {
                WhenEmpty::Refuse => 6,
                WhenEmpty::Thanks => 64,
            };
            assert_eq!(done(&told), expected, "{told:?}");
            assert_eq!((wallet(app, BOB).await, left(app).await), (30, 3));
            books.are_whole().await;
        }
    }
}

/// Kudos, undos, other sizes and a new month in any order: points are where they belong.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_back_returns_to_the_budget_while_it_lasts() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        set(app, 200, WhenEmpty::Refuse, "budget").await;
        let mut given = Vec::new();
        for n in 0..16 {
            let from = UserId(100 + n);
            let key = format!("before:{n}");
            give_one(app.clone(), from, BOB, 5, key).await.unwrap();
            given.push((from, carded(app).await));
        }
        assert_eq!(left(app).await, 120);
        let given = Arc::new(given);
        let told = at_once(app, |app, n| {
            let given = given.clone();
            async move {
                match n {
                    0..16 => {
                        let (from, kudos) = given[n];
                        let key = format!("undo:{n}");
                        let undone = kudos::undo(&app, GUILD, from, kudos, &key).await;
                        told(undone, |undone| undone.returned.0)
                    }
                    20 | 40 => {
                        let points = 200 + i64::try_from(n).unwrap();
                        set(&app, points, WhenEmpty::Refuse, &format!("size:{n}")).await;
                        Ok(0)
                    }
                    _ => give_one(app, UserId(200), BOB, 1, format!("after:{n}")).await,
                }
            }
        })
        .await;
        assert_eq!(done(&told), 64, "{told:?}");
        let size = {
            let mut tx = app.db.read().await.unwrap();
            let fund = fund::open(&mut tx, GUILD, Paid::Kudos).await.unwrap();
            fund.unwrap().size.0
        };
        assert_eq!((size - left(app).await, wallet(app, BOB).await), (46, 46));
        books.are_whole().await;
        // The next month's is whole, whoever comes first.
        app.clock
            .set(app.now().after(Duration::from_secs(9 * 86_400)));
        at_once(app, |app, n| async move {
            give_one(app, UserId(300), BOB, 1, format!("later:{n}")).await
        })
        .await;
        assert_eq!(left(app).await, size - 64);
        books.are_whole().await;
    }
}

fn buyer(user: UserId, points: i64) -> Buyer {
    Buyer {
        guild: GUILD,
        user,
        roles: Vec::new(),
        points,
    }
}

async fn buying(on: crate::world::On) -> Option<Books> {
    let books = Books::open(on).await?;
    let app = &books.app;
    generous(app, 10).await;
    let most = [Change::Number(Number::BuyAllowance, 33)];
    program::set(app, GUILD, ADMIN, "sell", &most)
        .await
        .unwrap();
    award(app, GUILD, ALICE, 50, "award").await;
    Some(books)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_buys_more_than_they_may_or_have() {
    for on in ENGINES {
        let Some(books) = buying(on).await else {
            continue;
        };
        let app = &books.app;
        let told = at_once(app, |app, n| async move {
            let draft = DraftId(1_000 + i64::try_from(n).unwrap());
            let bought = allowance::buy(&app, &buyer(ALICE, 5), (draft, 1)).await;
            told(bought, |bought| bought.points.0)
        })
        .await;
        assert_eq!(done(&told), 6, "{told:?}");
        assert_eq!(wallet(app, ALICE).await, 20);
        let told = give_one(app.clone(), ALICE, BOB, 40, "all".into()).await;
        assert_eq!(told, Ok(0));
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_question_buys_once_however_often_it_is_clicked() {
    for on in ENGINES {
        let Some(books) = buying(on).await else {
            continue;
        };
        let app = &books.app;
        let told = at_once(app, |app, _| async move {
            let bought = allowance::buy(&app, &buyer(ALICE, 5), (DraftId(7), 1)).await;
            told(bought, |bought| bought.allowance.0)
        })
        .await;
        assert!(told.iter().all(|told| *told == Ok(15)), "{told:?}");
        assert_eq!(wallet(app, ALICE).await, 45);
        books.are_whole().await;
    }
}
