//! A sentence that is not yet in any language.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};

use super::{Arg, Locale, Speech, bundles, dates, lists, numbers};
use crate::base::inert;

/// A sentence that is not yet in any language: a key of the Fluent files and typed arguments. It can be stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The message's key, with a dot before an attribute: `kudos-card.title`.
    pub key: String,
    /// What the message's variables stand for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Phrase {
    /// The sentence named `key`, without arguments. Prefer [`phrase!`](crate::phrase), which tests can check.
    pub fn new(key: impl Into<String>) -> Phrase {
        Phrase {
            key: key.into(),
            args: BTreeMap::new(),
        }
    }

    /// The same sentence with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Phrase {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// The sentence in its reader's language, for a place where Discord reads Markdown: message content, the text, fields and
    /// title of an embed.
    pub fn say(&self, to: &Speech) -> String {
        self.render(Voice { to, markdown: true })
    }

    /// The sentence for a place where Discord shows text as it is: a choice, a button, a modal, an embed's footer or author, a
    /// picture or a file. Members' text is cleaned but not escaped.
    pub fn say_plain(&self, to: &Speech) -> String {
        self.render(Voice {
            to,
            markdown: false,
        })
    }

    fn render(&self, voice: Voice<'_>) -> String {
        let mut values = voice.automatic();
        for (name, arg) in &self.args {
            voice.set(&mut values, name, arg);
        }
        bundles::format(voice.to.locale, &self.key, &values)
    }
}

impl Arg {
    /// The argument alone, for a place where Discord shows text as it is.
    pub fn say_plain(&self, to: &Speech) -> String {
        let voice = Voice {
            to,
            markdown: false,
        };
        voice.words(self)
    }
}

/// Who reads, and whether Discord reads Markdown where they do.
#[derive(Clone, Copy)]
struct Voice<'a> {
    to: &'a Speech,
    markdown: bool,
}

impl Voice<'_> {
    /// The variables that every message has: what a point is called, and what its name's grammar asks for.
    fn automatic(self) -> FluentArgs<'static> {
        let unit = &self.to.unit;
        let mut values = FluentArgs::with_capacity(8);
        values.set("unit", self.text(&unit.one));
        values.set("units", self.text(&unit.many));
        values.set("emoji", unit.shown_emoji());
        values.set("gender", unit.gender.tag());
        values.set("initial", unit.initial());
        values
    }

    fn set(self, values: &mut FluentArgs<'static>, name: &str, arg: &Arg) {
        match arg {
            Arg::Number(number) => values.set(name.to_owned(), count(*number, self.to.locale)),
            _ => values.set(name.to_owned(), self.words(arg)),
        }
        if let Arg::Points(number) | Arg::Rank(number) = arg {
            values.set(format!("{name}_count"), count(*number, self.to.locale));
        }
    }

    /// The argument in words.
    fn words(self, arg: &Arg) -> String {
        let Speech { locale, unit } = self.to;
        match arg {
            Arg::Text(text) => self.text(text),
            Arg::Block(text) if self.markdown => inert::inert(text),
            Arg::Block(text) => inert::plain_block(text),
            Arg::Raw(text) => text.clone(),
            Arg::Number(number) => numbers::group(*number, *locale),
            Arg::Points(number) if self.markdown => unit.amount(*number, *locale),
            Arg::Points(number) => unit.plain_amount(*number, *locale),
            Arg::Money {
                minor,
                places,
                code,
            } => numbers::money(*minor, *places, code, *locale),
            Arg::Rank(place) => numbers::rank(*place, *locale),
            Arg::When(seconds) if self.markdown => format!("<t:{seconds}:f> (<t:{seconds}:R>)"),
            Arg::When(seconds) => dates::plain(*seconds),
            Arg::MonthDay(month, day) => dates::month_day(*month, *day, *locale),
            Arg::Span(seconds) => dates::span(*seconds, *locale),
            Arg::User(id) => format!("<@{id}>"),
            Arg::Channel(id) => format!("<#{id}>"),
            Arg::Role(id) => format!("<@&{id}>"),
            Arg::Term(phrase) => phrase.render(self),
            Arg::List(items) => lists::and(items.iter().map(|item| self.words(item)), *locale),
        }
    }

    fn text(self, text: &str) -> String {
        if self.markdown {
            inert::inert_line(text)
        } else {
            inert::plain(text)
        }
    }
}

