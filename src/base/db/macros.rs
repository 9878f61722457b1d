//! The macros through which every statement runs: the same literal on either engine.

/// Runs a query and fetches: `on!(tx, query_as("select … where id = $1", id).fetch_optional)`.
///
/// The first word is sqlx's `query_as` or `query_scalar`, the last its `fetch_one`, `fetch_optional`, `fetch_all`. What
/// was queued before runs with it. Evaluates to a `sqlx::Result`.
#[macro_export]
macro_rules! on {
    ($tx:expr, $query:ident ($($given:tt)*) . $verb:ident) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        match $crate::ask!(tx, $query($($given)*).$verb) {
            Ok(ask) => tx.answer(ask).await,
            Err(error) => Err(error),
        }
    }};
}

/// Runs a statement: `run!(tx, "update … where id = $1", id)`. What was queued before runs with it. Evaluates to a
/// `sqlx::Result<u64>`: the rows it touched.
#[macro_export]
macro_rules! run {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        match $crate::touch!(tx, $sql $(, $arg)*) {
            Ok(ask) => tx.answer(ask).await,
            Err(error) => Err(error),
        }
    }};
}

/// Queues a statement, to be told how many rows it touched: `let ask = touch!(tx, "update …", id)?`, then
/// `tx.answer(ask).await?`. What was queued before it is seen by it. Evaluates to a `sqlx::Result<Ask<u64>>`.
#[macro_export]
macro_rules! touch {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        $crate::queued!(tx, $sql, $crate::base::db::Role::Asks $(, $arg)*)
            .map(|()| tx.ask(|answer| Ok(answer.touched)))
    }};
}

/// Queues a question, so that several take one trip: `let ask = ask!(tx, query_as("select …", id).fetch_optional)?`, then
/// `tx.answer(ask).await?`. Evaluates to a `sqlx::Result` of an [`Ask`](crate::base::db::Ask).
#[macro_export]
macro_rules! ask {
    ($tx:expr, $query:ident ($sql:literal $(, $arg:expr)* $(,)?) . $verb:ident) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        $crate::queued!(tx, $sql, $crate::base::db::Role::Asks $(, $arg)*)
            .map(|()| $crate::asked!(tx, $query.$verb))
    }};
}

/// Queues a guard for one row that also tells what it finds, in columns of bigint:
/// `claim!(tx, query_scalar("update … returning left", id).fetch_one)`. Evaluates to a `sqlx::Result<(Guard, Ask<T>)>`.
#[macro_export]
macro_rules! claim {
    ($tx:expr, $query:ident ($sql:literal $(, $arg:expr)* $(,)?) . $verb:ident) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        let guard = tx.guard();
        $crate::queued!(tx, $sql, $crate::base::db::Role::Claims(guard) $(, $arg)*)
            .map(|()| (guard, $crate::asked!(tx, $query.$verb)))
    }};
}

/// Notes a question, with how to read its answer from either engine.
#[doc(hidden)]
#[macro_export]
macro_rules! asked {
    ($tx:ident, $query:ident . $verb:ident) => {
        $tx.ask(|answer| match answer.rows {
            $crate::base::db::Rows::Sqlite(found) => {
                $crate::base::db::rows::$query(found).and_then($crate::base::db::rows::$verb)
            }
            $crate::base::db::Rows::Postgres(found) => {
                $crate::base::db::rows::$query(found).and_then($crate::base::db::rows::$verb)
            }
        })
    };
}

/// Queues the insertion of new rows, of which nobody needs to hear: `later!(tx, "insert into …", id)`. It runs with the
/// next statement, at the latest with the commit. Evaluates to a `sqlx::Result<()>`.
///
/// On PostgreSQL what is queued becomes one statement, so nothing may depend on what was queued before it.
#[macro_export]
macro_rules! later {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        $crate::queued!(tx, $sql, $crate::base::db::Role::Adds $(, $arg)*)
    }};
}

/// The same for new rows that are made of the row which a claim before it found:
/// `taken!(tx, "insert into … select …, amount from balance where …", guard; id)`, after a `claim!` of that balance with
/// `returning amount`. It ends with where the row is, and needs no parameter there alone: on PostgreSQL, where both may be
/// one statement, what the claim returns stands in its place.
#[macro_export]
macro_rules! taken {
    ($tx:expr, $sql:literal, $guard:expr; $($arg:expr),+ $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        $crate::queued!(tx, $sql, $crate::base::db::Role::Takes($guard) $(, $arg)+)
    }};
}

/// Queues a statement that must touch a row: `guard!(tx, "update … where left >= $1", wanted)`. Evaluates to a
/// `sqlx::Result<Guard>`; [`holds`](crate::base::db::Tx::holds) tells whether it did. Where one did not, nothing of the
/// transaction can be kept. It may not depend on what was queued before it.
#[macro_export]
macro_rules! guard {
    ($tx:expr, $sql:literal $(, $arg:expr)* $(,)?) => {{
        let tx: &mut $crate::base::db::Tx = $tx;
        let guard = tx.guard();
        $crate::queued!(tx, $sql, $crate::base::db::Role::Guards(guard) $(, $arg)*).map(|()| guard)
    }};
}

/// Queues a statement on either engine, with what it is given.
#[doc(hidden)]
#[macro_export]
macro_rules! queued {
    ($tx:ident, $sql:literal, $role:expr $(, $arg:expr)*) => {
        match $tx.queue($sql, $role) {
            Ok($crate::base::db::Binding::Sqlite(given)) => $crate::bound!(given $(, $arg)*),
            Ok($crate::base::db::Binding::Postgres(given)) => $crate::bound!(given $(, $arg)*),
            Err(error) => Err(error),
        }
    };
}

/// Adds what a statement is given.
#[doc(hidden)]
#[macro_export]
macro_rules! bound {
    ($given:ident $(, $arg:expr)*) => {{
        #[allow(unused_mut, reason = "a statement may be given nothing")]
        let mut given = $given;
        $(given.add($arg);)*
        given.done()
    }};
}
