//! The macros through which every statement runs: the same literal on either engine.

/// Runs a query and fetches: `on!(tx, query_as("select … where id = $1", id).fetch_optional)`.
///
/// The first word is sqlx's `query_as` or `query_scalar`, the last its `fetch_one`, `fetch_optional`, `fetch_all`. What
/// was queued before runs with it. Evaluates to a `sqlx::Result`.
#[macro_export]
macro_rules! on {
    ($tx:expr, $query:ident ($sql:literal $(, $arg:expr)* $(,)?) . $verb:ident) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        tx.count();
        match &mut tx.on {
            $crate::base::db::On::Sqlite(lent) => {
                match $crate::bound!(lent.queue.push($sql, None) $(, $arg)*) {
                    Ok(()) => lent.run(&mut tx.unmet).await.and_then(|done| {
                        $crate::base::db::rows::$query(done.rows).and_then($crate::base::db::rows::$verb)
                    }),
                    Err(error) => Err(error),
                }
            }
            $crate::base::db::On::SqliteRead(tx) => ::sqlx::$query($sql) $(.bind($arg))* .$verb(&mut **tx).await,
            $crate::base::db::On::Postgres(pg) => match pg.ready(&mut tx.unmet).await {
                Ok(()) => {
                    let result = ::sqlx::$query($sql) $(.bind($arg))* .$verb(&mut *pg.tx).await;
                    pg.note(result)
                }
                Err(error) => Err(error),
            },
        }
    }};
}

/// Runs a statement: `run!(tx, "update … where id = $1", id)`. What was queued before runs with it. Evaluates to a
/// `sqlx::Result<u64>`: the rows it touched.
#[macro_export]
macro_rules! run {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        tx.count();
        match &mut tx.on {
            $crate::base::db::On::Sqlite(lent) => {
                match $crate::bound!(lent.queue.push($sql, None) $(, $arg)*) {
                    Ok(()) => lent.run(&mut tx.unmet).await.map(|done| done.touched),
                    Err(error) => Err(error),
                }
            }
            $crate::base::db::On::SqliteRead(tx) => {
                let done = ::sqlx::query($sql) $(.bind($arg))* .execute(&mut **tx).await;
                done.map(|done| done.rows_affected())
            }
            $crate::base::db::On::Postgres(pg) => match pg.ready(&mut tx.unmet).await {
                Ok(()) => {
                    let done = ::sqlx::query($sql) $(.bind($arg))* .execute(&mut *pg.tx).await;
                    pg.note(done.map(|done| done.rows_affected()))
                }
                Err(error) => Err(error),
            },
        }
    }};
}

/// Queues the insertion of new rows, of which nobody needs to hear: `later!(tx, "insert into …", id)`. It runs with the
/// next statement, at the latest with the commit. Evaluates to a `sqlx::Result<()>`.
///
/// On PostgreSQL several become one statement, so none may depend on another's rows.
#[macro_export]
macro_rules! later {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        $crate::queued!(tx, $sql, None $(, $arg)*)
    }};
}

/// Queues a statement that must touch a row, in its order: `guard!(tx, "update … where left >= $1", wanted)`. Evaluates
/// to a `sqlx::Result<Guard>`; [`holds`](crate::base::db::Tx::holds) tells whether it did. Where one did not,
/// nothing of the transaction can be kept.
#[macro_export]
macro_rules! guard {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        let guard = tx.guard();
        $crate::queued!(tx, $sql, Some(guard) $(, $arg)*).map(|()| guard)
    }};
}

/// Queues a statement on either engine.
#[doc(hidden)]
#[macro_export]
macro_rules! queued {
    ($tx:ident, $sql:literal, $guard:expr $(, $arg:expr)*) => {{
        $tx.count();
        match &mut $tx.on {
            $crate::base::db::On::Sqlite(lent) => $crate::bound!(lent.queue.push($sql, $guard) $(, $arg)*),
            $crate::base::db::On::SqliteRead(_) => Err($crate::base::db::read_only()),
            $crate::base::db::On::Postgres(pg) => $crate::bound!(pg.queue.push($sql, $guard) $(, $arg)*),
        }
    }};
}

/// Adds what a statement is given.
#[doc(hidden)]
#[macro_export]
macro_rules! bound {
    ($args:expr $(, $arg:expr)*) => {{
        let args = $args;
        let bound: Result<(), ::sqlx::error::BoxDynError> = Ok(());
        $(let bound = match bound {
            Ok(()) => ::sqlx::Arguments::add(args, $arg),
            failed => failed,
        };)*
        let _ = args;
        bound.map_err(::sqlx::Error::Encode)
    }};
}
