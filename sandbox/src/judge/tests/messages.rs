//! Messages: contents, embeds, components, mentions.

use super::*;

fn embed(embed: Value) -> Value {
    json!({ "embeds": [embed] })
}

fn rows(rows: &[Value]) -> Value {
    let rows: Value = rows
        .iter()
        .map(|row| json!({ "type": 1, "components": row }))
        .collect();
    json!({ "content": "c", "components": rows })
}

fn button(id: impl std::fmt::Display) -> Value {
    json!({ "type": 2, "style": 1, "label": "Boost", "custom_id": id.to_string() })
}

fn buttons(count: usize) -> Value {
    (0..count).map(button).collect()
}

fn menu(count: usize, least: u8, most: u8) -> Value {
    let options: Value = (0..count)
        .map(|n| json!({ "label": format!("{n}"), "value": format!("{n}") }))
        .collect();
    rows(&[
        json!([{ "type": 3, "custom_id": "m", "options": options, "min_values": least, "max_values": most }]),
    ])
}

#[test]
fn contents() {
    let plain = |content: &str| json!({ "content": content });
    let nonce = |nonce: Value| json!({ "content": "c", "nonce": nonce, "enforce_nonce": true });
    hold(
        MESSAGE,
        &[
            sample(
                "message.content",
                plain(&letters(2000)),
                plain(&letters(2001)),
            ),
            sample("message.empty", plain("c"), plain(" \n")),
            sample(
                "message.empty",
                json!({ "attachments": [{ "id": 0, "filename": "a.png" }] }),
                json!({}),
            ),
            sample(
                "message.nonce",
                nonce(json!(letters(25))),
                nonce(json!(letters(26))),
            ),
            sample("message.nonce", nonce(json!(7)), nonce(json!(7.5))),
            sample(
                "message.flags",
                json!({ "content": "c", "flags": 4096 }),
                json!({ "content": "c", "flags": 1 }),
            ),
            sample(
                "shape",
                plain("c"),
                json!({ "content": "c", "embeds": "none" }),
            ),
            sample(
                "attachment",
                json!({ "content": "c", "attachments": [{ "id": 0, "description": letters(1024) }] }),
                json!({ "content": "c", "attachments": [{ "id": 0, "description": letters(1025) }] }),
            ),
            sample(
                "attachment.count",
                json!({ "attachments": vec![json!({ "id": "0" }); 10] }),
                json!({ "attachments": vec![json!({ "id": "0" }); 11] }),
            ),
        ],
    );
    hold(
        EDIT,
        &[sample(
            "message.empty",
            json!({ "content": "" }),
            json!({ "content": "", "embeds": [], "components": [], "attachments": [] }),
        )],
    );
    assert_eq!(broken(MESSAGE, &json!("text")), ["shape"]);
}

#[test]
fn embeds() {
    let long =
        |count: usize| json!({ "embeds": vec![json!({ "description": letters(3000) }); count] });
    let fields = |count: usize| {
        embed(json!({ "fields": vec![json!({ "name": "n", "value": "v" }); count] }))
    };
    hold(
        MESSAGE,
        &[
            sample(
                "embeds",
                embed(json!({ "title": letters(256) })),
                embed(json!({ "title": letters(257) })),
            ),
            sample(
                "embeds",
                embed(json!({ "description": letters(4096) })),
                embed(json!({ "description": letters(4097) })),
            ),
            sample("embeds", long(2), long(3)),
            sample(
                "embeds",
                json!({ "embeds": vec![json!({ "title": "t" }); 10] }),
                json!({ "embeds": vec![json!({ "title": "t" }); 11] }),
            ),
            sample("embeds", fields(25), fields(26)),
            sample(
                "embeds",
                embed(json!({ "footer": { "text": letters(2048) } })),
                embed(json!({ "footer": { "text": letters(2049) } })),
            ),
            sample(
                "embed.empty",
                embed(json!({ "title": "t" })),
                embed(json!({ "color": 1 })),
            ),
            sample(
                "embed.field",
                fields(1),
                embed(json!({ "fields": [{ "name": "n", "value": " " }] })),
            ),
            sample(
                "embed.footer",
                embed(json!({ "footer": { "text": "f" } })),
                embed(json!({ "title": "t", "footer": { "text": "" } })),
            ),
            sample(
                "embed.author",
                embed(json!({ "author": { "name": "a" } })),
                embed(json!({ "title": "t", "author": { "name": "" } })),
            ),
            sample(
                "embed.url",
                embed(json!({ "image": { "url": "attachment://board.png" } })),
                embed(json!({ "image": { "url": "board.png" } })),
            ),
        ],
    );
}

