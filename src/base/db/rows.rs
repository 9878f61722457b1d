//! What sqlx's `query_as`, `query_scalar`, `fetch_one` and their like do, for rows that have already come: those of
//! the last of several statements that ran together. The names are sqlx's, so that `on!` can say either.
use sqlx::{FromRow, Row};

pub(crate) fn query_as<R: Row, T>(rows: Vec<R>) -> sqlx::Result<Vec<T>>
where
    T: for<'r> FromRow<'r, R>,
{
    rows.iter().map(T::from_row).collect()
}

pub(crate) fn query_scalar<R: Row, T>(rows: Vec<R>) -> sqlx::Result<Vec<T>>
where
    (T,): for<'r> FromRow<'r, R>,
{
    let first = |row: &R| <(T,)>::from_row(row).map(|(value,)| value);
    rows.iter().map(first).collect()
}

pub(crate) fn fetch_all<T>(found: Vec<T>) -> sqlx::Result<Vec<T>> {
    Ok(found)
}

pub(crate) fn fetch_optional<T>(found: Vec<T>) -> sqlx::Result<Option<T>> {
    Ok(found.into_iter().next())
}

pub(crate) fn fetch_one<T>(found: Vec<T>) -> sqlx::Result<T> {
    found.into_iter().next().ok_or(sqlx::Error::RowNotFound)
}
