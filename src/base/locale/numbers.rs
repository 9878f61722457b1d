//! Numbers as a language writes them.

use fluent_bundle::FluentArgs;
use icu::decimal::{DecimalFormatter, input::Decimal};
use icu::plurals::{PluralCategory, PluralRules};

use super::{Locale, bundles};

thread_local! {
    // ICU's formatters cannot be shared between threads; one is cheap to build and is built once a thread.
    static DECIMALS: [Option<DecimalFormatter>; Locale::ALL.len()] =
        Locale::ALL.map(|locale| DecimalFormatter::try_new(locale.icu().into(), Default::default()).ok());
    static PLURALS: [Option<PluralRules>; Locale::ALL.len()] =
        Locale::ALL.map(|locale| PluralRules::try_new_cardinal(locale.icu().into()).ok());
}

/// `1,234` in English; in French the separator is a narrow no-break space.
pub fn group(number: i64, locale: Locale) -> String {
    DECIMALS.with(|decimals| match &decimals[locale as usize] {
        Some(decimal) => decimal.format_to_string(&Decimal::from(number)),
        None => number.to_string(),
    })
}

/// An amount of money from its smallest unit, with its currency's code: `1,234.50 EUR`; in French `1 234,50 EUR`.
pub fn money(minor: i64, places: u8, code: &str, locale: Locale) -> String {
    let mut amount = Decimal::from(minor);
    amount.multiply_pow10(-i16::from(places));
    let amount = DECIMALS.with(|decimals| match &decimals[locale as usize] {
        Some(decimal) => decimal.format_to_string(&amount),
        None => amount.to_string(),
    });
    format!("{amount}\u{a0}{code}")
}

/// Whether `number` takes the singular, by the language's rule (CLDR): in French 0 and 1 do, in English only 1.
pub fn is_singular(number: i64, locale: Locale) -> bool {
    PLURALS.with(|plurals| match &plurals[locale as usize] {
        Some(rules) => rules.category_for(number.unsigned_abs()) == PluralCategory::One,
        None => number.unsigned_abs() == 1,
    })
}

/// A place in an order: `1st`, `2nd`; in French `1er`, `2e`.
pub fn rank(place: i64, locale: Locale) -> String {
    let mut values = FluentArgs::with_capacity(1);
    values.set("n", place);
    bundles::format(locale, "rank", &values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_readers_group_them() {
        let numbers = [0, 999, -1_000, 1_234_567, i64::MIN];
        let english = [
            "0",
            "999",
            "-1,000",
            "1,234,567",
            "-9,223,372,036,854,775,808",
        ];
        assert_eq!(numbers.map(|n| group(n, Locale::EnUs)), english);
        let french = english.map(|text| text.replace(',', "\u{202f}"));
        assert_eq!(numbers.map(|n| group(n, Locale::Fr)), french);
    }

    #[test]
    fn money_has_its_currencys_decimals() {
        assert_eq!(money(123_450, 2, "EUR", Locale::EnUs), "1,234.50\u{a0}EUR");
        let french = "1\u{202f}234,50\u{a0}EUR";
        assert_eq!(money(123_450, 2, "EUR", Locale::Fr), french);
        assert_eq!(money(5, 2, "USD", Locale::EnUs), "0.05\u{a0}USD");
        assert_eq!(money(0, 2, "USD", Locale::EnUs), "0.00\u{a0}USD");
        assert_eq!(money(500, 0, "JPY", Locale::EnUs), "500\u{a0}JPY");
    }

    #[test]
    fn each_language_has_its_own_singular() {
        assert_eq!(
            [-1, 0, 1, 2].map(|n| is_singular(n, Locale::EnUs)),
            [true, false, true, false]
        );
        assert_eq!(
            [-1, 0, 1, 2].map(|n| is_singular(n, Locale::Fr)),
            [true, true, true, false]
        );
    }

    #[test]
    fn places_have_ordinals() {
        let places = [1, 2, 3, 4, 11, 12, 21, 101, 1_002];
        let english = [
            "1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "101st", "1,002nd",
        ];
        assert_eq!(places.map(|n| rank(n, Locale::EnUs)), english);
        assert_eq!(
            [1, 2, 1_001].map(|n| rank(n, Locale::Fr)),
            ["1er", "2e", "1\u{202f}001e"]
        );
    }
}
