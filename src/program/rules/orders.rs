//! How a program decides on orders.
use super::change::SetupRefusal;
use super::lines::Line;
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// The highest limit, in points.
pub const MOST: i64 = 1_000_000_000;
/// The longest that an order may wait before it is told of, in days.
pub const LONGEST: i64 = 90;

/// Which orders somebody has to approve of, and how many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Orders {
    /// From more points than this on, somebody approves also of rewards that need no approval; none is no limit.
    pub approval_above: Points,
    /// From more points than this on, two people approve; none is no limit.
    pub two_above: Points,
    /// After how many days those who approve are told that orders wait; 0 is never.
    pub remind_days: u16,
    /// Whether whoever approves alone may approve of their own orders.
    pub alone: bool,
}

impl Default for Orders {
    fn default() -> Self {
        Orders {
            approval_above: Points::ZERO,
            two_above: Points::ZERO,
            remind_days: 3,
            alone: false,
        }
    }
}

/// What an admin wants of it; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are the settings of the same name")]
pub struct OrdersWish {
    pub approval_above: Option<i64>,
    pub two_above: Option<i64>,
    pub remind_days: Option<i64>,
    pub alone: Option<bool>,
}

impl OrdersWish {
    /// Whether nothing is wanted.
    pub fn is_empty(&self) -> bool {
        *self == OrdersWish::default()
    }

    pub(super) fn over(&self, before: Orders) -> Result<Orders, SetupRefusal> {
        let limit = |wished: Option<i64>, before: Points| match wished {
            None => Ok(before),
            Some(points) if (0..=MOST).contains(&points) => Ok(Points(points)),
            Some(_) => Err(SetupRefusal::OrderLimit),
        };
        let days = match self.remind_days {
            None => before.remind_days,
            Some(days) if (0..=LONGEST).contains(&days) => u16::try_from(days).unwrap_or_default(),
            Some(_) => return Err(SetupRefusal::OrderDays),
        };
        Ok(Orders {
            approval_above: limit(self.approval_above, before.approval_above)?,
            two_above: limit(self.two_above, before.two_above)?,
            remind_days: days,
            alone: self.alone.unwrap_or(before.alone),
        })
    }
}

impl Orders {
    /// How many people approve of an order for so much; `asked` where the reward itself needs approval.
    pub fn approvals(&self, price: Points, asked: bool) -> i64 {
        let above = |limit: Points| limit > Points::ZERO && price > limit;
        match (above(self.two_above), asked || above(self.approval_above)) {
            (true, _) => 2,
            (false, true) => 1,
            (false, false) => 0,
        }
    }

    /// As lines of settings.
    pub fn lines(&self) -> Vec<Line> {
        let limit = |points: Points| match points {
            Points::ZERO => Arg::from(phrase!("setup-value-no-limit")),
            points => Arg::from(points),
        };
        let reminded: Phrase = match self.remind_days {
            0 => phrase!("setup-value-never"),
            days => phrase!("setup-value-days", n = days),
        };
        let alone = match self.alone {
            true => phrase!("setup-value-yes"),
            false => phrase!("setup-value-no"),
        };
        vec![
            Line::new(
                phrase!("setup-label-approval-above"),
                limit(self.approval_above),
            ),
            Line::new(phrase!("setup-label-two-above"), limit(self.two_above)),
            Line::new(phrase!("setup-label-order-reminder"), reminded),
            Line::new(phrase!("setup-label-alone"), alone),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_people_approve_of_so_much() {
        let orders = Orders {
            approval_above: Points(50),
            two_above: Points(200),
            ..Orders::default()
        };
        let approvals = |price, asked| orders.approvals(Points(price), asked);
        assert_eq!(
            [50, 51, 200, 201].map(|price| approvals(price, false)),
            [0, 1, 1, 2]
        );
        assert_eq!([1, 200, 201].map(|price| approvals(price, true)), [1, 1, 2]);
        assert_eq!(Orders::default().approvals(Points(MOST), false), 0);
    }

    #[test]
    fn what_is_out_of_bounds_is_refused() {
        let over = |wish: OrdersWish| wish.over(Orders::default());
        for points in [-1, MOST + 1] {
            let wish = OrdersWish {
                two_above: Some(points),
                ..OrdersWish::default()
            };
            assert_eq!(over(wish), Err(SetupRefusal::OrderLimit));
        }
        let days = OrdersWish {
            remind_days: Some(91),
            ..OrdersWish::default()
        };
        assert_eq!(over(days), Err(SetupRefusal::OrderDays));
    }
}
