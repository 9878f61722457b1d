//! What the rooms offer fits together: one test for the whole registry.
use chrono::Weekday;
use chrono_tz::Tz;
use ovation::base::schedule::Timetable;
use ovation::feature::{Command, Feature};
use ovation::features::permissions;
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

/// The names of the commands, or of their subcommands, where they have any.
fn leaves(commands: &[Command], path: &str, names: &mut BTreeSet<String>) {
    for command in commands {
        let name = format!("{path}{}", command.name);
        match command.subcommands.as_slice() {
            [] => assert!(names.insert(name.clone()), "{name} is there twice"),
            below => leaves(below, &format!("{name} "), names),
        }
    }
}

/// What is listed without being offered, and what is offered without being listed.
fn differences(offered: &BTreeSet<String>, listed: &[&str]) -> (Vec<String>, Vec<String>) {
    let listed: BTreeSet<String> = listed.iter().map(|name| (*name).to_owned()).collect();
    let gone = listed.difference(offered).cloned().collect();
    (gone, offered.difference(&listed).cloned().collect())
}

/// Whoever adds a command, button, menu or modal says whom it is for.
#[test]
fn the_table_of_permissions_lists_all_that_is_offered_and_nothing_else() {
    let mut names = BTreeSet::new();
    for room in offered() {
        leaves(&room.commands, "", &mut names);
        names.extend(room.components.iter().map(|one| one.action.to_owned()));
    }
    let listed: Vec<&str> = permissions::TABLE.iter().map(|row| row.name).collect();
    assert_eq!(twice(listed.iter().copied()), [""; 0]);
    assert_eq!(differences(&names, &listed), (Vec::new(), Vec::new()));
    let wrong = differences(&["a".to_owned(), "b".to_owned()].into(), &["b", "c"]);
    assert_eq!(wrong, (vec!["c".to_owned()], vec!["a".to_owned()]));
    for row in permissions::TABLE {
        assert_eq!(row.what.is_empty(), !row.name.contains('.'), "{row:?}");
    }
}

/// A role of the program is of use at once: no command waits for somebody to open it in Discord's own settings.
#[test]
fn no_command_is_hidden_by_discord() {
    for command in offered().into_iter().flat_map(|room| room.commands) {
        let hidden = command.default_member_permissions;
        assert!(hidden.is_empty(), "/{} is hidden", command.name);
    }
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
