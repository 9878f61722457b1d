//! Transcripts played against a tiny bot.
#![allow(clippy::unwrap_used, missing_docs)]

mod bot;

use chrono::{DateTime, Utc};
use discord_sandbox::{
    NewUser, Options, Sandbox, Setup,
    transcript::{Host, Played, play, repl},
};
use futures::{FutureExt, future::BoxFuture};
use std::{sync::Arc, time::Duration};

/// 2026-11-23 09:00 UTC.
const NOW: i64 = 1_795_424_400;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(NOW, 0).unwrap()
}

/// A host that knows one line, and takes the bot to be at rest when it was quiet for a while.
struct Quiet(Sandbox);

impl Host for Quiet {
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        let told = match line {
            "clock" => Some(Ok("It is Monday.".to_owned())),
            "clock back" => Some(Err("time does not go back".to_owned())),
            _ => None,
        };
        std::future::ready(told).boxed()
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        async {
            let mut before = usize::MAX;
            while before != self.0.exchanges().len() {
                before = self.0.exchanges().len();
                tokio::time::sleep(Duration::from_millis(150)).await;
            }
        }
        .boxed()
    }

    fn now(&self) -> DateTime<Utc> {
        now()
    }
}

async fn world() -> Sandbox {
    let setup = Setup::new("Acme")
        .channel("general")
        .channel("orders")
        .user(NewUser::new("alice"))
        .user(NewUser::new("bob").locale("fr"));
    let options = Options {
        now: Arc::new(now),
        answer_within: Duration::from_millis(500),
        ..Options::default()
    };
    let sandbox = Sandbox::start(setup, options).await.unwrap();
    bot::start(&sandbox).await;
    sandbox
}

async fn played(script: &str) -> Played {
    let sandbox = world().await;
    let played = play(&sandbox, &mut Quiet(sandbox.clone()), script).await;
    sandbox.stop().await;
    assert_eq!(played.violations, [] as [&str; 0]);
    played
}

#[tokio::test]
async fn commands_and_what_they_refuse() {
    let played = played(
        r#"# Thanking.
alice> /kudos member:@bob points:5 reason:"the \"demo\", @bob"
alice> /kudos points:5
alice> /kudos member:@bob points:11

alice> /nothing
alice> /mute
alice #orders> /redeem item:cof?
alice @dm> /redeem item:cof!
alice> /redeem item:tea!
alice> /redeem item:mug
alice> /kudos member:@bob reason:Thanks!
bob> /slow
"#,
    )
    .await;
    insta::assert_snapshot!(played.text, @"");
    assert_eq!(played.mistakes, [] as [&str; 0]);
}

#[tokio::test]
async fn components_menus_and_reactions() {
    let played = played(
        r#"alice> /kudos member:@bob
bob> [Boost]
bob> {Points: 3, note: "a, b"}
bob> {Points: 3}
bob> [Undo]
bob> [Gone]
alice> /shop
bob> [Pick a reward: Mug]
alice> Well done @bob, and \@bob.
bob> "Well done" > Quote
alice> @bob > Wave
bob> +⭐ on:"Well done"
bob> -⭐ on:"Well done"
alice? #general
alice? #orders
"#,
    )
    .await;
    insta::assert_snapshot!(played.text, @"");
    assert_eq!(played.mistakes, [] as [&str; 0]);
}

#[tokio::test]
async fn lines_that_cannot_be_carried_out() {
    let played =
        played("clock\nclock back\nrestart\ncarol> hello\nalice> [open\nalice? there\n").await;
    insta::assert_snapshot!(played.text, @"");
    assert_eq!(played.mistakes.len(), 5);
}

#[tokio::test]
async fn at_a_keyboard() {
    let sandbox = world().await;
    let mut input =
        "who\nas carol\nas alice\n/redeem item:mug\nclock\nhello\n? #general\nquit\nnever read\n"
            .as_bytes();
    let mut printed = String::new();
    let mut print = |text: &str| printed.push_str(text);
    let violations = repl(
        &sandbox,
        &mut Quiet(sandbox.clone()),
        &mut input,
        &mut print,
    )
    .await
    .unwrap();
    assert_eq!(violations, [] as [&str; 0]);
    insta::assert_snapshot!(printed, @"");
}

#[test]
fn playing_can_be_spawned() {
    fn sendable<T: Send>(_: impl FnOnce(&'static Sandbox, &'static mut dyn Host) -> T) {}
    sendable(|sandbox, host| play(sandbox, host, ""));
}
