//! Weeks and months that closed long ago: who stood where is forgotten, and how many they were, and with how much, is kept.
use super::races::{GUILD, award, generous, give_one};
use super::{ADMIN, Books};
use crate::faults::number_in;
use crate::process::execute;
use crate::world::ENGINES;
use ovation::base::ids::UserId;
use ovation::kudos::service as kudos;
use ovation::privacy::service as privacy;
use ovation::program::service::{self as program, Change, Number};
use std::time::Duration;

const DAY: u64 = 86_400;

async fn days_later(books: &Books, days: u64) {
    let later = books.app.now().after(Duration::from_secs(days * DAY));
    books.app.clock.set(later);
}

async fn retain(books: &Books) {
    let mut tx = books.app.db.begin().await.unwrap();
    privacy::retain(&books.app, &mut tx, GUILD).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn closed_periods_are_summed_up_and_forgotten() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 1_000).await;
        let window = [Change::Number(Number::UndoWindow, 10_080)];
        program::set(app, GUILD, ADMIN, "window", &window)
            .await
            .unwrap();
        for n in 0..5 {
            award(app, GUILD, UserId(100 + n), 10 * (n + 1), &format!("{n}")).await;
        }
        days_later(&books, 7).await;
        for n in 0..3 {
            award(app, GUILD, UserId(100 + n), 1, &format!("again {n}")).await;
        }
        give_one(app.clone(), UserId(100), UserId(101), 4, "late".into())
            .await
            .unwrap();
        let late = super::carded(app).await;
        books.are_whole().await;
        let count = async |what: &str| number_in(on, &books.url, what).await;
        let weeks = "select count(*) from standing where period like 'week:%'";
        assert_eq!(count(weeks).await, 9, "{on:?}");

        // The job is late, or somebody looks after it by hand: the places of these weeks are of use to nobody.
        days_later(&books, 70).await;
        for _ in 0..2 {
            retain(&books).await;
            books.are_whole().await;
            for table in ["standing", "ranking", "ranking_count"] {
                let left = format!("select count(*) from {table} where period <> 'all'");
                assert_eq!(count(&left).await, 0, "{on:?}: {table}");
                let all = format!("select count(*) from {table} where period = 'all'");
                assert!(count(&all).await > 0, "{on:?}: {table}");
            }
            let totals = "select count(*) from period_total where period like 'week:%'";
            assert_eq!(count(totals).await, 1, "a group of three is not summed up");
            let sums = "select members * 1000 + score from period_total where period like 'week:%'";
            assert_eq!(count(sums).await, 5_150, "{on:?}");
        }

        // What is taken back counts in its own period, which nobody keeps.
        let back = format!(
            "update kudos set given_at = {} where id = {late}",
            app.now().0
        );
        execute(on, &books.url, &back).await;
        kudos::undo(app, GUILD, UserId(100), late, "undo")
            .await
            .unwrap();
        books.are_whole().await;
        days_later(&books, 7).await;
        retain(&books).await;
        assert_eq!(count(weeks).await, 0, "{on:?}");
        books.are_whole().await;
    }
}
