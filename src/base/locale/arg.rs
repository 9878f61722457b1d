//! What a sentence is filled with.

use serde::{Deserialize, Serialize};

use super::Phrase;
use crate::base::clock::Instant;

/// An argument of a sentence: a meaning, which becomes words only when it is known who reads it.
///
/// In a message, `$x` is the text below. [`Points`](Arg::Points) and [`Rank`](Arg::Rank) also yield `$x_count`, the raw
/// number, which picks the plural.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Arg {
    /// What somebody typed: [made inert](crate::base::inert::inert_line), on one line.
    Text(String),
    /// What somebody typed on several lines: [made inert](crate::base::inert::inert), lines kept.
    Block(String),
    /// Text that is already safe, such as a command's mention: shown as it is.
    Raw(String),
    /// A whole number, grouped; a message may also select on it.
    Number(i64),
    /// Points with the program's unit: "5 stars ⭐".
    Points(i64),
    /// An amount of money: "10.00 EUR".
    Money {
        /// How much, in the smallest unit of its currency.
        minor: i64,
        /// How many decimals the currency has.
        places: u8,
        /// Its code (ISO 4217).
        code: String,
    },
    /// A place in an order: "1st".
    Rank(i64),
    /// An instant in Unix seconds, absolute and relative, which Discord shows in the reader's own zone.
    When(i64),
    /// A day of every year: its month and its day of that, as in "December 31".
    MonthDay(u8, u8),
    /// A length of time in seconds: "1 day and 3 hours".
    Span(i64),
    /// A person, by Discord's id.
    User(u64),
    /// A channel, by Discord's id.
    Channel(u64),
    /// A role, by Discord's id.
    Role(u64),
    /// Another sentence, or a part of one.
    Term(Box<Phrase>),
    /// Several of these: "Bob, Carol and Dan".
    List(Vec<Arg>),
}

impl Arg {
    /// The last day before a moment, and how far its end is: what ends at midnight can be used until the day before is over.
    pub fn last_day(end: Instant) -> Arg {
        let last = end.seconds() - 60;
        Arg::Raw(format!("<t:{last}:D> (<t:{last}:R>)"))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Arg {
        Arg::Term(Box::new(phrase))
    }
}

impl<T: Into<Arg>> From<Vec<T>> for Arg {
    fn from(items: Vec<T>) -> Arg {
        Arg::List(items.into_iter().map(Into::into).collect())
    }
}

/// Numbers beyond `i64` are shown as its bound: none that Ovation counts comes near.
macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_the_argument_that_is_safe_for_them() {
        assert_eq!(Arg::from("@everyone"), Arg::Text("@everyone".into()));
        assert_eq!(Arg::from(-3), Arg::Number(-3));
        assert_eq!(Arg::from(u64::MAX), Arg::Number(i64::MAX));
        assert_eq!(
            Arg::from(vec![1, 2]),
            Arg::List(vec![Arg::Number(1), Arg::Number(2)])
        );
    }

    #[test]
    fn an_argument_survives_storage() {
        let arg = Arg::List(vec![
            Arg::User(u64::MAX),
            Phrase::new("a.b").with("n", 1).into(),
            Arg::Points(-5),
        ]);
        let stored = serde_json::to_string(&arg).unwrap();
        assert_eq!(
            stored,
            r#"{"list":[{"user":18446744073709551615},{"term":{"key":"a.b","args":{"n":{"number":1}}}},{"points":-5}]}"#
        );
        assert_eq!(serde_json::from_str::<Arg>(&stored).unwrap(), arg);
    }
}
