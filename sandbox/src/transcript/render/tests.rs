//! What people read.

use super::*;
use serde_json::json;

struct Known;

impl Names for Known {
    fn user(&self, id: u64) -> Option<String> {
        (id == 1).then(|| "bob".into())
    }
    fn channel(&self, id: u64) -> Option<String> {
        (id == 2).then(|| "orders".into())
    }
    fn role(&self, id: u64) -> Option<String> {
        (id == 3).then(|| "approver".into())
    }
    fn message(&self, id: u64) -> Option<String> {
        (id == 7).then(|| "well done".into())
    }
    fn command(&self, id: u64) -> Option<String> {
        (id == 4).then(|| "catalog".into())
    }
}

/// 2026-11-23 09:00 UTC.
const NOW: i64 = 1_795_424_400;

fn lens() -> Lens<'static> {
    Lens {
        names: &Known,
        now: DateTime::from_timestamp(NOW, 0).expect("a time"),
    }
}

#[test]
fn texts() {
    let week = NOW + 7 * 86_400;
    let table = [
        (
            "<@1> and <@!1> in <#2> for <@&3>",
            "@bob and @bob in #orders for @approver",
        ),
        (
            "</catalog add:4> but </gone:9>",
            "/catalog add but </gone:9>",
        ),
        (
            "[see](https://discord.com/channels/1/2/7) but https://discord.com/channels/1/2/8",
            "[see](#orders: well done) but https://discord.com/channels/1/2/8",
        ),
        ("<:party:5> <a:dance:6>", ":party: :dance:"),
        ("<@99> <@1x> < @1> <@", "<@99> <@1x> < @1> <@"),
        (
            r"\<@1> `<@1>` ```<@1>``` ` <@1>",
            r"\<@1> `<@1>` ```<@1>``` ` @bob",
        ),
        (r"**bold** \*not\*", r"**bold** \*not\*"),
        (
            "a\u{200b}b <@\u{200b}1> \u{202e}x",
            r"a\u{200b}b <@\u{200b}1> \u{202e}x",
        ),
        ("👩\u{200d}💻 ☕️ a\u{200d}b", "👩\u{200d}💻 ☕️ a\\u{200d}b"),
        ("\\", "\\"),
    ];
    for (raw, shown) in table {
        assert_eq!(text(raw, lens()), shown, "{raw}");
    }
    for (style, shown) in [
        ("", "[2026-11-30 09:00 UTC]"),
        (":f", "[2026-11-30 09:00 UTC]"),
        (":F", "[2026-11-30 09:00 UTC]"),
        (":d", "[2026-11-30]"),
        (":t", "[09:00 UTC]"),
        (":T", "[09:00:00 UTC]"),
        (":R", "[in 7 days]"),
    ] {
        assert_eq!(text(&format!("<t:{week}{style}>"), lens()), shown);
    }
}

#[test]
fn relative_times() {
    let table = [
        (0, "[now]"),
        (1, "[in 1 second]"),
        (-59, "[59 seconds ago]"),
        (60, "[in 1 minute]"),
        (-7_200, "[2 hours ago]"),
        (86_400, "[in 1 day]"),
        (7 * 86_400 - 1, "[in 7 days]"),
        (45 * 86_400, "[in 1 month]"),
        (800 * 86_400, "[in 2 years]"),
    ];
    for (distance, shown) in table {
        assert_eq!(
            text(&format!("<t:{}:R>", NOW + distance), lens()),
            shown,
            "{distance}"
        );
    }
}

#[test]
fn headers() {
    let alice = || "alice".to_owned();
    assert_eq!(
        header("bot", &Scene::OnlyFor(alice()), false),
        "bot (only alice sees this):"
    );
    assert_eq!(
        header("bot", &Scene::OnlyFor(alice()), true),
        "bot edited (only alice sees this):"
    );
    assert_eq!(
        header("bot", &Scene::Channel("orders".into()), true),
        "bot edited in #orders:"
    );
    assert_eq!(
        header("bot", &Scene::Dm(alice()), false),
        "bot to alice (direct message):"
    );
}

#[test]
fn messages() {
    let message = json!({
        "content": "Well done, <@1>!\nReally.",
        "embeds": [{
            "author": { "name": "Ovation" }, "title": "Kudos", "url": "https://example.org", "description": "**5** points",
            "fields": [{ "name": "Reason", "value": "the demo" }, { "name": "Boosts", "value": "<@1> 2\nnobody" }],
            "image": { "url": "attachment://board.png" }, "footer": { "text": "page 1" },
            "timestamp": "2026-11-23T09:00:00+00:00",
        }],
        "attachments": [{ "filename": "board.png", "description": "Ten places" }],
        "components": [
            { "type": 1, "components": [
                { "type": 2, "style": 1, "label": "Boost", "emoji": { "id": null, "name": "⭐" }, "custom_id": "a" },
                { "type": 2, "style": 4, "label": "Undo", "custom_id": "b", "disabled": true },
                { "type": 2, "style": 5, "label": "Docs", "url": "https://example.org" },
            ] },
            { "type": 1, "components": [{ "type": 3, "custom_id": "c", "placeholder": "Pick a reward", "options": [
                { "label": "Coffee", "value": "1", "description": "20 points" }, { "label": "Mug", "value": "2", "default": true },
            ] }] },
            { "type": 1, "components": [{ "type": 5, "custom_id": "d" }] },
        ],
    });
    insta::assert_snapshot!(body(&message, lens()).join("\n"), @"
    Well done, @bob!
    Really.
    | Ovation
    | Kudos → https://example.org
    | **5** points
    | Reason: the demo
    | Boosts:
    |   @bob 2
    |   nobody
    | [image board.png]
    | page 1
    | [2026-11-23 09:00 UTC]
    [file board.png: Ten places]
    [⭐ Boost] [Undo ✗] [Docs → https://example.org]
    [Pick a reward ▾ Coffee (20 points) | ✓ Mug]
    [Make a selection ▾]
    ");
    assert_eq!(
        body(&json!({ "content": "", "flags": 128 }), lens()),
        ["(is thinking…)"]
    );
    assert_eq!(body(&json!({ "content": "" }), lens()), ["(nothing)"]);
}

#[test]
fn forms() {
    let data = json!({ "title": "Boost", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "p", "label": "Points", "placeholder": "1 to 5" }] },
        { "type": 1, "components": [{ "type": 4, "custom_id": "r", "label": "Reason", "required": false, "value": "two\nlines" }] },
        { "type": 18, "label": "Value", "component": { "type": 3, "custom_id": "v", "options": [{ "label": "Care" }, { "label": "Craft" }] } },
        { "type": 18, "label": "Note", "component": { "type": 4, "custom_id": "n", "required": false } },
    ] });
    insta::assert_snapshot!(modal(&data, "alice", lens()).join("\n"), @r#"
    bot asks alice: "Boost"
      Points (required, "1 to 5"):
      Reason: two\nlines
      Value (required, ▾ Care | Craft):
      Note:
    "#);
}
