//! Several statements as one, for PostgreSQL: each becomes a step of `with`, and the end tells which of them touched a row,
//! and what the claims found.
//!
//! The steps see one state, that before the statement. So no step may depend on another, but for what a claim returns; and
//! two of the same text, which could mean the same row, are never joined.
use super::{Done, Group, Guard, Role, Text, Unmet};
use crate::base::db::answer::{Answer, Rows};
use crate::base::db::seam;
use futures::TryStreamExt;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::{AssertSqlSafe, Either, Executor, PgConnection, Postgres, Row};

/// What waits for the next trip.
#[derive(Default)]
pub struct PgQueue {
    waiting: Vec<Group<Postgres>>,
    writes: bool,
}

impl PgQueue {
    /// That of a transaction which writes, or only reads: a process may die between the statements of the former.
    pub(in crate::base::db) fn new(writes: bool) -> Self {
        PgQueue {
            waiting: Vec::new(),
            writes,
        }
    }

    pub(crate) fn push(&mut self, sql: &'static str, role: Role) -> &mut PgArguments {
        let joins = |last: &Group<Postgres>| last.is_joined_by(sql, role);
        if !self.waiting.last().is_some_and(joins) {
            self.waiting.push(Group::default());
        }
        let last = self.waiting.len() - 1;
        self.waiting[last].push(sql, role)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Runs all of it, up to the first guard that does not hold.
    pub(in crate::base::db) async fn run(&mut self, conn: &mut PgConnection) -> sqlx::Result<Done> {
        let mut groups = std::mem::take(&mut self.waiting).into_iter();
        let mut done = Done::default();
        while let Some(mut group) = groups.next() {
            let found = found(&mut group, conn).await?;
            if self.writes {
                seam::boundary(group.sqls[0]);
            }
            match group.sqls.as_slice() {
                [_] => group.judge(0, found, &mut done),
                _ => group.judge_each(found.rows, &mut done)?,
            }
            if let Some(unmet) = &mut done.unmet {
                *unmet = Unmet {
                    last: unmet.last && groups.len() == 0,
                    ..*unmet
                };
                break;
            }
        }
        Ok(done)
    }
}

/// Runs a group as one statement.
async fn found(group: &mut Group<Postgres>, conn: &mut PgConnection) -> sqlx::Result<Answer> {
    let query = sqlx::query_with(
        AssertSqlSafe(group.joined()),
        std::mem::take(&mut group.args),
    );
    let mut results = conn.fetch_many(query);
    let (mut rows, mut touched) = (Vec::new(), 0);
    while let Some(result) = results.try_next().await? {
        match result {
            Either::Left(result) => touched = result.rows_affected(),
            Either::Right(row) => rows.push(row),
        }
    }
    Ok(Answer {
        rows: Rows::Postgres(rows),
        touched,
    })
}

impl Group<Postgres> {
    fn is_joined_by(&self, sql: &str, role: Role) -> bool {
        let asks = |role: &Role| matches!(role, Role::Asks);
        let again = role != Role::Adds && self.sqls.contains(&sql);
        let apart = match role {
            Role::Takes(guard) => self.claimed(guard).is_none(),
            _ => again || asks(&role),
        };
        !(apart || self.roles.iter().any(asks))
    }

    /// The place of a claim.
    fn claimed(&self, guard: Guard) -> Option<usize> {
        self.roles
            .iter()
            .position(|role| *role == Role::Claims(guard))
    }

    /// One statement of all.
    fn joined(&self) -> String {
        let last = self.sqls.len() - 1;
        if last == 0 {
            return self.text(|_, sql| ("".into(), sql.into()));
        }
        let tells = |place: &usize| matches!(self.roles[*place], Role::Guards(_) | Role::Claims(_));
        let telling: Vec<usize> = (0..=last).filter(tells).collect();
        let link = |place: usize| match place {
            0 => "with q0 as (".into(),
            _ if place == last && telling.is_empty() => ")\n".into(),
            _ => format!("{}),\nq{place} as (", self.returning(place - 1)),
        };
        let mut text = self.text(|place, sql| (link(place).into(), self.step(place, sql)));
        if telling.is_empty() {
            return text;
        }
        text.push_str(&format!("{})\n", self.returning(last)));
        let width = self
            .roles
            .iter()
            .zip(&self.sqls)
            .map(width)
            .max()
            .unwrap_or_default();
        let ends: Vec<String> = telling
            .iter()
            .map(|place| self.end(*place, width))
            .collect();
        text.push_str(&ends.join("\nunion all "));
        text
    }

