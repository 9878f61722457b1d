//! What a transaction was asked, and what it has answered so far.
use super::queue::{Done, Unmet};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

/// A question that was queued, with how to read its answer.
#[must_use = "nobody hears the answer"]
pub struct Ask<T> {
    place: usize,
    read: fn(Answer) -> sqlx::Result<T>,
}

/// What a statement found.
pub(crate) struct Answer {
    pub(crate) rows: Rows,
    /// How many rows it touched.
    pub(crate) touched: u64,
}

/// The rows of either engine.
pub(crate) enum Rows {
    Sqlite(Vec<SqliteRow>),
    Postgres(Vec<PgRow>),
}

/// What has come back so far.
#[derive(Default)]
pub(crate) struct Heard {
    /// The first guard that did not hold.
    pub(super) unmet: Option<Unmet>,
    asked: usize,
    answers: Vec<Option<Answer>>,
}

impl Heard {
    pub(super) fn ask<T>(&mut self, read: fn(Answer) -> sqlx::Result<T>) -> Ask<T> {
        let place = self.asked;
        self.asked += 1;
        Ask { place, read }
    }

    pub(super) fn add(&mut self, done: Done) {
        self.unmet = done.unmet;
        self.answers.extend(done.answers.into_iter().map(Some));
    }

    pub(super) fn has<T>(&self, ask: &Ask<T>) -> bool {
        ask.place < self.answers.len()
    }

    /// The answer, as if the statement had found no row where a guard before it did not hold.
    pub(super) fn take<T>(&mut self, ask: Ask<T>) -> sqlx::Result<T> {
        let answer = self.answers.get_mut(ask.place).and_then(Option::take);
        answer.ok_or(sqlx::Error::RowNotFound).and_then(ask.read)
    }
}
