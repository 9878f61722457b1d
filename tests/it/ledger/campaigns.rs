//! Bonuses among many at once: no fund and no cap is exceeded, what is taken back returns, and the books stay whole.
use super::races::{
    ALICE, BOB, GUILD, at_once, award, done, generous, give_one, redeem, stock, wallet,
};
use super::{ADMIN, Books, carded, give, told};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::ids::{CampaignId, UserId};
use ovation::base::person::Admin;
use ovation::campaign::rules::{On, State, Wish};
use ovation::campaign::service as campaign;
use ovation::correction::rules::Asked;
use ovation::correction::service as correction;
use ovation::kudos::service as kudos;
use ovation::privacy::service as privacy;
use ovation::program::rules::Enrolment;
use ovation::program::service::{self as program, Change};
use std::time::Duration;

fn admin(key: &str) -> Admin {
    Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Default::default(),
        key: key.into(),
    }
}

/// A campaign from today on for a week, launched.
async fn launched(app: &App, wish: Wish) -> CampaignId {
    let wish = Wish {
        name: Some("Spring".into()),
        from: Some("2026-11-23".into()),
        to: Some("2026-11-29".into()),
        ..wish
    };
    let seen = campaign::create(app, &admin("create"), &wish)
        .await
        .unwrap();
    let id = seen.campaign.id;
    let seen = campaign::launch(app, &admin("launch"), id).await.unwrap();
    assert_eq!(seen.campaign.state(app.now()), State::Running);
    id
}

fn doubling(fund: i64) -> Wish {
    Wish {
        percent: Some(100),
        fund: Some(fund),
        ..Wish::default()
    }
}

async fn left(app: &App, id: CampaignId) -> i64 {
    campaign::seen(app, GUILD, id)
        .await
        .unwrap()
        .campaign
        .left
        .0
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fund_pays_what_it_has_and_every_kudos_is_given() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        let id = launched(app, doubling(33)).await;
        let told = at_once(app, |app, n| async move {
            let from = UserId(100 + i64::try_from(n).unwrap());
            give_one(app, from, BOB, 5, format!("give:{n}")).await
        })
        .await;
        assert_eq!(done(&told), 64, "{told:?}");
        assert_eq!(wallet(app, BOB).await, 64 * 5 + 33);
        assert_eq!(left(app, id).await, 0);
        let seen = campaign::seen(app, GUILD, id).await.unwrap();
        assert_eq!(seen.campaign.state(app.now()), State::Paused);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cap_holds_for_each() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        let capped = Wish {
            cap: Some(12),
            ..doubling(10_000)
        };
        let id = launched(app, capped).await;
        at_once(app, |app, n| async move {
            let to = if n % 2 == 0 { BOB } else { UserId(12) };
            give_one(app, ALICE, to, 5, format!("give:{n}")).await
        })
        .await;
        assert_eq!(wallet(app, BOB).await, 32 * 5 + 12);
        assert_eq!(left(app, id).await, 10_000 - 24);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn launching_many_times_is_launching_once() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let wish = Wish {
            name: Some("Spring".into()),
            from: Some("2026-11-23".into()),
            ..doubling(50)
        };
        let draft = campaign::create(app, &admin("create"), &wish)
            .await
            .unwrap();
        let id = draft.campaign.id;
        let told = at_once(app, move |app, n| async move {
            let clicked = campaign::launch(&app, &admin(&format!("launch:{n}")), id).await;
            told(clicked, |seen| seen.campaign.left.0)
        })
        .await;
        assert_eq!(done(&told), 1, "{told:?}");
        let aside = "select cast(sum(amount) as bigint) from posting where target = 'fund'";
        assert_eq!(number_in(on, &books.url, aside).await, 50);
        books.are_whole().await;
    }
}

/// Kudos, undos and the end of the campaign in any order: whatever came first, points are where they belong.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_back_returns_to_the_fund_or_to_the_program() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        let id = launched(app, doubling(500)).await;
        let mut given = Vec::new();
        for n in 0..16 {
            let from = UserId(100 + n);
            give_one(app.clone(), from, BOB, 5, format!("before:{n}"))
                .await
                .unwrap();
            given.push((from, carded(app).await));
        }
        let given = std::sync::Arc::new(given);
        let told = at_once(app, |app, n| {
            let given = given.clone();
            async move {
                match n {
                    0..16 => {
                        let (from, kudos) = given[n];
                        let undone =
                            kudos::undo(&app, GUILD, from, kudos, &format!("undo:{n}")).await;
                        told(undone, |undone| undone.returned.0)
                    }
                    20 => {
                        let ended = campaign::cancel(&app, &admin("cancel"), id).await;
                        told(ended, |seen| seen.added.0)
                    }
                    _ => give_one(app, UserId(200), BOB, 5, format!("after:{n}")).await,
                }
            }
        })
        .await;
        assert_eq!(done(&told), 64, "{told:?}");
        assert_eq!(left(app, id).await, 0);
        books.are_whole().await;
    }
}

