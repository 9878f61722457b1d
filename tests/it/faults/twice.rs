//! Discord delivers at least once: a repetition has no effect of its own and is answered as the first delivery was.
use super::scene::{
    answers, asked, clicked, kudos, number, on_each, posts, told, typed, user, wait,
};
use crate::world::World;
use discord_sandbox::{Arg, Invocation};
use serde_json::Value;
use std::time::Duration;

/// Both deliveries got the same answer, of which Discord took the first.
async fn the_same_twice(world: &World, sent: &Invocation) -> Value {
    let answers = answers(world, sent, 2).await;
    assert_eq!(answers.len(), 2, "{answers:#?}");
    assert_eq!(answers[0].0, answers[1].0, "both tell the same");
    let mut taken = [answers[0].1, answers[1].1];
    taken.sort_unstable();
    assert_eq!(taken, [204, 400], "the second is told that it was answered");
    told(world, sent).await;
    answers[0].0.clone()
}

fn doubling(world: &World) {
    world.sandbox().faults().deliver_next_twice();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kudos_and_its_boost() {
    on_each(async |world| {
        doubling(world);
        let sent = kudos(world, 5).await;
        the_same_twice(world, &sent).await;
        assert_eq!(number(world, "select count(*) from kudos").await, 1);
        let cards = posts(world, "recognition");
        assert_eq!(cards.len(), 1);

        doubling(world);
        let dave = world.sandbox().person("dave");
        let asked = clicked(world, "dave", &cards[0], "Boost").await;
        let modal = asked.answered().await.modal().expect("a form");
        doubling(world);
        let sent = dave.submit(&modal, &[("points", "3")]).await.expect("sent");
        the_same_twice(world, &sent).await;
        assert_eq!(number(world, "select count(*) from boost").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_award_a_confirmation_and_a_decision() {
    on_each(async |world| {
        doubling(world);
        let award = [
            ("member", user("bob")),
            ("points", Arg::Integer(100)),
            ("reason", "a good year".into()),
        ];
        let sent = typed(world, "ada", "award", &award).await;
        the_same_twice(world, &sent).await;
        let awards = "select count(*) from posting where kind = 'award'";
        assert_eq!(number(world, awards).await, 1);

        let offered = typed(world, "bob", "redeem", &[("item", "Coffee".into())]).await;
        let offer = told(world, &offered).await.message.expect("an offer");
        doubling(world);
        let sent = clicked(world, "bob", &offer, "Confirm").await;
        the_same_twice(world, &sent).await;
        assert_eq!(number(world, "select count(*) from reward_order").await, 1);

        let card = world.sandbox().person("ada").sees("orders").pop();
        doubling(world);
        let sent = clicked(world, "ada", &card.expect("a card"), "Approve").await;
        the_same_twice(world, &sent).await;
        let told = "select count(*) from notice where kind = 'order.decided'";
        assert_eq!(number(world, told).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_that_is_refused_and_one_that_is_taken_back() {
    on_each(async |world| {
        world
            .play(
                "ada> /award member:@bob points:100 reason:\"a good year\"\n\
                 bob> /redeem item:Coffee\nbob> [Confirm]\nada #orders> [Refuse]",
            )
            .await;
        let card = world.sandbox().person("ada").sees("orders").pop();
        let card = card.expect("a card");
        let asked = clicked(world, "ada", &card, "Refuse").await;
        let modal = asked.answered().await.modal().expect("a form");
        doubling(world);
        let ada = world.sandbox().person("ada");
        let sent = ada.submit(&modal, &[("reason", "closed")]).await;
        the_same_twice(world, &sent.expect("sent")).await;

        let placed = world.play("bob> /redeem item:Coffee\nbob> [Confirm]").await;
        let offered = typed(world, "bob", "orders show", &[]).await;
        let list = told(world, &offered).await.message.expect("a list");
        let row = list["components"][0]["components"][0].clone();
        let cancel = row["custom_id"]
            .as_str()
            .unwrap_or_else(|| panic!("{placed}"));
        doubling(world);
        let bob = world.sandbox().person("bob");
        let sent = bob.click(super::scene::id(&list), cancel).await;
        the_same_twice(world, &sent.expect("sent")).await;
        let refunds = "select count(*) from entry where cause = 'refund'";
        assert_eq!(number(world, refunds).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_setting() {
    on_each(async |world| {
        let before = number(world, "select count(*) from audit").await;
        doubling(world);
        let sent = typed(world, "ada", "setup", &[("allowance", Arg::Integer(60))]).await;
        the_same_twice(world, &sent).await;
        assert_eq!(
            number(world, "select count(*) from audit").await,
            before + 1
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_of_the_catalog() {
    on_each(async |world| {
        let changes: [(&str, Vec<(&str, Arg)>); 3] = [
            (
                "catalog add",
                vec![("name", "Tea".into()), ("price", Arg::Integer(5))],
            ),
            // What was typed is its name no more when it comes again.
            (
                "catalog edit",
                vec![("item", "Tea".into()), ("name", "Green tea".into())],
            ),
            ("catalog retire", vec![("item", "Green tea".into())]),
        ];
        for (command, options) in changes {
            let before = number(world, "select count(*) from audit").await;
            doubling(world);
            let sent = typed(world, "ada", command, &options).await;
            let told = the_same_twice(world, &sent).await;
            assert!(
                told["content"]
                    .as_str()
                    .is_some_and(|told| told.contains("ea")),
                "{told}"
            );
            let after = number(world, "select count(*) from audit").await;
            assert_eq!(after, before + 1, "{command}: {told}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redelivery_after_a_restart_tells_the_first_outcome() {
    on_each(async |world| {
        let sent = kudos(world, 5).await;
        answers(world, &sent, 1).await;
        told(world, &sent).await;
        // What is left has changed since, but not what was left then.
        asked_again(world, 7).await;
        world.play("restart").await;
        world.sandbox().faults().deliver_again(sent.interaction_id);
        the_same_twice(world, &sent).await;
        assert_eq!(number(world, "select count(*) from kudos").await, 2);
        assert_eq!(posts(world, "recognition").len(), 2);
    })
    .await;
}

async fn asked_again(world: &World, points: i64) {
    let sent = kudos(world, points).await;
    told(world, &sent).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_stays_one_for_a_day() {
    on_each(async |world| {
        let sent = kudos(world, 51).await;
        answers(world, &sent, 1).await;
        told(world, &sent).await;
        asked(
            world,
            "ada",
            "setup",
            &[("largest_kudos", Arg::Integer(60))],
        )
        .await;

        world.sandbox().faults().deliver_again(sent.interaction_id);
        the_same_twice(world, &sent).await;
        assert_eq!(number(world, "select count(*) from kudos").await, 0);

        // The daily job forgets what is older than a day: the first night it is not.
        wait(world, Duration::from_secs(20 * 3_600)).await;
        assert_eq!(number(world, "select count(*) from refused").await, 1);
        wait(world, Duration::from_secs(24 * 3_600)).await;
        assert_eq!(number(world, "select count(*) from refused").await, 0);
        world.sandbox().faults().deliver_again(sent.interaction_id);
        answers(world, &sent, 3).await;
        told(world, &sent).await;
        assert_eq!(number(world, "select count(*) from kudos").await, 1);
    })
    .await;
}

const CROWD: usize = 64;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_deliveries_at_once_and_one_more_after_a_restart() {
    on_each(async |world| {
        let faults = world.sandbox().faults();
        faults.hold_events(true);
        let sent = kudos(world, 5).await;
        for _ in 1..CROWD {
            faults.deliver_again(sent.interaction_id);
        }
        faults.hold_events(false);
        one_effect(world, &sent, CROWD).await;
        world.play("restart").await;
        world.sandbox().faults().deliver_again(sent.interaction_id);
        one_effect(world, &sent, CROWD + 1).await;
    })
    .await;
}

/// So many deliveries were answered alike, of which Discord took one answer.
async fn one_effect(world: &World, sent: &Invocation, deliveries: usize) {
    let answers = answers(world, sent, deliveries).await;
    let outcome = told(world, sent).await.message.expect("an answer");
    assert_eq!(answers.len(), deliveries);
    for (answer, _) in &answers {
        // Where many wait, one may have been put off.
        if let Some(content) = answer["content"].as_str() {
            assert_eq!(content, outcome["content"], "each tells the same");
        }
    }
    let taken = answers.iter().filter(|(_, status)| *status == 204);
    assert_eq!(taken.count(), 1);
    assert_eq!(number(world, "select count(*) from kudos").await, 1);
    assert_eq!(posts(world, "recognition").len(), 1);
}
