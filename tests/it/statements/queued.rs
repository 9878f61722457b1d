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
            "guard" | "later" | "taken" if told > 0 => Some("nobody hears what it returns"),
            "taken" => takes(sql),
            "claim" if told != 1 => Some("it returns once, at its end"),
            "claim" => finds(conn, sql).await,
            _ => None,
        };
        complaints.extend(complaint.map(|complaint| format!("{at}: {complaint}")));
    }
    complaints
}

/// What is wrong with a statement that takes from the row of a claim: what follows `from` is left out where the claim's
/// answer stands for it.
fn takes(sql: &str) -> Option<&'static str> {
    let parts: Vec<&str> = sql.split(" from ").collect();
    let [head, row] = parts[..] else {
        return Some("it takes from one row, which it names last");
    };
    let parameters = |text: &str| -> Vec<String> {
        let numbers = text.split('$').skip(1);
        let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect();
        numbers.map(digits).collect()
    };
    let known = parameters(head);
    let lost = parameters(row).iter().any(|one| !known.contains(one));
    match head.ends_with(", amount") {
        true => lost.then_some("a parameter stands only where the row is named"),
        false => Some("it takes the amount, last of all"),
    }
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
    for role in ["guard", "claim", "later", "taken"] {
        assert!(found.iter().any(|one| one.role == role), "{role}");
    }
    none(&complaints(&mut conn, &found).await);
}

#[test]
fn what_takes_from_a_claims_row_names_it_last() {
    let row = "from balance where guild = $1";
    for (sql, good) in [
        (format!("insert into a select $1, amount {row}"), true),
        (format!("insert into a select $2, amount {row}"), false),
        (format!("insert into a select amount, $1 {row}"), false),
        (
            format!("insert into a select $1, amount {row} and owner in (select id from a)"),
            false,
        ),
    ] {
        assert_eq!(takes(&sql).is_none(), good, "{sql}");
    }
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
        ("taken", " returning application"),
        ("taken", ""),
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
