//! What comes out differently each run: ids that several jobs draw at once, and the hashes of what has them in it.
use regex::{Captures, Regex};
use std::collections::BTreeMap;

/// The text with ids and hashes numbered as they first appear.
pub fn numbered(text: &str) -> String {
    let hashes = in_order(text, r"\b[0-9a-f]{64}\b", "hash ");
    in_order(&hashes, r"\b[0-9A-F]{15}\b", "")
}

fn in_order(text: &str, pattern: &str, called: &str) -> String {
    let mut known = BTreeMap::new();
    let number = |found: &Captures<'_>| {
        let next = known.len() + 1;
        let number = *known.entry(found[0].to_owned()).or_insert(next);
        format!("{called}{number}")
    };
    let pattern = Regex::new(pattern).expect("a pattern");
    pattern.replace_all(text, number).into_owned()
}

#[test]
fn whatever_comes_back_has_the_number_that_it_had() {
    let hash = "a".repeat(64);
    let told = numbered(&format!(
        "#ABCDEF012345678, #012345678ABCDEF, {hash}, #ABCDEF012345678, #B4A67"
    ));
    assert_eq!(told, "#1, #2, hash 1, #1, #B4A67");
}
