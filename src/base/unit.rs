//! What a program calls a point.

use serde::{Deserialize, Serialize};

use crate::base::inert;
use crate::base::locale::{Locale, numbers};

/// The grammatical gender of a unit's name, for the articles and participles around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// "un point"
    Masculine,
    /// "une étoile"
    Feminine,
    /// "das Herz"; and of languages without genders.
    #[default]
    Neuter,
    /// "en stjärna", in languages that merged the masculine and the feminine.
    Common,
}

impl Gender {
    /// The name by which messages select on it, as `$gender`.
    pub const fn tag(self) -> &'static str {
        match self {
            Gender::Masculine => "masculine",
            Gender::Feminine => "feminine",
            Gender::Neuter => "neuter",
            Gender::Common => "common",
        }
    }
}

/// The program's name for a point in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// The singular: "star".
    pub one: String,
    /// The plural: "stars".
    pub many: String,
    /// The gender of the name.
    pub gender: Gender,
    /// A Unicode or custom emoji (`<:name:id>`) shown after amounts; empty for none.
    pub emoji: String,
}

impl Unit {
    /// The unit of a program that has not named its own.
    pub fn default_for(locale: Locale) -> Unit {
        let gender = match locale {
            Locale::EnUs => Gender::Neuter,
            Locale::Fr => Gender::Masculine,
        };
        Unit {
            one: "point".into(),
            many: "points".into(),
            gender,
            emoji: "✨".into(),
        }
    }

    /// An amount where Discord reads Markdown: "1,234 stars ⭐"; in French "1 234 étoiles ⭐".
    pub fn amount(&self, n: i64, locale: Locale) -> String {
        spaced(&[
            &numbers::group(n, locale),
            &inert::inert_line(self.noun(n, locale)),
            &self.shown_emoji(),
        ])
    }

    /// The same where Discord shows text as it is (choices, buttons, pictures, files): a custom emoji, which would be shown as
    /// its code, is left out.
    pub fn plain_amount(&self, n: i64, locale: Locale) -> String {
        let emoji = if is_custom_emoji(&self.emoji) {
            String::new()
        } else {
            self.shown_emoji()
        };
        spaced(&[
            &numbers::group(n, locale),
            &inert::plain(self.noun(n, locale)),
            &emoji,
        ])
    }

    /// The emoji as it can be shown: a custom emoji as it is, any other text inert.
    pub fn shown_emoji(&self) -> String {
        if is_custom_emoji(&self.emoji) {
            self.emoji.clone()
        } else {
            inert::inert_line(&self.emoji)
        }
    }

    /// What the name begins with, as `$initial`: `vowel` asks for "an" in English and "d’" in French. An h is taken for a
    /// consonant: which French ones are mute can't be told from their spelling.
    pub(crate) fn initial(&self) -> &'static str {
        const VOWELS: &str = "aeiouàâäæéèêëîïôöœùûü";
        let first = self
            .one
            .chars()
            .next()
            .and_then(|first| first.to_lowercase().next());
        if first.is_some_and(|first| VOWELS.contains(first)) {
            "vowel"
        } else {
            "consonant"
        }
    }

    fn noun(&self, n: i64, locale: Locale) -> &str {
        if numbers::is_singular(n, locale) {
            &self.one
        } else {
            &self.many
        }
    }
}

/// Whether the text is one custom emoji, `<:name:id>` or `<a:name:id>`, in [Discord's form](https://discord.com/developers/docs/reference#message-formatting).
pub fn is_custom_emoji(text: &str) -> bool {
    let inside = text
        .strip_prefix('<')
        .and_then(|text| text.strip_suffix('>'));
    let Some((kind, name, id)) = inside.and_then(|inside| {
        let mut parts = inside.split(':');
        Some((
            parts.next()?,
            parts.next()?,
            parts.next().filter(|_| parts.next().is_none())?,
        ))
    }) else {
        return false;
    };
    matches!(kind, "" | "a")
        && (2..=32).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && (17..=20).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_digit())
}

fn spaced(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn star(emoji: &str) -> Unit {
        Unit {
            one: "étoile".into(),
            many: "étoiles".into(),
            gender: Gender::Feminine,
            emoji: emoji.into(),
        }
    }

    #[test]
    fn amounts_follow_the_language() {
        let amounts = [0, 1, 1_234].map(|n| star("⭐").amount(n, Locale::Fr));
        assert_eq!(
            amounts,
            ["0 étoile ⭐", "1 étoile ⭐", "1\u{202f}234 étoiles ⭐"]
        );
        let point = Unit::default_for(Locale::EnUs);
        assert_eq!(
            [0, 1, 1_234].map(|n| point.amount(n, Locale::EnUs)),
            ["0 points ✨", "1 point ✨", "1,234 points ✨"]
        );
        assert_eq!(star("").amount(-2, Locale::Fr), "-2 étoiles");
    }

    #[test]
    fn a_custom_emoji_is_shown_only_where_discord_draws_it() {
        let custom = star("<a:star:123456789012345678>");
        assert_eq!(
            custom.amount(2, Locale::Fr),
            "2 étoiles <a:star:123456789012345678>"
        );
        assert_eq!(custom.plain_amount(2, Locale::Fr), "2 étoiles");
        assert_eq!(star("⭐").plain_amount(2, Locale::Fr), "2 étoiles ⭐");
        for other in [
            "<@123456789012345678>",
            "<:a:1>",
            "<b:star:123456789012345678>",
            "<:star:123456789012345678:1>",
            "⭐",
        ] {
            assert!(!is_custom_emoji(other), "{other}");
        }
    }

    #[test]
    fn a_units_own_text_is_inert() {
        let hostile = Unit {
            many: "**stars**".into(),
            emoji: "<@1>".into(),
            ..star("")
        };
        assert_eq!(
            hostile.amount(2, Locale::EnUs),
            "2 \\*\\*stars\\*\\* <\u{200b}@1>"
        );
    }

    #[test]
    fn the_initial_sound_picks_the_article() {
        assert_eq!(
            (star("").initial(), Unit::default_for(Locale::Fr).initial()),
            ("vowel", "consonant")
        );
    }
}
