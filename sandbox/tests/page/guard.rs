//! Who is let in.

use crate::support::World;
use discord_sandbox::{Page, PageOptions};
use serde_json::json;
use tokio_tungstenite::tungstenite::{client::IntoClientRequest, http::HeaderValue};

#[tokio::test]
async fn another_host_or_site_gets_nothing() {
    let world = World::new().await;
    let url = |path: &str| format!("{}{path}", world.page.url());
    let rebound = world
        .http
        .get(url("/api/state?as=alice"))
        .header("host", "evil.example");
    assert_eq!(rebound.send().await.unwrap().status(), 403);
    let say = json!({ "do": "say", "channel": world.channel("general"), "words": "hi" });
    let forged = world.http.post(url("/api/act?as=alice")).json(&say);
    let forged = forged.header("origin", "http://evil.example");
    assert_eq!(forged.send().await.unwrap().status(), 403);
    let form = world
        .http
        .post(url("/api/act?as=alice"))
        .body(say.to_string());
    let form = form.header("content-type", "text/plain");
    assert_eq!(form.send().await.unwrap().status(), 403);
    assert_eq!(
        world.sandbox.person("alice").sees("general"),
        Vec::<serde_json::Value>::new()
    );
    let (status, _) = world.post("act?as=alice", say).await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn nor_may_another_site_listen() {
    let world = World::new().await;
    let url = world.page.url().replacen("http", "ws", 1);
    let mut request = format!("{url}/api/live?as=alice")
        .into_client_request()
        .unwrap();
    let evil = HeaderValue::from_static("http://evil.example");
    request.headers_mut().insert("origin", evil);
    let refused = tokio_tungstenite::connect_async(request).await;
    assert!(refused.is_err());
}

#[tokio::test]
async fn the_page_itself_may_ask_nobody_else() {
    let world = World::new().await;
    let page = world.http.get(world.page.url()).send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'self'"), "{policy}");
    assert!(page.text().await.unwrap().contains("<sandbox-app>"));
    let none = world.http.get(format!("{}/nothing.js", world.page.url()));
    assert_eq!(none.send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_port_that_is_taken_is_said_to_be() {
    let world = World::new().await;
    let port = world
        .page
        .url()
        .rsplit(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let host = crate::support::host();
    let options = PageOptions {
        port: Some(port),
        ..PageOptions::default()
    };
    let taken = Page::start(world.sandbox.clone(), host.clone(), options).await;
    let why = taken.unwrap_err().to_string();
    assert!(why.contains(&port.to_string()), "{why}");
    // Without a port of one's own, another one is found.
    let free = Page::start(world.sandbox.clone(), host, PageOptions::default()).await;
    let free = free.unwrap();
    assert_ne!(free.url(), world.page.url());
    free.stop().await;
}
