//! The two macros through which every statement runs: the same literal on either engine.

/// Runs a query and fetches: `on!(tx, query_as("select … where id = $1", id).fetch_optional)`.
///
/// The first word is sqlx's `query`, `query_as` or `query_scalar`, the last its `fetch_one`, `fetch_optional`,
/// `fetch_all`. Evaluates to a `sqlx::Result`.
#[macro_export]
macro_rules! on {
    ($tx:expr, $query:ident ($sql:literal $(, $arg:expr)* $(,)?) . $verb:ident) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        tx.count();
        match &mut tx.on {
            $crate::base::db::On::Sqlite(lent) => match lent.conn() {
                Ok(mut conn) => {
                    let result = ::sqlx::$query($sql) $(.bind($arg))* .$verb(&mut *conn).await;
                    lent.note(result)
                }
                Err(spoilt) => Err(spoilt),
            },
            $crate::base::db::On::SqliteRead(tx) => ::sqlx::$query($sql) $(.bind($arg))* .$verb(&mut **tx).await,
            $crate::base::db::On::Postgres { tx, spoilt } => {
                let result = ::sqlx::$query($sql) $(.bind($arg))* .$verb(&mut **tx).await;
                *spoilt |= result.is_err();
                result
            }
        }
    }};
}

/// Runs a statement: `run!(tx, "update … where id = $1", id)`. Evaluates to a `sqlx::Result<u64>`: the rows it touched.
#[macro_export]
macro_rules! run {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        tx.count();
        match &mut tx.on {
            $crate::base::db::On::Sqlite(lent) => match lent.conn() {
                Ok(mut conn) => {
                    let done = ::sqlx::query($sql) $(.bind($arg))* .execute(&mut *conn).await;
                    lent.note(done.map(|done| done.rows_affected()))
                }
                Err(spoilt) => Err(spoilt),
            },
            $crate::base::db::On::SqliteRead(tx) => {
                let done = ::sqlx::query($sql) $(.bind($arg))* .execute(&mut **tx).await;
                done.map(|done| done.rows_affected())
            }
            $crate::base::db::On::Postgres { tx, spoilt } => {
                let done = ::sqlx::query($sql) $(.bind($arg))* .execute(&mut **tx).await;
                *spoilt |= done.is_err();
                done.map(|done| done.rows_affected())
            }
        }
    }};
}
