//! Each rule is shown a snippet that breaks it, and one that does not.

use super::judge::House;
use super::source::Source;

const FEATURES: &str = "//! Quiet: `ledger`.
    pub fn all() -> Vec<Feature> { vec![crate::kudos::feature()] }";

/// What is wrong with one file in a house of two rooms: the ledger, and above it kudos.
fn judge(path: &str, text: &str) -> String {
    let house = [
        ("features.rs", FEATURES),
        ("base.rs", ""),
        ("discord.rs", ""),
        ("cli.rs", ""),
        ("ledger.rs", ""),
        ("kudos.rs", ""),
    ];
    let mut sources: Vec<_> = house
        .iter()
        .filter(|(name, _)| *name != path)
        .map(|(path, text)| Source::parse(path, text))
        .collect();
    sources.push(Source::parse(path, text));
    House::new(&sources).violations().join("\n")
}

#[track_caller]
fn good(path: &str, text: &str) {
    assert_eq!(judge(path, text), "", "{path}: {text}");
}

#[track_caller]
fn bad(path: &str, text: &str, told: &str) {
    let found = judge(path, text);
    assert!(
        found.contains(told),
        "{path}: {text}\nexpected: {told}\nfound: {found}"
    );
}

#[test]
fn rules_are_pure() {
    good(
        "kudos/rules.rs",
        "use crate::ledger::rules::Entry; use crate::base::points::Points; use crate::base::clock::Instant; use super::rules::Reason;",
    );
    bad(
        "kudos/rules.rs",
        "async fn f() {}",
        "rules has no async code",
    );
    bad(
        "kudos/rules.rs",
        "fn f() { g(async {}) }",
        "rules has no async code",
    );
    bad(
        "kudos/rules.rs",
        "fn f() -> serenity::Error {}",
        "never names `serenity`",
    );
    bad(
        "kudos/rules.rs",
        "use poise::Context;",
        "never names `poise`",
    );
    bad(
        "kudos/rules.rs",
        "use crate::base::{points::Points, clock::Clock};",
        "never names `base::clock::Clock`",
    );
    bad(
        "kudos/rules.rs",
        "use crate::kudos::store;",
        "does not use its own room's store",
    );
    bad(
        "kudos/rules.rs",
        "fn f() { super::service::give() }",
        "does not use its own room's service",
    );
    bad(
        "kudos/rules.rs",
        "use crate::ledger::service::post;",
        "does not use another room's service",
    );
}

#[test]
fn sql_lives_in_a_store() {
    good(
        "kudos/rules.rs",
        "#[derive(Debug, sqlx::Type)] #[sqlx(transparent)] struct Kind(i64);",
    );
    good(
        "base/outbox/store.rs",
        r#"fn f() { crate::base::db::run!(tx, "delete") }"#,
    );
    good(
        "kudos/store.rs",
        r#"use crate::base::db::on; fn f() { on!(tx, query("select 1").execute) }"#,
    );
    good(
        "kudos/store/boosts.rs",
        "use sqlx::Row; use super::super::rules::Boost;",
    );
    good("base/db/writer.rs", "use sqlx::SqliteConnection;");
    bad(
        "kudos/service.rs",
        "use sqlx::Row;",
        "`sqlx` is for store, base",
    );
    bad(
        "kudos/service.rs",
        r#"fn f() { run!(tx, "delete") }"#,
        "`run` is for store",
    );
    bad(
        "kudos/service.rs",
        r#"fn f() { vec![crate::base::db::on!(tx, "delete")] }"#,
        "`base::db::on` is for store",
    );
    bad(
        "kudos/rules.rs",
        "#[derive(Debug, sqlx::Encode)] struct Kind;",
        "`sqlx` is for store",
    );
    bad(
        "kudos.rs",
        "pub(crate) mod store;",
        "`mod store` is private",
    );
    good("kudos.rs", "mod store;");
}

