//! How long something takes, measured by what people are usually given to give.
use crate::base::civil::Length;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// About how many days, weeks or months of a usual allowance a price is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// Days.
    Days(i64),
    /// Weeks.
    Weeks(i64),
    /// Months.
    Months(i64),
}

impl Stretch {
    /// How long it takes to be given a price, with an allowance in each period; none where there is no allowance.
    pub fn of(price: Points, allowance: Points, period: Length) -> Option<Stretch> {
        let length = match period {
            Length::Day => 1,
            Length::Week => 7,
            Length::Month => 30,
        };
        if allowance <= Points::ZERO {
            return None;
        }
        let about = |whole: i64, part: i64| (whole.saturating_add(part / 2) / part).max(1);
        let days = about(price.0.saturating_mul(length), allowance.0);
        Some(match days {
            0..=13 => Stretch::Days(days),
            14..=69 => Stretch::Weeks(about(days, 7)),
            _ => Stretch::Months(about(days, 30)),
        })
    }

    /// "about 3 weeks of a usual allowance".
    pub fn phrase(self) -> Phrase {
        match self {
            Stretch::Days(n) => phrase!("shop-stretch-days", n = n),
            Stretch::Weeks(n) => phrase!("shop-stretch-weeks", n = n),
            Stretch::Months(n) => phrase!("shop-stretch-months", n = n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_measured_by_what_people_are_given() {
        let of = |price, allowance, period| Stretch::of(Points(price), Points(allowance), period);
        assert_eq!(of(1, 100, Length::Month), Some(Stretch::Days(1)));
        assert_eq!(of(20, 50, Length::Month), Some(Stretch::Days(12)));
        assert_eq!(of(5, 5, Length::Day), Some(Stretch::Days(1)));
        assert_eq!(of(13, 1, Length::Day), Some(Stretch::Days(13)));
        assert_eq!(of(14, 1, Length::Day), Some(Stretch::Weeks(2)));
        assert_eq!(of(30, 10, Length::Week), Some(Stretch::Weeks(3)));
        assert_eq!(of(200, 50, Length::Month), Some(Stretch::Months(4)));
        assert_eq!(of(5, 0, Length::Month), None);
        assert!(of(i64::MAX, 1, Length::Month).is_some());
    }
}
