//! What a client refuses before it sends anything.

use crate::support::{Client, setup};
use chrono::{DateTime, Utc};
use discord_sandbox::{Arg, NewUser, NotSent, Options, Sandbox, Setup, Violation};
use serde_json::{Value, json};
use std::sync::Arc;

#[tokio::test]
async fn refusals_of_commands() {
    let client = Client::new().await;
    let (alice, bob) = (client.sandbox.person("alice"), client.sandbox.person("bob"));
    let refused = async |person: &discord_sandbox::Person, command: &str, args: &[(&str, Arg)]| {
        person
            .slash("general", command, args)
            .await
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refused(&alice, "nothing", &[]).await,
        "there is no command /nothing"
    );
    assert_eq!(
        refused(&alice, "catalog", &[]).await,
        "/catalog needs a subcommand"
    );
    assert!(
        refused(&bob, "admin", &[])
            .await
            .starts_with("/admin is hidden")
    );
    assert!(alice.slash("general", "admin", &[]).await.is_ok());
    assert!(
        refused(&alice, "locked", &[])
            .await
            .starts_with("/locked is hidden")
    );
    assert_eq!(refused(&alice, "kudos", &[]).await, "member is required");
    let user = || ("member", Arg::User("bob".into()));
    assert_eq!(
        refused(&alice, "kudos", &[("member", 5.into())]).await,
        "member takes a user, not a whole number"
    );
    assert_eq!(
        refused(&alice, "kudos", &[user(), user()]).await,
        "member is given twice"
    );
    assert_eq!(
        refused(&alice, "kudos", &[user(), ("x", 1.into())]).await,
        "there is no option x"
    );
    let size = |text: &str| ("size", Arg::from(text));
    assert_eq!(
        refused(&alice, "kudos", &[user(), size("XL")]).await,
        "XL is not one of the choices of size: Small, Large"
    );
    let boxes = [("member", "bob"), ("boxes", "three")];
    let boxes = alice.parse_args(Some("general"), "kudos", &boxes).unwrap();
    let boxes = [user(), ("boxes", boxes[1].1.clone())];
    assert_eq!(
        refused(&alice, "kudos", &boxes).await,
        "three is not one of the choices of boxes: one, two"
    );
    assert!(
        bob.slash("general", "kudos", &[user(), size("Petit")])
            .await
            .is_ok()
    );
    assert_eq!(
        refused(&alice, "everything", &[("integer", 101.into())]).await,
        "integer is out of bounds: 1 to 100"
    );
    let long = ("text", Arg::from("01234567890"));
    assert_eq!(
        refused(&alice, "everything", &[long]).await,
        "text is out of bounds: 0 to 10 characters"
    );
    let ghost = ("user", Arg::User("ghost".into()));
    assert_eq!(
        refused(&alice, "everything", &[ghost]).await,
        "user: there is no user ghost"
    );
    let dm = alice.slash_dm("catalog add", &[]).await.unwrap_err();
    assert_eq!(
        dm,
        NotSent::WrongContext {
            command: "catalog".into()
        }
    );
}

#[tokio::test]
async fn typed_values_are_read_by_option() {
    let client = Client::new().await;
    let alice = client.sandbox.person("alice");
    let raw = [
        ("text", "5"),
        ("integer", "5"),
        ("bool", "true"),
        ("user", "@bob"),
        ("channel", "#general"),
        ("role", "@approver"),
        ("mentionable", "@approver"),
        ("number", "2.5"),
    ];
    let args = alice
        .parse_args(Some("general"), "everything", &raw)
        .unwrap();
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, arg)| (name.as_str(), arg.clone()))
        .collect();
    assert_eq!(args[0].1, Arg::from("5"));
    assert_eq!(args[1].1, Arg::Integer(5));
    assert_eq!(args[6].1, Arg::Role("@approver".into()));
    alice.slash("general", "everything", &args).await.unwrap();
    let refused = |raw: &[(&str, &str)]| {
        alice
            .parse_args(Some("general"), "everything", raw)
            .unwrap_err()
    };
    assert!(matches!(
        refused(&[("integer", "five")]),
        NotSent::WrongType { .. }
    ));
    assert!(matches!(
        refused(&[("integer", "99999999999999999999")]),
        NotSent::OutOfBounds { .. }
    ));
}

#[tokio::test]
async fn ids_tell_the_age_of_accounts() {
    let client = Client::new().await;
    let alice = client.sandbox.person("alice").id();
    let bot = client.sandbox.bot_id();
    assert!(
        alice < bot,
        "alice's account is two years old, the bot's one"
    );
}

#[tokio::test]
async fn the_same_story_has_the_same_ids() {
    let story = async || {
        let at: DateTime<Utc> = "2026-03-29T01:30:00Z".parse().unwrap();
        let options = Options {
            now: Arc::new(move || at),
            ..Options::default()
        };
        let sandbox = Sandbox::start(setup(), options).await.unwrap();
        let said = sandbox.person("bob").say("general", "hi").await.unwrap();
        let channel = sandbox.channel_id("general").unwrap();
        (
            sandbox.guild_id(),
            sandbox.bot_id(),
            sandbox.person("bob").id(),
            channel,
            said,
        )
    };
    assert_eq!(story().await, story().await);
}

#[tokio::test]
async fn a_judge_sees_every_call() {
    let judge = |method: &str, path: &str, body: &Value| {
        let loud = body["content"]
            .as_str()
            .is_some_and(|words| words.contains('!'));
        let told = format!("{method} {path}");
        loud.then(|| Violation::new("loud", told))
            .into_iter()
            .collect()
    };
    let options = Options {
        judge: Some(Arc::new(judge)),
        ..Options::default()
    };
    let client = Client::start(Sandbox::start(setup(), options).await.unwrap()).await;
    client
        .post(&client.messages("general"), json!({ "content": "Hey!" }))
        .await;
    let violations = client.sandbox.exchanges().pop().unwrap().violations;
    assert_eq!(violations[0].rule, "loud");
}

#[tokio::test]
async fn a_setup_must_make_sense() {
    let start = async |setup: Setup| {
        Sandbox::start(setup, Options::default())
            .await
            .unwrap_err()
            .to_string()
    };
    let twice = setup().user(NewUser::new("alice"));
    assert_eq!(start(twice).await, "two people are called alice");
    let roleless = setup().user(NewUser::new("dan").role("king"));
    assert_eq!(
        start(roleless).await,
        "dan has the role king, which the setup does not create"
    );
}

#[tokio::test]
async fn a_stopped_sandbox_frees_its_port() {
    let client = Client::new().await;
    let port = client
        .sandbox
        .url()
        .rsplit(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    client.sandbox.clone().stop().await;
    let options = Options {
        port,
        ..Options::default()
    };
    Sandbox::start(setup(), options).await.unwrap();
}
