//! The outbox against a Discord that limits, fails, forgets and refuses.
use super::scene::{
    CALLBACK, PATIENCE, POST, answers, clicked, in_server, kudos, number, on_each, posts, told,
    wait, words,
};
use crate::world::{On, World};
use discord_sandbox::{Permissions, Setup};
use ovation::cli::sandbox::demo;
use serde_json::{Value, json};
use std::time::Duration;

const ASIDE: &str = "select count(*) from notice where state = 'aside'";
const HELD: &str = "select count(*) from held_lane";
const MISSED: &str = "select count(*) from notice where state = 'missed'";
const WAITING: &str = "select count(*) from notice where state in ('waiting', 'sending')";

/// Alice thanks Bob, and is told so whatever becomes of the card.
async fn given(world: &World) {
    let sent = kudos(world, 1).await;
    let answer = told(world, &sent).await.message.expect("an answer");
    assert!(words(&answer).starts_with("You gave"), "{answer:#}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_is_given_again_after_a_passing_failure() {
    on_each(async |world| {
        let faults = world.sandbox().faults();
        faults.rate_limit(CALLBACK, Duration::from_millis(50), 1);
        given(world).await;
        faults.fail(CALLBACK, 502, json!({}), 2);
        given(world).await;
        faults.lose_answer(CALLBACK, 1);
        given(world).await;
        assert_eq!(number(world, "select count(*) from kudos").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_not_be_answered_is_told_to_a_redelivery() {
    on_each(async |world| {
        let faults = world.sandbox().faults();
        faults.fail(CALLBACK, 500, json!({ "message": "oops", "code": 0 }), 3);
        let sent = kudos(world, 1).await;
        answers(world, &sent, 3).await;
        faults.deliver_again(sent.interaction_id);
        let answers = answers(world, &sent, 4).await;
        assert_eq!((&answers[3].0, answers[3].1), (&answers[0].0, 204));
        told(world, &sent).await;
        assert_eq!(number(world, "select count(*) from kudos").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_is_put_off_and_delivered_once() {
    on_each(async |world| {
        let faults = world.sandbox().faults();
        faults.rate_limit(POST, Duration::from_secs(1), 1);
        faults.fail(POST, 503, json!({ "message": "oops", "code": 0 }), 2);
        given(world).await;
        assert_eq!(posts(world, "recognition").len(), 0);
        assert_eq!(number(world, WAITING).await, 1);
        // The waits double: 1, 2 and 4 s.
        wait(world, Duration::from_secs(6)).await;
        assert_eq!(posts(world, "recognition").len(), 0);
        wait(world, Duration::from_secs(1)).await;
        assert_eq!(posts(world, "recognition").len(), 1);
        wait(world, Duration::from_secs(3_600)).await;
        assert_eq!(posts(world, "recognition").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_fails_for_a_quarter_of_an_hour_holds_up_nobody_and_arrives_later() {
    on_each(async |world| {
        let faults = world.sandbox().faults();
        faults.fail(POST, 503, json!({ "message": "oops", "code": 0 }), 100);
        given(world).await;
        wait(world, Duration::from_secs(20 * 60)).await;
        assert_eq!(number(world, WAITING).await, 1);
        faults.clear();
        given(world).await;
        assert_eq!(posts(world, "recognition").len(), 1, "the lane goes on");
        wait(world, Duration::from_secs(40 * 60)).await;
        assert_eq!(posts(world, "recognition").len(), 2, "and nothing is lost");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_fails_for_days_is_given_up_and_taken_up_by_hand() {
    on_each(async |world| {
        let faults = world.sandbox().faults();
        faults.fail(POST, 503, json!({ "message": "oops", "code": 0 }), 1_000);
        given(world).await;
        wait(world, Duration::from_secs(73 * 3_600)).await;
        assert_eq!(number(world, ASIDE).await, 1);
        faults.clear();
        world
            .play("ada #admin> /jobs\nada #admin> [Try again now]")
            .await;
        assert_eq!(number(world, ASIDE).await, 0);
        assert_eq!(posts(world, "recognition").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_is_never_answered_is_tried_again() {
    let Some(mut world) = World::with(On::Sqlite, demo::server()).await else {
        return;
    };
    world.play(demo::SCRIPT).await;
    let silence = Duration::from_secs(3_600);
    world.sandbox().faults().delay(POST, silence, 1);
    let sent = kudos(&world, 1).await;
    let settled = tokio::time::timeout(PATIENCE, told(&world, &sent)).await;
    assert!(settled.is_ok(), "the outbox waits for ever");
    wait(&world, Duration::from_secs(2)).await;
    assert_eq!(posts(&world, "recognition").len(), 1);
    world.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_whose_answer_was_lost_appears_once() {
    on_each(async |world| {
        world.sandbox().faults().lose_answer(POST, 1);
        given(world).await;
        assert_eq!(number(world, WAITING).await, 1, "nobody knows yet");
        wait(world, Duration::from_secs(2)).await;
        assert_eq!(number(world, WAITING).await, 0);
        assert_eq!(posts(world, "recognition").len(), 1);
        boosted(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn long_after_a_lost_answer_the_channel_is_read_back() {
    on_each(async |world| {
        world.sandbox().faults().lose_answer(POST, 1);
        given(world).await;
        world.play("stop\nclock +20m\nstart").await;
        wait(world, Duration::from_secs(1)).await;
        assert_eq!(number(world, WAITING).await, 0);
        assert_eq!(posts(world, "recognition").len(), 1);
        let calls = world.sandbox().exchanges();
        let reads = |path: &str| path.ends_with("/messages");
        let read = calls
            .iter()
            .any(|call| call.method == "GET" && reads(&call.path));
        assert!(read, "Discord has forgotten the nonce by then");
        boosted(world).await;
    })
    .await;
}

/// The card is known by its message: a boost edits it.
async fn boosted(world: &World) {
    let card = posts(world, "recognition").remove(0);
    let asked = clicked(world, "dave", &card, "Boost").await;
    let modal = asked.answered().await.modal().expect("a form");
    let dave = world.sandbox().person("dave");
    let sent = dave.submit(&modal, &[("points", "3")]).await.expect("sent");
    told(world, &sent).await;
    let card = posts(world, "recognition").remove(0);
    assert!(!card["edited_timestamp"].is_null(), "{card:#}");
}

/// Where posts to #recognition arrive, as a pattern of a fault's.
fn recognition(world: &World) -> String {
    let id = world.sandbox().channel_id("recognition");
    format!("POST /channels/{}/messages", id.expect("a channel"))
}

/// What admins see in #orders.
fn told_in_orders(world: &World) -> Vec<Value> {
    let all = world.sandbox().person("ada").sees("orders").into_iter();
    all.filter(|one| words(one).contains("can’t be reached"))
        .collect()
}

/// Those that all see.
fn public(followups: &[Value]) -> Vec<Value> {
    let seen = followups.iter();
    let seen = seen.filter(|one| one["flags"].as_u64().unwrap_or(0) & 64 == 0);
    seen.cloned().collect()
}

fn denied() -> Setup {
    demo::server()
        .channel_denied("locked", Permissions::SEND_MESSAGES)
        .channel_denied("hidden", Permissions::VIEW_CHANNEL)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_bot_may_not_post_the_card_answers_the_command() {
    in_server(denied, async |world| {
        for channel in ["locked", "hidden"] {
            world
                .play(&format!(
                    "ada #admin> /setup recognition_channel:#{channel}"
                ))
                .await;
            let sent = kudos(world, 1).await;
            let outcome = told(world, &sent).await;
            let [card] = &public(&outcome.followups)[..] else {
                panic!("one public follow-up: {outcome:#?}");
            };
            let asked = clicked(world, "dave", card, "Boost").await;
            let modal = asked.answered().await.modal().expect("a form");
            let dave = world.sandbox().person("dave");
            let boosted = dave.submit(&modal, &[("points", "3")]).await;
            told(world, &boosted.expect("sent")).await;
            let [card] = &public(&told(world, &sent).await.followups)[..] else {
                panic!("still one");
            };
            assert!(!card["edited_timestamp"].is_null(), "{card:#}");
        }
        assert_eq!(number(world, ASIDE).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_a_channel_that_is_gone_goes_to_the_one_in_its_place() {
    on_each(async |world| {
        let unknown = json!({ "message": "Unknown Channel", "code": 10_003 });
        world
            .play("ada #admin> /setup recognition_channel:#recognition")
            .await;
        let gone = recognition(world);
        world
            .sandbox()
            .faults()
            .fail(&gone, 404, unknown.clone(), 1_000);
        world.play("clock +8d\nclock +7d").await;
        assert_eq!(posts(world, "recognition").len(), 0);
        assert_eq!(number(world, ASIDE).await, 0);
        let told = told_in_orders(world);
        assert_eq!(told.len(), 1, "told once: {told:#?}");
        let shown = world.play("ada #admin> /jobs").await;
        assert!(shown.contains("2 messages wait"), "{shown}");
        world
            .play("ada #admin> /setup recognition_channel:#general")
            .await;
        assert_eq!(posts(world, "general").len(), 2);
        assert_eq!(number(world, HELD).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_a_permission_arrives_in_order_once_it_is_there() {
    on_each(async |world| {
        let denied = json!({ "message": "Missing Permissions", "code": 50_013 });
        let place = recognition(world);
        world.sandbox().faults().fail(&place, 403, denied, 1_000);
        world.play("clock +8d\nclock +7d\nrestart").await;
        assert_eq!(posts(world, "recognition").len(), 0);
        // Nobody says that it was mended: it is found by itself.
        world.sandbox().faults().clear();
        wait(world, Duration::from_secs(86_400)).await;
        let there = posts(world, "recognition");
        let said: Vec<String> = there.iter().map(words).collect();
        assert!(
            said.len() == 2 && said[1].contains("November 30"),
            "{said:#?}"
        );
        assert_eq!(number(world, HELD).await, 0);
        assert_eq!(told_in_orders(world).len(), 1, "told once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_closed_direct_message_would_say_is_shown_beside_a_later_answer() {
    on_each(async |world| {
        let script = r#"
ada> /award member:@dave points:100 reason:"a good year"
dave> /redeem item:Coffee
dave> [Confirm]
ada #orders> [Approve]
"#;
        world.play(script).await;
        assert_eq!(number(world, ASIDE).await, 0);
        assert_eq!(number(world, MISSED).await, 1);
        let later = world.play("dave> /balance\ndave> /balance\n").await;
        assert_eq!(later.matches("Coffee is approved").count(), 1, "{later}");
        assert_eq!(number(world, MISSED).await, 0);
        let approved = "select count(*) from reward_order where state = 'approved'";
        assert_eq!(number(world, approved).await, 1);
    })
    .await;
}

/// Posts about one campaign are told apart, however late they come: each is looked for before it is sent again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_campaigns_end_that_comes_late_is_not_taken_for_its_beginning() {
    on_each(async |world| {
        let broken = json!({ "message": "Internal Server Error", "code": 0 });
        world
            .play(
                "ada #admin> /setup recognition_channel:#recognition\n\
                 ada #admin> /campaign create name:Flash from:2026-11-24 percent:100 fund:10\n\
                 ada #admin> [Launch]\nclock 2026-11-24 12:00",
            )
            .await;
        assert_eq!(posts(world, "recognition").len(), 1);
        let path = recognition(world);
        world.sandbox().faults().fail(&path, 500, broken, 8);
        world.play("clock 2026-11-25 02:00").await;
        let posts = posts(world, "recognition");
        let titles: Vec<&str> = posts
            .iter()
            .map(|post| post["embeds"][0]["title"].as_str().expect("a title"))
            .collect();
        assert_eq!(titles, ["Flash begins 🎉", "Flash has ended"]);
    })
    .await;
}

/// A request and what brings it to mind are about the same, and go to one channel.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_that_comes_late_is_not_taken_for_what_it_reminds_of() {
    on_each(async |world| {
        let broken = json!({ "message": "Internal Server Error", "code": 0 });
        world
            .play(
                "ada #admin> /setup_privacy auditor_channel:#admin contact_days:10\n\
                 alice> /privacy contact message:\"What do you know about me?\"",
            )
            .await;
        assert_eq!(posts(world, "admin").len(), 1);
        let id = world.sandbox().channel_id("admin").expect("a channel");
        let path = format!("POST /channels/{id}/messages");
        world.sandbox().faults().fail(&path, 503, broken, 8);
        world.play("clock +7d\nclock +1h").await;
        // The request, and a reminder a week and three days before it is due: the first of them came late.
        assert_eq!(posts(world, "admin").len(), 3);
    })
    .await;
}
