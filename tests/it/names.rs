//! Commands as Discord is told of them: what each language calls them is valid, unique, and not too much.
use crate::world::{On, World};
use serde_json::Value;
use std::collections::BTreeSet;

const LANGUAGES: [&str; 2] = ["en-US", "fr"];

/// What the bot has registered, and what /help says of it to an admin who reads each language.
async fn registered() -> (Vec<Value>, Vec<String>) {
    let mut world = World::new(On::Sqlite).await.expect("SQLite is everywhere");
    let help = [
        world.play("ada> /help").await,
        world.play("reads ada fr\nada> /aide").await,
    ];
    let calls = world.sandbox().exchanges();
    let commands = calls.iter().rev().find_map(|call| {
        let registers = call.method == "PUT" && call.path.ends_with("/commands");
        registers.then(|| call.body.as_array().expect("a list").clone())
    });
    world.finish().await;
    (
        commands.expect("the commands are registered"),
        help.to_vec(),
    )
}

/// What `language` shows of a `name` or `description`.
fn text<'a>(of: &'a Value, what: &str, language: &str) -> &'a str {
    let localised = &of[format!("{what}_localizations")][language];
    localised.as_str().or(of[what].as_str()).unwrap_or_default()
}

fn children(of: &Value) -> &[Value] {
    of["options"].as_array().map_or(&[], Vec::as_slice)
}

/// A word of what is typed: one word in lower case, as Discord has it.
fn typable(name: &str) -> bool {
    let fits = |next: char| next.is_alphanumeric() || next == '-' || next == '_';
    (1..=32).contains(&name.chars().count())
        && name.chars().all(fits)
        && name == name.to_lowercase()
}

/// What is wrong with these names, which stand beside each other, and with those in them.
fn wrong(siblings: &[Value], language: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for one in siblings {
        let name = text(one, "name", language);
        let menu = matches!(one["type"].as_u64(), Some(2 | 3))
            && one["description"].as_str().is_none_or(str::is_empty);
        if !menu && !typable(name) {
            found.push(format!("{language}: {name} can't be typed"));
        }
        if !menu && !(1..=100).contains(&text(one, "description", language).chars().count()) {
            found.push(format!("{language}: {name} has no description that fits"));
        }
        if !seen.insert((menu, name.to_owned())) {
            found.push(format!("{language}: {name} is there twice"));
        }
        let choices = one["choices"].as_array().map_or(&[][..], Vec::as_slice);
        let labels: BTreeSet<&str> = choices
            .iter()
            .map(|choice| text(choice, "name", language))
            .collect();
        if labels.len() < choices.len()
            || labels
                .iter()
                .any(|label| !(1..=100).contains(&label.chars().count()))
        {
            found.push(format!(
                "{language}: the choices of {name} are not distinct and short"
            ));
        }
        found.extend(wrong(children(one), language));
    }
    found
}

/// The characters that count toward Discord's 8,000, each in the language that needs most.
fn length(of: &Value) -> usize {
    let longest = |what| {
        LANGUAGES
            .map(|language| text(of, what, language).chars().count())
            .into_iter()
            .max()
    };
    let own = longest("name").unwrap_or(0) + longest("description").unwrap_or(0);
    let values = of["value"]
        .as_str()
        .map_or(0, |value| value.chars().count());
    let choices = of["choices"].as_array().map_or(&[][..], Vec::as_slice);
    own + values
        + children(of)
            .iter()
            .chain(choices)
            .map(length)
            .sum::<usize>()
}

/// Whatever one can type or pick, as /help names it.
fn paths(command: &Value, above: &str, language: &str) -> Vec<String> {
    if matches!(command["type"].as_u64(), Some(2 | 3)) && above.is_empty() {
        return vec![format!("**{}**", text(command, "name", language))];
    }
    let path = format!("{above}{}", command["name"].as_str().expect("a name"));
    let subcommands = children(command)
        .iter()
        .filter(|one| matches!(one["type"].as_u64(), Some(1 | 2)));
    let below: Vec<String> = subcommands
        .flat_map(|one| paths(one, &format!("{path} "), language))
        .collect();
    // Subcommands may share a line with their family.
    if !above.is_empty() && below.is_empty() {
        vec![format!("/{path} ")]
    } else if below.is_empty() {
        vec![format!(
            "/{path} – {}",
            text(command, "description", language)
        )]
    } else {
        below
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_name_is_valid_and_every_command_in_help() {
    let (commands, help) = registered().await;
    for (language, help) in LANGUAGES.into_iter().zip(help) {
        assert_eq!(wrong(&commands, language), Vec::<String>::new());
        let all: Vec<String> = commands
            .iter()
            .flat_map(|command| paths(command, "", language))
            .collect();
        let missing: Vec<&String> = all
            .iter()
            .filter(|path| !help.contains(path.as_str()))
            .collect();
        assert_eq!(missing, Vec::<&String>::new(), "{help}");
        assert!(all.len() > 15, "{all:?}");
    }
    for command in &commands {
        let length = length(command);
        assert!(length <= 8_000, "{}: {length} characters", command["name"]);
    }
}

#[test]
fn bad_names_are_noticed() {
    let good =
        serde_json::json!({"name": "a", "description": "x", "name_localizations": {"fr": "b"}});
    let twin = serde_json::json!({"name": "b", "description": "x"});
    assert_eq!(
        wrong(&[good.clone(), twin.clone()], "en-US"),
        Vec::<String>::new()
    );
    assert_eq!(wrong(&[good, twin], "fr"), ["fr: b is there twice"]);
    let bad = serde_json::json!({"name": "Two Words", "description": "", "type": 1});
    assert_eq!(wrong(&[bad], "fr").len(), 2);
    let choices = serde_json::json!({"name": "c", "description": "x", "choices": [{"name": "y"}, {"name": "y"}]});
    assert_eq!(wrong(&[choices], "fr").len(), 1);
}
