//! A program's own texts, which may have a version per language.
use crate::base::locale::Locale;
use serde::{Deserialize, Serialize};

/// One thing in each of the languages that it was given in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts<T>(Vec<(Locale, T)>);

impl<T> Default for Texts<T> {
    fn default() -> Self {
        Texts(Vec::new())
    }
}

impl<T> Texts<T> {
    /// Given in one language.
    pub fn new(locale: Locale, text: T) -> Self {
        Texts(vec![(locale, text)])
    }

    /// In a person's language, else in the program's, else in whichever there is.
    pub fn in_language(&self, locale: Locale, fallback: Locale) -> Option<&T> {
        self.exact(locale)
            .or_else(|| self.exact(fallback))
            .or_else(|| self.0.first().map(|(_, text)| text))
    }

    /// In exactly this language.
    pub fn exact(&self, locale: Locale) -> Option<&T> {
        self.0
            .iter()
            .find(|(known, _)| *known == locale)
            .map(|(_, text)| text)
    }

    /// Sets one language's version.
    pub fn set(&mut self, locale: Locale, text: T) {
        self.0.retain(|(known, _)| *known != locale);
        self.0.push((locale, text));
        self.0.sort_by_key(|(locale, _)| locale.tag());
    }

    /// Every version.
    pub fn iter(&self) -> impl Iterator<Item = &(Locale, T)> {
        self.0.iter()
    }
}
