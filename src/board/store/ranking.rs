//! Ranking those whose standings have changed. Nobody else writes these tables, and one at a time does.
//!
//! SQLite has no statistics, and might begin a join with the largest table: `cross join` keeps it to the order that is written.
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::{later, on, run};

/// How many changes are ranked at once. The statements below say it themselves, so that all of them mean the same ones.
pub const BATCH: i64 = 128;

/// The programs with somebody to rank.
pub async fn waiting(tx: &mut Tx) -> sqlx::Result<Vec<GuildId>> {
    on!(
        tx,
        query_scalar(
            "select p.guild from program p where exists (select 1 from standing_change n where n.guild = p.guild)",
        )
        .fetch_all
    )
}

/// Keeps everybody else from ranking until the transaction ends.
pub async fn take_turn(tx: &mut Tx, guild: GuildId) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into ranking_turn (guild, turns) values ($1, 1) \
         on conflict (guild) do update set turns = ranking_turn.turns + 1",
        guild,
    )
}

/// How many changes wait, up to a batch.
pub async fn batch(tx: &mut Tx, guild: GuildId) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from (select id from standing_change where guild = $1 order by id limit 128) n",
            guild,
        )
        .fetch_one
    )
}

/// Ranks a batch: first the counts, which compare it with the ranking, then the ranking itself; then it waits no longer.
///
/// The three are queued and nothing else: SQLite runs them in this order with nobody in between, and PostgreSQL as one
/// statement, whose steps see one state. So all of them mean the same changes and the same scores.
pub fn rank(tx: &mut Tx, guild: GuildId) -> sqlx::Result<()> {
    count(tx, guild)?;
    place(tx, guild)?;
    later!(
        tx,
        "delete from standing_change where guild = $1 and id in (\
          select id from standing_change where guild = $1 order by id limit 128)",
        guild,
    )
}

/// A score is counted once a level, save where its quotient is a multiple of 16: so 0, or none, is not.
fn count(tx: &mut Tx, guild: GuildId) -> sqlx::Result<()> {
    later!(
        tx,
        "with recursive moved(board, period, member, score) as (\
          select s.board, s.period, s.member, case when s.score > 0 and not m.off_boards then s.score else 0 end from (\
           select member, board, month, week from standing_change where guild = $1 order by id limit 128) n \
          cross join standing s cross join member m \
          where s.guild = $1 and s.member = n.member and s.board = n.board and s.period in ('all', n.month, n.week) \
          and m.guild = $1 and m.id = n.member \
          union select s.board, s.period, s.member, case when s.score > 0 and not m.off_boards then s.score else 0 end from (\
           select member, board from standing_change where guild = $1 order by id limit 128) n \
          cross join standing s cross join member m \
          where n.board is null and s.guild = $1 and s.member = n.member and m.guild = $1 and m.id = n.member), \
         cell(board, period, level, bucket, change) as (\
          select board, period, cast(0 as bigint), score, cast(1 as bigint) from moved where score > 0 \
          union all select board, period, cast(0 as bigint), (select r.score from ranking r where r.guild = $1 \
           and r.board = moved.board and r.period = moved.period and r.member = moved.member), cast(-1 as bigint) from moved \
          union all select board, period, level + 1, bucket / 16, change from cell where bucket >= 16) \
         insert into ranking_count (guild, board, period, level, bucket, members) \
         select $1, board, period, level, bucket, cast(sum(change) as bigint) from cell where bucket % 16 <> 0 \
         group by board, period, level, bucket having sum(change) <> 0 \
         on conflict (guild, board, period, level, bucket) do update set members = ranking_count.members + excluded.members",
        guild,
    )
}

fn place(tx: &mut Tx, guild: GuildId) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into ranking (guild, board, period, member, score) \
         select s.guild, s.board, s.period, s.member, case when s.score > 0 and not m.off_boards then s.score else 0 end from (\
          select s.guild, s.board, s.period, s.member, s.score from (\
           select member, board, month, week from standing_change where guild = $1 order by id limit 128) n \
          cross join standing s \
          where s.guild = $1 and s.member = n.member and s.board = n.board and s.period in ('all', n.month, n.week) \
          union select s.guild, s.board, s.period, s.member, s.score from (\
           select member, board from standing_change where guild = $1 order by id limit 128) n \
          cross join standing s where n.board is null and s.guild = $1 and s.member = n.member) s \
         cross join member m where m.guild = s.guild and m.id = s.member \
         on conflict (guild, board, period, member) do update set score = excluded.score \
         where ranking.score <> excluded.score",
        guild,
    )
}
