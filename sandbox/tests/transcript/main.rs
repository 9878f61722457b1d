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

    #[allow(
        clippy::disallowed_methods,
        reason = "a bot on a socket can't be asked whether it is at rest, only watched"
    )]
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

async fn played_by_any_bot(script: &str) -> Played {
    let sandbox = world().await;
    let played = play(&sandbox, &mut Quiet(sandbox.clone()), script).await;
    sandbox.stop().await;
    played
}

async fn played(script: &str) -> Played {
    let played = played_by_any_bot(script).await;
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
    insta::assert_snapshot!(played.text, @r#"
    # Thanking.
    alice> /kudos member:@bob points:5 reason:"the \"demo\", @bob"
      bot (only alice sees this):
        You gave 5 to @bob.
        It renews [in 7 days].
      bot in #general:
        @alice thanks @bob
        | the "demo", @bob
        | Points: 5
        [⭐ Boost] [Undo ✗]
        (pings bob)
    alice> /kudos points:5
      discord: member is required
    alice> /kudos member:@bob points:11
      discord: points is out of bounds: -9007199254740992 to 10

    alice> /nothing
      discord: there is no command /nothing
    alice> /mute
      discord: The application did not respond
    alice #orders> /redeem item:cof?
      suggested for item:
        Coffee · 20 points
        Coffee beans
    alice @dm> /redeem item:cof!
      bot (only alice sees this):
        Redeemed coffee.
    alice> /redeem item:tea!
      discord: nothing is suggested for tea!
    alice> /redeem item:mug
      bot (only alice sees this):
        Redeemed mug.
    alice> /kudos member:@bob reason:Thanks!
      bot (only alice sees this):
        You gave 1 to @bob.
        It renews [in 7 days].
      bot in #general:
        @alice thanks @bob
        | Thanks!
        | Points: 1
        [⭐ Boost] [Undo ✗]
        (pings bob)
    bob> /slow
      bot (only bob sees this):
        Done.
      bot (only bob sees this):
        And more.
      bot to bob (direct message):
        It took a while.
    "#);
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
    insta::assert_snapshot!(played.text, @r#"
    alice> /kudos member:@bob
      bot (only alice sees this):
        You gave 1 to @bob.
        It renews [in 7 days].
      bot in #general:
        @alice thanks @bob
        | everything
        | Points: 1
        [⭐ Boost] [Undo ✗]
        (pings bob)
    bob> [Boost]
      bot asks bob: "Boost"
        Points (required, "1 to 5"):
        Note:
    bob> {Points: 3, note: "a, b"}
      bot (only bob sees this):
        Boosted: 3|a, b
      bot edited in #general:
        @alice thanks @bob (boosted)
        | everything
        | Points: 1
        [⭐ Boost] [Undo ✗]
    bob> {Points: 3}
      discord: no form is open
    bob> [Undo]
      discord: [Undo] is disabled
    bob> [Gone]
      discord: there is no [Gone] to see
    alice> /shop
      bot in #general:
        The shop
        [Pick a reward ▾ Coffee | Mug]
    bob> [Pick a reward: Mug]
      bot edited in #general:
        Picked mug
    alice> Well done @bob, and \@bob.
      (pings bob)
    bob> "Well done" > Quote
      bot (only bob sees this):
        > Well done @bob, and \@bob.
    alice> @bob > Wave
      bot (only alice sees this):
        You wave at @bob.
    bob> +⭐ on:"Well done"
      bot reacts 🎉 to "Well done @bob, and \@bob." in #general
    bob> -⭐ on:"Well done"
    alice? #general
      bot (only alice sees this):
        You gave 1 to @bob.
        It renews [in 7 days].
      bot (edited):
        @alice thanks @bob (boosted)
        | everything
        | Points: 1
        [⭐ Boost] [Undo ✗]
      bot (edited):
        Picked mug
      alice:
        Well done @bob, and \@bob.
        🎉 1
      bot (only alice sees this):
        You wave at @bob.
    alice? #orders
      (nothing here)
    "#);
    assert_eq!(played.mistakes, [] as [&str; 0]);
}

#[tokio::test]
async fn lines_that_cannot_be_carried_out() {
    let played = played(
        "clock\nclock back\nrestart\ncarol> hello\nalice> [open\nalice? there\nalice? #nowhere\n",
    )
    .await;
    insta::assert_snapshot!(played.text, @r#"
    clock
      It is Monday.
    clock back
      error: time does not go back
    restart
      error: this line means nothing here; at the console, `help` lists what does
    carol> hello
      error: there is nobody called carol; there are owner, alice, bob
    alice> [open
      error: expected [Label], [Label] 2 or [Label] on:"text"
    alice? there
      error: `there` is no place: use #channel or @dm
    alice? #nowhere
      error: there is no channel called nowhere
    "#);
    assert_eq!(played.mistakes.len(), 6);
}

#[tokio::test]
async fn violations_are_told() {
    let played = played_by_any_bot("alice> /broken\n").await;
    let duplicates = played
        .violations
        .iter()
        .filter(|line| line.contains("component.duplicate"));
    assert_eq!(duplicates.count(), 1, "{:?}", played.violations);
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
        false,
    )
    .await
    .unwrap();
    assert_eq!(violations, [] as [&str; 0]);
    insta::assert_snapshot!(printed, @"
    >   owner (en-US)
      alice (en-US)
      bob (fr)
    >   error: there is nobody called carol; there are owner, alice, bob
    > alice>   bot (only alice sees this):
        Redeemed mug.
    alice>   It is Monday.
    alice> alice>   bot (only alice sees this):
        Redeemed mug.
      alice:
        hello
    alice>
    ");
}

#[test]
fn playing_can_be_spawned() {
    fn sendable<T: Send>(_: impl FnOnce(&'static Sandbox, &'static mut dyn Host) -> T) {}
    sendable(|sandbox, host| play(sandbox, host, ""));
}
