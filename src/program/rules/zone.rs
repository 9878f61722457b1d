//! Finding a time zone by what somebody types.
use crate::base::fold::fold;
use chrono_tz::{TZ_VARIANTS, Tz};
use std::sync::LazyLock;

/// Offered before anything is typed.
const COMMON: [Tz; 12] = [
    Tz::UTC,
    Tz::Europe__Paris,
    Tz::Europe__London,
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::America__Chicago,
    Tz::America__Los_Angeles,
    Tz::America__Toronto,
    Tz::America__Sao_Paulo,
    Tz::Asia__Tokyo,
    Tz::Asia__Kolkata,
    Tz::Australia__Sydney,
];

/// Every zone under its folded name, as "america/new york".
static NAMES: LazyLock<Vec<(String, Tz)>> = LazyLock::new(|| {
    let names = TZ_VARIANTS
        .iter()
        .map(|zone| (searchable(zone.name()), *zone));
    names.collect()
});

fn searchable(text: &str) -> String {
    fold(&text.replace('_', " "))
}

/// The last part of a folded name: the city.
fn city(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// The zone of this name, however it is cased.
pub fn parse(typed: &str) -> Option<Tz> {
    let wanted = searchable(typed);
    NAMES
        .iter()
        .find(|(name, _)| *name == wanted)
        .map(|(_, zone)| *zone)
}

/// Up to `most` zones whose names contain what was typed, those whose city begins with it first.
pub fn search(typed: &str, most: usize) -> Vec<Tz> {
    let wanted = searchable(typed);
    if wanted.is_empty() {
        return COMMON.into_iter().take(most).collect();
    }
    let mut found: Vec<(bool, &str, Tz)> = NAMES
        .iter()
        .filter(|(name, _)| name.contains(&wanted))
        .map(|(name, zone)| (!city(name).starts_with(&wanted), name.as_str(), *zone))
        .collect();
    found.sort_unstable_by_key(|(later, name, _)| (*later, *name));
    found
        .into_iter()
        .take(most)
        .map(|(_, _, zone)| zone)
        .collect()
}

/// The zone that was probably meant.
pub fn near(typed: &str) -> Option<Tz> {
    if let Some(zone) = search(typed, 1).first() {
        return Some(*zone);
    }
    let wanted: Vec<char> = searchable(typed).chars().take(40).collect();
    let distances = NAMES.iter().map(|(name, zone)| {
        let whole = distance(&wanted, name);
        (whole.min(distance(&wanted, city(name))), *zone)
    });
    distances
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| distance * 2 <= wanted.len())
        .map(|(_, zone)| zone)
}

/// How many letters must be changed, added or left out (Levenshtein).
fn distance(one: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (above, theirs) in other.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (column, ours) in one.iter().enumerate() {
            let changed = diagonal + usize::from(*ours != theirs);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[one.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_by_any_part_of_their_name() {
        assert_eq!(parse("europe/PARIS"), Some(Tz::Europe__Paris));
        assert_eq!(parse("america/new york"), Some(Tz::America__New_York));
        assert_eq!(parse("Paris"), None);
        assert_eq!(search("new york", 25), [Tz::America__New_York]);
        assert_eq!(search("paris", 25)[0], Tz::Europe__Paris);
        assert_eq!(search("São Paulo", 25)[0], Tz::America__Sao_Paulo);
        assert_eq!(search("a", 25).len(), 25);
        assert_eq!(search("", 3).len(), 3);
        assert!(search("nowhere at all", 25).is_empty());
    }

    #[test]
    fn a_slip_of_the_fingers_is_understood() {
        assert_eq!(near("paris"), Some(Tz::Europe__Paris));
        assert_eq!(near("Europe/Pariss"), Some(Tz::Europe__Paris));
        assert_eq!(near("Berlni"), Some(Tz::Europe__Berlin));
        assert_eq!(near("xqzvwk"), None);
        assert_eq!(near(&"z".repeat(5_000)), None);
    }
}
