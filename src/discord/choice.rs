//! Choices that options of several rooms offer.
use crate::base::locale::Locale;

/// A language, by its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, poise::ChoiceParameter)]
pub enum Language {
    /// English.
    #[name = "en-US"]
    EnUs,
    /// French.
    #[name = "fr"]
    Fr,
}

impl From<Language> for Locale {
    fn from(language: Language) -> Locale {
        match language {
            Language::EnUs => Locale::EnUs,
            Language::Fr => Locale::Fr,
        }
    }
}
