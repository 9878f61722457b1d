//! How long people save for a reward, who receive as much as everybody may give: prices that mean something.
use crate::base::civil::Length;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::catalog::rules::wish::PRICE;
use crate::phrase;
use crate::program::rules::Settings;

/// Before so many days it is within easy reach.
const EASY: i64 = 30;
/// Up to so many days it is something to save for.
const MEDIUM: i64 = 90;

/// How far a reward is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Within easy reach.
    Easy,
    /// Something to save for.
    Medium,
    /// A big dream.
    Dream,
}

/// How far a reward is, and how far the nearest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// So many days of a usual allowance.
    pub days: i64,
    /// Where nothing in the shop is within easy reach: up to which price something would be.
    pub easy_up_to: Option<Points>,
}

/// How many days a period has, about.
fn days_of(period: Length) -> i64 {
    match period {
        Length::Day => 1,
        Length::Week => 7,
        Length::Month => 30,
    }
}

/// After how many days somebody has so many points who receives as much as everybody may give; none where that is nothing.
pub fn days_for(price: Points, allowance: Points, period: Length) -> Option<i64> {
    let (price, each) = (price.0, allowance.0);
    let rounded = price.checked_mul(days_of(period))?.checked_add(each - 1)?;
    rounded.checked_div(each)
}

impl Effort {
    /// How far a price is where the cheapest reward costs so much; none where there is no allowance to measure it by.
    pub fn of(price: Points, cheapest: Option<Points>, settings: &Settings) -> Option<Effort> {
        let days = |price| days_for(price, settings.allowance, settings.period);
        let near = cheapest.and_then(days).is_some_and(|days| days < EASY);
        let each = settings.allowance.0;
        let easy = each.checked_mul(EASY - 1)? / days_of(settings.period);
        Some(Effort {
            days: days(price)?,
            easy_up_to: (!near && easy > 0).then_some(Points(easy)),
        })
    }

    /// Which band it is in.
    pub fn band(self) -> Band {
        match self.days {
            days if days < EASY => Band::Easy,
            days if days <= MEDIUM => Band::Medium,
            _ => Band::Dream,
        }
    }

    /// "About 12 days of a usual allowance: within easy reach."
    pub fn phrase(self) -> Phrase {
        let days = self.days;
        match self.band() {
            Band::Easy => phrase!("catalog-band-easy", days = days),
            Band::Medium => phrase!("catalog-band-medium", days = days),
            Band::Dream => phrase!("catalog-band-dream", days = days),
        }
    }
}

/// The price that was typed so far, and the highest of each band, with twice the last: what each of them means.
pub fn proposed(typed: &str, settings: &Settings) -> Vec<(Points, Effort)> {
    let typed = typed.trim().parse().ok();
    let typed = typed
        .filter(|price| (1..=PRICE).contains(price))
        .map(Points);
    let highest = |days: i64| {
        let points = settings.allowance.0.checked_mul(days)? / days_of(settings.period);
        (1..=PRICE).contains(&points).then_some(Points(points))
    };
    let bands = [EASY - 1, MEDIUM, 2 * MEDIUM].map(highest);
    let mut prices: Vec<Points> = [typed].into_iter().chain(bands).flatten().collect();
    prices.dedup();
    let means = |price| Some((price, Effort::of(price, None, settings)?));
    prices.into_iter().filter_map(means).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effort(price: i64, cheapest: i64, allowance: i64, period: Length) -> Option<Effort> {
        let settings = Settings {
            allowance: Points(allowance),
            period,
            ..Settings::default()
        };
        Effort::of(Points(price), Some(Points(cheapest)), &settings)
    }

    #[test]
    fn days_are_rounded_up_and_nothing_takes_for_ever() {
        let days = |price, allowance, period| days_for(Points(price), Points(allowance), period);
        assert_eq!(days(250, 100, Length::Month), Some(75));
        assert_eq!(days(10, 7, Length::Week), Some(10));
        assert_eq!(days(11, 2, Length::Day), Some(6));
        assert_eq!(days(250, 0, Length::Month), None);
        assert_eq!(effort(250, 1, 0, Length::Month), None);
    }

    #[test]
    fn bands_meet_without_a_gap() {
        let band = |price| effort(price, 1, 100, Length::Month).map(Effort::band);
        assert_eq!(band(96), Some(Band::Easy));
        assert_eq!(band(97), Some(Band::Medium));
        assert_eq!(band(300), Some(Band::Medium));
        assert_eq!(band(301), Some(Band::Dream));
    }

    #[test]
    fn what_is_typed_is_told_before_what_could_be() {
        let settings = Settings {
            allowance: Points(100),
            period: Length::Month,
            ..Settings::default()
        };
        let told = |typed: &str| -> Vec<(i64, Band)> {
            let all = proposed(typed, &settings).into_iter();
            all.map(|(price, effort)| (price.0, effort.band()))
                .collect()
        };
        let bands = [(96, Band::Easy), (300, Band::Medium), (600, Band::Dream)];
        assert_eq!(told(""), bands);
        assert_eq!(told(" 250 ")[0], (250, Band::Medium));
        assert_eq!(told("0"), bands);
        assert_eq!(told("abc"), bands);
        assert_eq!(
            proposed(
                "5",
                &Settings {
                    allowance: Points(0),
                    ..settings.clone()
                }
            ),
            []
        );
    }

    #[test]
    fn a_shop_without_anything_easy_is_told_what_would_be() {
        for period in [Length::Day, Length::Week, Length::Month] {
            let hint =
                |cheapest| effort(500, cheapest, 100, period).and_then(|effort| effort.easy_up_to);
            let easy = hint(1_000_000).expect("a hint");
            let days = |points| days_for(points, Points(100), period).expect("days");
            assert!(
                days(easy) < EASY && days(Points(easy.0 + 1)) >= EASY,
                "{period:?}"
            );
            assert_eq!(hint(easy.0), None);
            assert_eq!(hint(easy.0 + 1), Some(easy));
        }
    }
}