/// A number for a message to show and to select on. Fluent computes in `f64`; a number that this can't hold exactly is passed as
/// its text, so that no digit is ever wrong, and selects the message's default variant.
fn count(number: i64, locale: Locale) -> FluentValue<'static> {
    const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
    if number.unsigned_abs() <= EXACT {
        FluentValue::from(number)
    } else {
        FluentValue::from(numbers::group(number, locale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{phrase, tr};

    fn english() -> Speech {
        Speech::default_for(Locale::EnUs)
    }

    #[test]
    fn a_number_is_grouped_and_still_selects() {
        let french = Speech::default_for(Locale::Fr);
        assert_eq!(tr!(&english(), "duration-days", n = 1), "1 day");
        assert_eq!(
            tr!(&english(), "duration-days", n = 1_234_567),
            "1,234,567 days"
        );
        assert_eq!(tr!(&french, "duration-days", n = 0), "0 jour");
        assert_eq!(
            tr!(&french, "duration-days", n = 12_345),
            "12\u{202f}345 jours"
        );
    }

    #[test]
    fn a_number_beyond_f64_keeps_every_digit() {
        assert_eq!(
            tr!(&english(), "duration-days", n = i64::MAX),
            "9,223,372,036,854,775,807 days"
        );
        assert_eq!(
            tr!(&english(), "duration-days", n = i64::MIN),
            "-9,223,372,036,854,775,808 days"
        );
        assert_eq!(
            tr!(&english(), "duration-days", n = (1_i64 << 53) + 1),
            "9,007,199,254,740,993 days"
        );
    }

    /// The argument in English.
    fn said(arg: Arg, plain: bool) -> String {
        let voice = Voice {
            to: &english(),
            markdown: !plain,
        };
        voice.words(&arg)
    }

    #[test]
    fn arguments_become_discords_words() {
        assert_eq!(said(Arg::When(9), false), "<t:9:f> (<t:9:R>)");
        assert_eq!(said(Arg::When(1_795_685_400), true), "2026-11-26 09:30 UTC");
        assert_eq!(said(Arg::User(1), false), "<@1>");
        assert_eq!(said(Arg::Channel(1), false), "<#1>");
        assert_eq!(said(Arg::Role(1), false), "<@&1>");
        assert_eq!(said(Arg::Points(1_000), false), "1,000 points ✨");
        assert_eq!(said(Arg::Rank(22), false), "22nd");
        assert_eq!(said(Arg::Span(90_000), false), "1 day and 1 hour");
        let list = Arg::from(vec![
            Arg::User(1),
            Arg::from("*me*"),
            phrase!("duration-days", n = 2).into(),
        ]);
        assert_eq!(said(list, false), "<@1>, \\*me\\* and 2 days");
    }

    #[test]
    fn members_text_is_escaped_only_where_markdown_is_read() {
        assert_eq!(said(Arg::from("a*b\nc"), false), "a\\*b c");
        assert_eq!(said(Arg::from("a*b\nc"), true), "a*b c");
        assert_eq!(said(Arg::Block("a*b\nc".into()), false), "a\\*b\nc");
        assert_eq!(said(Arg::Raw("</kudos:1>".into()), false), "</kudos:1>");
    }

    #[test]
    fn points_bring_their_raw_number() {
        let voice = Voice {
            to: &english(),
            markdown: true,
        };
        let mut values = voice.automatic();
        voice.set(&mut values, "cost", &Arg::Points(2));
        assert_eq!(values.get("cost"), Some(&FluentValue::from("2 points ✨")));
        assert_eq!(values.get("cost_count"), Some(&FluentValue::from(2)));
        assert_eq!(values.get("gender"), Some(&FluentValue::from("neuter")));
    }

    #[test]
    fn a_missing_key_is_said_as_itself() {
        assert_eq!(Phrase::new("no-such-key").say(&english()), "no-such-key");
        assert_eq!(
            Phrase::new("duration-days.none").say(&english()),
            "duration-days.none"
        );
    }
}
