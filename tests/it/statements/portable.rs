//! What may not stand in a statement, since the engines differ on it or it is done in Rust.

use super::collect::Statement;

/// Words that mean a feature of one engine, and what to do instead.
const WORDS: &[(&str, &str)] = &[
    ("now", "bind the instant: the clock is moved in tests"),
    (
        "current_timestamp",
        "bind the instant: the clock is moved in tests",
    ),
    ("current_date", "bind the date: the clock is moved in tests"),
    (
        "current_time",
        "bind the instant: the clock is moved in tests",
    ),
    ("datetime", "bind the instant: only SQLite has the function"),
    ("strftime", "only SQLite has it; format in Rust"),
    ("random", "bind what the id source gives"),
    ("autoincrement", "bind the id"),
    ("identity", "bind the id"),
    ("serial", "bind the id"),
    ("bigserial", "bind the id"),
    ("rowid", "only SQLite has it"),
    ("trigger", "say it in Rust, where it can be read and tested"),
    ("json_extract", "only SQLite has it; a column, or serde"),
    ("jsonb", "only PostgreSQL has it; a column, or serde"),
    ("ilike", "case folding happens in Rust"),
    ("lower", "case folding happens in Rust"),
    ("upper", "case folding happens in Rust"),
    (
        "collate",
        "collation happens in Rust; order by a stored key",
    ),
    ("any", "lists are bound one by one"),
    ("unnest", "lists are bound one by one"),
    ("pragma", "`base::db` sets up SQLite"),
];

/// Signs that mean the same.
const SIGNS: &[(&str, &str)] = &[
    ("->", "no json operators; a column, or serde"),
    ("@>", "no json operators; a column, or serde"),
    ("::", "cast(x as type) is what both engines read"),
    ("?", "parameters are $1, $2, …"),
];

/// What is wrong with a statement, one line each.
pub fn complaints(statement: &Statement) -> Vec<String> {
    let text = bare(&statement.sql);
    let word = |name: &str| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| word == name)
    };
    let words = WORDS.iter().filter(|(name, _)| word(name));
    let signs = SIGNS.iter().filter(|(sign, _)| text.contains(sign));
    words
        .chain(signs)
        .map(|(what, instead)| format!("{}: `{what}`: {instead}", statement.at))
        .collect()
}

/// In lower case, without comments and quoted text, which say nothing to the engine.
fn bare(sql: &str) -> String {
    let lines = sql
        .lines()
        .map(|line| line.split("--").next().unwrap_or_default());
    let text = lines.collect::<Vec<_>>().join("\n").to_lowercase();
    text.split('\'').step_by(2).collect::<Vec<_>>().join("''")
}

#[test]
fn each_ban_is_told() {
    let told = |sql: &str| {
        complaints(&Statement {
            at: "src/x/store.rs:1".to_owned(),
            role: String::new(),
            sql: sql.to_owned(),
        })
        .join("\n")
    };
    for bad in [
        "select NOW()",
        "create table a (id integer primary key autoincrement)",
        "create table a (id bigint generated always as identity)",
        "create table a (id bigserial)",
        "select data ->> 'a' from b",
        "create trigger t after insert on a begin select 1; end",
        "select id::text from a",
        "select id from a where id = ?",
        "select id from a where id = any($1)",
        "select id from a order by lower(name)",
    ] {
        assert!(told(bad).starts_with("src/x/store.rs:1: `"), "{bad}");
    }
    assert_eq!(
        told("select knows, 'now?' from a -- not now\nwhere id = $1"),
        ""
    );
}
