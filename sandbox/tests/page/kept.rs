//! A world that is kept between runs.

use crate::support::{setup, start};
use discord_sandbox::{Kept, Options, Sandbox};
use serde_json::Value;
use std::sync::Arc;

fn options() -> Options {
    Options {
        now: Arc::new(start),
        ..Options::default()
    }
}

#[tokio::test]
async fn what_was_said_is_there_again() {
    let first = Sandbox::start(setup(), options()).await.unwrap();
    let said = first
        .person("alice")
        .say("general", "hello <@1>")
        .await
        .unwrap();
    first.person("bob").react(said, "⭐").await.unwrap();
    first.person("bob").set_locale("en-US");
    first.person("alice").add_role("approver");
    let before = first.person("bob").sees("general");
    let text = first.keep().unwrap();
    first.stop().await;
    let kept = Kept::read(&text).unwrap();
    assert_eq!(kept.now(), start());
    let second = Sandbox::resume(kept, options()).await.unwrap();
    assert_eq!(second.person("bob").sees("general"), before);
    assert_eq!(second.person("bob").locale(), "en-US");
    assert!(
        second
            .person("alice")
            .roles()
            .contains(&"approver".to_owned())
    );
    let next = second
        .person("alice")
        .say("general", "again")
        .await
        .unwrap();
    assert!(next > said, "no id is given twice");
}

#[tokio::test]
async fn a_damaged_world_is_not_read() {
    let sandbox = Sandbox::start(setup(), options()).await.unwrap();
    sandbox
        .person("alice")
        .say("general", "hello")
        .await
        .unwrap();
    let text = sandbox.keep().unwrap();
    assert!(Kept::read(&text[..text.len() / 2]).is_err());
    assert!(Kept::read("").is_err());
    let mut other: Value = serde_json::from_str(&text).unwrap();
    other["version"] = 2.into();
    let why = Kept::read(&other.to_string()).unwrap_err();
    assert!(why.contains('2'), "{why}");
    let mut nobody: Value = serde_json::from_str(&text).unwrap();
    let users = nobody["users"].as_object_mut().unwrap();
    users.remove(&sandbox.person("alice").id().to_string());
    assert!(Kept::read(&nobody.to_string()).is_err());
}
