use super::*;
use crate::base::ids::AuditId;
use crate::base::locale::Speech;
use serde_json::{Value as Json, json};

fn record(what: &str, before: Option<Json>, after: Option<Json>) -> Record {
    Record {
        id: AuditId(1),
        key: "key".into(),
        actor: 7,
        what: what.into(),
        before_json: before.map(|json| json.to_string()),
        after_json: after.map(|json| json.to_string()),
        at: 0,
    }
}

/// What was changed, and the fields, in English.
fn said(record: &Record) -> (String, Vec<String>) {
    let users = BTreeMap::from([(MemberId(7), UserId(70)), (MemberId(8), UserId(80))]);
    let told = read(record, &users, Locale::EnUs);
    assert_eq!(told.by, Some(UserId(70)));
    let speech = &Speech::default_for(Locale::EnUs);
    let fields = told.fields.iter().map(|field| field.say(speech));
    (told.about.say(speech), fields.collect())
}

#[test]
fn of_the_settings_only_what_differs_is_told() {
    let before = json!({ "allowance": 100, "emoji": "✨", "of a later version": 1 });
    let after = json!({ "allowance": 200, "emoji": "✨", "language": "fr" });
    let (about, fields) = said(&record("settings", Some(before.clone()), Some(after)));
    assert_eq!(about, "Settings");
    assert_eq!(
        fields,
        [
            "**Allowance**: 100 points ✨ → 200 points ✨",
            "**Language of public posts**: English → Français"
        ]
    );
    let same = record("settings", Some(before.clone()), Some(before));
    assert_eq!(said(&same).1, Vec::<String>::new());
}

#[test]
fn what_is_new_has_no_before_and_what_is_retired_is_said_so() {
    let value =
        |retired: bool| json!({ "id": 3, "names": [["en-US", "Care"]], "retired": retired });
    let new = said(&record("value 3", None, Some(value(false))));
    assert_eq!(new.1, ["**Name (English)**: Care"]);
    let retired = said(&record("value 3", Some(value(false)), Some(value(true))));
    assert_eq!(retired.1, ["**Can be chosen**: yes → no"]);
    let texts = json!([["en-US", { "name": "Mug", "description": "" }]]);
    let item = json!({ "texts": texts, "price": 5, "stock": null, "kind": "perk" });
    let gone = said(&record("item 4", Some(item.clone()), None));
    assert_eq!(
        gone,
        (
            "Reward “Mug”".into(),
            vec!["**In the shop**: yes → no".into()]
        )
    );
    let (_, new) = said(&record("item 4", None, Some(item)));
    assert_eq!(new.len(), 4, "{new:?}");
}

#[test]
fn whoever_is_named_is_looked_up_and_who_is_gone_is_somebody() {
    let award = |member: i64| {
        let award = json!({ "member": member, "points": 5, "expires_at": null });
        record("award 9", None, Some(award))
    };
    assert_eq!(people(&award(8)), [MemberId(7), MemberId(8)]);
    assert_eq!(said(&award(8)).0, "Award to <@80>");
    assert_eq!(said(&award(9)).0, "Award to somebody no longer known");
    assert_eq!(people(&record("settings", None, None)), [MemberId(7)]);
}

#[test]
fn what_no_room_of_this_version_wrote_is_told_word_for_word_and_inert() {
    for (what, before, after) in [
        ("tax 1", None, Some(json!("@everyone"))),
        ("award 9", None, Some(json!({ "to": "@everyone" }))),
        ("settings", None, Some(json!({ "note": "@everyone" }))),
        ("correction", None, Some(json!("@everyone"))),
    ] {
        let (about, fields) = said(&record(what, before, after));
        assert_eq!(about, what);
        let field = &fields[0];
        assert!(field.starts_with("**As recorded**: "), "{field}");
        assert!(!field.contains("@everyone"), "{field}");
    }
}
