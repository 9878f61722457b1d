//! The results of weeks; in `places` who stands where, in `ranking` how that is kept, in `closed` what is left of it. Members off the boards are seen by nobody.
mod closed;
mod places;
mod ranking;

pub use closed::{forget_counts, forget_rankings, forget_results, sum_up};
pub use places::{better, cells, changes, first, standings, top_level};
pub use ranking::{BATCH, batch, rank, take_turn, waiting};

use super::rules::{Board, Head, Ranked};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::{on, run};

/// Snapshots a week's first 100 of both boards, unless it was done before.
pub async fn close(tx: &mut Tx, guild: GuildId, week: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into week_result (guild, board, week, member, place, score) \
         select $1, p.board, cast($2 as text), p.member, p.place, p.score from (\
          select c.board, c.member, c.score, \
          rank() over (partition by c.board order by c.score desc) as place, \
          row_number() over (partition by c.board order by c.score desc, c.member) as nth from (\
           select f.board, f.member, f.score from (\
            select r.board, r.member, r.score from ranking r \
            where r.guild = $1 and r.board = 'received' and r.period = $2 and r.score > 0 \
            and r.member not in (select n.member from standing_change n where n.guild = $1) \
            order by r.score desc, r.member limit 100) f \
           union all select f.board, f.member, f.score from (\
            select r.board, r.member, r.score from ranking r \
            where r.guild = $1 and r.board = 'given' and r.period = $2 and r.score > 0 \
            and r.member not in (select n.member from standing_change n where n.guild = $1) \
            order by r.score desc, r.member limit 100) f \
           union all select s.board, s.member, s.score from (\
            select distinct n.member from standing_change n where n.guild = $1) u \
           cross join standing s cross join member m \
           where s.guild = $1 and s.member = u.member and s.board in ('received', 'given') and s.period = $2 \
           and m.guild = $1 and m.id = u.member and s.score > 0 and not m.off_boards) c) p \
         where p.nth <= 100 and not exists (select 1 from week_result w where w.guild = $1 and w.week = $2) \
         on conflict (guild, board, week, member) do nothing",
        guild,
        week,
    )
}

/// Keeps the end of the chain of seals as a week closes, unless it was done before.
pub async fn keep_head(tx: &mut Tx, guild: GuildId, week: &str, head: &Head) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into week_head (guild, week, seals, hash) values ($1, $2, $3, $4) on conflict do nothing",
        guild,
        week,
        head.count,
        &head.hash,
    )
}

/// The end of the chain of seals as a week closed.
pub async fn head(tx: &mut Tx, guild: GuildId, week: &str) -> sqlx::Result<Option<(i64, String)>> {
    on!(
        tx,
        query_as(
            "select seals, hash from week_head where guild = $1 and week = $2",
            guild,
            week,
        )
        .fetch_optional
    )
}

/// A closed week's places on one board.
pub async fn results(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    week: &str,
) -> sqlx::Result<Vec<Ranked>> {
    on!(
        tx,
        query_as(
            "select member, place, score from week_result where guild = $1 and board = $2 and week = $3 \
             order by place, member",
            guild,
            board,
            week,
        )
        .fetch_all
    )
}

/// Claims a week's post; `false` where it was posted before.
pub async fn claim(tx: &mut Tx, guild: GuildId, week: &str, now: Instant) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into week_post (guild, week, posted_at) values ($1, $2, $3) on conflict (guild, week) do nothing",
        guild,
        week,
        now,
    )?;
    Ok(rows == 1)
}

/// The user behind a member, unless they keep off the boards by now.
pub async fn shown_user(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Option<UserId>> {
    on!(
        tx,
        query_scalar(
            "select user_id from member where guild = $1 and id = $2 and not off_boards",
            guild,
            member,
        )
        .fetch_optional
    )
}
