//! Reminders of what expires, and points that last longer: each once, whatever is done meanwhile.
use super::expiry::{EXPIRED, brief_to};
use super::races::{ALICE, GUILD, redeem_by, stock, wallet};
use super::{ADMIN, Books};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::ids::UserId;
use ovation::base::person::Admin;
use ovation::expiry::rules::Policy;
use ovation::expiry::service as expiry;
use ovation::features;
use ovation::jobs::run_now;
use ovation::ledger::service as ledger;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const REMINDERS: &str = "select count(*) from notice where kind = 'expiry.reminder'";

fn admin(key: &str) -> Admin {
    Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Default::default(),
        key: key.into(),
    }
}

/// The job, by its runner: each run has a second of its own.
async fn remind(app: &App) {
    app.clock.set(app.now().after(Duration::from_secs(1)));
    let jobs = features::all().into_iter().flat_map(|room| room.jobs);
    let mut jobs = jobs.filter(|job| job.name == "expiry.remind");
    run_now(app, jobs.next().unwrap(), GUILD).await.unwrap();
}

#[tokio::test]
async fn everybody_is_reminded_once_of_each_date_whatever_clock_and_policy_do() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        // Two days from now, and from then on seconds later each.
        for people in 0..120 {
            brief_to(app, UserId(1_000 + people), 5, &format!("award {people}")).await;
        }
        let told = || number_in(on, &books.url, REMINDERS);
        remind(app).await;
        assert_eq!(told().await, 120, "a week before at most");
        remind(app).await;
        assert_eq!(told().await, 120, "once");
        let now = app.now();
        app.clock.set(now.before(DAY));
        remind(app).await;
        assert_eq!(told().await, 120, "not again where the clock stepped back");
        app.clock.set(now);
        let policy = Policy::Months(1);
        expiry::adopt(app, &admin("a policy"), policy)
            .await
            .unwrap();
        remind(app).await;
        assert_eq!(told().await, 120, "not again under another policy");
        app.clock.set(now.after(DAY));
        remind(app).await;
        assert_eq!(told().await, 240, "and a day before");
        // What lasts longer is told anew, as it comes.
        let asked = (20, 30);
        expiry::extend_one(app, &admin("longer"), UserId(1_000), asked)
            .await
            .unwrap();
        remind(app).await;
        assert_eq!(told().await, 241);
        books.are_whole().await;
    }
}

/// An admin has points last longer while they expire and are spent: each goes once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_lasts_longer_races_with_what_expires() {
    const PEOPLE: i64 = 16;
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        let people = || (0..PEOPLE).map(|n| UserId(10 + n));
        for user in people() {
            brief_to(app, user, 30, &format!("{user}")).await;
        }
        let ends = app.now().after(DAY * 2);
        let tasks = people().enumerate().map(|(n, user)| {
            let app = app.clone();
            tokio::spawn(async move {
                if n == 7 {
                    app.clock.set(ends);
                }
                let by = admin(&format!("longer {n}"));
                let longer = expiry::extend_one(&app, &by, user, (5, 30));
                let (longer, expired, bought) = futures::join!(
                    longer,
                    ledger::expire(&app, GUILD, 3),
                    redeem_by(app.clone(), user)
                );
                expired.unwrap();
                (longer.is_ok(), bought.is_ok())
            })
        });
        let done = futures::future::join_all(tasks).await;
        let bought = done.into_iter().filter(|done| done.as_ref().unwrap().1);
        let bought = i64::try_from(bought.count()).unwrap();
        app.clock.set(ends.after(DAY * 30));
        ledger::expire(app, GUILD, 50).await.unwrap();
        let expired = number_in(on, &books.url, EXPIRED).await;
        assert_eq!(20 * bought + expired, 30 * PEOPLE, "each point goes once");
        for user in people() {
            assert_eq!(wallet(app, user).await, 0);
        }
        assert_eq!(wallet(app, ALICE).await, 0);
        books.are_whole().await;
    }
}