    /// A statement as a step: what it takes from a claim's row it takes from what the claim returns, since the row itself
    /// still looks as it did before.
    fn step(&self, place: usize, sql: &'static str) -> Text {
        let claimed = match self.roles[place] {
            Role::Takes(guard) => self.claimed(guard),
            Role::Adds | Role::Guards(_) | Role::Claims(_) | Role::Asks => None,
        };
        match claimed.zip(sql.rsplit_once(" from ")) {
            Some((claim, (head, _))) => format!("{head} from q{claim}").into(),
            None => sql.into(),
        }
    }

    /// What makes a guard tell that it touched a row.
    fn returning(&self, place: usize) -> &'static str {
        match self.roles[place] {
            Role::Guards(_) => " returning 1",
            Role::Adds | Role::Takes(_) | Role::Claims(_) | Role::Asks => "",
        }
    }

    /// What a step tells: what a claim found, filled up to so many columns, and the step's place.
    fn end(&self, place: usize, width: usize) -> String {
        let own = self::width((&self.roles[place], &self.sqls[place]));
        let found = if own > 0 {
            format!("q{place}.*, ")
        } else {
            String::new()
        };
        let rest = "cast(null as bigint), ".repeat(width - own);
        format!("select {found}{rest}{place} as place from q{place}")
    }

    /// Notes what became of each step.
    fn judge_each(&self, rows: Rows, done: &mut Done) -> sqlx::Result<()> {
        let Rows::Postgres(rows) = rows else {
            return Ok(());
        };
        let mut each: Vec<Vec<PgRow>> = self.sqls.iter().map(|_| Vec::new()).collect();
        for row in rows {
            let place: i32 = row.try_get("place")?;
            if let Some(found) = usize::try_from(place)
                .ok()
                .and_then(|place| each.get_mut(place))
            {
                found.push(row);
            }
        }
        for (place, rows) in each.into_iter().enumerate() {
            let touched = rows.len() as u64;
            self.judge(
                place,
                Answer {
                    rows: Rows::Postgres(rows),
                    touched,
                },
                done,
            );
        }
        Ok(())
    }
}

/// How many columns a claim finds: all of them are bigint.
fn width((role, sql): (&Role, &&'static str)) -> usize {
    match role {
        Role::Claims(_) => sql
            .rsplit_once(" returning ")
            .map_or(0, |(_, columns)| columns.split(',').count()),
        Role::Adds | Role::Takes(_) | Role::Guards(_) | Role::Asks => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::db::queue::Guard;

    fn queue(statements: &[(&'static str, Role)]) -> Vec<String> {
        let mut queue = PgQueue::default();
        for (sql, role) in statements {
            queue.push(sql, *role);
        }
        queue.waiting.iter().map(Group::joined).collect()
    }

    #[test]
    fn new_rows_become_one_statement() {
        let (a, b) = ("insert into a values (1)", "insert into b values (2)");
        assert_eq!(
            queue(&[(a, Role::Adds), (b, Role::Adds), (a, Role::Adds)]),
            [
                "with q0 as (insert into a values (1)),\nq1 as (insert into b values (2))\ninsert into a values (1)"
            ]
        );
    }

    #[test]
    fn guards_and_claims_tell_what_became_of_them() {
        let statements = [
            ("insert into a values (1)", Role::Guards(Guard(1))),
            ("update b set x = 1 returning x, y", Role::Claims(Guard(2))),
            ("insert into c values (2)", Role::Adds),
        ];
        assert_eq!(
            queue(&statements),
            ["with q0 as (insert into a values (1) returning 1),\n\
              q1 as (update b set x = 1 returning x, y),\n\
              q2 as (insert into c values (2))\n\
              select cast(null as bigint), cast(null as bigint), 0 as place from q0\n\
              union all select q1.*, 1 as place from q1"]
        );
    }

    #[test]
    fn what_may_touch_the_same_row_or_must_see_the_others_stands_alone() {
        let (a, b) = ("update a set x = 1", "insert into b select x from a");
        let guard = Role::Guards(Guard(1));
        let alone = queue(&[
            (a, guard),
            (a, guard),
            (b, Role::Takes(Guard(2))),
            ("select 1", Role::Asks),
            (a, guard),
        ]);
        assert_eq!(alone, [a, a, b, "select 1", a]);
    }

    #[test]
    fn what_is_made_of_a_claims_row_takes_what_the_claim_returns() {
        let (a, b) = (
            "update a set x = 1 where y = $1 returning x",
            "insert into b select $1, x from a where y = $1",
        );
        assert_eq!(
            queue(&[(a, Role::Claims(Guard(1))), (b, Role::Takes(Guard(1)))]),
            [
                "with q0 as (update a set x = 1 where y = $1 returning x),\n\
              q1 as (insert into b select $1, x from q0)\n\
              select q0.*, 0 as place from q0"
            ]
        );
    }
}
