//! How French is set.

use super::catalog::{Catalog, VALUE};

const NARROW: char = '\u{202f}';

/// The French texts that break the rules at the top of `locales/fr/common.ftl`.
pub fn french(catalog: &Catalog) -> Vec<String> {
    let mut problems = Vec::new();
    for (key, text) in catalog.iter() {
        problems.extend(
            text.forms
                .iter()
                .filter_map(|form| Some(format!("{key}: {} in {form:?}", fault(form)?))),
        );
    }
    problems
}

fn fault(form: &str) -> Option<&'static str> {
    if form.contains("...") {
        return Some("three points for …");
    }
    let letters: Vec<char> = form.chars().collect();
    letters.iter().enumerate().find_map(|(at, c)| {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        match c {
            '\'' => Some("a straight apostrophe"),
            '"' => Some("a straight quotation mark"),
            ';' | ':' | '!' | '?'
                if ends_clause(after) && !matches!(before, Some(NARROW | '!' | '?')) =>
            {
                Some("no U+202F before a mark")
            }
            '«' if after != Some(NARROW) => Some("no U+202F after «"),
            '»' if before != Some(NARROW) => Some("no U+202F before »"),
            _ => None,
        }
    })
}

/// Whether a mark before this is one of the sentence, and not of an hour, an address or a mention.
fn ends_clause(after: Option<char>) -> bool {
    after.is_none_or(|after| {
        after.is_whitespace() || matches!(after, VALUE | '*' | '_' | ')' | '»' | '!' | '?')
    })
}
