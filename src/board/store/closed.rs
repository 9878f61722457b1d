//! Summing up who stood where in periods that closed long ago, and forgetting it.
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::ledger::rules::Terms;
use crate::run;

/// Sums up the boards that five or more were on, of the weeks and months before some.
pub async fn sum_up(tx: &mut Tx, guild: GuildId, kept: &Terms) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into period_total (guild, board, period, members, score) \
         select guild, board, period, count(*), cast(sum(score) as bigint) from ranking \
         where guild = $1 and board in ('received', 'given') and score > 0 \
         and ((period > 'month:' and period < $2) or (period > 'week:' and period < $3)) \
         group by guild, board, period having count(*) >= 5 on conflict do nothing",
        guild,
        &kept.month,
        &kept.week,
    )
}

/// Forgets who is ranked in them, so many at most.
pub async fn forget_rankings(
    tx: &mut Tx,
    guild: GuildId,
    kept: &Terms,
    most: i64,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from ranking where guild = $1 and (board, period, member) in (\
          select board, period, member from ranking where guild = $1 and board in ('received', 'given') \
          and ((period > 'month:' and period < $2) or (period > 'week:' and period < $3)) limit $4)",
        guild,
        &kept.month,
        &kept.week,
        most,
    )
}

/// Forgets how many were ranked in them.
pub async fn forget_counts(tx: &mut Tx, guild: GuildId, kept: &Terms) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from ranking_count where guild = $1 and board in ('received', 'given') \
         and ((period > 'month:' and period < $2) or (period > 'week:' and period < $3))",
        guild,
        &kept.month,
        &kept.week,
    )
}

/// Forgets the places with which weeks before them closed.
pub async fn forget_results(tx: &mut Tx, guild: GuildId, kept: &Terms) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from week_result where guild = $1 and week < $2",
        guild,
        &kept.week,
    )
}
