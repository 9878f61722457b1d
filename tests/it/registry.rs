//! What the rooms offer fits together: one test for the whole registry.
use chrono::Weekday;
use chrono_tz::Tz;
use ovation::base::schedule::Timetable;
use ovation::feature::Feature;
use ovation::program::rules::Settings;
use std::collections::BTreeSet;

fn twice(names: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}

fn offered() -> Vec<Feature> {
    ovation::features::all()
}

#[test]
fn no_name_is_taken_twice() {
    let all = offered();
    assert!(
        all.iter().any(|room| !room.jobs.is_empty()),
        "no room has a job"
    );
    let none: [&str; 0] = [];
    assert_eq!(
        twice(all.iter().flat_map(|room| &room.jobs).map(|job| job.name)),
        none
    );
    assert_eq!(
        twice(
            all.iter()
                .flat_map(|room| &room.components)
                .map(|one| one.action)
        ),
        none
    );
    assert_eq!(
        twice(
            all.iter()
                .flat_map(|room| &room.notices)
                .map(|one| one.kind)
        ),
        none
    );
    assert_eq!(twice(["a", "b", "a"].into_iter()), ["a"]);
}

#[test]
fn every_schedule_can_be_read_whatever_is_set() {
    let jobs: Vec<_> = offered().into_iter().flat_map(|room| room.jobs).collect();
    for post_day in (0..7).map(|day| Weekday::try_from(day).expect("a day")) {
        for post_hour in [0, 23] {
            let settings = Settings {
                post_day,
                post_hour,
                ..Settings::default()
            };
            for job in &jobs {
                let schedule = (job.schedule)(&settings);
                let read = Timetable::new(&schedule, Tz::UTC);
                assert!(read.is_ok(), "{}: {schedule}: {:?}", job.name, read.err());
            }
        }
    }
}
