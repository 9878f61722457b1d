//! Looking for places where an invariant is broken: one row is enough.
mod boards;
mod books;
mod causes;

pub use boards::*;
pub use books::*;
pub use causes::*;

use crate::base::civil::Day;
use crate::base::db::Tx;
use crate::base::points::Points;
use crate::ledger::rules::Board;
use crate::on;

/// Where something is not what it should be.
#[derive(Debug, sqlx::FromRow)]
pub struct Place {
    pub guild: i64,
    pub what: String,
    pub id: i64,
    pub found: i64,
    pub expected: i64,
}

type Found = sqlx::Result<Option<Place>>;

pub async fn counts(tx: &mut Tx) -> sqlx::Result<(i64, i64)> {
    on!(
        tx,
        query_as("select (select count(*) from program), (select count(*) from entry)").fetch_one
    )
}

/// A standing as it is kept.
#[derive(sqlx::FromRow)]
pub struct Standing {
    pub guild: i64,
    pub board: Board,
    pub period: String,
    pub member: i64,
    pub score: Points,
}

/// From when on it is kept who stands where.
#[derive(sqlx::FromRow)]
pub struct Kept {
    pub guild: i64,
    pub week: String,
    pub month: String,
}

impl Kept {
    /// Whether a period is one of those that are kept.
    pub fn holds(&self, period: &str) -> bool {
        match period.split_once(':') {
            Some(("week", _)) => period >= self.week.as_str(),
            Some(("month", _)) => period >= self.month.as_str(),
            _ => true,
        }
    }
}

pub async fn kept(tx: &mut Tx) -> sqlx::Result<Vec<Kept>> {
    on!(
        tx,
        query_as("select guild, week, month from standing_kept").fetch_all
    )
}

pub async fn standings(tx: &mut Tx) -> sqlx::Result<Vec<Standing>> {
    on!(
        tx,
        query_as("select guild, board, period, member, score from standing").fetch_all
    )
}

/// What somebody received or gave on one day.
#[derive(sqlx::FromRow)]
pub struct Earned {
    pub guild: i64,
    pub board: Board,
    pub member: i64,
    pub day: Day,
    pub score: Points,
}

/// What arrived in wallets, other than refunds, and what left allowances for them, by the day on which it was earned.
/// What went back by itself is taken off; what was taken back is left out whole: an undo or a correction reverses a kudos and its boosts where they were earned,
/// a boost alone, or an award.
pub async fn earned(tx: &mut Tx) -> sqlx::Result<Vec<Earned>> {
    on!(
        tx,
        query_as(
            "select m.guild, m.board, m.member, m.day, cast(sum(m.amount) as bigint) as score from (\
               select p.guild, 'received' as board, p.target_owner as member, e.day, p.amount, e.id \
               from posting p join entry e on e.guild = p.guild and e.id = p.entry \
               where p.target = 'wallet' and p.kind <> 'correction' \
               union all \
               select p.guild, 'given', p.source_owner, e.day, p.amount, e.id \
               from posting p join entry e on e.guild = p.guild and e.id = p.entry \
               where p.source = 'allowance' and p.target = 'wallet' \
               union all \
               select w.guild, 'received', w.member, e.day, -w.points, e.id \
               from waiting w join entry e on e.guild = w.guild and e.id = w.entry where w.returned_at is not null \
               union all \
               select w.guild, 'given', p.source_owner, e.day, -p.amount, e.id \
               from waiting w join entry e on e.guild = w.guild and e.id = w.entry \
               join posting p on p.guild = w.guild and p.entry = w.entry and p.source = 'allowance' \
               and p.target = 'wallet' and p.target_owner = w.member where w.returned_at is not null) m \
             left join boost b on b.guild = m.guild and b.id = m.id \
             where not exists (select 1 from entry r where r.guild = m.guild and r.cause in ('undo', 'correction') \
               and r.reverses in (m.id, coalesce(b.kudos, m.id))) \
             group by m.guild, m.board, m.member, m.day",
        )
        .fetch_all
    )
}
