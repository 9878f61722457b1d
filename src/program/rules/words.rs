//! The words and the emoji for a point.
use super::change::SetupRefusal;
use super::{Settings, UnitWords};
use crate::base::fold::says_none;
use crate::base::inert;
use crate::base::locale::Locale;
use crate::base::unit::{Gender, Unit, is_custom_emoji};
use icu::properties::CodePointSetData;
use icu::properties::props::{ExtendedPictographic, RegionalIndicator};
use icu::segmenter::GraphemeClusterSegmenter;

/// The longest word for a point, in characters.
pub const LONGEST: usize = 30;
/// The longest emoji, in characters: a custom one is `<a:name:id>`.
pub const LONGEST_EMOJI: usize = 60;

/// What is said about the unit; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitChange {
    /// In which language; without one, in the program's.
    pub language: Option<Locale>,
    /// The singular.
    pub one: Option<String>,
    /// The plural.
    pub many: Option<String>,
    /// The gender.
    pub gender: Option<Gender>,
}

impl UnitChange {
    pub(super) fn apply(&self, settings: &mut Settings) -> Result<(), SetupRefusal> {
        let language = self.language.unwrap_or(settings.language);
        let before = settings.unit.exact(language);
        let (one, many, gender) = match (&self.one, &self.many, before) {
            (Some(one), Some(many), _) => (word(one)?, word(many)?, usual(language)),
            (None, None, Some(before)) if self.gender.is_some() => {
                (before.one.clone(), before.many.clone(), before.gender)
            }
            _ => return Err(SetupRefusal::BothWords),
        };
        let gender = self.gender.unwrap_or(gender);
        settings.unit.set(language, UnitWords { one, many, gender });
        Ok(())
    }
}

fn usual(language: Locale) -> Gender {
    Unit::default_for(language).gender
}

fn word(typed: &str) -> Result<String, SetupRefusal> {
    let clean = inert::clean(typed);
    let word = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if (1..=LONGEST).contains(&word.chars().count()) {
        Ok(word)
    } else {
        Err(SetupRefusal::Word)
    }
}

/// The emoji that was typed, or none of it.
pub(super) fn emoji(typed: &str) -> Result<String, SetupRefusal> {
    let typed = typed.trim();
    if says_none(typed) {
        return Ok(String::new());
    }
    if typed.chars().count() <= LONGEST_EMOJI && (is_custom_emoji(typed) || is_unicode_emoji(typed))
    {
        Ok(typed.to_owned())
    } else {
        Err(SetupRefusal::Emoji)
    }
}

/// One cluster of characters that is drawn as a picture: a pictograph, a flag or a keycap.
fn is_unicode_emoji(text: &str) -> bool {
    const KEYCAP: char = '\u{20e3}';
    let pictures = CodePointSetData::new::<ExtendedPictographic>();
    let flags = CodePointSetData::new::<RegionalIndicator>();
    // The segmenter tells the ends of clusters, beginning with 0.
    let clusters = GraphemeClusterSegmenter::new().segment_str(text).count();
    let is_flag = text.chars().filter(|c| flags.contains(*c)).count() == 2;
    let is_picture = text.chars().any(|c| pictures.contains(c) || c == KEYCAP);
    clusters == 2 && (is_flag || is_picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_are_told_from_text() {
        for good in ["⭐", "❤️", "👩🏽‍🚀", "🇫🇷", "1️⃣", "<:star:123456789012345678>"]
        {
            assert_eq!(emoji(good), Ok(good.to_owned()));
        }
        for bad in [
            "",
            "star",
            "⭐⭐",
            "<@123456789012345678>",
            "**⭐**",
            "🇫",
            "1",
        ] {
            assert_eq!(emoji(bad), Err(SetupRefusal::Emoji), "{bad}");
        }
        assert_eq!(emoji(" None "), Ok(String::new()));
        assert_eq!(emoji("aucun"), Ok(String::new()));
    }

    fn star(language: Option<Locale>) -> UnitChange {
        UnitChange {
            language,
            one: Some(" étoile\n".into()),
            many: Some("étoiles".into()),
            gender: Some(Gender::Feminine),
        }
    }

    #[test]
    fn words_come_in_pairs_and_gender_may_follow() {
        let mut settings = Settings::default();
        assert_eq!(star(Some(Locale::Fr)).apply(&mut settings), Ok(()));
        let gender = UnitChange {
            language: Some(Locale::Fr),
            gender: Some(Gender::Masculine),
            ..UnitChange::default()
        };
        assert_eq!(gender.apply(&mut settings), Ok(()));
        let words = settings.unit.exact(Locale::Fr).expect("French words");
        assert_eq!(
            (words.one.as_str(), words.gender),
            ("étoile", Gender::Masculine)
        );
        let elsewhere = UnitChange {
            language: None,
            ..gender
        };
        assert_eq!(elsewhere.apply(&mut settings), Err(SetupRefusal::BothWords));
        let alone = UnitChange {
            many: None,
            ..star(None)
        };
        assert_eq!(alone.apply(&mut settings), Err(SetupRefusal::BothWords));
        let long = UnitChange {
            one: Some("x".repeat(31)),
            ..star(None)
        };
        assert_eq!(long.apply(&mut settings), Err(SetupRefusal::Word));
    }
}
