//! Points that come to several at once, some of whom owe: each pays their own debt first.
use super::races::{ALICE, BOB, GUILD, at_once, award, done, generous, stock, wallet};
use super::{ADMIN, Books, CHANNEL, buyer, give, said, told};
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::ids::{EntryId, UserId};
use ovation::correction::rules::{Asked, number};
use ovation::correction::service as correction;
use ovation::kudos::service as kudos;
use ovation::order::service as order;
use ovation::program::service::{self as program, Change};

const CHLOE: UserId = UserId(12);
const DAVID: UserId = UserId(13);

/// Somebody gets 30, spends 20 of them, and all 30 are taken back.
async fn owes_20(app: &App, user: UserId) {
    award(app, GUILD, user, 30, &format!("award {user}")).await;
    let entry = said(app, "award.card").await.expect("a card");
    let buyer = buyer(GUILD, user);
    let offer = order::offer(app, &buyer, "tea").await.unwrap();
    order::confirm(app, &buyer, offer.draft, None)
        .await
        .unwrap();
    let asked = Asked {
        guild: GUILD,
        channel: CHANNEL,
        by: ADMIN,
        entry: number(EntryId(entry)),
        reason: "a slip".into(),
        key: format!("correct {user}"),
        token: "token".into(),
    };
    correction::correct(app, &asked).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_thanks_three_two_of_whom_owe() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        stock(app, 20).await;
        let debt = [Change::AllowDebt(true)];
        program::set(app, GUILD, ADMIN, "debt", &debt)
            .await
            .unwrap();
        for user in [ALICE, BOB] {
            owes_20(app, user).await;
            assert_eq!(wallet(app, user).await, 0);
        }
        books.are_whole().await;
        let told = at_once(app, |app, n| async move {
            let mut all = [ALICE, BOB, CHLOE];
            all.rotate_left(n % 3);
            let asked = give(GUILD, DAVID, &all, 3, &format!("thanks {n}"));
            told(kudos::give(&app, &asked).await, |given| given.left.0)
        })
        .await;
        assert_eq!(done(&told), told.len(), "{told:?}");
        let came = 3 * told.len() as i64;
        for (user, owed) in [(ALICE, 20), (BOB, 20), (CHLOE, 0)] {
            assert_eq!(wallet(app, user).await, came - owed, "{on:?} {user}");
        }
        books.are_whole().await;
    }
}
