//! What lines mean, and that no line breaks the reader.

use super::*;

fn act(who: &str, place: Option<Place>, action: Action) -> Step {
    Step::Act {
        who: who.into(),
        place,
        action,
    }
}

fn given(name: &str, value: &str, mark: Mark, quoted: bool) -> Given {
    Given {
        name: name.into(),
        value: value.into(),
        mark,
        quoted,
    }
}

/// A command with values that are sent as typed; those that hold a space or nothing were in quotes.
fn slash(command: &str, options: &[(&str, &str)]) -> Action {
    let quoted = |value: &str| value.is_empty() || value.contains(' ');
    let options = options
        .iter()
        .map(|(name, value)| given(name, value, Mark::Typed, quoted(value)))
        .collect();
    Action::Slash {
        command: command.into(),
        options,
    }
}

fn on(nth: usize, text: Option<&str>) -> Target {
    Target {
        nth,
        text: text.map(str::to_owned),
    }
}

#[test]
fn people_and_places() {
    let shop = || slash("shop", &[]);
    let orders = || Some(Place::Channel("orders".into()));
    let look = |place| Step::Look {
        who: "alice".into(),
        place,
    };
    let table = [
        ("", Step::Nothing),
        ("  # a comment > here", Step::Nothing),
        ("alice> /shop", act("alice", None, shop())),
        ("alice #orders> /shop", act("alice", orders(), shop())),
        ("alice @dm> /shop", act("alice", Some(Place::Dm), shop())),
        (
            "  alice @dm  >  /shop  ",
            act("alice", Some(Place::Dm), shop()),
        ),
        ("alice?", look(None)),
        ("alice? #orders", look(orders())),
        ("alice? @dm", look(Some(Place::Dm))),
        ("clock +7d", Step::Host("clock +7d".into())),
        ("clock", Step::Host("clock".into())),
        (
            "restart now > later",
            Step::Host("restart now > later".into()),
        ),
        ("what?ever", Step::Host("what?ever".into())),
        ("> quoted", Step::Host("> quoted".into())),
    ];
    for (text, step) in table {
        assert_eq!(line(text), Ok(step), "{text}");
    }
}

#[test]
fn commands() {
    let table = [
        (
            r#"/kudos member:@bob points:5 reason:"the \"demo\"\nand more""#,
            slash(
                "kudos",
                &[
                    ("member", "@bob"),
                    ("points", "5"),
                    ("reason", "the \"demo\"\nand more"),
                ],
            ),
        ),
        (
            "/catalog add name:Coffee",
            slash("catalog add", &[("name", "Coffee")]),
        ),
        (r#"/a b:"" c:x"#, slash("a", &[("b", ""), ("c", "x")])),
        (
            "/a url:http://x/?",
            Action::Slash {
                command: "a".into(),
                options: vec![given("url", "http://x/", Mark::Asked, false)],
            },
        ),
        (
            "/redeem item:cof?",
            Action::Slash {
                command: "redeem".into(),
                options: vec![given("item", "cof", Mark::Asked, false)],
            },
        ),
        (
            r#"/redeem item:"cof b"! note:"why?""#,
            Action::Slash {
                command: "redeem".into(),
                options: vec![
                    given("item", "cof b", Mark::Picked, true),
                    given("note", "why?", Mark::Typed, true),
                ],
            },
        ),
    ];
    for (text, expected) in table {
        assert_eq!(action(text), Ok(expected), "{text}");
    }
}

#[test]
fn everything_else() {
    let press = |label: &str, on| Action::Press {
        label: label.into(),
        on,
    };
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let menu = |target: &str| Action::UserMenu {
        target: target.into(),
        name: "Give kudos".into(),
    };
    let say = |text: &str| Action::Say(text.into());
    let star = "⭐".to_owned();
    let table = [
        ("[Boost]", press("Boost", on(1, None))),
        ("[Boost] 2", press("Boost", on(2, None))),
        (
            r#"[Boost] on:"the \"demo\"""#,
            press("Boost", on(1, Some("the \"demo\""))),
        ),
        (r#"[Page 2] 3 on:"x""#, press("Page 2", on(3, Some("x")))),
        ("[a [b] c]", press("a [b] c", on(1, None))),
        (
            "[Pick a reward: Coffee, Mug]",
            press("Pick a reward: Coffee, Mug", on(1, None)),
        ),
        (
            r#"{points: 3, reason: "same, here"}"#,
            Action::Fill(vec![field("points", "3"), field("reason", "same, here")]),
        ),
        (
            r#"{"How many?": 3 more}"#,
            Action::Fill(vec![field("How many?", "3 more")]),
        ),
        ("{}", Action::Fill(vec![])),
        ("@bob > Give kudos", menu("bob")),
        ("@bob thank you", say("@bob thank you")),
        (
            r#""shipped it" 2 > Give kudos"#,
            Action::MessageMenu {
                on: on(2, Some("shipped it")),
                name: "Give kudos".into(),
            },
        ),
        (r#""quoted" words"#, say(r#""quoted" words"#)),
        (r#""open quote"#, say(r#""open quote"#)),
        (
            r#"+⭐ on:"demo""#,
            Action::React {
                emoji: star.clone(),
                on: on(1, Some("demo")),
            },
        ),
        (
            "-⭐",
            Action::Unreact {
                emoji: star,
                on: on(1, None),
            },
        ),
        (
            "+party:12 2",
            Action::React {
                emoji: "party:12".into(),
                on: on(2, None),
            },
        ),
        ("+1 from me", say("+1 from me")),
        ("- été", say("- été")),
        ("+été", say("+été")),
        (r"\/no command", say("/no command")),
        ("plain > words", say("plain > words")),
    ];
    for (text, expected) in table {
        assert_eq!(action(text), Ok(expected), "{text}");
    }
}

#[test]
fn what_cannot_be_read() {
    for text in [
        "",
        "/",
        "/a b:\"open",
        "/a b:c d",
        "/a b:\"c\"d",
        "[open",
        "[a] 0",
        "[a] on:x",
        "{a}",
        "{a: b",
        "{a: \"b\" c}",
        "{} x",
    ] {
        assert!(action(text).is_err(), "{text}");
    }
    assert!(line("alice? orders").is_err());
}

/// Lines made of the signs that mean something, by a small generator with a fixed seed.
#[test]
fn no_line_breaks_the_reader() {
    const PARTS: [&str; 26] = [
        "alice",
        ">",
        " ",
        "/",
        "[",
        "]",
        "{",
        "}",
        ":",
        "\"",
        "\\",
        "?",
        "!",
        "#",
        "@dm",
        "@bob",
        "+",
        "-",
        "⭐",
        "é",
        "on:",
        "2",
        ",",
        "\u{200b}",
        "\n",
        "👩‍💻",
    ];
    let mut seed: u64 = 0x5eed;
    let mut next = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).expect("31 bits") % below
    };
    for _ in 0..50_000 {
        let text: String = (0..next(14)).map(|_| PARTS[next(PARTS.len())]).collect();
        let _ = line(&text);
        let _ = line(&format!("alice> {text}"));
    }
}
