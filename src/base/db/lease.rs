//! What one process at a time does, of several on one database: it holds the lease until it ends, however it ends.
//!
//! On PostgreSQL a lease is an advisory lock of a session of its own: the server lets go of it the moment the connection breaks,
//! so that a process that was killed is followed at once, and no clock has to agree with another. SQLite serves one process alone.
use super::{Db, Fault, Kind};
use crate::base::clock::pause;
use sqlx::{Connection, PgConnection};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::Mutex;

/// How often it is looked whether the lease is free, and whether it is still held.
const LOOK: Duration = Duration::from_millis(500);
/// After how many seconds of silence the server takes a connection for broken, where the other machine has vanished.
const SILENT: &str =
    "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";

/// The lease of the gateway: the number says "gateway" to whoever looks at the server's locks.
pub const GATEWAY: i64 = i64::from_be_bytes(*b"gateway\0");

/// For how long the server may still think that a session of one's own, whose connection has broken, holds the lease.
const GHOST: u32 = 40;

/// A lease that is held.
pub struct Lease {
    db: Db,
    key: i64,
    session: Option<PgConnection>,
}

impl Db {
    /// Takes a lease; none where another process has it.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn lease(&self, key: i64) -> Result<Option<Lease>, Fault> {
        let mut session = self.session().await?;
        let held = match &mut session {
            Some(conn) => locked(conn, key).await?,
            None => true,
        };
        let db = self.clone();
        Ok(held.then_some(Lease { db, key, session }))
    }

    /// Waits until a lease is free, and takes it. While the database is out of reach, that is waited for as well.
    pub async fn leased(&self, key: i64) -> Lease {
        let mut well = true;
        loop {
            match self.lease(key).await {
                Ok(Some(lease)) => return lease,
                Ok(None) => well = true,
                Err(fault) => {
                    if std::mem::take(&mut well) {
                        tracing::warn!(%fault, "nobody can tell who serves Discord");
                    }
                }
            }
            pause(LOOK).await;
        }
    }

    /// Turns to be taken by key among several processes.
    pub fn turns(&self) -> Turns {
        Turns {
            db: self.clone(),
            held: Mutex::default(),
        }
    }

    /// A connection of one's own; none where there is one process alone.
    async fn session(&self) -> Result<Option<PgConnection>, Fault> {
        let Kind::Postgres(connections) = &self.kind else {
            return Ok(None);
        };
        let mut conn = PgConnection::connect_with(&connections.pool().connect_options()).await?;
        sqlx::raw_sql(SILENT).execute(&mut conn).await?;
        Ok(Some(conn))
    }
}

async fn locked(conn: &mut PgConnection, key: i64) -> Result<bool, Fault> {
    let asked = sqlx::query_scalar("select pg_try_advisory_lock($1)").bind(key);
    Ok(asked.fetch_one(conn).await?)
}

impl Lease {
    /// Resolves when another process has it. A connection that breaks is made anew meanwhile, as when the server restarts.
    pub async fn lost(&mut self) {
        let mut refused = 0;
        while refused < GHOST {
            let Some(conn) = &mut self.session else {
                return std::future::pending().await;
            };
            if conn.ping().await.is_err() {
                match self.db.lease(self.key).await {
                    Ok(Some(anew)) => (self.session, refused) = (anew.session, 0),
                    Ok(None) => refused += 1,
                    Err(fault) => tracing::debug!(%fault, "the lease can't be renewed yet"),
                }
            }
            pause(LOOK).await;
        }
    }

    /// Gives it back.
    pub async fn give_back(self) {
        if let Some(conn) = self.session {
            let _ = conn.close().await;
        }
    }
}

/// Turns by key: whoever has one is the only one of all processes, until it ends.
pub struct Turns {
    db: Db,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    session: Option<PgConnection>,
    keys: BTreeSet<i64>,
}

impl Turns {
    /// Takes a turn; `false` where another process has it.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn take(&self, key: i64) -> Result<bool, Fault> {
        if self.db.is_alone() {
            return Ok(true);
        }
        let mut held = self.held.lock().await;
        if held.session.is_none() {
            held.session = self.db.session().await?;
            held.keys.clear();
        }
        let Some(session) = &mut held.session else {
            return Ok(true);
        };
        match locked(session, key).await {
            Ok(taken) => {
                if taken {
                    held.keys.insert(key);
                }
                Ok(taken)
            }
            // A new session is opened at the next turn: the server has ended all turns of this one.
            Err(fault) => {
                held.session = None;
                Err(fault)
            }
        }
    }

    /// Ends a turn.
    ///
    /// # Errors
    /// A fault of the database: then all turns have ended.
    pub async fn end(&self, key: i64) -> Result<(), Fault> {
        let mut held = self.held.lock().await;
        if !held.keys.remove(&key) {
            return Ok(());
        }
        let Some(session) = &mut held.session else {
            return Ok(());
        };
        let ended = sqlx::query("select pg_advisory_unlock($1)").bind(key);
        if let Err(error) = ended.execute(session).await {
            held.session = None;
            return Err(error.into());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_process_alone_has_every_lease_and_every_turn() {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", folder.path().join("a.db").display());
        let db = Db::open(&url).await.expect("a database");
        assert!(db.lease(GATEWAY).await.expect("no fault").is_some());
        let turns = db.turns();
        assert!(turns.take(1).await.expect("no fault"));
        assert!(turns.take(1).await.expect("no fault"));
        turns.end(1).await.expect("no fault");
    }
}
