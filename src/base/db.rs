//! The database: one text per statement for SQLite and PostgreSQL, and transactions without closures.
//!
//! `let mut tx = db.begin().await?; … tx.commit().await?;` — `commit` returns when the work is durable, dropping a
//! `Tx` undoes it. While holding a `Tx`, await nothing but a store.
mod answer;
mod binding;
mod connections;
pub mod copy;
mod fault;
pub mod file;
mod lease;
mod lent;
mod library;
mod macros;
mod memory;
mod migrate;
pub mod modes;
mod open;
mod postgres;
mod queue;
mod reader;
pub(crate) mod rows;
pub mod seam;
mod tables;
mod trouble;
mod writer;

pub use answer::Ask;
pub(crate) use answer::{Answer, Rows};
pub(crate) use binding::Binding;
pub use fault::Fault;
pub use lease::{GATEWAY, Lease, Turns};
pub use lent::Lent;
pub use open::{Engine, OpenError};
pub use postgres::Pg;
pub use queue::Guard;
pub(crate) use queue::Role;
pub use reader::Reader;
pub use sqlx::migrate::MigrateError;
pub use trouble::Trouble;

use crate::base::clock::pause;
use crate::base::refusal::{Failure, Outcome};
use crate::base::tombstones::Tombstones;
use sqlx::SqlitePool;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, mpsc};

/// In milliseconds, how long a database that is gone is waited for before each new attempt: it may be starting again.
const WAITS: [u64; 4] = [100, 400, 1_600, 6_400];

/// A program's database; clones share it.
#[derive(Clone)]
pub struct Db {
    pub(crate) kind: Kind,
    statements: Arc<AtomicU64>,
    changed: Arc<Notify>,
    memory: memory::Memory,
    tombstones: Option<Tombstones>,
}

#[derive(Clone)]
pub(crate) enum Kind {
    /// The queue of the one writer, and connections that only read.
    Sqlite {
        writer: mpsc::Sender<lent::Borrower>,
        readers: SqlitePool,
    },
    Postgres(connections::Connections),
}

/// A transaction on either engine.
pub struct Tx {
    pub(crate) on: On,
    heard: answer::Heard,
    /// Whether a statement has failed, or was given up in the middle: nothing can be kept.
    spoilt: bool,
    guards: usize,
    writes: bool,
    statements: Arc<AtomicU64>,
    changed: Arc<Notify>,
    memory: memory::Memory,
}

pub(crate) enum On {
    Sqlite(Lent),
    SqliteRead(Reader),
    Postgres(Pg),
}

impl Db {
    pub(crate) fn new(kind: Kind) -> Self {
        Db {
            kind,
            statements: Arc::default(),
            changed: Arc::default(),
            memory: memory::Memory::default(),
            tombstones: None,
        }
    }

    /// The same, with a file of its own for who was erased.
    #[must_use]
    pub fn with_tombstones(mut self, tombstones: Tombstones) -> Self {
        self.tombstones = Some(tombstones);
        self
    }

    /// The file that tells who was erased: beside SQLite's; for PostgreSQL where the operator has named one.
    pub fn tombstones(&self) -> Option<&Tombstones> {
        self.tombstones.as_ref()
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.kind {
            Kind::Sqlite { .. } => Engine::Sqlite,
            Kind::Postgres(_) => Engine::Postgres,
        }
    }

    /// Whether no other process can be at work on it.
    pub fn is_alone(&self) -> bool {
        self.engine() == Engine::Sqlite
    }

    /// The engine with its version, in words.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn version(&self) -> Result<String, Fault> {
        let (engine, version): (_, String) = match &self.kind {
            Kind::Sqlite { readers, .. } => {
                let asked = sqlx::query_scalar("select sqlite_version()");
                ("SQLite", asked.fetch_one(readers).await?)
            }
            Kind::Postgres(connections) => {
                let asked = sqlx::query_scalar("show server_version");
                ("PostgreSQL", asked.fetch_one(connections.pool()).await?)
            }
        };
        Ok(format!("{engine} {version}"))
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// A fault of the database, or of the writer when it is gone.
    pub async fn begin(&self) -> Result<Tx, Fault> {
        let on = match &self.kind {
            Kind::Sqlite { writer, .. } => On::Sqlite(lent::borrow(writer).await?),
            Kind::Postgres(connections) => {
                On::Postgres(Pg::begin(connections, "begin", true).await?)
            }
        };
        seam::boundary("begun");
        Ok(self.tx(on, true))
    }

