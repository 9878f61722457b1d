//! What may stand in a statement that is queued: on PostgreSQL several become one, and the text is all that is known of them.
use super::collect::{Found, Statement};
use super::{none, postgres};
use sqlx::{
    AssertSqlSafe, Column, Executor, PgConnection, SqlSafeStr as _, Statement as _, TypeInfo,
};

/// What is wrong with the statements that are queued, one line each.
async fn complaints(conn: &mut PgConnection, statements: &[Statement]) -> Vec<String> {
    let mut complaints = Vec::new();
    for Statement { at, role, sql } in statements {
        if sql
            .split('\'')
            .skip(1)
            .step_by(2)
            .any(|text| text.contains('$'))
        {
            complaints.push(format!("{at}: a sign of a parameter in a text"));
        }
        let told = sql.to_lowercase().matches("returning").count();
        let complaint = match role.as_str() {
            "guard" | "later" | "then" => (told > 0).then_some("nobody hears what it returns"),
            "claim" if told != 1 => Some("it returns once, at its end"),
            "claim" => finds(conn, sql).await,
            _ => None,
        };
        complaints.extend(complaint.map(|complaint| format!("{at}: {complaint}")));
    }
    complaints
}

/// What is wrong with what a claim finds.
async fn finds(conn: &mut PgConnection, sql: &str) -> Option<&'static str> {
    let prepared = conn.prepare(AssertSqlSafe(sql).into_sql_str()).await;
    let prepared = prepared.expect("it prepares");
    let found: Vec<&str> = prepared
        .columns()
        .iter()
        .map(|column| column.type_info().name())
        .collect();
    let named = sql
        .rsplit_once(" returning ")
        .map_or(0, |(_, columns)| columns.split(',').count());
    if found.iter().any(|name| *name != "INT8") {
        return Some("what it finds is of another type than bigint");
    }
    (found.len() != named).then_some("what it finds can't be counted by its commas")
}

#[tokio::test]
async fn what_is_queued_can_be_joined() {
    let Some(mut conn) = postgres().await else {
        return;
    };
    let found = Found::in_sources().statements;
    for role in ["guard", "claim", "later", "then"] {
        assert!(found.iter().any(|one| one.role == role), "{role}");
    }
    none(&complaints(&mut conn, &found).await);
}

#[tokio::test]
async fn what_cannot_be_joined_is_told() {
    let Some(mut conn) = postgres().await else {
        return;
    };
    let update = "update registration set hash = 'returning' where application = 1";
    for (role, tail) in [
        ("guard", ""),
        ("later", " returning application"),
        ("claim", " returning application"),
        ("on", " and hash <> '$1'"),
    ] {
        let sql = format!("{update}{tail}");
        let told = complaints(&mut conn, &[bad(role, sql)]).await;
        assert_eq!(told.len(), 1, "{role}: {told:?}");
    }
    let update = "update registration set hash = 'x' where application = 1";
    for (tail, good) in [
        ("application", true),
        ("application, application + 1", true),
        ("hash", false),
        ("coalesce(application, 0)", false),
        ("*", false),
    ] {
        let sql = format!("{update} returning {tail}");
        let told = complaints(&mut conn, &[bad("claim", sql)]).await;
        assert_eq!(told.is_empty(), good, "{tail}: {told:?}");
    }
}

fn bad(role: &str, sql: String) -> Statement {
    Statement {
        at: "src/x/store.rs:7".to_owned(),
        role: role.to_owned(),
        sql,
    }
}
