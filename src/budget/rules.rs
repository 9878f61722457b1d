//! What is told of a program's budgets.
pub use crate::fund::rules::{Budget, Forecast, Fund, Paid, Span, WhenEmpty};
pub use crate::program::rules::lines::length;
pub use crate::program::rules::{BudgetWish, Worth};

use crate::base::civil::Length;

use crate::base::points::Points;
use crate::catalog::rules::days_for;

/// What is set aside, what is left of it, and what points are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Each thing that a budget can pay.
    pub lines: Vec<Line>,
    /// What points are worth, where that is said.
    pub worth: Option<Worth>,
    /// What everybody may give in a period.
    pub allowance: Points,
    /// How long that is.
    pub period: Length,
    /// What half of the rewards cost at most; none where there are no rewards.
    pub median: Option<Points>,
    /// Whether how long it will last is told as well: to those who run the program.
    pub all: bool,
}

/// One budget.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it pays.
    pub paid: Paid,
    /// What it is; none where there is no limit.
    pub budget: Option<Budget>,
    /// What it holds, once it was filled.
    pub fund: Option<(Fund, Forecast)>,
}

impl Sheet {
    /// After how many days somebody has what half of the rewards cost who receives as much as everybody may give.
    pub fn days(&self) -> Option<i64> {
        days_for(self.median?, self.allowance, self.period)
    }
}

/// What half of them are at most.
pub fn median(mut prices: Vec<Points>) -> Option<Points> {
    prices.sort_unstable();
    let middle = prices.len().checked_sub(1)? / 2;
    prices.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_cost_no_more_than_the_median() {
        let median = |prices: &[i64]| median(prices.iter().copied().map(Points).collect());
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[5]), Some(Points(5)));
        assert_eq!(median(&[9, 1, 5, 7]), Some(Points(5)));
        assert_eq!(median(&[9, 1, 5]), Some(Points(5)));
    }
}
