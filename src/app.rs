//! What every use case is given: the database, the clock, the source of ids, the keys and the accounts at others, and nothing else.
use crate::base::clock::{Clock, Instant};
use crate::base::db::Db;
use crate::base::ids::Ids;
use crate::base::providers::Providers;
use crate::base::vault::Vault;

/// The parts that a use case works with; clones share them.
#[derive(Clone)]
pub struct App {
    /// Where everything is kept.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Where new ids come from.
    pub ids: Ids,
    /// What personal text is encrypted with.
    pub vault: Vault,
    /// The operator's accounts at those who deliver rewards, and the ways there.
    pub providers: Providers,
}

impl App {
    /// The time.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// A new id.
    pub fn id(&self) -> i64 {
        self.ids.next(self.now())
    }

    /// The first of so many new ids in a row.
    pub fn ids(&self, many: i64) -> i64 {
        self.ids.block(self.now(), many)
    }
}

#[cfg(test)]
impl App {
    /// An empty database in a folder that lasts as long as it is held, at noon on Monday, November 23, 2026 (UTC).
    pub async fn scratch() -> (tempfile::TempDir, App) {
        let dir = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", dir.path().join("scratch.db").display());
        let db = Db::open(&url).await.expect("a database");
        db.migrate(&url).await.expect("its tables");
        let ids = Ids::seeded(1);
        let app = App {
            db,
            clock: Clock::manual(Instant::from_millis(1_795_435_200_000)),
            vault: Vault::seeded(&ids),
            ids,
            providers: Providers::default(),
        };
        (dir, app)
    }
}
