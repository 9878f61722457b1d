//! Names and descriptions in several languages.

use super::findings::Findings;
use std::{
    collections::{BTreeSet, HashMap},
    fmt::Display,
};

/// The locales that Discord knows.
const LOCALES: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he",
    "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE",
    "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
];

/// A text and its versions per locale.
#[derive(Clone, Copy)]
pub(super) struct Localised<'a> {
    pub default: &'a str,
    pub others: Option<&'a HashMap<String, String>>,
}

impl<'a> Localised<'a> {
    pub fn new(default: &'a str, others: Option<&'a HashMap<String, String>>) -> Self {
        Self { default, others }
    }

    /// What a person with this locale reads.
    fn shown_in(&self, locale: &str) -> &'a str {
        self.others
            .and_then(|others| others.get(locale))
            .map_or(self.default, String::as_str)
    }

    /// Applies a rule to every version.
    pub fn check<E: Display>(
        self,
        found: &mut Findings,
        rule: &str,
        place: &str,
        validate: impl Fn(&'a str) -> Result<(), E>,
    ) {
        found.check(rule, place, validate(self.default));
        self.check_others(found, rule, place, validate);
    }

    /// Applies a rule to every version but the default one, and checks that the locales exist.
    pub fn check_others<E: Display>(
        self,
        found: &mut Findings,
        rule: &str,
        place: &str,
        validate: impl Fn(&'a str) -> Result<(), E>,
    ) {
        let versions: BTreeSet<(&String, &'a String)> = self.others.into_iter().flatten().collect();
        for (locale, text) in versions {
            let known = LOCALES.contains(&locale.as_str());
            found.require(known, "locale", || {
                format!("{place}: there is no locale `{locale}`")
            });
            found.check(rule, &format!("{place} in {locale}"), validate(text));
        }
    }
}

/// Names of one scope have to differ in every language; what has no name of its own in a language is
/// shown there by its default name.
pub(super) fn distinct(found: &mut Findings, rule: &str, place: &str, names: &[Localised<'_>]) {
    let locales: BTreeSet<&str> = names
        .iter()
        .flat_map(|name| name.others)
        .flatten()
        .map(|(locale, _)| locale.as_str())
        .collect();
    let mut told = BTreeSet::new();
    // No name is localised for the empty locale: it stands for the default names.
    for locale in std::iter::once("").chain(locales) {
        let mut seen = BTreeSet::new();
        for shown in names.iter().map(|name| name.shown_in(locale)) {
            if !seen.insert(shown) && told.insert(shown) {
                let language = if locale.is_empty() {
                    "by default"
                } else {
                    locale
                };
                found.add(
                    rule,
                    format!("{place}: two are called `{shown}` ({language})"),
                );
            }
        }
    }
}
