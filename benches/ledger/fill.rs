//! A large program, filled by set-based SQL as if its members had been awarded points for most of a year.
use crate::thanks::{self, GUILD, PEOPLE_FROM};
use ovation::app::App;
use ovation::base::civil::Day;
use ovation::base::config::SANDBOX_START;
use ovation::ledger::rules::Terms;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};

/// Over how many milliseconds the entries are spread, up to yesterday.
const SPREAD: i64 = 300 * 86_400_000;
/// What the times in ids count from: 2020-01-01.
const EPOCH: i64 = 1_577_836_800_000;

/// A program that was filled.
pub struct Filled {
    pub app: App,
    pub members: i64,
}

/// Fills a new database: each member gets as many of the entries as the next.
pub async fn fill(url: &str, members: i64, entries: i64) -> Filled {
    let app = thanks::app(url).await;
    let sql = statements(members, entries);
    match url.starts_with("postgres") {
        true => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            for sql in sql.into_iter().chain(["vacuum analyze".into()]) {
                conn.execute(AssertSqlSafe(sql)).await.unwrap();
            }
        }
        false => {
            let mut conn = SqliteConnection::connect(url).await.unwrap();
            let quick = "pragma synchronous = off; pragma cache_size = -400000; pragma wal_autocheckpoint = 100000";
            conn.execute(quick).await.unwrap();
            for sql in sql
                .into_iter()
                .chain(["pragma wal_checkpoint(truncate)".into()])
            {
                conn.execute(AssertSqlSafe(sql)).await.unwrap();
            }
            conn.close().await.unwrap();
        }
    }
    Filled { app, members }
}

fn statements(members: i64, entries: i64) -> Vec<String> {
    let guild = GUILD.0;
    let start = SANDBOX_START.millis() - 86_400_000 - SPREAD;
    let day = Day::of(SANDBOX_START, chrono_tz::UTC);
    let numbers = |most: i64| {
        format!(
            "with recursive n(i) as (select cast(0 as bigint) union all select i + 1 from n where i < {})",
            most - 1
        )
    };
    // An entry's number is its key's, so that the rest can be made of the entries.
    let mut sql = vec![
        format!(
            "{} insert into member (guild, id, user_id, joined_at) \
             select {guild}, {PEOPLE_FROM} + i, {PEOPLE_FROM} + i, {start} from n",
            numbers(members)
        ),
        format!(
            "{} insert into entry (guild, id, key, content, cause, actor, reverses, day, at) \
             select {guild}, (({start} - {EPOCH} + i * {SPREAD} / {entries}) << 22) + i % 1000, 'fill:' || i, 'award', 'award', \
             {PEOPLE_FROM} + i % {members}, null, {}, ({start} + i * {SPREAD} / {entries}) * 1000 from n",
            numbers(entries),
            day.0
        ),
        format!(
            "insert into posting (guild, entry, line, source, source_owner, target, target_owner, amount, kind) \
             select guild, id, 1, 'mint', 0, 'wallet', actor, 1 + (actor * 7 + id / 4194304) % 60, 'award' from entry where guild = {guild}"
        ),
        format!(
            "insert into lot (guild, id, member, entry, amount, remaining, opened_at) \
             select guild, entry, target_owner, entry, amount, amount, {start} from posting where guild = {guild}"
        ),
        format!(
            "insert into balance (guild, account, owner, amount) \
             select guild, 'wallet', member, sum(amount) from lot where guild = {guild} group by guild, member"
        ),
    ];
    let terms = Terms::of(day);
    for period in [terms.all, terms.month, terms.week] {
        sql.push(format!(
            "insert into standing (guild, board, period, member, score) \
             select guild, 'received', '{period}', owner, amount from balance where guild = {guild} and account = 'wallet'"
        ));
    }
    sql.push("insert into ranking select guild, board, period, member, score from standing".into());
    for level in 0..8 {
        let width = 16_i64.pow(level);
        sql.push(format!(
            "insert into ranking_count select guild, board, period, {level}, score / {width}, count(*) from ranking \
             where (score / {width}) % 16 <> 0 group by guild, board, period, score / {width}"
        ));
    }
    sql
}
