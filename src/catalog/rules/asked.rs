//! What somebody has to tell with their order, so that a reward can be handed over.
use crate::base::civil::Day;
use crate::base::days::Days;
use crate::base::inert::clean;
use crate::base::locale::{Locale, Phrase, dates};
use crate::base::refusal::Refusal;
use crate::phrase;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The longest address, in characters.
pub const ADDRESS: u16 = 400;
/// The shortest: less leads nowhere.
const SHORTEST: usize = 10;
/// The longest number of an invoice or of a renewal, in characters.
pub const INVOICE: u16 = 60;
/// For how many days ahead a day can be chosen.
const AHEAD: i64 = 366;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Asked {
    /// Where it is sent.
    Address,
    /// On which day it takes place.
    Day,
    /// To which invoice or renewal it is credited.
    Invoice,
}

/// Why what was told is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedRefusal {
    /// Too short or too long for an address.
    Address,
    /// A day that is over, or too far away.
    Day,
    /// No number of an invoice.
    Invoice,
}

impl Asked {
    /// What was told, as it is kept: a day as `2026-12-24`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(self, typed: &str, today: Day, locale: Locale) -> Result<String, Refusal> {
        match self {
            Asked::Address => Ok(address(typed)?),
            Asked::Day => day(typed, today, locale),
            Asked::Invoice => Ok(invoice(typed)?),
        }
    }

    /// What was told, as it is shown.
    pub fn shown(self, kept: &str, locale: Locale) -> String {
        let day = NaiveDate::parse_from_str(kept, "%Y-%m-%d");
        match (self, day) {
            (Asked::Day, Ok(day)) => dates::date(day, locale),
            _ => kept.to_owned(),
        }
    }

    /// The longest answer, in characters.
    pub fn longest(self) -> u16 {
        match self {
            Asked::Address => ADDRESS,
            Asked::Invoice => INVOICE,
            Asked::Day => 40,
        }
    }

    /// All of them.
    pub const ALL: [Asked; 3] = [Asked::Address, Asked::Day, Asked::Invoice];

    /// As a table has it.
    pub fn word(self) -> Phrase {
        match self {
            Asked::Address => phrase!("catalog-cell-address"),
            Asked::Day => phrase!("catalog-cell-day"),
            Asked::Invoice => phrase!("catalog-cell-invoice"),
        }
    }

    /// What it is, as a button says it.
    pub fn named(self) -> Phrase {
        match self {
            Asked::Address => phrase!("catalog-asked-address"),
            Asked::Day => phrase!("catalog-asked-day"),
            Asked::Invoice => phrase!("catalog-asked-invoice"),
        }
    }

    /// "asks for an address".
    pub fn term(self) -> Phrase {
        match self {
            Asked::Address => phrase!("catalog-term-asks-address"),
            Asked::Day => phrase!("catalog-term-asks-day"),
            Asked::Invoice => phrase!("catalog-term-asks-invoice"),
        }
    }
}

fn address(typed: &str) -> Result<String, AskedRefusal> {
    let text = clean(typed);
    let length = text.chars().count();
    match (SHORTEST..=usize::from(ADDRESS)).contains(&length) {
        true => Ok(text),
        false => Err(AskedRefusal::Address),
    }
}

fn day(typed: &str, today: Day, locale: Locale) -> Result<String, Refusal> {
    let days = Days::typed(Some(typed.trim()), None, locale)?;
    let wanted = days
        .from
        .filter(|day| (0..=AHEAD).contains(&(day.0 - today.0)));
    let day = wanted.ok_or(AskedRefusal::Day)?;
    Ok(day.date().format("%Y-%m-%d").to_string())
}

fn invoice(typed: &str) -> Result<String, AskedRefusal> {
    let text = clean(typed);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = text.chars().any(char::is_alphanumeric);
    match named && text.chars().count() <= usize::from(INVOICE) {
        true => Ok(text),
        false => Err(AskedRefusal::Invoice),
    }
}

impl AskedRefusal {
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            AskedRefusal::Address => phrase!("catalog-refused-address", longest = ADDRESS),
            AskedRefusal::Day => phrase!("catalog-refused-day"),
            AskedRefusal::Invoice => phrase!("catalog-refused-invoice", longest = INVOICE),
        }
    }
}
crate::refusals!(AskedRefusal);

#[cfg(test)]
mod tests {
    use super::*;

    fn read(asked: Asked, typed: &str) -> Result<String, Refusal> {
        let today = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a date");
        asked.read(typed, today.into(), Locale::EnUs)
    }

    #[test]
    fn an_address_keeps_its_lines() {
        let typed = "  Bob\n1 Main Street\n12345 Town ";
        let kept = read(Asked::Address, typed).expect("an address");
        assert_eq!(kept, "Bob\n1 Main Street\n12345 Town");
        for typed in ["", "at home", &"x".repeat(401)] {
            assert_eq!(
                read(Asked::Address, typed),
                Err(AskedRefusal::Address.into())
            );
        }
    }

    #[test]
    fn a_day_is_to_come_and_within_a_year() {
        assert_eq!(read(Asked::Day, "2026-12-01"), Ok("2026-12-01".to_owned()));
        assert_eq!(
            read(Asked::Day, " 2027-12-02 "),
            Ok("2027-12-02".to_owned())
        );
        for typed in ["2026-11-30", "2027-12-03"] {
            assert_eq!(
                read(Asked::Day, typed),
                Err(AskedRefusal::Day.into()),
                "{typed}"
            );
        }
        assert!(read(Asked::Day, "some day").is_err());
    }

    #[test]
    fn a_day_is_shown_as_people_write_it() {
        assert_eq!(
            Asked::Day.shown("2026-12-24", Locale::Fr),
            "24 décembre 2026"
        );
        assert_eq!(Asked::Invoice.shown("F-7", Locale::Fr), "F-7");
    }

    #[test]
    fn an_invoice_has_a_number_or_a_name() {
        assert_eq!(read(Asked::Invoice, " INV  7 "), Ok("INV 7".to_owned()));
        for typed in ["", "--", &"7".repeat(61)] {
            assert_eq!(
                read(Asked::Invoice, typed),
                Err(AskedRefusal::Invoice.into())
            );
        }
    }
}
