//! Commands, options and choices.

use super::*;

fn slash(extra: Value) -> Value {
    let mut command = json!({ "name": "kudos", "description": "Thank somebody." });
    merge(&mut command, extra);
    command
}

fn option(extra: Value) -> Value {
    let mut option = json!({ "type": 3, "name": "reason", "description": "Why." });
    merge(&mut option, extra);
    option
}

fn merge(into: &mut Value, extra: Value) {
    let Value::Object(extra) = extra else {
        panic!("an object")
    };
    into.as_object_mut().expect("an object").extend(extra);
}

fn with_options(options: Value) -> Value {
    json!([slash(json!({ "options": options }))])
}

fn named(kind: u8, count: usize) -> Value {
    let description = if kind == 1 { "Words." } else { "" };
    (0..count)
        .map(|index| json!({ "type": kind, "name": format!("c{index}"), "description": description }))
        .collect()
}

#[test]
fn commands() {
    let long = |count| {
        with_options((0..count).map(|index| {
        let value = format!("{index}{}", letters(98));
        option(json!({ "name": format!("o{index}"), "choices": (0..4).map(|choice| {
            json!({ "name": format!("{choice}"), "name_localizations": { "fr": letters(99) }, "value": value })
        }).take(1).collect::<Value>(), "description_localizations": { "fr": letters(100) } }))
    }).collect())
    };
    hold(
        COMMANDS,
        &[
            sample(
                "command.name",
                json!([slash(json!({}))]),
                json!([slash(json!({ "name": "Kudos" }))]),
            ),
            sample(
                "command.name",
                json!([slash(
                    json!({ "name_localizations": { "fr": "félicitations" } })
                )]),
                json!([slash(
                    json!({ "name_localizations": { "fr": "deux mots" } })
                )]),
            ),
            sample(
                "command.name",
                json!([{ "type": 2, "name": "Give kudos" }]),
                json!([{ "type": 2, "name": letters(33) }]),
            ),
            sample(
                "command.description",
                json!([slash(json!({}))]),
                json!([{ "name": "kudos" }]),
            ),
            sample(
                "command.description",
                json!([slash(
                    json!({ "description_localizations": { "fr": letters(100) } })
                )]),
                json!([slash(
                    json!({ "description_localizations": { "fr": letters(101) } })
                )]),
            ),
            sample(
                "locale",
                json!([slash(json!({ "name_localizations": { "fr": "merci" } }))]),
                json!([slash(json!({ "name_localizations": { "fr-FR": "merci" } }))]),
            ),
            sample(
                "command.options",
                json!([{ "type": 3, "name": "Menu" }]),
                json!([{ "type": 3, "name": "Menu", "options": [option(json!({}))] }]),
            ),
            sample(
                "command.type",
                json!([slash(json!({ "type": 1 }))]),
                json!([slash(json!({ "type": 9 }))]),
            ),
            sample("shape", json!([]), json!({})),
            sample(
                "shape",
                json!([slash(json!({}))]),
                json!([{ "description": "A command without a name." }]),
            ),
        ],
    );
    assert_eq!(broken(COMMANDS, &long(25)), [] as [&str; 0]);
}

#[test]
fn size_with_the_longest_localisation() {
    let of_size = |count: usize| {
        let choices = |from: usize| -> Value {
            (from..from + 25).map(|n| json!({
                "name": format!("{n}"), "name_localizations": { "fr": format!("{n:0100}") }, "value": format!("{n:0100}"),
            })).collect()
        };
        with_options(
            (0..count)
                .map(|index| option(json!({ "name": format!("o{index}"), "choices": choices(10) })))
                .collect(),
        )
    };
    assert_eq!(broken(COMMANDS, &of_size(1)), [] as [&str; 0]);
    assert_eq!(broken(COMMANDS, &of_size(2)), ["command.size"]);
}

#[test]
fn counts_and_duplicates() {
    hold(
        COMMANDS,
        &[
            sample("command.count", named(1, 100), named(1, 101)),
            sample("command.count", named(2, 15), named(2, 16)),
            sample("command.count", named(3, 15), named(3, 16)),
            sample(
                "command.duplicate",
                json!([slash(json!({})), { "type": 2, "name": "kudos" }]),
                json!([slash(json!({})), slash(json!({}))]),
            ),
            sample(
                "command.duplicate",
                json!([
                    slash(json!({ "name_localizations": { "fr": "solde" } })),
                    slash(json!({ "name": "balance" }))
                ]),
                json!([
                    slash(json!({ "name_localizations": { "fr": "balance" } })),
                    slash(json!({ "name": "balance" }))
                ]),
            ),
        ],
    );
}

