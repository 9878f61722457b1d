//! What a statement is given, on either engine.
use super::queue::Role;
use super::{On, Tx};
use sqlx::error::BoxDynError;
use sqlx::{Arguments, Database, Encode, Postgres, Sqlite, Type};

/// A statement that was queued, and waits for what it is given.
pub(crate) enum Binding<'a> {
    Sqlite(Given<'a, Sqlite>),
    Postgres(Given<'a, Postgres>),
}

/// What a statement is given, one by one.
pub(crate) struct Given<'a, DB: Database> {
    args: &'a mut DB::Arguments,
    failed: Option<BoxDynError>,
}

impl<'a, DB: Database> Given<'a, DB> {
    fn to(args: &'a mut DB::Arguments) -> Self {
        Given { args, failed: None }
    }

    /// Adds a value; nothing is added after one that can't be.
    pub(crate) fn add<'t, T: Encode<'t, DB> + Type<DB>>(&mut self, value: T) {
        if self.failed.is_none() {
            self.failed = self.args.add(value).err();
        }
    }

    pub(crate) fn done(self) -> sqlx::Result<()> {
        self.failed
            .map_or(Ok(()), |error| Err(sqlx::Error::Encode(error)))
    }
}

impl Tx {
    /// Queues a statement on whichever engine it is.
    pub(crate) fn queue(&mut self, sql: &'static str, role: Role) -> sqlx::Result<Binding<'_>> {
        self.count();
        Ok(match &mut self.on {
            On::Sqlite(lent) => Binding::Sqlite(Given::to(lent.queue.push(sql, role))),
            On::SqliteRead(reader) => {
                Binding::Sqlite(Given::to(reader.takes(role)?.push(sql, role)))
            }
            On::Postgres(pg) => Binding::Postgres(Given::to(pg.queue.push(sql, role))),
        })
    }
}
