//! What a database consists of, as its engine tells it.
use sqlx::{AssertSqlSafe, PgConnection, SqliteConnection};
use std::str::FromStr;

/// Every table, those that others refer to first. A test compares this list with what the migrations make.
pub const TABLES: &[&str] = &[
    "registration",
    "notice",
    "held_lane",
    "job_run",
    "job_failure",
    "program",
    "period",
    "audit",
    "member",
    "data_key",
    "switches",
    "erasure",
    "export",
    "grant_seen",
    "review",
    "consent",
    "request",
    "access",
    "retained",
    "entry",
    "posting",
    "note",
    "refused",
    "balance",
    "lot",
    "lot_use",
    "lot_extension",
    "waiting",
    "standing",
    "standing_change",
    "standing_kept",
    "correction",
    "company_value",
    "company_value_name",
    "kudos",
    "kudos_recipient",
    "boost",
    "pair_day",
    "cheer",
    "milestone",
    "milestone_done",
    "milestone_card",
    "milestone_signature",
    "milestone_draft",
    "ranking",
    "ranking_count",
    "ranking_turn",
    "week_result",
    "week_post",
    "period_total",
    "campaign",
    "campaign_gain",
    "allowance_bought",
    "budget_fund",
    "digest_post",
    "item",
    "item_revision",
    "item_draft",
    "code",
    "item_name",
    "item_taken",
    "draft",
    "pool",
    "pool_chip",
    "reward_order",
    "order_step",
    "order_detail",
    "perk",
    "wish",
    "wish_count",
    "wish_idea",
    "wish_news",
    "provider_order",
    "provider_token",
    "expiry_reminder",
    "expiry_request",
    "expiry_order",
    "leaver",
    "seal",
    "week_head",
];

/// What a column holds; the engines have a name each for some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Integer,
    Text,
    Truth,
    Bytes,
}

impl FromStr for Holds {
    type Err = sqlx::Error;

    fn from_str(name: &str) -> sqlx::Result<Self> {
        match name {
            "bigint" => Ok(Holds::Integer),
            "text" => Ok(Holds::Text),
            "boolean" => Ok(Holds::Truth),
            "blob" | "bytea" => Ok(Holds::Bytes),
            other => {
                let problem = format!("a column of type {other}, which nobody copies");
                Err(sqlx::Error::Protocol(problem))
            }
        }
    }
}

/// A column's name, and what it holds.
pub(super) type Column = (String, Holds);

/// A connection of its own to either engine.
pub(super) enum End {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Runs the same on the connection of either engine.
macro_rules! either {
    ($end:expr, $conn:ident => $run:expr) => {
        match $end {
            End::Sqlite($conn) => $run,
            End::Postgres($conn) => $run,
        }
    };
}
pub(super) use either;

impl End {
    /// The names of all tables.
    pub(super) async fn tables(&mut self) -> sqlx::Result<Vec<String>> {
        match self {
            End::Sqlite(conn) => {
                let sql = "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'";
                sqlx::query_scalar(sql).fetch_all(conn).await
            }
            End::Postgres(conn) => {
                let sql = "select cast(table_name as text) from information_schema.tables \
                           where table_schema = current_schema() and table_type = 'BASE TABLE'";
                sqlx::query_scalar(sql).fetch_all(conn).await
            }
        }
    }

    /// The columns of a table, in their order.
    pub(super) async fn columns(&mut self, table: &str) -> sqlx::Result<Vec<Column>> {
        let found: Vec<(String, String)> = match self {
            End::Sqlite(conn) => {
                let sql = "select name, lower(type) from pragma_table_info($1) order by cid";
                sqlx::query_as(sql).bind(table).fetch_all(conn).await?
            }
            End::Postgres(conn) => {
                let sql = "select cast(column_name as text), cast(data_type as text) \
                           from information_schema.columns \
                           where table_schema = current_schema() and table_name = $1 order by ordinal_position";
                sqlx::query_as(sql).bind(table).fetch_all(conn).await?
            }
        };
        let columns = found
            .into_iter()
            .map(|(name, kind)| Ok((name, kind.parse()?)));
        columns.collect()
    }

    /// How many rows a table has.
    pub(super) async fn count(&mut self, table: &'static str) -> sqlx::Result<i64> {
        let sql = AssertSqlSafe(format!("select count(*) from {table}"));
        either!(self, conn => sqlx::query_scalar(sql).fetch_one(conn).await)
    }

    /// Whether no table of ours that is there has a row.
    pub(super) async fn is_vacant(&mut self) -> sqlx::Result<bool> {
        let there = self.tables().await?;
        for table in TABLES
            .iter()
            .filter(|table| there.iter().any(|name| name == *table))
        {
            let sql = AssertSqlSafe(format!("select 1 from {table} limit 1"));
            let found: Option<i32> =
                either!(self, conn => sqlx::query_scalar(sql).fetch_optional(conn).await?);
            if found.is_some() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
