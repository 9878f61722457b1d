//! Summing up who stood where in periods that closed long ago, and forgetting it. Periods are named by their kind and first day,
//! so those of a kind before one are a range.
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::board::rules::Board;
use crate::run;

/// Sums up a board's periods between two names, where five or more were on it.
pub async fn sum_up(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    (after, before): (&str, &str),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into period_total (guild, board, period, members, score) \
         select guild, board, period, count(*), cast(sum(score) as bigint) from ranking \
         where guild = $1 and board = $2 and period > $3 and period < $4 and score > 0 \
         group by guild, board, period having count(*) >= 5 on conflict do nothing",
        guild,
        board,
        after,
        before,
    )
}

/// Forgets who is ranked in them, so many at most.
pub async fn forget_rankings(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    (after, before): (&str, &str),
    most: i64,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from ranking where guild = $1 and board = $2 and (period, member) in (\
          select period, member from ranking where guild = $1 and board = $2 and period > $3 and period < $4 limit $5)",
        guild,
        board,
        after,
        before,
        most,
    )
}

/// Forgets how many were ranked in them.
pub async fn forget_counts(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    (after, before): (&str, &str),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from ranking_count where guild = $1 and board = $2 and period > $3 and period < $4",
        guild,
        board,
        after,
        before,
    )
}

/// Forgets the places with which weeks before one closed.
pub async fn forget_results(tx: &mut Tx, guild: GuildId, week: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from week_result where guild = $1 and week < $2",
        guild,
        week,
    )
}
