use super::*;
use crate::base::access::Mapping;
use crate::base::points::Points;

const GUILD: GuildId = GuildId(7);

fn after(changes: &[Change]) -> Result<Settings, SetupRefusal> {
    let mut settings = Settings::default();
    for change in changes {
        change.apply(GUILD, &mut settings)?;
    }
    Ok(settings)
}

#[test]
fn each_change_sets_what_it_names() {
    let channel = ChannelId(5);
    let set = after(&[
        Change::Language(Locale::Fr),
        Change::Emoji("⭐".into()),
        Change::Channel(Place::Orders, Some(channel)),
        Change::Zone("europe/paris".into()),
        Change::Number(Number::Allowance, 0),
        Change::Approvers(vec![RoleId(8)]),
    ]);
    let expected = Settings {
        language: Locale::Fr,
        emoji: "⭐".into(),
        orders_channel: Some(channel),
        zone: Tz::Europe__Paris,
        allowance: Points(0),
        roles: Mapping::default().given(Role::Approver, RoleId(8)),
        ..Settings::default()
    };
    assert_eq!(set, Ok(expected));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let zone = |typed: &str, near| SetupRefusal::Zone {
        typed: typed.into(),
        near,
    };
    for (change, refusal) in [
        (
            Change::Number(Number::Largest, 0),
            SetupRefusal::Range(Number::Largest),
        ),
        (
            Change::Zone("Paris".into()),
            zone("Paris", Some(Tz::Europe__Paris)),
        ),
        (Change::Zone("qqqqqq".into()), zone("qqqqqq", None)),
        (Change::Approvers(vec![RoleId(7)]), SetupRefusal::Everyone),
        (Change::Emoji("hello".into()), SetupRefusal::Emoji),
    ] {
        assert_eq!(after(&[change]), Err(refusal));
    }
}

#[test]
fn words_for_a_point_are_in_the_programs_language() {
    let unit = UnitChange {
        one: Some("étoile".into()),
        many: Some("étoiles".into()),
        ..UnitChange::default()
    };
    let settings = after(&[Change::Language(Locale::Fr), Change::Unit(unit)]).expect("settings");
    assert!(settings.unit.exact(Locale::Fr).is_some());
    assert!(settings.unit.exact(Locale::EnUs).is_none());
}

#[test]
fn what_can_not_be_emptied_otherwise_goes_back_to_its_default() {
    let unit = UnitChange {
        one: Some("star".into()),
        many: Some("stars".into()),
        ..UnitChange::default()
    };
    let places = [Place::Recognition, Place::Orders, Place::Weekly];
    let mut changes = vec![
        Change::Unit(unit),
        Change::Emoji("⭐".into()),
        Change::Approvers(vec![RoleId(8)]),
    ];
    changes.extend(places.map(|place| Change::Channel(place, Some(ChannelId(5)))));
    let mut settings = after(&changes).expect("settings");
    let resets = [Resettable::Unit, Resettable::Emoji, Resettable::Approver];
    for what in resets.into_iter().chain(places.map(Resettable::Channel)) {
        let before = settings.clone();
        assert_eq!(Change::Reset(what).apply(GUILD, &mut settings), Ok(()));
        assert_ne!(settings, before, "{what:?}");
    }
    assert_eq!(settings, Settings::default());
}

#[test]
fn older_settings_keep_who_decides_on_orders() {
    let read = |text: &str| serde_json::from_str::<Settings>(text).expect("settings");
    let expected = Settings {
        roles: Mapping::default().given(Role::Approver, RoleId(8)),
        ..Settings::default()
    };
    assert_eq!(read(r#"{"approver_role":8}"#), expected);
    assert_eq!(read(r#"{"approver_role":null}"#), Settings::default());
    let written = serde_json::to_string(&expected).expect("JSON");
    assert!(!written.contains("approver_role"), "{written}");
    assert_eq!(read(&written), expected);
}
