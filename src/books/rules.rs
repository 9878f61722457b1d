//! The books of a stretch of time.
mod span;
mod stock;

pub use crate::ledger::rules::{Class, Flow, Kind};
pub use span::{Asked, BooksRefusal, Span};
pub use stock::{Stock, stock};

use crate::base::civil::Day;
use crate::base::days::Days;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::ledger::rules::Held;
use chrono_tz::Tz;

/// The accounts that hold something: what they held before and hold after must come to what moved.
const STOCKS: [Class; 5] = [
    Class::Wallet,
    Class::Allowance,
    Class::Fund,
    Class::Pool,
    Class::Owed,
];
/// Not every program has them: where they are empty throughout, they would only puzzle.
const RARE: [Class; 2] = [Class::Fund, Class::Pool];

/// What was there, what moved, and what is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Books {
    /// Of which days.
    pub days: Days,
    /// Whose days they are.
    pub zone: Tz,
    /// The day on which it was asked for.
    pub today: Day,
    /// What could be spent, given and was owed.
    pub stocks: Vec<Stock>,
    /// What moved, by its ends, kind and cause.
    pub flows: Vec<Flow>,
}

/// So much of one kind or cause, in so many movements.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// Which one.
    pub of: Phrase,
    /// How much.
    pub points: Points,
    /// In how many movements.
    pub movements: i64,
}

impl Books {
    /// From what moved since the beginning of some days, and what is held now.
    pub fn draw(
        (days, zone, today): (Days, Tz, Day),
        mut flows: Vec<Flow>,
        held: &[Held],
    ) -> Books {
        flows.sort_by(|a, b| order(a).cmp(&order(b)));
        let stocks = STOCKS.map(|class| stock(class, held, &flows)).into_iter();
        let shown = |stock: &Stock| !RARE.contains(&stock.class) || !stock.is_empty();
        let stocks = stocks.filter(shown).collect();
        flows.retain(|flow| flow.movements > 0);
        Books {
            days,
            zone,
            today,
            stocks,
            flows,
        }
    }

    /// Whether what was there and what moved come to what is there. Nothing was there before the very beginning, and
    /// nowhere is less than nothing.
    pub fn balance(&self) -> bool {
        let whole = self.days.from.is_none();
        self.stocks.iter().all(|stock| {
            let begins = stock.opening.0 >= 0 && !(whole && stock.opening.0 != 0);
            begins && stock.closing.0 >= 0 && stock.balances()
        })
    }

    /// What was and is in people's hands, to be spent or given, or held for them, before and after.
    pub fn outstanding(&self) -> (Points, Points) {
        let held = self
            .stocks
            .iter()
            .filter(|stock| stock.class != Class::Owed);
        held.fold((Points::ZERO, Points::ZERO), |(opening, closing), stock| {
            let plus = |sum: Points, more: Points| Points(sum.0.saturating_add(more.0));
            (plus(opening, stock.opening), plus(closing, stock.closing))
        })
    }

    /// Whether these days are not over yet.
    pub fn running(&self) -> bool {
        self.days.to.is_none_or(|to| to >= self.today)
    }

    /// What moved, by kind: the most first.
    pub fn kinds(&self) -> Vec<Sum> {
        sums(&self.flows, |flow| flow.kind.phrase())
    }

    /// What moved, by cause: the most first.
    pub fn causes(&self) -> Vec<Sum> {
        sums(&self.flows, Flow::cause)
    }
}

/// The order in which a file tells what moved.
fn order(flow: &Flow) -> (Class, Class, &str, &str) {
    (flow.source, flow.target, flow.kind.word(), &flow.cause)
}

fn sums(flows: &[Flow], of: impl Fn(&Flow) -> Phrase) -> Vec<Sum> {
    let mut sums: Vec<Sum> = Vec::new();
    for flow in flows {
        let of = of(flow);
        let known = sums.iter().position(|sum| sum.of == of);
        let at = known.unwrap_or_else(|| {
            let (points, movements) = (Points::ZERO, 0);
            sums.push(Sum {
                of,
                points,
                movements,
            });
            sums.len() - 1
        });
        let sum = &mut sums[at];
        sum.points = Points(sum.points.0.saturating_add(flow.amount.0));
        sum.movements = sum.movements.saturating_add(flow.movements);
    }
    sums.sort_by_key(|sum| std::cmp::Reverse(sum.points));
    sums
}

#[cfg(test)]
mod tests;
