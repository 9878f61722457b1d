//! `ovation run` against a server that speaks Discord's protocols.
use super::child::{Bot, TOKEN};
use crate::faults::{PATIENCE, button, id, words};
use discord_sandbox::{Arg, Outcome};

/// Types a command and waits for what it comes to.
pub async fn typed(bot: &Bot, who: &str, command: &str, options: &[(&str, Arg)]) -> Outcome {
    let person = bot.sandbox.person(who);
    let sent = person.slash("general", command, options).await;
    sent.expect("sent").settled(PATIENCE).await
}

pub async fn told(bot: &Bot, who: &str, command: &str, options: &[(&str, Arg)]) -> String {
    let outcome = typed(bot, who, command, options).await;
    words(&outcome.message.expect("an answer"))
}

pub fn kudos(reason: &str) -> [(&'static str, Arg); 3] {
    [
        ("member", Arg::User("bob".into())),
        ("points", Arg::Integer(5)),
        ("reason", reason.into()),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_commands_answer() {
    let mut bot = Bot::start().await;
    let secret = "a-reason-nobody-logs";
    let given = told(&bot, "alice", "kudos", &kudos(secret)).await;
    assert!(given.starts_with("You gave"), "{given}");
    assert!(told(&bot, "bob", "balance", &[]).await.contains('5'));
    assert!(told(&bot, "bob", "leaderboard", &[]).await.contains('5'));

    let coffee = [("name", "Coffee".into()), ("price", Arg::Integer(3))];
    told(&bot, "ada", "catalog add", &coffee).await;
    let shop = bot
        .sandbox
        .person("bob")
        .slash("general", "shop", &[])
        .await;
    let shop = shop.expect("sent").settled(PATIENCE).await;
    let shop = shop.message.expect("a list").to_string();
    assert!(shop.contains("Coffee"), "{shop}");
    let offer = typed(&bot, "bob", "redeem", &[("item", "Coffee".into())]).await;
    let offer = offer.message.expect("an offer");
    let bob = bot.sandbox.person("bob");
    let sent = bob.click(id(&offer), &button(&offer, "Confirm")).await;
    let placed = sent.expect("sent").settled(PATIENCE).await;
    let placed = words(&placed.message.expect("an answer"));
    assert!(placed.contains("is ordered"), "{placed}");

    // A repetition is nothing to log as an error; nor is a refusal.
    bot.sandbox.faults().deliver_next_twice();
    told(&bot, "alice", "kudos", &kudos(secret)).await;
    told(&bot, "alice", "kudos", &kudos("")).await;
    let ended = bot.stop().await;
    assert_eq!(ended.code, Some(0), "{}", ended.log);
    assert_eq!(bot.sandbox.violations(), Vec::<String>::new());
    assert!(ended.log.contains("serving"), "{}", ended.log);
    for never in [TOKEN, secret, "ERROR"] {
        assert!(!ended.all().contains(never), "{never}: {}", ended.all());
    }
    bot.sandbox.stop().await;
}