#[test]
fn services_know_no_discord() {
    good(
        "kudos/service.rs",
        "use super::store; use crate::ledger::{rules, service}; use crate::base::outbox;",
    );
    bad(
        "kudos/service.rs",
        "use poise::serenity_prelude as serenity;",
        "never names `poise`",
    );
    bad(
        "kudos/service.rs",
        "fn f(user: serenity::all::UserId) {}",
        "never names `serenity`",
    );
    bad(
        "kudos/service.rs",
        "use crate::discord::card;",
        "service does not use `discord::card`",
    );
    bad(
        "kudos/service.rs",
        "use super::view;",
        "does not use its own room's view",
    );
    bad(
        "kudos/service.rs",
        "use crate::ledger; fn f() { ledger::store::put() }",
        "does not use another room's store",
    );
}

#[test]
fn rooms_stand_on_rooms_below() {
    bad(
        "ledger/service.rs",
        "use crate::kudos::service::give;",
        "only rooms listed before it",
    );
    bad(
        "ledger/rules.rs",
        "fn f() { vec![crate::kudos::rules::MAX] }",
        "only rooms listed before it",
    );
    bad(
        "ledger/rules.rs",
        "use crate::kudos;",
        "only rooms listed before it",
    );
    bad("shop/rules.rs", "", "not listed in features.rs");
    bad("kudos/helpers.rs", "", "no such kind of file");
    bad(
        "base/points.rs",
        "use crate::ledger::rules::Kind;",
        "base does not use another room's rules",
    );
    bad(
        "discord/edge.rs",
        "use crate::kudos::*;",
        "discord does not use another room's head",
    );
}

#[test]
fn commands_are_thin() {
    let body = |lines: usize| format!("async fn kudos() {{\n{}}}", "g();\n".repeat(lines - 2));
    good("kudos/commands/give.rs", &body(24));
    bad("kudos/commands/give.rs", &body(25), "stays under 25");
    good("kudos/commands.rs", "use super::rules::limit;");
    bad(
        "kudos/commands.rs",
        "use super::store::insert;",
        "commands does not use its own room's store",
    );
    bad(
        "kudos/commands.rs",
        "use crate::ledger::service::post;",
        "does not use another room's service",
    );
    bad(
        "kudos/view.rs",
        "use super::service::Given;",
        "view does not use its own room's service",
    );
    bad(
        "kudos/jobs.rs",
        "use serenity::all::Http;",
        "jobs never names `serenity`",
    );
}

#[test]
fn adapters_hold_no_transaction_and_requests_are_bounded() {
    good(
        "kudos/adapters/post.rs",
        "use crate::base::wire::Answer; use reqwest::Url; use crate::kudos::rules::Reason; async fn f() {}",
    );
    bad(
        "kudos/adapters.rs",
        "use crate::base::db::Tx;",
        "adapters never names `base::db`",
    );
    bad(
        "kudos/adapters.rs",
        "use super::store;",
        "does not use its own room's store",
    );
    bad(
        "kudos/adapters.rs",
        "use reqwest::Client;",
        "`reqwest::Client` is for base/wire",
    );
    bad(
        "kudos/service.rs",
        "fn f() { reqwest::get() }",
        "`reqwest` is for base, cli, adapters",
    );
    bad(
        "ledger/store.rs",
        "use super::adapters;",
        "does not use its own room's adapters",
    );
}

#[test]
fn settings_are_read_by_cli() {
    good("cli/run.rs", "use crate::base::config::Settings;");
    bad(
        "discord/start.rs",
        "use crate::base::config::Settings;",
        "`base::config` is for cli",
    );
    bad(
        "kudos/service.rs",
        r#"fn f() { std::env::var("X"); }"#,
        "`std::env` is for cli",
    );
}

#[test]
fn tests_may_look_anywhere() {
    good(
        "kudos/rules.rs",
        "#[cfg(test)] mod tests { use sqlx::Row; async fn f() {} }",
    );
}
