//! Amounts that nobody should get through: none, less than none, the largest number that there is, and what would wrap.
use super::scene::{asked, clicked, kudos, number, on_each, posts, told, typed, user, words};
use crate::world::World;
use discord_sandbox::{Arg, Invocation, NotSent};

const MOVED: &str = "select count(*) from posting";

/// Amounts as somebody may type them.
const TYPED: [&str; 9] = [
    "-1",
    "−1",
    "-9223372036854775808",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551621", // 5, where 64 bits wrap
    "99999999999999999999999999",
    "1e3",
    "0.5",
];

/// A refusal: in words that are no apology, and nothing has moved.
async fn refused(world: &World, sent: &Invocation, what: &str) {
    let before = number(world, MOVED).await;
    let answer = words(&told(world, sent).await.message.expect("an answer"));
    for wrong in ["You gave", "You added", "went wrong", "right now"] {
        assert!(!answer.contains(wrong), "{what}: {answer}");
    }
    assert_eq!(number(world, MOVED).await, before, "{what}: {answer}");
}

/// A command whose amount an option bounds.
struct Bounded {
    who: &'static str,
    command: &'static str,
    option: &'static str,
    others: Vec<(&'static str, Arg)>,
}

fn bounded() -> [Bounded; 5] {
    let gift = || vec![("member", user("bob")), ("reason", "the demo".into())];
    let of = |who, command, option, others| Bounded {
        who,
        command,
        option,
        others,
    };
    [
        of("alice", "kudos", "points", gift()),
        of("ada", "award", "points", gift()),
        of("ada", "catalog add", "price", vec![("name", "Tea".into())]),
        of("ada", "setup", "allowance", Vec::new()),
        of("ada", "setup", "largest_kudos", Vec::new()),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn through_options() {
    on_each(async |world| {
        for bounded in bounded() {
            let person = world.sandbox().person(bounded.who);
            let (command, option) = (bounded.command, bounded.option);
            // None is an amount for a kudos (a thank-you), and for an allowance.
            let none = (command == "award").then_some(0);
            for amount in [-1, i64::MAX, i64::MIN].into_iter().chain(none) {
                let options = [&bounded.others[..], &[(option, Arg::Integer(amount))]].concat();
                let sent = person.slash("general", command, &options).await;
                let error = sent.expect_err("a client does not send it");
                let out_of_bounds = matches!(error, NotSent::OutOfBounds { .. });
                assert!(out_of_bounds, "/{command} {amount}: {error}");
            }
        }
        assert_eq!(number(world, MOVED).await, 0);
    })
    .await;
}

/// A form has no bounds: what is typed there is refused by the rules.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn through_forms() {
    on_each(async |world| {
        let sent = kudos(world, 5).await;
        told(world, &sent).await;
        let card = posts(world, "recognition").remove(0);
        let (alice, dave) = (
            world.sandbox().person("alice"),
            world.sandbox().person("dave"),
        );
        let bob = world.sandbox().person("bob");
        for amount in TYPED.into_iter().chain(["0"]) {
            let asked = clicked(world, "dave", &card, "Boost").await;
            let form = asked.answered().await.modal().expect("a form");
            let sent = dave.submit(&form, &[("points", amount)]).await;
            match sent {
                Ok(sent) => refused(world, &sent, amount).await,
                Err(error) => assert!(amount.len() > 7, "{amount}: {error}"),
            }
        }
        for amount in TYPED {
            let asked = alice.user_menu("general", "Give kudos", &bob).await;
            let asked = asked.expect("sent").answered().await;
            let form = asked.modal().expect("a form");
            let values = [("points", amount), ("reason", "the demo")];
            match alice.submit(&form, &values).await {
                Ok(sent) => refused(world, &sent, amount).await,
                Err(error) => assert!(amount.len() > 7, "{amount}: {error}"),
            }
        }
        assert_eq!(number(world, "select count(*) from boost").await, 0);
        assert_eq!(number(world, "select count(*) from kudos").await, 1);
    })
    .await;
}

/// What each gets, times how many they are, is more than anybody has.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_largest_kudos_times_five() {
    on_each(async |world| {
        for option in ["allowance", "largest_kudos"] {
            let most = [(option, Arg::Integer(1_000_000))];
            asked(world, "ada", "setup", &most).await;
        }
        let mut options = vec![
            ("points", Arg::Integer(1_000_000)),
            ("reason", "the demo".into()),
        ];
        let members = ["member", "member2", "member3", "member4", "member5"];
        let people = ["bob", "chloe", "dave", "erin", "ada"];
        options.extend(members.into_iter().zip(people.map(user)));
        let sent = typed(world, "alice", "kudos", &options).await;
        refused(world, &sent, "five times a million").await;
    })
    .await;
}
