//! What every use case is given: the database, the clock and the source of ids, and nothing else.
use crate::base::clock::{Clock, Instant};
use crate::base::db::Db;
use crate::base::ids::Ids;

/// The parts that a use case works with; clones share them.
#[derive(Clone)]
pub struct App {
    /// Where everything is kept.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Where new ids come from.
    pub ids: Ids,
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
}
