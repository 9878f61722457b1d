//! Wrong settings: exit status 2, and one line that names the variable and shows no secret.
use super::child::{TOKEN, run};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use ovation::base::config::{Config, Connection};
use ovation::base::vault::{MasterKey, Vault};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Its first part is an id in base64, as in Discord's own.
const REAL: &str = "MTA4NDU2Nzg5MDEyMzQ1Njc4.Gabcde.do-not-print-this";
const NOBODY: &str = "http://127.0.0.1:9";

/// Runs it with these variables, of which one is to blame.
async fn blames(variables: &[(&str, &str)], blamed: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = run(&folder, &["run"], variables).await;
    assert_eq!(ended.code, Some(2), "{}", ended.all());
    // serenity itself has something to log where a look-up of its own fails.
    let ours = |line: &&str| !line.contains("serenity::");
    let said: Vec<&str> = ended.log.lines().filter(ours).collect();
    assert_eq!(said.len(), 1, "one line: {}", ended.log);
    assert!(said[0].starts_with("ovation: "), "{}", said[0]);
    assert!(said[0].contains(blamed), "{blamed}: {}", said[0]);
    for secret in [TOKEN, "do-not-print-this", "hunter2"] {
        assert!(!ended.all().contains(secret), "{}", ended.all());
    }
    said[0].to_owned()
}

#[tokio::test]
async fn the_token() {
    blames(&[], "DISCORD_TOKEN").await;
    let both = [("DISCORD_TOKEN", REAL), ("DISCORD_TOKEN_FILE", "token")];
    blames(&both, "DISCORD_TOKEN_FILE").await;
    blames(&[("DISCORD_TOKEN_FILE", "nowhere")], "DISCORD_TOKEN_FILE").await;
}

#[tokio::test]
async fn the_key() {
    let token = ("DISCORD_TOKEN", TOKEN);
    blames(
        &[token, ("OVATION_KEY", "do-not-print-this")],
        "OVATION_KEY",
    )
    .await;
    let both = [token, ("OVATION_KEY_FILE", "key")];
    blames(&both, "OVATION_KEY_FILE").await;
    let nowhere = [token, ("OVATION_KEY", ""), ("OVATION_KEY_FILE", "nowhere")];
    blames(&nowhere, "OVATION_KEY_FILE").await;
    let old = [token, ("OVATION_KEY_OLD", "do-not-print-this")];
    blames(&old, "OVATION_KEY_OLD").await;
}

#[tokio::test]
async fn the_stand_in() {
    let far = "http://192.0.2.1:80";
    let far = [("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", far)];
    blames(&far, "DISCORD_API_URL").await;
    let real = [("DISCORD_TOKEN", REAL), ("DISCORD_API_URL", NOBODY)];
    blames(&real, "DISCORD_API_URL").await;
    let nobody = [("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", NOBODY)];
    blames(&nobody, "DISCORD_API_URL").await;
}

#[tokio::test]
async fn the_database() {
    let wrong = [
        "mysql://root:hunter2@127.0.0.1/x",
        "sqlite:///nowhere/at/all/x.db",
        "postgres://me:hunter2@127.0.0.1:9/x",
        "postgres://me:hunter2@[::bad/x",
    ];
    for url in wrong {
        blames(
            &[("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", url)],
            "DATABASE_URL",
        )
        .await;
    }
}

#[tokio::test]
async fn what_is_logged() {
    let said = blames(&[("RUST_LOG", "ovation=loud")], "RUST_LOG").await;
    assert!(said.contains("warn,ovation=debug"), "{said}");
    // An empty one counts as absent: what is wrong then is that there is no token.
    blames(&[("RUST_LOG", "")], "DISCORD_TOKEN").await;
}

/// A server that names a gateway, a different one each time it is asked; then it fails.
async fn names(gateways: &'static [&'static str]) -> (String, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let gateway = move || async move {
        let found = gateways.get(count.fetch_add(1, Ordering::SeqCst));
        let url = found.ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
        Ok::<Json<Value>, StatusCode>(Json(json!({ "url": url })))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().route("/api/v10/gateway", get(gateway));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, asked)
}

#[tokio::test]
async fn a_gateway_that_is_elsewhere() {
    let (url, asked) = names(&["wss://gateway.discord.gg"]).await;
    let variables = [("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", &url)];
    let said = blames(&variables, "DISCORD_API_URL").await;
    assert!(said.contains("not on this machine"), "{said}");
    assert_eq!(asked.load(Ordering::SeqCst), 1, "nothing else was asked");
}

/// Where this look-up fails, serenity falls back on Discord's own gateway without a word.
#[tokio::test]
async fn a_gateway_that_is_not_named_again() {
    for second in [
        &["ws://127.0.0.1:9"][..],
        &["ws://127.0.0.1:9", "wss://x.example"],
    ] {
        let (url, asked) = names(second).await;
        let variables = [("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", &url)];
        let said = blames(&variables, "DISCORD_API_URL").await;
        assert!(said.contains("not on this machine"), "{said}");
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}

#[test]
fn the_token_is_not_in_debug_output() {
    let config = Config {
        providers: Default::default(),
        database_url: "sqlite://x.db".into(),
        connection: Connection {
            token: REAL.to_owned().into(),
            api_url: None,
        },
        vault: Vault::new(MasterKey::new(*b"do-not-print-this-do-not-print-t"), None),
    };
    let shown = format!("{config:?} {:?}", config.connection);
    assert!(
        shown.contains("x.db") && !shown.contains("do-not-print-this"),
        "{shown}"
    );
}
