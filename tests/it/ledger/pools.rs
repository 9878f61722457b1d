//! Pools: exactly the goal however many chip in at once, each click once, and every sequence as a small model has it.
mod model;

use super::property::sequences;
use super::races::{GUILD, at_once, award, done, stock, wallet};
use super::{Books, CHANNEL, told};
use crate::faults::number_in;
use crate::world::{ENGINES, On};
use model::{Player, steps};
use ovation::app::App;
use ovation::base::civil::Day;
use ovation::base::ids::{GuildId, PoolId, UserId};
use ovation::base::locale::Locale;
use ovation::base::points::Points;
use ovation::pool::service::{self as pool, Asker};

const ORDERS: &str = "select count(*) from reward_order";
const HELD: &str =
    "select cast(coalesce(sum(amount), 0) as bigint) from balance where account = 'pool'";

pub fn asker(guild: GuildId, user: UserId, key: &str) -> Asker {
    Asker {
        guild,
        user,
        locale: Locale::EnUs,
        channel: CHANNEL,
        roles: Vec::new(),
        token: "token".into(),
        key: key.into(),
    }
}

/// The day so many days from now, as people type it.
pub fn day(app: &App, ahead: i64) -> String {
    let today = Day::of(app.now(), chrono_tz::UTC);
    today.plus(ahead).date().to_string()
}

async fn start(app: &App) -> PoolId {
    let starter = asker(GUILD, UserId(10), "start");
    let typed = ("tea", &day(app, 3)[..], "");
    let started = pool::start(app, &starter, typed).await.unwrap();
    let again = pool::start(app, &starter, typed).await.unwrap();
    assert_eq!(started.0.pool.id, again.0.pool.id, "one request, one pool");
    started.0.pool.id
}

async fn chip(app: &App, user: i64, to: PoolId, points: i64, key: &str) -> Result<i64, String> {
    let asker = asker(GUILD, UserId(user), key);
    let joined = pool::join(app, &asker, &to.to_string(), Points(points)).await;
    told(joined, |joined| joined.points.0)
}

/// Tea for 100, and 64 people who have 5 each.
async fn crowd(app: &App) -> PoolId {
    stock(app, 100).await;
    for n in 0..64 {
        award(app, GUILD, UserId(100 + n), 5, &format!("award {n}")).await;
    }
    start(app).await
}

async fn wallets(app: &App) -> i64 {
    let mut all = 0;
    for n in 0..64 {
        all += wallet(app, UserId(100 + n)).await;
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_chips_at_once_exactly_the_goal_is_taken() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let id = crowd(app).await;
        let outcomes = at_once(app, |app, n| async move {
            let user = 100 + i64::try_from(n).unwrap();
            chip(&app, user, id, 3, &format!("chip {n}")).await
        })
        .await;
        let taken: i64 = outcomes.iter().flatten().sum();
        assert_eq!((taken, done(&outcomes)), (100, 34), "{outcomes:?}");
        assert!(outcomes.contains(&Ok(1)), "the last of it");
        let refused = |told: &Result<i64, String>| told == &Err("pool-refused-ordered".into());
        assert_eq!(outcomes.iter().filter(|told| refused(told)).count(), 30);
        assert_eq!(number_in(on, &books.url, ORDERS).await, 1);
        assert_eq!(number_in(on, &books.url, HELD).await, 0);
        assert_eq!(wallets(app).await, 64 * 5 - 100);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn chips_and_second_thoughts_at_once_lose_nothing() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let id = crowd(app).await;
        for n in 0..16 {
            chip(app, 100 + n, id, 5, &format!("early {n}"))
                .await
                .unwrap();
        }
        let outcomes = at_once(app, |app, n| async move {
            let user = 100 + i64::try_from(n % 32).unwrap();
            if n % 2 == 0 {
                return chip(&app, user, id, 4, &format!("chip {n}")).await;
            }
            let asker = asker(GUILD, UserId(user), &format!("leave {n}"));
            told(pool::take_back(&app, &asker, &id.to_string()).await, |_| 0)
        })
        .await;
        assert!(done(&outcomes) > 0);
        let held = number_in(on, &books.url, HELD).await;
        let ordered = number_in(on, &books.url, ORDERS).await;
        assert_eq!(wallets(app).await + held + ordered * 100, 64 * 5);
        books.are_whole().await;
        let starter = asker(GUILD, UserId(10), "cancel");
        if ordered == 0 {
            pool::cancel(app, &starter, &id.to_string(), false)
                .await
                .unwrap();
            assert_eq!(wallets(app).await, 64 * 5, "everybody has theirs back");
            books.are_whole().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_click_many_times_chips_in_once() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let id = crowd(app).await;
        let outcomes = at_once(
            app,
            |app, _| async move { chip(&app, 100, id, 3, "one").await },
        );
        assert!(outcomes.await.iter().all(|told| told == &Ok(3)));
        assert_eq!(number_in(on, &books.url, HELD).await, 3);
        assert_eq!(wallet(app, UserId(100)).await, 2);
        let other = chip(app, 100, id, 2, "one").await;
        assert_eq!(other, Err("ledger-other-content".into()));
        books.are_whole().await;
    }
}

async fn play(books: &Books, guild: GuildId, steps: &[model::Step]) {
    let start = ovation::base::config::SANDBOX_START;
    books.app.clock.set(start);
    let mut player = Player::new(&books.app, guild).await;
    for step in steps {
        player.step(step).await;
        player.compare().await;
    }
    books.are_whole().await;
}

#[test]
fn sqlite_pools_as_the_model_does() {
    sequences(On::Sqlite, steps(), (24, 1), play);
}

#[test]
fn postgres_pools_as_the_model_does() {
    sequences(On::Postgres, steps(), (12, 2), play);
}