#[tokio::test]
async fn a_repeated_kudos_tells_its_bonus_again_and_adds_none() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let id = launched(app, doubling(50)).await;
        let asked = give(GUILD, ALICE, &[BOB], 5, "give");
        let first = kudos::give(app, &asked).await.unwrap();
        assert_eq!(first.added[0].terms[0].points.0, 5);
        assert_eq!(kudos::give(app, &asked).await.unwrap(), first);
        assert_eq!((wallet(app, BOB).await, left(app, id).await), (10, 45));
        books.are_whole().await;
    }
}

/// Whoever owes pays it once, though points come as two lots.
#[tokio::test]
async fn a_debt_is_paid_once_from_points_and_bonus() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let debts = [Change::AllowDebt(true)];
        program::set(app, GUILD, ADMIN, "debts", &debts)
            .await
            .unwrap();
        stock(app, 10).await;
        award(app, GUILD, ALICE, 10, "award").await;
        let awarded = carded_award(app).await;
        redeem(app.clone()).await.unwrap();
        let asked = Asked {
            guild: GUILD,
            channel: super::CHANNEL,
            by: ADMIN,
            entry: format!("#{awarded:X}"),
            reason: "a slip".into(),
            key: "correct".into(),
            token: "token".into(),
        };
        correction::correct(app, &asked).await.unwrap();
        launched(app, doubling(50)).await;
        give_one(app.clone(), BOB, ALICE, 4, "give".into())
            .await
            .unwrap();
        assert_eq!(wallet(app, ALICE).await, 0);
        let owed = "select owed from balance where account = 'wallet' and owed > 0";
        assert_eq!(number_in(on, &books.url, owed).await, 2);
        give_one(app.clone(), BOB, ALICE, 4, "again".into())
            .await
            .unwrap();
        assert_eq!(wallet(app, ALICE).await, 6);
        books.are_whole().await;
    }
}

async fn carded_award(app: &App) -> i64 {
    super::said(app, "award.card").await.unwrap()
}

/// Where people are asked first, a bonus waits with the points that it came with, and goes back with them.
#[tokio::test]
async fn a_bonus_waits_and_goes_back_with_its_points() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let id = launched(app, doubling(50)).await;
        give_one(app.clone(), ALICE, BOB, 5, "met".into())
            .await
            .unwrap();
        let ask = [Change::Enrolment(Enrolment::Consent)];
        program::set(app, GUILD, ADMIN, "ask", &ask).await.unwrap();
        for user in [ALICE, ADMIN] {
            super::joining::joins(app, user).await;
        }
        give_one(app.clone(), ALICE, UserId(12), 5, "waits".into())
            .await
            .unwrap();
        assert_eq!(left(app, id).await, 40);
        let waits = "select cast(sum(points) as bigint) from waiting where returned_at is null";
        assert_eq!(number_in(on, &books.url, waits).await, 10);
        app.clock
            .set(app.now().after(Duration::from_secs(40 * 86_400)));
        let mut tx = app.db.begin().await.unwrap();
        privacy::settle_waiting(app, &mut tx, GUILD, 0)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(left(app, id).await, 45);
        books.are_whole().await;
    }
}

/// Only those whom it is for.
#[tokio::test]
async fn awards_alone_where_it_is_for_awards() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let awards = Wish {
            on: Some(On::Awards),
            inactive: Some(30),
            ..doubling(50)
        };
        launched(app, awards).await;
        give_one(app.clone(), ALICE, BOB, 5, "give".into())
            .await
            .unwrap();
        assert_eq!(wallet(app, BOB).await, 5);
        award(app, GUILD, BOB, 10, "award").await;
        assert_eq!(wallet(app, BOB).await, 25);
        // Alice has given just now.
        award(app, GUILD, ALICE, 10, "award:alice").await;
        assert_eq!(wallet(app, ALICE).await, 10);
        books.are_whole().await;
    }
}