#[test]
fn options() {
    let many = |count| {
        with_options(
            (0..count)
                .map(|n| option(json!({ "name": format!("o{n}") })))
                .collect(),
        )
    };
    let one = |extra| with_options(json!([option(extra)]));
    hold(
        COMMANDS,
        &[
            sample(
                "option.name",
                one(json!({})),
                one(json!({ "name": "Reason" })),
            ),
            sample(
                "option.name",
                one(json!({ "name_localizations": { "fr": "raison" } })),
                one(json!({ "name_localizations": { "fr": "Raison" } })),
            ),
            sample(
                "option.description",
                one(json!({})),
                with_options(json!([{ "type": 3, "name": "reason" }])),
            ),
            sample(
                "option.description",
                one(json!({})),
                one(json!({ "description_localizations": { "fr": "" } })),
            ),
            sample("option.count", many(25), many(26)),
            sample(
                "option.duplicate",
                many(2),
                with_options(json!([option(json!({})), option(json!({}))])),
            ),
            sample(
                "option.order",
                with_options(json!([
                    option(json!({ "required": true })),
                    option(json!({ "name": "b" }))
                ])),
                with_options(json!([
                    option(json!({})),
                    option(json!({ "name": "b", "required": true }))
                ])),
            ),
            sample(
                "option.autocomplete",
                one(json!({ "autocomplete": true })),
                one(json!({ "type": 6, "autocomplete": true })),
            ),
            sample(
                "option.autocomplete",
                one(json!({ "autocomplete": true, "choices": [] })),
                one(json!({ "autocomplete": true, "choices": [{ "name": "a", "value": "a" }] })),
            ),
            sample(
                "option.bounds",
                one(json!({ "type": 4, "min_value": 1, "max_value": 5 })),
                one(json!({ "type": 4, "min_value": 5, "max_value": 1 })),
            ),
            sample(
                "option.bounds",
                one(json!({ "min_length": 1 })),
                one(json!({ "min_value": 1 })),
            ),
            sample(
                "option.bounds",
                one(json!({ "max_length": 6000 })),
                one(json!({ "max_length": 6001 })),
            ),
            sample(
                "option.bounds",
                one(json!({ "type": 4 })),
                one(json!({ "type": 4, "max_length": 5 })),
            ),
        ],
    );
}

#[test]
fn nesting() {
    let sub = |name: &str, inner: Value| json!({ "type": 1, "name": name, "description": "Do.", "options": inner });
    let group = |inner: Value| json!({ "type": 2, "name": "group", "description": "Do.", "options": inner });
    hold(
        COMMANDS,
        &[
            sample(
                "option.nesting",
                with_options(json!([sub("add", json!([option(json!({}))]))])),
                with_options(json!([sub("add", json!([])), option(json!({}))])),
            ),
            sample(
                "option.nesting",
                with_options(json!([group(json!([sub("add", json!([]))]))])),
                with_options(json!([group(json!([option(json!({}))]))])),
            ),
            sample(
                "option.nesting",
                with_options(json!([sub("add", json!([]))])),
                with_options(json!([sub("add", json!([sub("deep", json!([]))]))])),
            ),
            sample(
                "option.name",
                with_options(json!([sub("add", json!([]))])),
                with_options(json!([sub("Add", json!([]))])),
            ),
        ],
    );
}

#[test]
fn choices() {
    let of = |choices: Value| with_options(json!([option(json!({ "choices": choices }))]));
    let many = |count| {
        of((0..count)
            .map(|n| json!({ "name": format!("{n}"), "value": format!("{n}") }))
            .collect())
    };
    let one = |name: &str, value: &str| of(json!([{ "name": name, "value": value }]));
    let integer = |value: Value| {
        with_options(json!([option(
            json!({ "type": 4, "choices": [{ "name": "a", "value": value }] })
        )]))
    };
    hold(
        COMMANDS,
        &[
            sample("choice.count", many(25), many(26)),
            sample("choice", one("a", "a"), one("", "a")),
            sample("choice", one("a", &letters(100)), one("a", &letters(101))),
            sample("choice.type", integer(json!(1)), integer(json!("1"))),
            sample(
                "choice.duplicate",
                many(2),
                of(json!([{ "name": "a", "value": "a" }, { "name": "a", "value": "b" }])),
            ),
        ],
    );
}

#[test]
fn single_commands() {
    hold(
        ("POST", "/applications/1/commands"),
        &[sample(
            "command.name",
            slash(json!({})),
            slash(json!({ "name": "no spaces" })),
        )],
    );
    hold(
        ("PATCH", "/applications/1/commands/5"),
        &[sample(
            "command.name",
            json!({ "description": "Another." }),
            json!({ "name": "No" }),
        )],
    );
}
