//! The weekly post: once per local week, whatever happens to the process, the clock and the zone.
use super::scene::{posts, words};
use crate::world::{ENGINES, World};
use ovation::base::clock::Instant;
use ovation::cli::sandbox::demo;
use ovation::cli::sandbox::stage::moment;
use serde_json::Value;

fn at(words: &str) -> Instant {
    moment(words, Instant(0)).expect("a moment")
}

/// A program in a zone, from a moment on.
async fn from(start: &str, zone: &str, check: impl AsyncFn(&mut World)) {
    for on in ENGINES {
        let Some(mut world) = World::at(on, demo::server(), at(start)).await else {
            continue;
        };
        world.play(demo::SCRIPT).await;
        world
            .play(&format!("ada #admin> /setup time_zone:{zone}"))
            .await;
        check(&mut world).await;
        world.finish().await;
    }
}

/// The weekly posts so far: when each was made (UTC), and what it says.
fn weeks(world: &World) -> Vec<(String, String)> {
    let found = posts(world, "recognition").into_iter();
    let title = |post: &Value| {
        post["embeds"][0]["title"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let ours = found.filter(|post| title(post).starts_with("The week from"));
    ours.map(|post| {
        let at = post["timestamp"].as_str().expect("a time");
        (at[..16].to_owned(), words(&post))
    })
    .collect()
}

fn times(world: &World) -> Vec<String> {
    weeks(world).into_iter().map(|(at, _)| at).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn once_a_week_across_restarts() {
    from("2026-11-25 12:00 Europe/Paris", "Europe/Paris", async |world| {
        world
            .play(
                "clock 2026-11-30 08:59 Europe/Paris\nrestart\nclock 2026-11-30 09:00 Europe/Paris\n\
                 restart\nclock +1m\nrestart\nclock 2026-12-07 09:00 Europe/Paris\nrestart\nclock +1h",
            )
            .await;
        assert_eq!(times(world), ["2026-11-30T08:00", "2026-12-07T08:00"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_night_without_power() {
    from(
        "2026-11-25 12:00 Europe/Paris",
        "Europe/Paris",
        async |world| {
            world
                .play("alice> /kudos member:@bob points:17 reason:\"the demo\"")
                .await;
            world
                .play("stop\nclock 2026-11-30 12:00 Europe/Paris\nstart")
                .await;
            // Counts for the week that has begun, not for the one that is told of.
            world
                .play("alice> /kudos member:@bob points:4 reason:\"the demo\"\nclock +1m")
                .await;
            let weeks = weeks(world);
            assert_eq!(weeks.len(), 1, "{weeks:#?}");
            assert!(weeks[0].0.starts_with("2026-11-30T11:0"), "{weeks:#?}");
            assert!(weeks[0].1.contains("17 points"), "{weeks:#?}");
            assert!(!weeks[0].1.contains("21 points"), "{weeks:#?}");
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_month_without_power_tells_of_the_last_week_alone() {
    from(
        "2026-11-25 12:00 Europe/Paris",
        "Europe/Paris",
        async |world| {
            world
                .play("stop\nclock 2026-12-23 12:00 Europe/Paris\nstart\nclock +1m")
                .await;
            assert_eq!(times(world).len(), 1);
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_steps_back_repeats_nothing() {
    from(
        "2026-11-25 12:00 Europe/Paris",
        "Europe/Paris",
        async |world| {
            world.play("clock 2026-11-30 09:30 Europe/Paris").await;
            let back = at("2026-11-29 12:00 Europe/Paris");
            world.stage().app.clock.set(back);
            world
                .play("restart\nclock 2026-12-06 12:00 Europe/Paris")
                .await;
            assert_eq!(times(world), ["2026-11-30T08:00"]);
            world.play("clock 2026-12-07 09:00 Europe/Paris").await;
            assert_eq!(times(world).len(), 2);
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_was_a_month_ahead_for_a_while_stops_no_post() {
    from(
        "2026-11-25 12:00 Europe/Paris",
        "Europe/Paris",
        async |world| {
            let ahead = at("2026-12-28 12:00 Europe/Paris");
            world.stage().app.clock.set(ahead);
            world.play("restart\nclock +1m").await;
            assert_eq!(
                times(world).len(),
                1,
                "it tells of what it takes for last week"
            );
            world
                .stage()
                .app
                .clock
                .set(at("2026-11-25 13:00 Europe/Paris"));
            world
                .play("restart\nclock 2026-12-07 12:00 Europe/Paris")
                .await;
            let found = times(world);
            let since = &found[1..];
            assert_eq!(since, ["2026-11-30T08:00", "2026-12-07T08:00"]);
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_zone_that_changes_midweek() {
    from("2026-11-25 12:00 Europe/Paris", "Europe/Paris", async |world| {
        // Earlier: at Monday 5:00 in Paris it is Monday 13:00 in Tokyo.
        world
            .play(
                "clock 2026-11-30 05:00 Europe/Paris\nada #admin> /setup time_zone:Asia/Tokyo\nclock +1m",
            )
            .await;
        assert_eq!(times(world).len(), 1, "it is due at once");
        // Later: Monday 9:00 comes once more in New York.
        world
            .play("ada #admin> /setup time_zone:America/New_York\nclock 2026-12-06 12:00")
            .await;
        assert_eq!(times(world).len(), 1, "the week was told");
        world.play("clock 2026-12-07 13:59").await;
        assert_eq!(times(world).len(), 1);
        world.play("clock 2026-12-07 14:00").await;
        assert_eq!(times(world).len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_weeks_when_the_clocks_change() {
    let weeks = [
        ("2027-03-24 12:00", ["2027-03-29T07:00", "2027-04-05T07:00"]),
        ("2027-10-27 12:00", ["2027-11-01T08:00", "2027-11-08T08:00"]),
    ];
    for (start, expected) in weeks {
        from(start, "Europe/Paris", async |world| {
            world.play("clock +13d").await;
            assert_eq!(times(world), expected);
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_is_moved_within_its_week() {
    from(
        "2026-11-25 12:00 Europe/Paris",
        "Europe/Paris",
        async |world| {
            world
                .play(
                    "clock 2026-11-30 09:00 Europe/Paris\nada #admin> /setup post_hour:15\n\
                 clock 2026-12-06 12:00 Europe/Paris",
                )
                .await;
            assert_eq!(times(world), ["2026-11-30T08:00"], "told already");
            world.play("clock 2026-12-07 15:00 Europe/Paris").await;
            assert_eq!(times(world).last().unwrap(), "2026-12-07T14:00");
        },
    )
    .await;
}
