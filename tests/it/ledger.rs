//! The ledger against a model, against tampering, and against many at once; on both engines.
mod budgets;
mod campaigns;
mod chain;
mod clocks;
mod closed;
mod codes;
mod debts;
mod expiry;
mod given_up;
mod joining;
mod keys;
mod leavers;
mod model;
mod pools;
mod property;
pub mod races;
mod ranks;
mod reminders;
mod shelves;
mod step;
mod tamper;
mod wishes;

use crate::world::{On, database};
use ovation::app::App;
use ovation::base::clock::Clock;
use ovation::base::config::SANDBOX_START;
use ovation::base::db::Db;
use ovation::base::ids::{ChannelId, EntryId, GuildId, Ids, UserId};
use ovation::base::locale::Locale;
use ovation::base::outbox;
use ovation::base::person::Person;
use ovation::base::points::Points;
use ovation::base::refusal::{Failure, Outcome};
use ovation::base::vault::Vault;
use ovation::kudos::rules::Give;
use ovation::ledger::service::invariants;
use ovation::order::service::{Buyer, Decider};
use ovation::seal::service as seal;
use tempfile::TempDir;

/// A database, and what use cases are given: time and ids come out the same each run.
pub struct Books {
    pub app: App,
    pub url: String,
    _folder: TempDir,
}

impl Books {
    pub async fn open(on: On) -> Option<Books> {
        let folder = tempfile::tempdir().unwrap();
        let url = database(on, &folder).await?;
        let db = Db::open(&url).await.unwrap();
        db.migrate(&url).await.unwrap();
        let ids = Ids::seeded(1);
        Some(Books {
            app: App {
                db,
                clock: Clock::manual(SANDBOX_START),
                vault: Vault::seeded(&ids),
                ids,
                providers: Default::default(),
            },
            url,
            _folder: folder,
        })
    }

    /// Every invariant holds, before and after everybody is ranked, and so does the chain once everything is sealed.
    pub async fn are_whole(&self) {
        for _ in 0..2 {
            let report = invariants::check(&self.app.db).await.unwrap();
            assert_eq!(report.broken, Vec::<String>::new());
            ranks::rank(&self.app).await;
        }
        seal::seal_all(&self.app).await.unwrap();
        let chain = seal::check(&self.app, &[]).await.unwrap();
        assert_eq!((chain.broken, chain.waiting), (Vec::new(), 0));
    }
}

pub const CHANNEL: ChannelId = ChannelId(5);
/// The admin, who gives and gets nothing.
pub const ADMIN: UserId = UserId(99);

pub fn give(guild: GuildId, from: UserId, to: &[UserId], points: i64, key: &str) -> Give {
    let person = |user: &UserId| Person {
        user: *user,
        bot: false,
        present: true,
        roles: Vec::new(),
    };
    Give {
        guild,
        giver: from,
        roles: Vec::new(),
        to: to.iter().map(person).collect(),
        points: Points(points),
        reason: "for the demo".into(),
        value: None,
        link: None,
        channel: CHANNEL,
        key: key.into(),
        token: "token".into(),
        locale: Default::default(),
    }
}

pub fn buyer(guild: GuildId, user: UserId) -> Buyer {
    Buyer {
        guild,
        user,
        locale: Locale::EnUs,
        channel: CHANNEL,
        roles: Vec::new(),
        token: "token".into(),
    }
}

pub fn decider(guild: GuildId, user: UserId) -> Decider {
    Decider { guild, user }
}

/// What was told: the figure that matters, or which sentence refused. A fault fails the test.
pub fn told<T>(outcome: Outcome<T>, figure: impl FnOnce(T) -> i64) -> Result<i64, String> {
    match outcome {
        Ok(done) => Ok(figure(done)),
        Err(Failure::Refused(refusal)) => Err(refusal.0.key.to_string()),
        Err(Failure::Fault(fault)) => panic!("a fault: {fault}"),
    }
}

/// Delivers whatever waits; what the last notice of this kind was about.
pub async fn said(app: &App, kind: &str) -> Option<i64> {
    let mut about = None;
    loop {
        let due = outbox::due(app, 32).await.unwrap();
        if due.is_empty() {
            return about;
        }
        let mut tx = app.db.begin().await.unwrap();
        for notice in due {
            if notice.kind == kind {
                about = Some(notice.subject);
            }
            outbox::delivered(&mut tx, &notice, None).unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// The kudos that was given just now.
pub async fn carded(app: &App) -> EntryId {
    EntryId(said(app, "kudos.card").await.expect("a card is written"))
}
