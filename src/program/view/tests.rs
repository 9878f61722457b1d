use super::*;
use crate::base::access::{Mapping, Role};
use crate::base::clock::Instant;
use crate::base::ids::RoleId;
use crate::base::locale::Locale;
use crate::program::rules::Period;

fn all_speeches() -> [Speech; 2] {
    Locale::ALL.map(Speech::default_for)
}

#[test]
fn only_what_differs_is_told() {
    let before = Settings::default();
    let mut after = before.clone();
    after.pair_limit = 0;
    after.period = crate::base::civil::Length::Week;
    let ends_at = Instant::from_millis(1_795_420_800_000);
    let changed = Changed {
        before,
        after,
        period: Period {
            ordinal: 1,
            starts_at: Instant(0),
            ends_at,
        },
    };
    assert_eq!(
        differences(&changed.before, &changed.after, Locale::EnUs).len(),
        2
    );
    for speech in all_speeches() {
        let said = said(&changed, &speech);
        assert_eq!(said.lines().count(), 3, "{said}");
        assert!(said.contains("<t:1795420800:f>"), "{said}");
    }
}

#[test]
fn the_card_stays_within_discords_limits() {
    // As many Discord roles as may hold each role, with the longest ids.
    let most: Vec<RoleId> = (0..5).map(|n| RoleId(i64::MAX - n)).collect();
    let roles = Role::ALL
        .into_iter()
        .fold(Mapping::default(), |roles, role| {
            roles.with(role, most.iter().copied())
        });
    let full = Settings {
        roles,
        ..Settings::default()
    };
    let cards = all_speeches().into_iter().flat_map(|speech| {
        [Settings::default(), full.clone()].map(|set| settings(&set, GuildId(1), &speech))
    });
    for card in cards {
        let json = serde_json::to_value(card.response()).expect("a message");
        for field in json["embeds"][0]["fields"].as_array().expect("fields") {
            let value = field["value"].as_str().expect("a value");
            assert!((1..=1024).contains(&value.chars().count()), "{value}");
            assert!(!value.contains("setup-"), "{value}");
        }
        assert_eq!(json["components"].as_array().map(Vec::len), Some(5));
    }
}
