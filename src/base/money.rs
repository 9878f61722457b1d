//! Amounts of money.
use crate::base::locale::{Arg, Locale};
use iso_currency::Currency;
use serde::{Deserialize, Serialize};

/// So much of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// How much, in the smallest unit of its currency (cents of euros, whole yen).
    pub minor: i64,
    /// Which currency (ISO 4217).
    pub currency: Currency,
}

impl Money {
    /// The largest amount that can be said, in the smallest unit.
    const MOST: i64 = 100_000_000_000;

    /// As it is typed: "10", "0.5" or "0,50", and a currency's code in any case; more than nothing.
    pub fn parse(amount: &str, currency: &str) -> Option<Money> {
        let code = currency.trim().to_uppercase();
        let currency = Currency::from_code(&code)?;
        let places = usize::from(currency.exponent()?);
        let amount = amount.trim().replace(',', ".");
        let (whole, part) = amount.split_once('.').unwrap_or((&amount, ""));
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || part.len() > places || !digits(whole) || !digits(part) {
            return None;
        }
        let minor: i64 = format!("{whole}{part:0<places$}").parse().ok()?;
        (1..=Money::MOST)
            .contains(&minor)
            .then_some(Money { minor, currency })
    }

    /// Both in one: "10 EUR" or "EUR 10".
    pub fn typed(text: &str) -> Option<Money> {
        let (first, second) = text.trim().split_once(char::is_whitespace)?;
        Money::parse(first, second).or_else(|| Money::parse(second, first))
    }

    /// As [`Money::typed`] reads it: "12.50 EUR".
    pub fn text(self) -> String {
        let places = usize::from(self.currency.exponent().unwrap_or_default());
        let digits = format!("{:0>width$}", self.minor, width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        let point = if places > 0 { "." } else { "" };
        format!("{whole}{point}{part} {}", self.currency.code())
    }

    /// The amount alone, as spreadsheets in a language compute with it.
    pub fn amount(self, locale: Locale) -> String {
        let text = self.text();
        let amount = text.split(' ').next().unwrap_or_default();
        match locale {
            Locale::EnUs => amount.to_owned(),
            Locale::Fr => amount.replace('.', ","),
        }
    }

    /// As a person reads it.
    pub fn arg(self) -> Arg {
        Arg::Money {
            minor: self.minor,
            places: self.currency.exponent().map_or(0, |places| places as u8),
            code: self.currency.code().to_owned(),
        }
    }
}

impl From<Money> for Arg {
    fn from(money: Money) -> Arg {
        money.arg()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_stands_before_or_after_its_currency() {
        let money = |text: &str| Money::typed(text).map(|money| money.minor);
        assert_eq!(money("10 EUR"), Some(1_000));
        assert_eq!(money(" usd  0,5 "), Some(50));
        assert_eq!(money("500 jpy"), Some(500));
        for text in ["10.00 EUR", "0.05 EUR", "500 JPY", "1.250 KWD"] {
            assert_eq!(Money::typed(text).map(Money::text).as_deref(), Some(text));
        }
        for text in [
            "", "10", "EUR", "10EUR", "0 EUR", "-1 EUR", "1.5 JPY", "10 XYZ",
        ] {
            assert_eq!(money(text), None, "{text}");
        }
    }
}
