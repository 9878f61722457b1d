//! Choices that options of several rooms offer.
use crate::base::locale::Locale;

/// A language, by its English name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, poise::ChoiceParameter)]
pub enum Language {
    /// English.
    #[name = "English"]
    EnUs,
    /// French.
    #[name = "French"]
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
