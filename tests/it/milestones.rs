//! Days that are celebrated: once, whatever clocks, zones and clicks do; and nowhere to be read.
use crate::faults::{asked, button, clicked, id, number, on_each, posts, told, words};
use crate::files::{handed, unpacked};
use crate::process::execute;
use crate::vault::{at_rest, is_in};
use crate::world::{ENGINES, World};
use discord_sandbox::Arg;
use ovation::base::clock::Instant;
use ovation::cli::sandbox::demo;
use ovation::cli::sandbox::stage::moment;
use std::time::Duration;

const ON: &str = "ada #admin> /milestone setup birthdays:true anniversaries:true occasions:true birthday_points:20 years:\"1:50\"";

/// How many cards say so.
fn cards(world: &World, said: &str) -> usize {
    let posts = posts(world, "recognition");
    let said = posts.iter().filter(|post| words(post).contains(said));
    said.count()
}

async fn wallet(world: &World, who: &str) -> bool {
    let told = asked(world, who, "balance", &[]).await;
    told.contains("**To spend:** 20 points")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_moves_on_their_birthday_is_celebrated_once() {
    on_each(async |world| {
        world.play(ON).await;
        let day = "alice> /milestone set visibility:everybody birthday:11-25\n\
                   alice> /notifications time_zone:Pacific/Auckland\n\
                   clock 2026-11-24 19:59";
        world.play(day).await;
        assert_eq!(
            cards(world, "Happy birthday"),
            0,
            "{:?}: too early",
            world.on
        );
        world.play("clock 2026-11-24 20:00").await;
        assert_eq!(cards(world, "Happy birthday"), 1, "{:?}", world.on);
        let moved = "alice> /notifications time_zone:Pacific/Honolulu\n\
                     restart\n\
                     clock 2026-11-25 20:00\n\
                     alice> /notifications time_zone:Asia/Tokyo\n\
                     alice> /milestone forget what:birthday\n\
                     alice> /milestone set visibility:everybody birthday:11-26\n\
                     clock 2026-11-27 12:00";
        world.play(moved).await;
        assert_eq!(cards(world, "Happy birthday"), 1, "{:?}", world.on);
        assert!(wallet(world, "alice").await, "{:?}", world.on);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_steps_back_a_day_celebrates_nobody_twice() {
    on_each(async |world| {
        world.play(ON).await;
        let day = "alice> /milestone set visibility:everybody birthday:11-25\n\
                   clock 2026-11-25 09:00";
        world.play(day).await;
        assert_eq!(cards(world, "Happy birthday"), 1, "{:?}", world.on);
        let app = &world.stage().app;
        app.clock.set(app.now().before(Duration::from_secs(86_400)));
        world.play("restart\nclock 2026-11-26 12:00").await;
        assert_eq!(cards(world, "Happy birthday"), 1, "{:?}", world.on);
        assert!(wallet(world, "alice").await, "{:?}", world.on);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_29th_of_february_has_its_day_and_what_nothing_ran_for_comes_late_or_not_at_all() {
    for on in ENGINES {
        let start = moment("2027-02-27 12:00", Instant(0)).expect("a moment");
        let Some(mut world) = World::at(on, demo::server(), start).await else {
            continue;
        };
        world.play(demo::SCRIPT).await;
        world.play(ON).await;
        let days = "alice> /milestone set visibility:everybody birthday:02-29\n\
                    bob> /milestone set visibility:everybody birthday:02-28 start:2026-03-01\n\
                    erin> /milestone set visibility:everybody birthday:03-04\n\
                    clock 2027-02-28 08:00";
        world.play(days).await;
        world
            .play("stop\nclock 2027-03-02 10:00\nstart\nclock +1m")
            .await;
        assert_eq!(cards(&world, "A little late"), 3, "{on:?}");
        assert_eq!(cards(&world, "Happy birthday"), 2, "{on:?}");
        assert_eq!(cards(&world, "1 year together"), 1, "{on:?}");
        world
            .play("stop\nclock 2027-03-07 00:30\nstart\nclock +1h")
            .await;
        assert_eq!(cards(&world, "Happy birthday"), 2, "{on:?}");
        world.finish().await;
    }
}

const TABLE: &str = "user,kind,date\nbob,birthday,1987-07-19\nerin,Zanzibar wedding,2031-07-19\nbob,start,2011-07-19\n";

/// A table is brought, and found to be well.
async fn brought(world: &World) -> serde_json::Value {
    let person = world.sandbox().person("ada");
    let file = Arg::Attachment {
        name: "days.csv".into(),
        bytes: TABLE.as_bytes().to_vec(),
    };
    let sent = person
        .slash("admin", "milestone import", &[("file", file)])
        .await;
    let sent = sent.expect("the client sends it");
    told(world, &sent).await.message.expect("an answer")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_imports_at_once_ask_everybody_once() {
    on_each(async |world| {
        world.play(ON).await;
        let (first, second) = (brought(world).await, brought(world).await);
        let person = world.sandbox().person("ada");
        let click = async |message: &serde_json::Value| {
            let button = button(message, "Import 3 rows");
            person.click(id(message), &button).await.expect("a click")
        };
        let (a, b) = futures::join!(click(&first), click(&first));
        let (c, d) = futures::join!(click(&second), click(&second));
        let mut said = Vec::new();
        for sent in [a, b, c, d] {
            let answer = told(world, &sent).await.message.expect("an answer");
            said.push(words(&answer));
        }
        let asked = |said: &&String| said.contains("3 people will be asked");
        let none = |said: &&String| said.contains("nobody has to be asked");
        let (some, nobody) = (
            said.iter().filter(asked).count(),
            said.iter().filter(none).count(),
        );
        assert_eq!((some, nobody), (2, 2), "{:?}: {said:?}", world.on);
        assert_eq!(number(world, "select count(*) from milestone").await, 3);
        world.play("clock +2m").await;
        let kept = "select count(*) from notice where kind = 'milestone.invite'";
        assert_eq!(number(world, kept).await, 3, "{:?}", world.on);
        // Whoever says nothing is forgotten, and nothing was celebrated or can be imported any more.
        let third = brought(world).await;
        world.play("clock +31d").await;
        assert_eq!(number(world, "select count(*) from milestone").await, 0);
        let late = clicked(world, "ada", &third, "Import 3 rows").await;
        let late = told(world, &late).await.message.expect("an answer");
        assert!(words(&late).contains("can’t be imported any more"));
    })
    .await;
}

const KEPT: &str = "alice> /milestone set visibility:everybody birthday:1987-07-19 start:2011-07-19\n\
    ada #admin> /milestone occasion name:\"Zanzibar wedding\" member:@alice date:2031-07-19\n\
    bob> /milestone set visibility:everybody birthday:11-25\n\
    clock 2026-11-25 09:00\n\
    alice> [Sign] on:\"Happy birthday\"\n\
    alice> {text: \"xylophone greetings\"}";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_day_and_no_word_of_a_card_can_be_read_in_the_database() {
    on_each(async |world| {
        world.play(ON).await;
        brought(world).await;
        world.play(KEPT).await;
        let secret = [
            "07-19",
            "19/07",
            "yearly",
            "Zanzibar wedding",
            "xylophone greetings",
        ];
        let all = at_rest(world.on, &world.url).await;
        assert!(
            is_in(&all, "milestone.card"),
            "what is not personal is found"
        );
        for words in secret {
            assert!(!is_in(&all, words), "{:?}: {words}", world.on);
        }
        // A day in clear would be found.
        let clear = "update milestone set body = '{\"yearly\":{}}' where what = 'start'";
        execute(world.on, &world.url, clear).await;
        let all = at_rest(world.on, &world.url).await;
        assert!(is_in(&all, "yearly"), "{:?}", world.on);
        execute(
            world.on,
            &world.url,
            "delete from milestone where what = 'start'",
        )
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_is_handed_their_days_and_is_rid_of_them() {
    on_each(async |world| {
        world.play(ON).await;
        world.play(KEPT).await;
        let alice = world.sandbox().person("alice");
        let files = unpacked(&handed(&alice, "privacy export").await);
        let data = &files.last().expect("files").1;
        for kept in [
            "\"month\": 7",
            "2011-07-19",
            "Zanzibar wedding",
            "xylophone greetings",
        ] {
            assert!(data.contains(kept), "{kept} is missing: {data}");
        }
        assert!(!data.contains("1987"), "{data}");
        let erase = "alice> /privacy erase\nalice> [Go on]\nalice> [Erase my data]\nclock +8d";
        world.play(erase).await;
        for table in [
            "select count(*) from milestone where what <> 'birthday' or visibility is null",
            "select count(*) from milestone_signature",
        ] {
            assert_eq!(number(world, table).await, 0, "{:?}: {table}", world.on);
        }
        assert_eq!(cards(world, "xylophone"), 0, "{:?}", world.on);
        assert_eq!(cards(world, "Happy birthday"), 1, "{:?}", world.on);
        let erase = "bob> /privacy erase\nbob> [Go on]\nbob> [Erase my data]\nclock +8d";
        world.play(erase).await;
        assert_eq!(cards(world, "What was said here is forgotten"), 1);
        let left = "select count(*) from milestone_card where body is not null";
        assert_eq!(number(world, left).await, 0, "{:?}", world.on);
        let done = "select count(*) from milestone_done";
        assert_eq!(number(world, done).await, 0, "{:?}", world.on);
    })
    .await;
}
