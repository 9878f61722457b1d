//! Copying a whole database to another, of either engine.
//!
//! The one place where SQL is put together: every table is read and written by one text with a name from [`TABLES`] in
//! it, since fifty literals that differ in a name would be forgotten one by one. Values are bound, as everywhere.
use super::open::{self, OpenError};
pub use super::tables::TABLES;
use super::tables::{Column, End, Holds, either};
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row};

/// Why a copy was not made: at its end nothing is kept, then.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// One of both can't be opened.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// One of both can't be read or written.
    #[error("{0}")]
    Sql(#[from] sqlx::Error),
    /// The two have not the same shape, or not the same number of rows.
    #[error("table {table}: {problem}")]
    Differs {
        /// Where.
        table: &'static str,
        /// What.
        problem: String,
    },
}

/// How many values a statement has at most; SQLite allows 32,766 and PostgreSQL 65,535.
const VALUES: usize = 8_000;

/// What stands in a row.
enum Value {
    Integer(Option<i64>),
    Text(Option<String>),
    Truth(Option<bool>),
    Bytes(Option<Vec<u8>>),
}

/// Whether a database has no row of ours, nor needs to have our tables.
///
/// # Errors
/// It can't be read.
pub async fn is_vacant(url: &str) -> Result<bool, CopyError> {
    Ok(end(url).await?.is_vacant().await?)
}

/// Whether a database was made by Ovation, of whatever version.
///
/// # Errors
/// It can't be read.
pub async fn is_ours(url: &str) -> Result<bool, CopyError> {
    let tables = end(url).await?.tables().await?;
    let ours = ["_sqlx_migrations", "program", "entry", "posting"];
    Ok(ours
        .iter()
        .all(|ours| tables.iter().any(|name| name == ours)))
}

/// Copies every row of one database, as it is at one moment, to another that has the same empty tables, in one transaction.
/// Returns how many rows there are.
///
/// # Errors
/// One of both can't be read or written, or they differ; then the other one is still empty.
pub async fn copy(from: &str, to: &str) -> Result<u64, CopyError> {
    let (mut from, mut to) = (end(from).await?, end(to).await?);
    match &mut from {
        End::Sqlite(conn) => conn.execute("begin").await?,
        End::Postgres(conn) => {
            let begin = "begin isolation level repeatable read, read only";
            conn.execute(begin).await?;
            Default::default()
        }
    };
    match &mut to {
        End::Sqlite(conn) => conn.execute("begin immediate").await.map(|_| ())?,
        End::Postgres(conn) => conn.execute("begin").await.map(|_| ())?,
    }
    let mut rows = 0;
    for table in TABLES {
        rows += one(&mut from, &mut to, table).await?;
    }
    either!(&mut to, conn => conn.execute("commit").await.map(|_| ())?);
    either!(from, conn => conn.close().await?);
    either!(to, conn => conn.close().await?);
    Ok(rows)
}

async fn end(url: &str) -> Result<End, OpenError> {
    if url.starts_with("sqlite:") {
        let options = open::sqlite_options(url, false)?;
        let conn = sqlx::ConnectOptions::connect(&options).await?;
        return Ok(End::Sqlite(conn));
    }
    Ok(End::Postgres(PgConnection::connect(url).await?))
}

async fn one(from: &mut End, to: &mut End, table: &'static str) -> Result<u64, CopyError> {
    let differs = |problem| CopyError::Differs { table, problem };
    let columns = from.columns(table).await?;
    if columns.is_empty() || columns != to.columns(table).await? {
        return Err(differs("its columns are not the same at both ends".into()));
    }
    let expected = from.count(table).await?;
    let mut batches = from
        .rows(table, &columns)
        .try_chunks((VALUES / columns.len()).max(1));
    while let Some(batch) = batches.next().await {
        let batch = batch.map_err(|error| error.1)?;
        to.insert(table, columns.len(), batch).await?;
    }
    drop(batches);
    let arrived = to.count(table).await?;
    if arrived != expected {
        return Err(differs(format!("{arrived} rows arrived of {expected}")));
    }
    Ok(arrived.unsigned_abs())
}

/// The values of a row of either engine.
macro_rules! values {
    ($row:expr, $columns:expr) => {{
        let row = $row;
        let value = |(at, (_, holds)): (usize, &Column)| {
            Ok(match holds {
                Holds::Integer => Value::Integer(row.try_get(at)?),
                Holds::Text => Value::Text(row.try_get(at)?),
                Holds::Truth => Value::Truth(row.try_get(at)?),
                Holds::Bytes => Value::Bytes(row.try_get(at)?),
            })
        };
        $columns.iter().enumerate().map(value).collect()
    }};
}

impl End {
    fn rows<'c>(
        &'c mut self,
        table: &'static str,
        columns: &'c [Column],
    ) -> BoxStream<'c, sqlx::Result<Vec<Value>>> {
        let sql = AssertSqlSafe(format!("select * from {table}"));
        either!(self, conn => {
            let rows = sqlx::query(sql).fetch(conn);
            rows.map(|row| values!(row?, columns)).boxed()
        })
    }

    async fn insert(
        &mut self,
        table: &'static str,
        columns: usize,
        rows: Vec<Vec<Value>>,
    ) -> sqlx::Result<()> {
        let sql = AssertSqlSafe(format!(
            "insert into {table} values {}",
            parameters(rows.len(), columns)
        ));
        either!(self, conn => {
            let mut query = sqlx::query(sql);
            for value in rows.into_iter().flatten() {
                query = match value {
                    Value::Integer(value) => query.bind(value),
                    Value::Text(value) => query.bind(value),
                    Value::Truth(value) => query.bind(value),
                    Value::Bytes(value) => query.bind(value),
                };
            }
            query.execute(conn).await.map(drop)
        })
    }
}

/// `($1, $2), ($3, $4)` for two rows of two columns.
fn parameters(rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let numbers = (1..=columns).map(|column| format!("${}", row * columns + column));
        format!("({})", numbers.collect::<Vec<_>>().join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