    /// Begins a transaction that sees one state of everything and writes nothing. It never waits for a writer.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn read(&self) -> Result<Tx, Fault> {
        let on = match &self.kind {
            Kind::Sqlite { readers, .. } => On::SqliteRead(Reader::new(readers.acquire().await?)),
            Kind::Postgres(connections) => {
                let begin = "begin isolation level repeatable read, read only";
                On::Postgres(Pg::begin(connections, begin, false).await?)
            }
        };
        Ok(self.tx(on, false))
    }

    fn tx(&self, on: On, writes: bool) -> Tx {
        Tx {
            on,
            heard: answer::Heard::default(),
            spoilt: false,
            guards: 0,
            writes,
            statements: self.statements.clone(),
            changed: self.changed.clone(),
            memory: self.memory.clone(),
        }
    }

    /// Runs a use case, again (five times at most) when the database asks for it or was gone: safe, because each is keyed.
    /// Where it is not known whether a commit was kept, the next attempt finds out.
    ///
    /// # Errors
    /// What the last attempt returned; [`Fault::Unsettled`] where nothing has told what became of a commit.
    pub async fn attempt<T, F>(&self, mut work: impl FnMut() -> F) -> Outcome<T>
    where
        F: Future<Output = Outcome<T>>,
    {
        let (mut waits, mut unsettled) = (WAITS.into_iter(), None);
        loop {
            let fault = match work().await {
                Err(Failure::Fault(fault)) => fault,
                told => return told,
            };
            let wait = waits.next().filter(|_| fault.is_transient());
            let Some(wait) = wait else {
                return Err(unsettled.unwrap_or(fault).into());
            };
            tracing::debug!(%fault, "trying again");
            if fault.needs_time() {
                pause(Duration::from_millis(wait)).await;
            }
            if fault.trouble() == Trouble::Unsettled {
                unsettled = Some(fault);
            }
        }
    }

    /// Resolves after the next commit of this process; what is committed from the moment of the call counts.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut waiting = Box::pin(self.changed.clone().notified_owned());
        waiting.as_mut().enable();
        waiting
    }

    /// How many statements have run: use cases are held to a number of them.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Closes every connection, after the writer has finished what it holds.
    pub async fn close(&self) {
        match &self.kind {
            Kind::Sqlite { readers, .. } => readers.close().await,
            Kind::Postgres(connections) => connections.close().await,
        }
    }
}

impl Tx {
    /// Returns once the work is durable.
    ///
    /// # Errors
    /// [`Fault::Spoilt`] after a failed statement; otherwise a fault of the database, or a guard that did not hold. On
    /// any error nothing was kept, save where the connection was lost in the middle of the commit: then the key tells.
    pub async fn commit(mut self) -> Result<(), Fault> {
        if self.spoilt {
            return Err(Fault::Spoilt);
        }
        self.flush().await?;
        self.boundary("to be committed");
        if self.heard.unmet.is_some() {
            return Err(Fault::Broken(
                "a guard that did not hold was passed over".into(),
            ));
        }
        let writes = self.writes;
        match self.on {
            On::Sqlite(lent) => lent.finish().await?,
            On::SqliteRead(_) => {}
            On::Postgres(pg) => pg.commit().await?,
        }
        if writes {
            seam::boundary("committed");
        }
        self.changed.notify_waiters();
        Ok(())
    }

    /// Whether a guard held. They are asked in the order in which they were queued: after one that did not hold, none
    /// does. Where anything was queued after it, nothing of the transaction can be kept.
    ///
    /// # Errors
    /// A fault of the database in what was queued.
    pub async fn holds(&mut self, guard: Guard) -> Result<bool, Fault> {
        // After a failure nothing more can run; it has been told to the statement that failed.
        if self.heard.unmet.is_none() && !self.spoilt {
            self.flush().await?;
        }
        Ok(self.heard.holds(guard))
    }

    /// The answer to a question; what is queued runs first. It fails as if no row had been found where a guard before it
    /// did not hold.
    ///
    /// # Errors
    /// A fault of the database, or fewer rows than were asked for.
    pub async fn answer<T>(&mut self, ask: Ask<T>) -> sqlx::Result<T> {
        if !self.heard.has(&ask) {
            self.flush().await?;
        }
        self.heard.take(ask)
    }

    /// What a room remembers of this database, under a type of its own; nothing at first.
    pub fn memory<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        self.memory.of()
    }

    /// Whether it sees only what was committed before it began, and so what may be remembered.
    pub fn only_reads(&self) -> bool {
        !self.writes
    }

    pub(crate) fn ask<T>(&mut self, read: fn(Answer) -> sqlx::Result<T>) -> Ask<T> {
        self.heard.ask(read)
    }

    /// Runs what is queued, if anything is. Nothing runs after a failure, nor after a guard that did not hold.
    async fn flush(&mut self) -> sqlx::Result<()> {
        let idle = match &self.on {
            On::Sqlite(lent) => lent.queue.is_empty(),
            On::SqliteRead(reader) => reader.queue.is_empty(),
            On::Postgres(pg) => pg.queue.is_empty(),
        };
        if idle {
            return Ok(());
        }
        // Until all of it has run: whoever goes away in the middle, or fails, keeps nothing.
        if std::mem::replace(&mut self.spoilt, true) {
            return Err(sqlx::Error::WorkerCrashed);
        }
        if self.heard.unmet.is_some() {
            return Err(sqlx::Error::RowNotFound);
        }
        self.heard.add(match &mut self.on {
            On::Sqlite(lent) => lent.run().await?,
            On::SqliteRead(reader) => reader.run().await?,
            On::Postgres(pg) => pg.run().await?,
        });
        self.spoilt = self.heard.unmet.is_some_and(|unmet| !unmet.last);
        Ok(())
    }

    pub(crate) fn guard(&mut self) -> Guard {
        self.guards += 1;
        Guard(self.guards)
    }

    pub(crate) fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
        self.boundary("statement");
    }

    fn boundary(&self, what: &str) {
        if self.writes {
            seam::boundary(what);
        }
    }
}

#[cfg(test)]
mod tests;
