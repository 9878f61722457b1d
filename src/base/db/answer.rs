//! What a transaction was asked, and what it has answered so far.
use super::queue::{Done, Guard, Unmet};
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
    /// Those that did not hold before, and that the transaction went on after.
    passed: Vec<Guard>,
    asked: usize,
    answers: Vec<Option<Answer>>,
}

impl Heard {
    pub(super) fn ask<T>(&mut self, read: fn(Answer) -> sqlx::Result<T>) -> Ask<T> {
        let place = self.asked;
        self.asked += 1;
        Ask { place, read }
    }

    /// Adds what came of all that was asked so far: what has no answer by now never will.
    pub(super) fn add(&mut self, done: Done) {
        self.unmet = done.unmet;
        self.answers.extend(done.answers.into_iter().map(Some));
        self.answers.resize_with(self.asked, || None);
    }

    /// Whether a guard held. Where one did not and nothing ran after it, the transaction can go on once that is known.
    pub(super) fn holds(&mut self, guard: Guard) -> bool {
        let Some(unmet) = self.unmet else {
            return !self.passed.contains(&guard);
        };
        if unmet.last && unmet.guard == guard {
            self.passed.push(guard);
            self.unmet = None;
        }
        guard.0 < unmet.guard.0 && !self.passed.contains(&guard)
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

#[cfg(test)]
mod tests;
