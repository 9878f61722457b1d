//! Work that nobody waits for any more, at whatever point: it has its effect or none, and is in nobody's way.
use super::races::{ALICE, BOB, GUILD, at_once, done, generous, wallet};
use super::{Books, give, told};
use crate::world::ENGINES;
use futures::poll;
use ovation::base::ids::UserId;
use ovation::kudos::service as kudos;
use std::pin::pin;

const CHLOE: UserId = UserId(12);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kudos_that_are_given_up_anywhere_are_whole_or_absent() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 10_000).await;
        let asked =
            |n: usize, round: usize| give(GUILD, ALICE, &[BOB, CHLOE], 3, &format!("{round} {n}"));
        for round in 0..4 {
            // Every other one is waited for; the others are asked so many times how far they are.
            let first = at_once(app, |app, n| async move {
                let asked = asked(n, round);
                let mut work = pin!(kudos::give(&app, &asked));
                let patience = (n % 2 == 1).then_some(1 << (n / 5 + round));
                for _ in 0..patience.unwrap_or(0) {
                    if poll!(work.as_mut()).is_ready() {
                        return Ok(0);
                    }
                    tokio::task::yield_now().await;
                }
                match patience {
                    Some(_) => Err("given up".into()),
                    None => told(work.await, |given| given.left.0),
                }
            })
            .await;
            assert!(first.iter().step_by(2).all(Result::is_ok), "{first:?}");
            let again = at_once(app, |app, n| async move {
                let given = kudos::give(&app, &asked(n, round)).await;
                told(given, |given| given.left.0)
            })
            .await;
            assert_eq!(done(&again), again.len(), "{again:?}");
            let came = 3 * ((round + 1) * again.len()) as i64;
            assert_eq!(
                (wallet(app, BOB).await, wallet(app, CHLOE).await),
                (came, came)
            );
        }
        books.are_whole().await;
    }
}
