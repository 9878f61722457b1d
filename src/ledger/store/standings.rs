//! Places on boards.
use crate::base::db::{Guard, Tx};
use crate::base::ids::{GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Board, Raise, Terms};
use crate::{guard, later, on, run};

/// Changes two members' standings in the three periods of a day; an absent second one changes nothing.
pub fn raise(
    tx: &mut Tx,
    guild: GuildId,
    terms: &Terms,
    a: Raise,
    b: Option<Raise>,
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into standing (guild, board, period, member, score) \
         select cast($1 as bigint), r.board, p.period, r.member, r.score from \
         (select cast($5 as text) as board, cast($6 as bigint) as member, cast($7 as bigint) as score \
          union all select cast($8 as text), cast($9 as bigint), cast($10 as bigint)) r \
         cross join (select cast($2 as text) as period union all select cast($3 as text) \
          union all select cast($4 as text)) p \
         where r.member is not null order by r.board, p.period, r.member \
         on conflict (guild, board, period, member) do update set score = standing.score + excluded.score",
        guild,
        &terms.all,
        &terms.month,
        &terms.week,
        a.board,
        a.member,
        a.by,
        b.map_or(Board::Given, |raise| raise.board),
        b.map(|raise| raise.member),
        b.map_or(Points::ZERO, |raise| raise.by),
    )
}

/// Notes that the places of two members may have changed on a board in the periods of a day.
pub fn changed(
    tx: &mut Tx,
    guild: GuildId,
    terms: &Terms,
    (id, a): (i64, Raise),
    b: Option<(i64, Raise)>,
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into standing_change (guild, id, member, board, month, week) \
         select cast($1 as bigint), r.id, r.member, r.board, cast($2 as text), cast($3 as text) from \
         (select cast($4 as bigint) as id, cast($5 as bigint) as member, cast($6 as text) as board \
          union all select cast($7 as bigint), cast($8 as bigint), cast($9 as text)) r where r.member is not null",
        guild,
        &terms.month,
        &terms.week,
        id,
        a.member,
        a.board,
        b.map(|(id, _)| id),
        b.map(|(_, raise)| raise.member),
        b.map(|(_, raise)| raise.board),
    )
}

/// Notes that a member's places may have changed everywhere.
pub fn changed_everywhere(
    tx: &mut Tx,
    guild: GuildId,
    id: i64,
    member: MemberId,
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into standing_change (guild, id, member) values ($1, $2, $3)",
        guild,
        id,
        member,
    )
}

/// A member's score on a board.
pub async fn standing(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    member: MemberId,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select score from standing where guild = $1 and board = $2 and period = $3 and member = $4",
            guild,
            board,
            period,
            member,
        )
        .fetch_optional
    )
}

/// Notes from which week and month on it is kept who stands where; that only moves forward.
pub async fn keep_from(tx: &mut Tx, guild: GuildId, kept: &Terms) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into standing_kept (guild, week, month, done) values ($1, $2, $3, false) \
         on conflict (guild) do update set done = false, week = excluded.week, month = excluded.month \
         where excluded.week >= standing_kept.week and excluded.month >= standing_kept.month \
         and (excluded.week > standing_kept.week or excluded.month > standing_kept.month)",
        guild,
        &kept.week,
        &kept.month,
    )
}

/// Whether standings may be left of weeks and months that are no longer kept.
pub async fn some_left(tx: &mut Tx, guild: GuildId) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from standing_kept where guild = $1 and not done)",
            guild,
        )
        .fetch_one
    )
}

/// Forgets standings that are no longer kept, so many at most.
pub async fn forget_some(tx: &mut Tx, guild: GuildId, most: i64) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from standing where guild = $1 and (member, board, period) in (\
          select s.member, s.board, s.period from standing s join standing_kept k on k.guild = s.guild \
          where s.guild = $1 and ((s.period > 'month:' and s.period < k.month) \
          or (s.period > 'week:' and s.period < k.week)) limit $2)",
        guild,
        most,
    )
}

/// Notes that none is left.
pub async fn none_left(tx: &mut Tx, guild: GuildId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update standing_kept set done = true where guild = $1",
        guild,
    )
}
