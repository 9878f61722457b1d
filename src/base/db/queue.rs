//! Statements that nobody waits for: they run together with the next one that somebody does, in one trip to the database.
//!
//! A trip costs more than most statements. On SQLite everything that is queued goes in one text; on PostgreSQL, which
//! prepares one statement at a time, several become one (`joined`).
mod joined;

pub use joined::PgQueue;

use super::answer::{Answer, Rows};
use super::seam;
use futures::TryStreamExt;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments, AssertSqlSafe, Database, Either, Executor, Sqlite, SqliteConnection};
use std::borrow::Cow;

/// A queued guard, with which to ask whether it held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a guard that does not hold refuses"]
pub struct Guard(pub(super) usize);

/// A guard that did not hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unmet {
    pub(super) guard: Guard,
    /// Whether nothing ran after it: then the transaction can go on.
    pub(super) last: bool,
}

/// Why a statement was queued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It adds new rows.
    Adds,
    /// It adds new rows, made of the row that a claim before it found.
    Takes(Guard),
    /// It must touch a row.
    Guards(Guard),
    /// It must touch a row, and somebody wants to know what it then finds.
    Claims(Guard),
    /// Somebody wants to know what it finds.
    Asks,
}

/// A part of a text of statements.
type Text = Cow<'static, str>;

/// Statements that go together, with one list of what they are given.
pub(crate) struct Group<DB: Database> {
    sqls: Vec<&'static str>,
    /// How many parameters stand before those of each statement.
    before: Vec<usize>,
    roles: Vec<Role>,
    pub(crate) args: DB::Arguments,
}

impl<DB: Database> Default for Group<DB> {
    fn default() -> Self {
        Group {
            sqls: Vec::new(),
            before: Vec::new(),
            roles: Vec::new(),
            args: DB::Arguments::default(),
        }
    }
}

impl<DB: Database> Group<DB> {
    /// Adds a statement; what it is given is then added to `args`.
    pub(crate) fn push(&mut self, sql: &'static str, role: Role) -> &mut DB::Arguments {
        self.sqls.push(sql);
        self.roles.push(role);
        self.before.push(self.args.len());
        &mut self.args
    }

    /// The guard at a place, which did not hold.
    fn unmet(&self, place: usize) -> Option<Unmet> {
        let last = place + 1 == self.sqls.len();
        match self.roles[place] {
            Role::Guards(guard) | Role::Claims(guard) => Some(Unmet { guard, last }),
            Role::Adds | Role::Takes(_) | Role::Asks => None,
        }
    }

    /// Notes what became of the statement at a place; after a guard that did not hold, nothing counts.
    fn judge(&self, place: usize, answer: Answer, done: &mut Done) {
        if answer.touched == 0 {
            done.unmet = done.unmet.or(self.unmet(place));
        }
        let heard = matches!(self.roles[place], Role::Asks | Role::Claims(_));
        if heard && done.unmet.is_none() {
            done.answers.push(answer);
        }
    }

    /// The statements with their parameters numbered through, each behind what links it to the one before.
    fn text(&self, part: impl Fn(usize, &'static str) -> (Text, Text)) -> String {
        let mut text = String::with_capacity(self.sqls.iter().map(|sql| sql.len() + 48).sum());
        for (place, (sql, before)) in self.sqls.iter().zip(&self.before).enumerate() {
            let (link, step) = part(place, sql);
            text.push_str(&link);
            renumber(&step, *before, &mut text);
        }
        text
    }

    fn is_empty(&self) -> bool {
        self.sqls.is_empty()
    }
}

/// What became of a group.
#[derive(Default)]
pub(crate) struct Done {
    /// The first guard that did not hold.
    pub(super) unmet: Option<Unmet>,
    /// What was asked, in its order.
    pub(super) answers: Vec<Answer>,
}

/// SQLite's: one group.
#[derive(Default)]
pub struct SqliteQueue {
    waiting: Group<Sqlite>,
    writes: bool,
}

impl SqliteQueue {
    /// That of a transaction which writes: a process may die between its statements.
    pub(super) fn writing() -> Self {
        SqliteQueue {
            writes: true,
            ..SqliteQueue::default()
        }
    }

    pub(crate) fn push(&mut self, sql: &'static str, role: Role) -> &mut SqliteArguments {
        self.waiting.push(sql, role)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Runs all of it in one text, after an opening of so many statements. A failure after a guard that did not hold is
    /// of no account.
    pub(super) async fn run(
        &mut self,
        conn: &mut SqliteConnection,
        opening: Opening,
    ) -> sqlx::Result<Done> {
        let mut group = std::mem::take(&mut self.waiting);
        let args = std::mem::take(&mut group.args);
        let text = group.text(|place, sql| {
            let link = if place == 0 { opening.0 } else { ";\n" };
            (link.into(), sql.into())
        });
        let mut results = conn.fetch_many(sqlx::query_with(AssertSqlSafe(text), args));
        let (mut done, mut skipped, mut place, mut found) = (Done::default(), 0, 0, Vec::new());
        loop {
            match results.try_next().await {
                Ok(None) => return Ok(done),
                Ok(Some(Either::Left(_))) if skipped < opening.1 => skipped += 1,
                Ok(Some(Either::Right(row))) => found.push(row),
                Ok(Some(Either::Left(result))) => {
                    let rows = Rows::Sqlite(std::mem::take(&mut found));
                    let touched = result.rows_affected();
                    group.judge(place, Answer { rows, touched }, &mut done);
                    if self.writes {
                        seam::boundary(group.sqls[place]);
                    }
                    place += 1;
                }
                Err(_) if done.unmet.is_some() => return Ok(done),
                Err(error) => return Err(error),
            }
        }
    }
}

/// What stands before the first statement of a text, and how many statements that is.
#[derive(Clone, Copy)]
pub(super) struct Opening(pub &'static str, pub usize);

impl Opening {
    /// Nothing.
    pub const NONE: Opening = Opening("", 0);
}

/// Writes a statement whose `$1` is to mean the parameter after `before` others.
fn renumber(sql: &str, before: usize, into: &mut String) {
    let mut rest = sql;
    while let Some(at) = rest.find('$') {
        let (head, tail) = rest.split_at(at + 1);
        let digits = tail
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(tail.len());
        into.push_str(head);
        match tail[..digits].parse::<usize>() {
            Ok(number) => into.push_str(&(number + before).to_string()),
            Err(_) => into.push_str(&tail[..digits]),
        }
        rest = &tail[digits..];
    }
    into.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_through() {
        let mut group = Group::<Sqlite>::default();
        for sql in [
            "insert into a values ($1, $2, $1)",
            "insert into b values ($1)",
        ] {
            let args = group.push(sql, Role::Adds);
            for value in 0..if sql.contains("$2") { 2 } else { 1 } {
                args.add(value).expect("a number");
            }
        }
        group.push("insert into c values ($10)", Role::Adds);
        let text = group.text(|place, sql| (if place == 0 { "" } else { "; " }.into(), sql.into()));
        assert_eq!(
            text,
            "insert into a values ($1, $2, $1); insert into b values ($3); insert into c values ($13)"
        );
    }
}
