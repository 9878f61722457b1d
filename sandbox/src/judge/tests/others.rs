//! Answers to interactions, modals, and what is not judged.

use super::*;

fn answer(kind: u8, data: Value) -> Value {
    json!({ "type": kind, "data": data })
}

fn modal(title: &str, components: Value) -> Value {
    answer(
        9,
        json!({ "title": title, "custom_id": "m", "components": components }),
    )
}

fn input(extra: Value) -> Value {
    let mut input = json!({ "type": 4, "custom_id": "reason", "style": 1, "label": "Reason" });
    input
        .as_object_mut()
        .expect("an object")
        .extend(extra.as_object().expect("an object").clone());
    json!({ "type": 1, "components": [input] })
}

#[test]
fn callbacks() {
    let choices = |count: usize, name: &str| {
        let choices: Value = (0..count)
            .map(|n| json!({ "name": name, "value": n }))
            .collect();
        answer(8, json!({ "choices": choices }))
    };
    hold(
        CALLBACK,
        &[
            sample(
                "message.empty",
                answer(4, json!({ "content": "c", "flags": 64 })),
                answer(4, json!({ "content": "" })),
            ),
            sample(
                "callback.deferred",
                answer(5, json!({ "flags": 64 })),
                answer(5, json!({ "content": "c" })),
            ),
            sample(
                "message.content",
                answer(7, json!({ "content": "" })),
                answer(7, json!({ "content": letters(2001) })),
            ),
            sample("choice.count", choices(25, "a"), choices(26, "a")),
            sample(
                "choice",
                choices(1, &letters(100)),
                choices(1, &letters(101)),
            ),
            sample(
                "callback.data",
                answer(8, json!({ "choices": [] })),
                answer(8, json!({})),
            ),
            sample("callback.type", json!({ "type": 6 }), json!({})),
        ],
    );
    assert_eq!(broken(CALLBACK, &json!({ "type": 4 })), ["shape"]);
    assert_eq!(
        broken(CALLBACK, &json!({ "type": 77 })),
        ["shape", "callback.type"]
    );
    assert_eq!(broken(CALLBACK, &json!({ "type": 5 })), [] as [&str; 0]);
}

#[test]
fn modals() {
    let fine = || modal("Boost", json!([input(json!({}))]));
    let many = |count: usize| {
        modal(
            "Boost",
            (0..count)
                .map(|n| input(json!({ "custom_id": format!("{n}") })))
                .collect(),
        )
    };
    let with = |extra| modal("Boost", json!([input(extra)]));
    hold(
        CALLBACK,
        &[
            sample(
                "modal.title",
                modal(&letters(45), json!([input(json!({}))])),
                modal(&letters(46), json!([input(json!({}))])),
            ),
            sample(
                "modal.custom_id",
                fine(),
                answer(9, json!({ "title": "t", "components": [input(json!({}))] })),
            ),
            sample("modal.fields", many(5), many(6)),
            sample("modal.fields", fine(), modal("Boost", json!([]))),
            sample(
                "component.duplicate",
                many(2),
                modal("Boost", json!([input(json!({})), input(json!({}))])),
            ),
            sample(
                "modal.field",
                with(json!({ "label": letters(45) })),
                with(json!({ "label": letters(46) })),
            ),
            sample(
                "modal.field",
                with(json!({ "placeholder": letters(100) })),
                with(json!({ "placeholder": letters(101) })),
            ),
            sample("modal.field", fine(), with(json!({ "label": null }))),
            sample(
                "modal.length",
                with(json!({ "min_length": 1, "max_length": 2 })),
                with(json!({ "min_length": 3, "max_length": 2 })),
            ),
            sample(
                "modal.length",
                with(json!({ "max_length": 4, "value": "four" })),
                with(json!({ "max_length": 4, "value": "fiver" })),
            ),
        ],
    );
    let label = |label: String| {
        json!([{
            "type": 18, "label": label, "component": { "type": 4, "custom_id": "a", "style": 2 },
        }])
    };
    hold(
        CALLBACK,
        &[sample(
            "modal.field",
            modal("t", label(letters(45))),
            modal("t", label(letters(46))),
        )],
    );
}

#[test]
fn nothing_to_judge() {
    for (method, path) in [
        ("GET", "/channels/1/messages"),
        ("PUT", "/channels/1/messages/2/reactions/x/@me"),
        ("DELETE", "/"),
    ] {
        assert_eq!(judge(method, path, &Value::Null), []);
    }
}

#[test]
fn prefixes_and_queries_are_ignored() {
    let body = json!({ "content": letters(2001) });
    for path in [
        "/api/v10/channels/1/messages",
        "/api/channels/1/messages",
        "/channels/1/messages?wait=true",
    ] {
        assert_eq!(broken(("POST", path), &body), ["message.content"], "{path}");
    }
}
