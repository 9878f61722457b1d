//! What points are worth in money.
use crate::base::locale::{Arg, Phrase};
use crate::base::money::Money;
use crate::base::points::Points;
use crate::phrase;
use iso_currency::Currency;
use serde::{Deserialize, Serialize};

/// So many points are worth so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worth {
    /// How many points.
    pub points: Points,
    /// How much money, in the smallest unit of its currency (cents of euros, whole yen).
    pub minor: i64,
    /// Which currency (ISO 4217).
    pub currency: Currency,
}

impl Worth {
    /// As it is typed: "10", "0.5" or "0,50", and a currency's code in any case.
    pub fn parse(points: i64, amount: &str, currency: &str) -> Option<Worth> {
        let Money { minor, currency } = Money::parse(amount, currency)?;
        (points > 0).then_some(Worth {
            points: Points(points),
            minor,
            currency,
        })
    }

    /// What so many points are worth, rounded to the nearest.
    pub fn of(self, points: Points) -> Arg {
        let (all, each) = (i128::from(points.0), i128::from(self.points.0));
        let minor = (all * i128::from(self.minor) * 2 + each).div_euclid(each * 2);
        self.money(i64::try_from(minor).unwrap_or(i64::MAX))
    }

    fn money(self, minor: i64) -> Arg {
        let currency = self.currency;
        Money { minor, currency }.arg()
    }

    /// "100 points are worth 10.00 EUR".
    pub fn phrase(self) -> Phrase {
        let money = self.money(self.minor);
        phrase!("setup-value-worth", points = self.points, money = money)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minor(amount: &str, currency: &str) -> Option<i64> {
        Worth::parse(100, amount, currency).map(|worth| worth.minor)
    }

    #[test]
    fn money_is_read_as_people_type_it() {
        assert_eq!(minor("10", "EUR"), Some(1_000));
        assert_eq!(minor(" 0,5", "eur "), Some(50));
        assert_eq!(minor("0.05", "USD"), Some(5));
        assert_eq!(minor("500", "JPY"), Some(500));
        for (amount, currency) in [
            ("", "EUR"),
            ("0", "EUR"),
            ("-1", "EUR"),
            ("1.234", "EUR"),
            ("1.5", "JPY"),
            ("ten", "EUR"),
            ("1", "XYZ"),
            ("1.", "€"),
            ("99999999999999999999", "EUR"),
        ] {
            assert_eq!(minor(amount, currency), None, "{amount} {currency}");
        }
        assert!(Worth::parse(0, "1", "EUR").is_none());
    }

    #[test]
    fn what_points_are_worth_is_rounded_to_the_nearest() {
        let worth = Worth::parse(3, "0.10", "EUR").expect("a worth");
        let minor = |points| match worth.of(Points(points)) {
            Arg::Money { minor, .. } => minor,
            other => panic!("{other:?}"),
        };
        assert_eq!([1, 2, 3, 15, 0].map(minor), [3, 7, 10, 50, 0]);
        assert_eq!(minor(i64::MAX), i64::MAX);
    }
}
