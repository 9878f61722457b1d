//! Reading who stands where: by the ranking, save for those who wait to be ranked, whose standings are read themselves. One
//! statement, or a transaction that sees one state, so that what is read is exact whenever it is.
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::base::points::Points;
use crate::board::rules::{Board, Cell, Change, Standing, Start};
use crate::on;

/// The first ten of a board, and one more if there is one. It reads as `standings` from the beginning, but names its limit: without,
/// PostgreSQL plans it again each time, which takes longer than to run it.
pub async fn first(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
) -> sqlx::Result<Vec<Standing>> {
    on!(
        tx,
        query_as(
            "with waiting(member, score) as materialized (\
              select u.member, (select case when o.off_boards then 0 else s.score end \
               from standing s cross join member o where o.guild = s.guild and o.id = s.member \
               and s.guild = $1 and s.member = u.member and s.board = $2 and s.period = $3) from (\
               select distinct n.member from standing_change n where n.guild = $1 and coalesce(n.board, $2) = $2) u) \
             select m.user_id as \"user\", d.score from (\
              select c.member, c.score from (\
               select f.member, f.score from (\
                select r.member, r.score from ranking r where r.guild = $1 and r.board = $2 and r.period = $3 \
                and r.score > 0 and r.member not in (select member from waiting) \
                order by r.score desc, r.member limit 11) f \
               union all select member, score from waiting where score > 0) c \
              order by c.score desc, c.member limit 11) d \
             cross join member m where m.guild = $1 and m.id = d.member order by d.score desc, d.member",
            guild,
            board,
            period,
        )
        .fetch_all
    )
}

/// Some who follow each other on a board, the best first.
pub async fn standings(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    start: Start,
    limit: i64,
) -> sqlx::Result<Vec<Standing>> {
    on!(
        tx,
        query_as(
            "with waiting(member, score) as materialized (\
              select u.member, (select case when o.off_boards then 0 else s.score end \
               from standing s cross join member o where o.guild = s.guild and o.id = s.member \
               and s.guild = $1 and s.member = u.member and s.board = $2 and s.period = $3) from (\
               select distinct n.member from standing_change n where n.guild = $1 and coalesce(n.board, $2) = $2) u) \
             select m.user_id as \"user\", d.score from (\
              select c.member, c.score from (\
               select f.member, f.score from (\
                select r.member, r.score from ranking r where r.guild = $1 and r.board = $2 and r.period = $3 \
                and r.score > 0 and r.score <= $4 and r.member not in (select member from waiting) \
                order by r.score desc, r.member limit cast($5 as bigint) + $6) f \
               union all select member, score from waiting where score > 0 and score <= $4) c \
              order by c.score desc, c.member limit $6 offset $5) d \
             cross join member m where m.guild = $1 and m.id = d.member order by d.score desc, d.member",
            guild,
            board,
            period,
            start.score,
            start.rest,
            limit,
        )
        .fetch_all
    )
}

/// How many on a board have more than this: a few counts of each level, and those who wait to be ranked.
pub async fn better(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    score: Points,
) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "with recursive level(n, bucket) as (\
              select cast(0 as bigint), cast($4 as bigint) union all \
              select n + 1, bucket / 16 from level where n < (\
               select coalesce(max(c.level), 0) from ranking_count c where c.guild = $1 and c.board = $2 and c.period = $3)) \
             select cast((select coalesce(sum((select coalesce(sum(c.members), 0) from ranking_count c \
              where c.guild = $1 and c.board = $2 and c.period = $3 and c.level = level.n \
              and c.bucket > level.bucket and c.bucket <= level.bucket / 16 * 16 + 15)), 0) from level) \
             + (select coalesce(sum(case when w.score > $4 then 1 else 0 end - case when w.ranked > $4 then 1 else 0 end), 0) \
              from (select (select case when o.off_boards then 0 else s.score end \
                from standing s cross join member o where o.guild = s.guild and o.id = s.member \
                and s.guild = $1 and s.member = u.member and s.board = $2 and s.period = $3) as score, \
               (select r.score from ranking r \
                where r.guild = $1 and r.board = $2 and r.period = $3 and r.member = u.member) as ranked \
               from (select distinct n.member from standing_change n where n.guild = $1 and coalesce(n.board, $2) = $2) u) w) as bigint)",
            guild,
            board,
            period,
            score,
        )
        .fetch_one
    )
}

/// What those who wait to be ranked have on a board, and what of it was ranked.
pub async fn changes(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
) -> sqlx::Result<Vec<Change>> {
    on!(
        tx,
        query_as(
            "select case when w.score > 0 then w.score else 0 end as score, coalesce(w.ranked, 0) as ranked from (\
              select (select case when o.off_boards then 0 else s.score end \
               from standing s cross join member o where o.guild = s.guild and o.id = s.member \
               and s.guild = $1 and s.member = u.member and s.board = $2 and s.period = $3) as score, \
              (select r.score from ranking r \
               where r.guild = $1 and r.board = $2 and r.period = $3 and r.member = u.member) as ranked \
              from (select distinct n.member from standing_change n where n.guild = $1 and coalesce(n.board, $2) = $2) u) w",
            guild,
            board,
            period,
        )
        .fetch_all
    )
}

/// The highest level with a count.
pub async fn top_level(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
) -> sqlx::Result<Option<i64>> {
    on!(
        tx,
        query_scalar(
            "select max(level) from ranking_count where guild = $1 and board = $2 and period = $3",
            guild,
            board,
            period,
        )
        .fetch_one
    )
}

/// The counts that a bucket of the level above consists of.
pub async fn cells(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    level: i64,
    above: i64,
) -> sqlx::Result<Vec<Cell>> {
    on!(
        tx,
        query_as(
            "select bucket, members from ranking_count where guild = $1 and board = $2 and period = $3 and level = $4 \
             and bucket > cast($5 as bigint) * 16 and bucket <= cast($5 as bigint) * 16 + 15",
            guild,
            board,
            period,
            level,
            above,
        )
        .fetch_all
    )
}
