//! Joining, leaving, and points that go back by themselves, while others give and undo: on one database, many at once.
use super::races::{ALICE, BOB, GUILD, at_once, done, generous, give_one, wallet};
use super::{ADMIN, Books, carded, told};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::kudos::service as kudos;
use ovation::privacy::service as privacy;
use ovation::program::rules::Enrolment;
use ovation::program::service::{self as program, Change};
use std::time::Duration;

/// People are asked first; Alice has joined.
async fn asks(app: &App) {
    generous(app, 100_000).await;
    let asks = [Change::Enrolment(Enrolment::Consent)];
    program::set(app, GUILD, ADMIN, "asks", &asks)
        .await
        .unwrap();
    joins(app, ALICE).await;
}

pub async fn joins(app: &App, user: ovation::base::ids::UserId) {
    let notice = privacy::notice(app, GUILD, user).await.unwrap();
    privacy::join(app, GUILD, user, notice.number())
        .await
        .unwrap();
}

/// What waits is what a member who has not joined was given since.
const WAITS: &str =
    "select cast(coalesce(sum(points), 0) as bigint) from waiting where returned_at is null";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_joins_while_they_are_thanked_misses_nothing() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        asks(app).await;
        let told = at_once(app, |app, n| async move {
            match n % 4 {
                1 => joins(&app, BOB).await,
                3 => drop(privacy::withdraw(&app, GUILD, BOB).await.unwrap()),
                _ => return give_one(app, ALICE, BOB, 2, format!("thanks {n}")).await,
            }
            Ok(0)
        })
        .await;
        assert_eq!(done(&told), told.len(), "{told:?}");
        assert_eq!(wallet(app, BOB).await, 64, "{on:?}");
        // Whether they joined last or left last: what waits arrives once they have joined.
        joins(app, BOB).await;
        assert_eq!(number_in(on, &books.url, WAITS).await, 0, "{on:?}");
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_share_goes_back_once_by_itself_or_by_an_undo() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        asks(app).await;
        let mut given = Vec::new();
        for n in 0..16 {
            give_one(app.clone(), ALICE, BOB, 2, format!("thanks {n}"))
                .await
                .unwrap();
            given.push(carded(app).await);
        }
        let window = [Change::Number(program::Number::UndoWindow, 10_080)];
        program::set(app, GUILD, ADMIN, "window", &window)
            .await
            .unwrap();
        // Their time is over while the giver may still undo.
        let due = "update waiting set until = 1";
        crate::process::execute(on, &books.url, due).await;
        let later = app.now().after(Duration::from_secs(3_600));
        app.clock.set(later);
        let told = at_once(app, |app, n| {
            let id = given[n % 16];
            async move {
                if n % 8 == 7 {
                    let settled = app.db.attempt(|| settle(&app)).await;
                    return told(settled, |()| 0);
                }
                let undone = kudos::undo(&app, GUILD, ALICE, id, &format!("undo {n}")).await;
                told(undone, |undone| undone.returned.0)
            }
        })
        .await;
        assert!(done(&told) > 0, "{told:?}");
        app.db.attempt(|| settle(app)).await.unwrap();
        assert_eq!(wallet(app, BOB).await, 0, "{on:?}: {told:?}");
        assert_eq!(number_in(on, &books.url, WAITS).await, 0, "{on:?}");
        books.are_whole().await;
    }
}

/// As the job does.
async fn settle(app: &App) -> ovation::base::refusal::Outcome<()> {
    let mut tx = app.db.begin().await?;
    privacy::settle_waiting(app, &mut tx, GUILD, 0).await?;
    Ok(tx.commit().await?)
}
