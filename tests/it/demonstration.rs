//! What the page begins with: who is there, what each may do, and which commands each is shown.
use crate::transcripts::ids::numbered;
use crate::world::{ENGINES, World};
use discord_sandbox::{NotSent, transcript};
use ovation::cli::sandbox::demo;

/// What each of them meets first.
const FIRST: &str = r#"erin> /balance
erin> /kudos member:@alice points:5 reason:"hello"
frank> /balance
frank> /kudos member:@alice points:5 reason:"hello"
frank> /kudos member:@alice points:0 reason:"hello"
alice> /kudos member:@erin points:5 reason:"welcome"
doctor
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_begins_with_a_customer_and_a_newcomer() {
    for on in ENGINES {
        let Some(mut world) = World::with(on, demo::page().bot("Ovation")).await else {
            continue;
        };
        let script = [demo::SCRIPT, demo::PAGE_SCRIPT].concat();
        let set_up = transcript::play(&world.sandbox(), &mut world.director, &script).await;
        assert_eq!(set_up.mistakes, Vec::<String>::new());
        assert!(!set_up.text.contains("  discord: "), "{}", set_up.text);
        let shown = world.play(FIRST).await;
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!("first", numbered(&shown));
        });
        let refused = world.play("frank> /redeem item:\"Half a day off\"").await;
        assert!(refused.contains("@staff"), "{refused}");
        let asked = world.play("frank> /redeem item:\"Free delivery\"").await;
        assert!(asked.contains("[Confirm]"), "{asked}");
        commands(&world).await;
        world.finish().await;
    }
}

/// What members can't use is not offered to them, and an approver is offered what an approver decides.
async fn commands(world: &World) {
    let typed = async |who: &str, command: &str| {
        let person = world.sandbox().person(who);
        let sent = person.slash("general", command, &[]).await;
        match sent {
            Ok(asked) => {
                asked.answered().await;
                true
            }
            Err(NotSent::Hidden { .. }) => false,
            Err(other) => panic!("{who} can't type /{command}: {other}"),
        }
    };
    for who in ["alice", "bob", "chloe", "frank", "erin"] {
        assert!(!typed(who, "books").await, "{who}");
        assert!(!typed(who, "setup").await, "{who}");
        assert!(typed(who, "balance").await, "{who}");
    }
    assert!(typed("ada", "books").await);
}
