//! Standings in order, and the results of weeks. Members off the boards are seen by nobody.
use super::rules::{Board, Head, Ranked, Standing};
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::points::Points;
use crate::{on, run};

/// Some who follow each other on a board, the best first.
pub async fn standings(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    offset: i64,
    limit: i64,
) -> sqlx::Result<Vec<Standing>> {
    on!(
        tx,
        query_as(
            "select m.user_id as \"user\", s.score from standing s join member m on m.guild = s.guild and m.id = s.member \
             where s.guild = $1 and s.board = $2 and s.period = $3 and s.score > 0 and not m.off_boards \
             order by s.score desc, s.member limit $4 offset $5",
            guild,
            board,
            period,
            limit,
            offset,
        )
        .fetch_all
    )
}

/// How many on a board have more than this.
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
            "select count(*) from standing s join member m on m.guild = s.guild and m.id = s.member \
             where s.guild = $1 and s.board = $2 and s.period = $3 and s.score > $4 and not m.off_boards",
            guild,
            board,
            period,
            score,
        )
        .fetch_one
    )
}

/// Snapshots a week's places on both boards, unless it was done before.
pub async fn close(tx: &mut Tx, guild: GuildId, week: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into week_result (guild, board, week, member, place, score) \
         select r.guild, r.board, r.period, r.member, r.place, r.score from (\
          select s.guild, s.board, s.period, s.member, s.score, \
          rank() over (partition by s.board order by s.score desc) as place, \
          row_number() over (partition by s.board order by s.score desc, s.member) as nth \
          from standing s join member m on m.guild = s.guild and m.id = s.member \
          where s.guild = $1 and s.period = $2 and s.score > 0 and not m.off_boards) r \
         where r.nth <= 100 and not exists (select 1 from week_result w where w.guild = $1 and w.week = $2) \
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
