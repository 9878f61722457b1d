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
            "select coalesce(s.guild, r.guild) as guild, \
             coalesce(s.board, r.board) || ' in ' || coalesce(s.period, r.period) || ', member' as what, \
             coalesce(s.member, r.member) as id, coalesce(r.score, 0) as found, coalesce(s.score, 0) as expected from (\
               select s.guild, s.board, s.period, s.member, \
               case when s.score > 0 and not m.off_boards then s.score else 0 end as score \
               from standing s join member m on m.guild = s.guild and m.id = s.member) s \
             full outer join ranking r \
             on r.guild = s.guild and r.board = s.board and r.period = s.period and r.member = s.member \
             where coalesce(r.score, 0) <> coalesce(s.score, 0) and (coalesce(s.guild, r.guild), coalesce(s.member, r.member)) \
             not in (select n.guild, n.member from standing_change n) order by 1, 2, 3 limit 1",
        )
        .fetch_optional
    )
}

/// Every count, and every ranked score on every level on which it is counted.
pub async fn unequal_counts(tx: &mut Tx) -> Found {
    on!(
        tx,
        query_as(
            "with recursive cell(guild, board, period, level, bucket) as (\
               select guild, board, period, cast(0 as bigint), score from ranking where score > 0 \
               union all select guild, board, period, level + 1, bucket / 16 from cell where bucket >= 16) \
             select coalesce(e.guild, c.guild) as guild, \
             coalesce(e.board, c.board) || ' in ' || coalesce(e.period, c.period) || ', level ' \
             || cast(coalesce(e.level, c.level) as text) || ', bucket' as what, \
             coalesce(e.bucket, c.bucket) as id, coalesce(c.members, 0) as found, \
             cast(coalesce(e.members, 0) as bigint) as expected from (\
               select guild, board, period, level, bucket, count(*) as members from cell where bucket % 16 <> 0 \
               group by guild, board, period, level, bucket) e \
             full outer join ranking_count c on c.guild = e.guild and c.board = e.board and c.period = e.period \
             and c.level = e.level and c.bucket = e.bucket \
             where coalesce(c.members, 0) <> coalesce(e.members, 0) order by 1, 2, 3 limit 1",
        )
        .fetch_optional
    )
}
