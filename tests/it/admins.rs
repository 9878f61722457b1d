//! What a transcript alone can't play: clicks on cards that are out of date, and people who are no longer who they were.
use crate::transcripts::ids::numbered;
use crate::transcripts::office;
use crate::world::{ENGINES, On, World};
use discord_sandbox::{Invocation, NewUser, Permissions, Person, transcript};
use ovation::cli::sandbox::demo;
use serde_json::{Value, json};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

/// The demonstration, with two managers who may lose their role.
async fn world(on: On) -> Option<World> {
    let setup = office()
        .role("managers", Permissions::MANAGE_GUILD)
        .user(NewUser::new("mia").role("managers"))
        .user(NewUser::new("zoe").role("managers").locale("fr"));
    let mut world = World::with(on, setup).await?;
    let set_up = transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
    assert_eq!(set_up.mistakes, Vec::<String>::new());
    Some(world)
}

fn check(name: &str, shown: String) {
    insta::with_settings!({ snapshot_path => "../transcripts/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, numbered(&shown));
    });
}

/// The newest message with buttons that somebody sees in #general, and the id of its first button.
fn newest(person: &Person) -> (u64, String) {
    let seen = person.sees("general");
    // Whatever they are told of their data stands beside.
    let with_buttons = |message: &&Value| {
        let button = &message["components"][0]["components"][0]["custom_id"];
        button
            .as_str()
            .is_some_and(|id| !id.contains("privacy.show"))
    };
    let message = seen.iter().rev().find(with_buttons).unwrap();
    let button = &message["components"][0]["components"][0]["custom_id"];
    let id = message["id"].as_str().unwrap().parse().unwrap();
    (id, button.as_str().unwrap().to_owned())
}

async fn told(asked: Invocation) -> Value {
    let outcome = asked.settled(PATIENCE).await;
    outcome.message.unwrap()["embeds"].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_click_on_confirm_tells_what_the_first_one_did() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        world
            .play("ada #admin> /award member:@bob points:50 reason:\"the launch\"\nbob> /redeem item:Coffee")
            .await;
        let (bob, faults) = (world.sandbox().person("bob"), world.sandbox().faults());
        let (message, confirm) = newest(&bob);
        faults.hold_events(true);
        let first = bob.click(message, &confirm).await.unwrap();
        let second = bob.click(message, &confirm).await.unwrap();
        faults.hold_events(false);
        let (first, second) = (told(first).await, told(second).await);
        assert_eq!(first, second);
        assert_eq!(first[0]["title"], "Coffee is ordered 🎉");
        world.stage().settle().await.unwrap();
        check(
            "confirm_twice",
            world.play("bob> /orders show\nbob> /balance").await,
        );
        world.finish().await;
    }
}

/// While the card of an order can't be edited, it shows its buttons on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_is_out_of_date_tells_what_happened() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        world.play(STALE_BEFORE).await;
        let faults = world.sandbox().faults();
        let forbidden = json!({ "code": 50_013, "message": "Missing Permissions" });
        faults.fail("PATCH /channels/*/messages/*", 403, forbidden, 100);
        let shown = world.play(STALE).await;
        faults.clear();
        check("stale_orders", shown);
        world.play("clock +1h").await;
        world.finish().await;
    }
}

const STALE_BEFORE: &str = r#"
ada #admin> /award member:@bob points:100 reason:"the launch"
bob> /redeem item:Coffee
bob> [Confirm]
bob> /redeem item:Mug
bob> [Confirm]
bob> /redeem item:"Tree planted"
bob> [Confirm]
"#;

const STALE: &str = r#"# Taken back by the member.
bob> /orders show
bob> [Cancel 3: Coffee]
ada #orders> [Approve] on:"Order: Coffee"
yves #orders> [Approve] on:"Order: Coffee"
ada #orders> [Refuse] on:"Order: Coffee"
yves #orders> [Refuse] on:"Order: Coffee"
# Approved by somebody else.
ada #orders> [Approve] on:"Order: Mug"
ada #orders> [Approve] on:"Order: Mug"
yves #orders> [Refuse] on:"Order: Mug"
# Refused by somebody else.
ada #orders> [Refuse] on:"Order: Tree"
ada #orders> {reason: "The trees are asleep until spring"}
ada #orders> [Approve] on:"Order: Tree"
yves #orders> [Approve] on:"Order: Tree"
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_no_longer_manage_is_refused_on_use() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        world.play(ROLE_BEFORE).await;
        for name in ["mia", "zoe"] {
            assert!(world.sandbox().person(name).remove_role("managers"));
        }
        check("role_lost", world.play(ROLE_LOST).await);
        world.finish().await;
    }
}

const ROLE_BEFORE: &str = "
ada #admin> /catalog add name:Sticker price:1
ada #admin> /catalog add name:Badge price:2
ada #admin> /catalog add name:Pen price:3
mia> /setup
zoe> /réglages
mia> /catalog list
zoe> /catalogue liste
mia> /audit
zoe> /comptes
";

const ROLE_LOST: &str = r#"# The cards of before are still there.
mia> [Next]
zoe> [Suivant]
mia> [As a table (CSV)]
mia> [Older]
zoe> [En tableau (CSV)]
mia> [How often is the allowance renewed?: week]
zoe> [Qui décide des commandes ?:]
mia> /award member:@bob points:5 reason:"one last time"
ada #admin> /setup approver_role:@approver
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_left_is_not_awarded() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        world.sandbox().person("dave").leave();
        check("award_left", world.play(LEFT).await);
        world.finish().await;
    }
}

const LEFT: &str = r#"ada #admin> /award member:@dave points:5 reason:"all these years"
yves #admin> /prime membre:@dave points:5 raison:"toutes ces années"
"#;
