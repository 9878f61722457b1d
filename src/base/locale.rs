//! Every word that people read: languages, sentences, numbers, dates and the texts of commands.
//!
//! A sentence lives in `locales/<tag>/<room>.ftl` ([Fluent]) and is named by its key. [`tr!`](crate::tr)
//! says it at once to somebody; [`phrase!`](crate::phrase) keeps it for later, in no language yet (a refusal, a row
//! of the outbox). Both take typed arguments ([`Arg`]), so that a member's text is always made inert, a number is always
//! grouped as its reader groups it, and points always carry the name that the program gave them.
//!
//! [Fluent]: https://projectfluent.org/fluent/guide/

mod arg;
mod bundles;
pub mod commands;
pub mod dates;
mod entries;
pub mod lists;
mod macros;
pub mod numbers;
mod phrase;

use serde::{Deserialize, Serialize};

pub use arg::Arg;
pub use bundles::SOURCES;
pub use phrase::Phrase;

use crate::base::unit::Unit;

/// A language that Ovation speaks.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Locale {
    /// American English: the language of the wire, and the fallback of every other.
    #[default]
    #[serde(rename = "en-US")]
    EnUs,
    /// French.
    #[serde(rename = "fr")]
    Fr,
}

impl Locale {
    /// Every language, the fallback first.
    pub const ALL: [Locale; 2] = [Locale::EnUs, Locale::Fr];

    /// The language's tag (BCP 47), which is also [Discord's](https://discord.com/developers/docs/reference#locales)
    /// and the name of its folder in `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::EnUs => "en-US",
            Locale::Fr => "fr",
        }
    }

    /// The language's name in the language itself.
    pub const fn name(self) -> &'static str {
        match self {
            Locale::EnUs => "English",
            Locale::Fr => "Français",
        }
    }

    /// The language that serves a reader of `tag`, by its primary subtag: `en-GB` is served by [`Locale::EnUs`],
    /// `fr-CA` by [`Locale::Fr`], and `de` by none.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Some(Locale::EnUs),
            "fr" => Some(Locale::Fr),
            _ => None,
        }
    }

    /// The same language, for ICU.
    pub(crate) const fn icu(self) -> icu::locale::Locale {
        match self {
            Locale::EnUs => icu::locale::locale!("en-US"),
            Locale::Fr => icu::locale::locale!("fr"),
        }
    }
}

/// To whom we speak, and in which words: a language, and the program's name for a point in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// The language of the reader.
    pub locale: Locale,
    /// What a point is called.
    pub unit: Unit,
}

impl Speech {
    /// Speech in `locale` with the unit that a program has before it names its own.
    pub fn default_for(locale: Locale) -> Speech {
        Speech {
            locale,
            unit: Unit::default_for(locale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_served_by_its_primary_language() {
        let served =
            ["en-US", "en-GB", "fr", "fr-CA", "FR_ch", "de", "eng", ""].map(Locale::from_tag);
        let (en, fr) = (Some(Locale::EnUs), Some(Locale::Fr));
        assert_eq!(served, [en, en, fr, fr, fr, None, None, None]);
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
            assert_eq!(locale.icu().to_string(), locale.tag());
        }
    }

    #[test]
    fn a_locale_is_stored_as_its_tag() {
        for locale in Locale::ALL {
            let stored = serde_json::to_value(locale).unwrap();
            assert_eq!(stored, locale.tag());
            assert_eq!(serde_json::from_value::<Locale>(stored).unwrap(), locale);
        }
    }
}