#[test]
fn components() {
    hold(
        MESSAGE,
        &[
            sample("components", rows(&[buttons(5)]), rows(&[buttons(6)])),
            sample(
                "components",
                rows(&[0, 1, 2, 3, 4].map(|n| json!([button(n)]))),
                rows(&[0, 1, 2, 3, 4, 5].map(|n| json!([button(n)]))),
            ),
            sample(
                "components",
                rows(&[json!([button(letters(100))])]),
                rows(&[json!([button(letters(101))])]),
            ),
            sample(
                "component.custom_id",
                rows(&[json!([button("a")])]),
                rows(&[json!([button("")])]),
            ),
            sample(
                "component.duplicate",
                rows(&[buttons(2)]),
                rows(&[buttons(1), buttons(1)]),
            ),
            sample("component.row", rows(&[buttons(1)]), rows(&[json!([])])),
            sample(
                "component.button",
                rows(&[
                    json!([{ "type": 2, "style": 1, "custom_id": "a", "emoji": { "name": "⭐" } }]),
                ]),
                rows(&[json!([{ "type": 2, "style": 1, "custom_id": "a" }])]),
            ),
            sample("components", menu(25, 1, 1), menu(26, 1, 1)),
            sample("component.select", menu(2, 1, 2), menu(2, 2, 1)),
            sample("component.select", menu(1, 1, 1), menu(0, 1, 1)),
            sample("component.select", menu(2, 1, 2), menu(1, 1, 2)),
        ],
    );
    let mixed = json!([button("a"), { "type": 5, "custom_id": "u" }]);
    assert_eq!(broken(MESSAGE, &rows(&[mixed])), ["component.row"]);
    let input = json!([{ "type": 4, "custom_id": "t", "style": 1, "label": "Text" }]);
    assert_eq!(broken(MESSAGE, &rows(&[input])), ["component.place"]);
    let link = json!([{ "type": 2, "style": 5, "label": "Docs", "url": "https://example.org", "disabled": false }]);
    assert_eq!(broken(MESSAGE, &rows(&[link])), [] as [&str; 0]);
    let custom = json!([{ "type": 2, "style": 2, "custom_id": "e", "emoji": { "id": "5", "name": "x", "animated": false } }]);
    assert_eq!(broken(MESSAGE, &rows(&[custom])), [] as [&str; 0]);
}

#[test]
fn mentions() {
    let allowed = |allowed: Value| json!({ "content": "c", "allowed_mentions": allowed });
    let ids: Vec<String> = (1..=101).map(|id: u8| id.to_string()).collect();
    hold(
        MESSAGE,
        &[
            sample(
                "mentions.exclusive",
                allowed(json!({ "parse": [], "users": ["1"] })),
                allowed(json!({ "parse": ["users"], "users": ["1"] })),
            ),
            sample(
                "mentions.exclusive",
                allowed(json!({ "parse": ["users"], "roles": ["1"] })),
                allowed(json!({ "parse": ["roles"], "roles": ["1"] })),
            ),
            sample(
                "mentions.duplicate",
                allowed(json!({ "users": ["1", "2"] })),
                allowed(json!({ "users": ["1", "1"] })),
            ),
            sample(
                "mentions.count",
                allowed(json!({ "users": ids[..100] })),
                allowed(json!({ "users": ids })),
            ),
            sample(
                "shape",
                allowed(json!({ "parse": ["everyone"] })),
                allowed(json!({ "parse": ["here"] })),
            ),
        ],
    );
}
