//! Kudos through their service, with every rule, by one caller or many at once.
use crate::report::Times;
use ovation::app::App;
use ovation::base::clock::Clock;
use ovation::base::config::SANDBOX_START;
use ovation::base::db::Db;
use ovation::base::ids::{ChannelId, GuildId, Ids, UserId};
use ovation::base::person::Person;
use ovation::base::points::Points;
use ovation::base::vault::Vault;
use ovation::kudos::rules::Give;
use ovation::kudos::service::give;
use ovation::ledger::service::invariants;
use ovation::program::service::{self as program, Change, Number};
use std::time::{Duration, Instant};

pub const GUILD: GuildId = GuildId(7);
/// How many people thank each other.
const PEOPLE: usize = 1_000;
/// The first of them, as a user and as a member that was filled in.
pub const PEOPLE_FROM: i64 = 1_000;

/// A program without limits, on a new database.
pub async fn app(url: &str) -> App {
    let db = Db::open(url).await.unwrap();
    db.migrate(url).await.unwrap();
    let ids = Ids::seeded(1);
    let app = App {
        db,
        clock: Clock::manual(SANDBOX_START),
        vault: Vault::seeded(&ids),
        ids,
        providers: Default::default(),
    };
    let changes = [
        Change::Number(Number::Allowance, 1_000_000),
        Change::Number(Number::PairLimit, 0),
    ];
    program::set(&app, GUILD, UserId(1), "bench", &changes)
        .await
        .unwrap();
    app
}

/// Each of so many callers gives so many, one after another: so many a second in all, and how long each took.
pub async fn kudos(app: &App, callers: usize, each: usize, part: &str) -> (f64, Times) {
    let start = Instant::now();
    let tasks: Vec<_> = (0..callers)
        .map(|caller| tokio::spawn(caller_of(app.clone(), caller, each, part.to_owned())))
        .collect();
    let mut took = Vec::with_capacity(callers * each);
    for task in tasks {
        took.extend(task.await.unwrap());
    }
    (
        took.len() as f64 / start.elapsed().as_secs_f64(),
        Times::new(took),
    )
}

async fn caller_of(app: App, caller: usize, each: usize, part: String) -> Vec<Duration> {
    let mut took = Vec::with_capacity(each);
    for n in 0..each {
        let thanks = thanks(caller * each + n, format!("{part}:{caller}:{n}"));
        let start = Instant::now();
        give(&app, &thanks).await.unwrap();
        took.push(start.elapsed());
    }
    took
}

/// The nth of all.
pub fn thanks(n: usize, key: String) -> Give {
    let user = |n: usize| UserId(PEOPLE_FROM + (n % PEOPLE) as i64);
    let receiver = Person {
        user: user(n * 7 + 1 + usize::from((n * 6 + 1).is_multiple_of(PEOPLE))),
        bot: false,
        present: true,
        roles: Vec::new(),
    };
    Give {
        guild: GUILD,
        giver: user(n),
        roles: Vec::new(),
        to: vec![receiver],
        points: Points(1),
        reason: "for the demo".into(),
        value: None,
        link: None,
        channel: ChannelId(10),
        key,
        token: "token".into(),
        locale: Default::default(),
    }
}

/// What was measured did happen, and the books are whole.
pub async fn check(app: &App, kudos: usize) {
    let report = invariants::check(&app.db).await.unwrap();
    assert_eq!(report.broken, Vec::<String>::new());
    assert_eq!(usize::try_from(report.entries).unwrap(), kudos);
}
