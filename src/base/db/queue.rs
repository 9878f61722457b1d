//! Statements that nobody waits for: they run together with the next one that somebody does, in one trip to the database.
//!
//! A trip costs more than most statements. On SQLite everything that is queued goes in one text. On PostgreSQL, which
//! prepares one statement at a time, new rows that follow each other become one statement; guards keep their order,
//! since they lock.
use super::seam;
use futures::TryStreamExt;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{
    Arguments, AssertSqlSafe, Either, Executor, PgConnection, Postgres, Sqlite, SqliteConnection,
};

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

/// Statements that go together, with one list of what they are given.
pub(crate) struct Group<DB: sqlx::Database> {
    sqls: Vec<&'static str>,
    /// How many parameters stand before those of each statement.
    before: Vec<usize>,
    /// Which of them are guards, by place.
    guards: Vec<(usize, Guard)>,
    pub(crate) args: DB::Arguments,
}

impl<DB: sqlx::Database> Default for Group<DB> {
    fn default() -> Self {
        Group {
            sqls: Vec::new(),
            before: Vec::new(),
            guards: Vec::new(),
            args: DB::Arguments::default(),
        }
    }
}

impl<DB: sqlx::Database> Group<DB> {
    /// Adds a statement; what it is given is then added to `args`.
    pub(crate) fn push(&mut self, sql: &'static str, guard: Option<Guard>) -> &mut DB::Arguments {
        self.guards
            .extend(guard.map(|guard| (self.sqls.len(), guard)));
        self.sqls.push(sql);
        self.before.push(self.args.len());
        &mut self.args
    }

    /// The guard at a place, which did not hold.
    fn unmet(&self, place: usize) -> Option<Unmet> {
        let (_, guard) = *self.guards.iter().find(|(at, _)| *at == place)?;
        let last = place + 1 == self.sqls.len();
        Some(Unmet { guard, last })
    }

    fn text(&self, link: impl Fn(usize) -> String) -> String {
        let mut text = String::with_capacity(self.sqls.iter().map(|sql| sql.len() + 32).sum());
        for (place, (sql, before)) in self.sqls.iter().zip(&self.before).enumerate() {
            text.push_str(&link(place));
            renumber(sql, *before, &mut text);
        }
        text
    }

    fn is_empty(&self) -> bool {
        self.sqls.is_empty()
    }
}

/// What became of a group on SQLite.
#[derive(Default)]
pub(crate) struct Done {
    /// The first guard that did not hold.
    pub(super) unmet: Option<Unmet>,
    /// What the last statement found.
    pub(crate) rows: Vec<SqliteRow>,
    /// How many rows it touched.
    pub(crate) touched: u64,
}

/// SQLite's: one group.
#[derive(Default)]
pub struct SqliteQueue {
    waiting: Group<Sqlite>,
}

impl SqliteQueue {
    pub(crate) fn push(&mut self, sql: &'static str, guard: Option<Guard>) -> &mut SqliteArguments {
        self.waiting.push(sql, guard)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Runs all of it. A failure after a guard that did not hold is of no account.
    pub(super) async fn run(&mut self, conn: &mut SqliteConnection) -> sqlx::Result<Done> {
        let mut group = std::mem::take(&mut self.waiting);
        let args = std::mem::take(&mut group.args);
        let text = group.text(|place| if place == 0 { "" } else { ";\n" }.into());
        let mut results = conn.fetch_many(sqlx::query_with(AssertSqlSafe(text), args));
        let (mut done, mut place) = (Done::default(), 0);
        loop {
            match results.try_next().await {
                Ok(None) => return Ok(done),
                Ok(Some(Either::Right(row))) if place + 1 == group.sqls.len() => {
                    done.rows.push(row)
                }
                Ok(Some(Either::Right(_))) => {}
                Ok(Some(Either::Left(result))) => {
                    done.touched = result.rows_affected();
                    if done.touched == 0 {
                        done.unmet = done.unmet.or(group.unmet(place));
                    }
                    seam::boundary(group.sqls[place]);
                    place += 1;
                }
                Err(_) if done.unmet.is_some() => return Ok(done),
                Err(error) => return Err(error),
            }
        }
    }
}

/// PostgreSQL's: new rows in groups, guards alone and in order.
#[derive(Default)]
pub struct PgQueue {
    waiting: Vec<Group<Postgres>>,
}

impl PgQueue {
    pub(crate) fn push(&mut self, sql: &'static str, guard: Option<Guard>) -> &mut PgArguments {
        let joins = self
            .waiting
            .last()
            .is_some_and(|last| last.guards.is_empty());
        if guard.is_some() || !joins {
            self.waiting.push(Group::default());
        }
        let last = self.waiting.len() - 1;
        self.waiting[last].push(sql, guard)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Runs all of it, up to the first guard that does not hold, which is returned.
    pub(super) async fn run(&mut self, conn: &mut PgConnection) -> sqlx::Result<Option<Unmet>> {
        let mut groups = std::mem::take(&mut self.waiting).into_iter();
        while let Some(mut group) = groups.next() {
            let last = group.sqls.len() - 1;
            let text = group.text(|place| step(place, last));
            let query = sqlx::query_with(AssertSqlSafe(text), std::mem::take(&mut group.args));
            let touched = conn.execute(query).await?.rows_affected();
            seam::boundary(group.sqls[0]);
            if let (0, Some(unmet)) = (touched, group.unmet(0)) {
                let last = groups.len() == 0;
                return Ok(Some(Unmet { last, ..unmet }));
            }
        }
        Ok(None)
    }
}

/// What stands before a statement where several become one.
fn step(place: usize, last: usize) -> String {
    match place {
        0 if last == 0 => String::new(),
        0 => "with q0 as (".into(),
        _ if place == last => ")\n".into(),
        _ => format!("),\nq{place} as ("),
    }
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

    fn text(group: &Group<Postgres>) -> String {
        let last = group.sqls.len() - 1;
        group.text(|place| step(place, last))
    }

    #[test]
    fn parameters_are_numbered_through() {
        let mut group = Group::<Postgres>::default();
        for sql in [
            "insert into a values ($1, $2, $1)",
            "insert into b values ($1)",
        ] {
            let args = group.push(sql, None);
            for value in 0..if sql.contains("$2") { 2 } else { 1 } {
                args.add(value).expect("a number");
            }
        }
        group.push("insert into c values ($10)", None);
        assert_eq!(
            text(&group),
            "with q0 as (insert into a values ($1, $2, $1)),\nq1 as (insert into b values ($3))\ninsert into c values ($13)"
        );
    }

    #[test]
    fn two_become_one_statement() {
        let mut group = Group::<Postgres>::default();
        group.push("insert into a values (1)", None);
        group.push("insert into b values (2)", None);
        assert_eq!(
            text(&group),
            "with q0 as (insert into a values (1))\ninsert into b values (2)"
        );
    }
}
