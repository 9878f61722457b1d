//! How SQLite goes about the statements of boards, whose tables may have a million rows and of which it has no statistics: it
//! must look up what they name. (PostgreSQL has statistics.)
use super::collect::{Found, Statement};
use super::{none, sqlite};
use sqlx::{AssertSqlSafe, SqliteConnection};

/// The steps of a plan that go through a table or a board, other than a ranking in its order.
fn slow(sql: &str, steps: &[String]) -> Vec<String> {
    let made = |name: &str| {
        let by = ["CO-ROUTINE", "MATERIALIZE"].map(|by| format!("{by} {name}"));
        steps.iter().any(|step| by.contains(step))
    };
    let scans = |step: &str| {
        let name = step.strip_prefix("SCAN ").unwrap_or("CONSTANT ROW");
        let name = name.split(' ').next().unwrap_or_default();
        name != "CONSTANT" && !name.starts_with('(') && !made(name)
    };
    let ordered = sql.contains("order by r.score desc, r.member limit");
    let wanders = |step: &str| {
        let by = |index: &str, column: &str| step.contains(index) && !step.contains(column);
        let prefix = by("autoindex_ranking_1", " member=?")
            || by("autoindex_standing_1", " member=?")
            || by("autoindex_member_1", " id=?");
        prefix || step.contains("AUTOMATIC") || (step.contains("ranking_order") && !ordered)
    };
    let slow = steps.iter().filter(|step| scans(step) || wanders(step));
    slow.cloned().collect()
}

async fn plan(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let asked = AssertSqlSafe(format!("explain query plan {sql}"));
    let steps: Vec<(i64, i64, i64, String)> =
        sqlx::query_as(asked).fetch_all(conn).await.expect("a plan");
    steps.into_iter().map(|(.., step)| step).collect()
}

#[tokio::test]
async fn boards_look_up_what_they_name() {
    let mut conn = sqlite().await;
    let of_boards = |found: &&Statement| {
        // Programs are few, and all of them are asked for; of what closed long ago everything is summed up and forgotten.
        let all = found.sql.contains("from program") || found.at.contains("store/closed.rs");
        found.at.starts_with("src/board/store") && !all
    };
    let mut complaints = Vec::new();
    let found = Found::in_sources().statements;
    let mut looked_at = 0;
    for statement in found.iter().filter(of_boards) {
        let steps = plan(&mut conn, &statement.sql).await;
        looked_at += 1;
        for step in slow(&statement.sql, &steps) {
            complaints.push(format!("{}: {step}\n    {}", statement.at, statement.sql));
        }
    }
    assert!(looked_at > 10, "boards have statements");
    none(&complaints);
}

#[tokio::test]
async fn a_statement_that_goes_through_a_table_is_told() {
    let mut conn = sqlite().await;
    for sql in [
        "select count(*) from standing where score > 3",
        "select count(*) from ranking where guild = 1 and board = 'given' and period = 'all' and score > 3",
        "select count(*) from standing s join member m on m.guild = s.guild and m.id = s.member where s.guild = 1",
        "select s.score from standing s join ranking r on r.guild = 1 and r.board = s.board and r.period = s.period \
         and r.member = s.member where s.guild = 1 and s.member = 3 and r.score > 0",
    ] {
        let steps = plan(&mut conn, sql).await;
        assert_eq!(slow(sql, &steps).len(), 1, "{sql}: {steps:#?}");
    }
}
