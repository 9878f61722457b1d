//! Whole numbers of points.
use crate::base::locale::Arg;
use serde::{Deserialize, Serialize};

/// A whole number of points; a program names its own unit.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Points(pub i64);

impl Points {
    /// No points: a thank-you without any.
    pub const ZERO: Points = Points(0);

    /// The product with a count, or `None` where it would not fit.
    pub fn times(self, count: usize) -> Option<Points> {
        self.0.checked_mul(i64::try_from(count).ok()?).map(Points)
    }

    /// The sum, or `None` where it would not fit.
    pub fn plus(self, other: Points) -> Option<Points> {
        self.0.checked_add(other.0).map(Points)
    }

    /// The difference, or `None` where it would not fit.
    pub fn minus(self, other: Points) -> Option<Points> {
        self.0.checked_sub(other.0).map(Points)
    }
}

impl From<Points> for Arg {
    fn from(points: Points) -> Self {
        Arg::Points(points.0)
    }
}
