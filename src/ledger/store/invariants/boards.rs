//! Who stands where, against the standings. Whoever waits to be ranked may be ranked as they were; what is counted is always
//! what is ranked.
use super::Found;
use crate::base::db::Tx;
use crate::on;

/// Every standing of a member who is on the boards, and every ranked score.
pub async fn unequal_rankings(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "select guild, board || ' in ' || period || ', member' as what, member as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select s.guild, s.board, s.period, s.member, 0 as found, \
             case when s.score > 0 and not m.off_boards then s.score else 0 end as expected \
             from standing s join member m on m.guild = s.guild and m.id = s.member \
             union all select guild, board, period, member, score, 0 from ranking) each \
             where (guild, member) not in (select n.guild, n.member from standing_change n) \
             and not exists (select 1 from standing_kept k where k.guild = each.guild \
              and ((period > 'month:' and period < k.month) or (period > 'week:' and period < k.week))) \
             group by guild, board, period, member having sum(found) <> sum(expected) order by 1, 2, 3 limit 1",
        )
        .fetch_optional
    )
}

/// Every count, and every ranked score on every level on which it is counted.
pub async fn unequal_counts(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "with recursive cell(guild, board, period, level, bucket) as ( \
             select guild, board, period, cast(0 as bigint), score from ranking where score > 0 \
             union all select guild, board, period, level + 1, bucket / 16 from cell where bucket >= 16) \
             select guild, board || ' in ' || period || ', level ' || cast(level as text) || ', bucket' as what, bucket as id, \
             cast(sum(found) as bigint) as found, cast(sum(expected) as bigint) as expected from ( \
             select guild, board, period, level, bucket, 0 as found, 1 as expected from cell where bucket % 16 <> 0 \
             union all select guild, board, period, level, bucket, members, 0 from ranking_count) each \
             where not exists (select 1 from standing_kept k where k.guild = each.guild \
              and ((period > 'month:' and period < k.month) or (period > 'week:' and period < k.week))) \
             group by guild, board, period, level, bucket having sum(found) <> sum(expected) order by 1, 2, 3 limit 1",
        )
        .fetch_optional
    )
}
