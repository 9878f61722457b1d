//! Amounts of money, counted in the smallest unit of their currency: no fraction is lost on the way.
pub use crate::base::money::Money;
use iso_currency::Currency;
use serde_json::{Number, Value};

impl Money {
    /// The largest amount that a provider is asked for: as JSON it still holds every cent.
    pub const LARGEST: i64 = 1_000_000_000_000;

    /// From what a provider writes: a number, or its digits.
    pub fn read(amount: &Value, currency: Currency) -> Option<Money> {
        let minor = minor(amount, places(currency))?;
        Some(Money { minor, currency })
    }

    /// As providers read it: `50`, or `25.5`.
    pub fn number(&self) -> Option<Number> {
        let one = 10_i64.pow(places(self.currency).into());
        match (self.minor.checked_rem(one)?, self.minor <= Money::LARGEST) {
            (0, _) => Some((self.minor / one).into()),
            (_, true) => Number::from_f64(self.minor as f64 / one as f64),
            (_, false) => None,
        }
    }

    /// Its digits, with all decimals: `25.50`.
    pub fn digits(&self) -> String {
        let places = places(self.currency);
        let one = 10_i64.pow(places.into());
        let (whole, rest) = (self.minor / one, self.minor % one);
        match usize::from(places) {
            0 => whole.to_string(),
            places => format!("{whole}.{rest:0>places$}"),
        }
    }

    /// In other units of so many decimals, which are no larger than its own.
    pub(super) fn in_places(&self, finer: u8) -> Option<i64> {
        let more = finer.checked_sub(places(self.currency))?;
        self.minor.checked_mul(10_i64.pow(more.into()))
    }
}

fn places(currency: Currency) -> u8 {
    let places = currency.exponent().unwrap_or_default();
    u8::try_from(places).unwrap_or_default()
}

/// So many of the smallest unit, of which a whole has that many decimals. What is finer is cut off.
pub fn minor(amount: &Value, places: u8) -> Option<i64> {
    let text = match amount {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    let places = usize::from(places);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) {
        return None;
    }
    let part: String = part.chars().take(places).collect();
    format!("{whole}{part:0<places$}").parse().ok()
}
