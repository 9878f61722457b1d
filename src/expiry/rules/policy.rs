//! A policy that an admin is about to choose.
use super::Policy;
use crate::base::clock::Instant;
use crate::base::points::Points;
use crate::program::rules::{Lasts, Season};
use std::time::Duration;

/// How soon points that are earned now may expire before an admin is warned.
const SOON: Duration = Duration::from_secs(7 * 86_400);

/// What a policy would do, before it is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Preview {
    /// The policy.
    pub policy: Policy,
    /// The one that there is.
    pub before: Policy,
    /// The time.
    pub now: Instant,
    /// How long points would last that are earned now.
    pub lasts: Lasts,
    /// What people have that never expires, and of how many that is: it would stay so.
    pub never: (Points, i64),
    /// What they have that expires on a day of its own.
    pub dated: (Points, i64),
    /// What they earned in the last 30 days: what is earned from now on is what it touches.
    pub lately: (Points, i64),
}

impl Preview {
    /// Whether it is the policy that there is.
    pub fn is_same(&self) -> bool {
        self.policy == self.before
    }

    /// Whether points that are earned now would be gone within a week.
    pub fn is_soon(&self) -> bool {
        let week = self.now.after(SOON);
        self.lasts.until.is_some_and(|until| until <= week)
    }
}

/// A policy as a button carries it.
pub fn code(policy: Policy) -> String {
    match policy {
        Policy::Never => "never".into(),
        Policy::Months(n) => format!("months {n}"),
        Policy::Inactivity(n) => format!("inactivity {n}"),
        Policy::Yearly(season) => {
            let Season {
                month,
                day,
                carries,
            } = season;
            format!("yearly {month} {day} {}", carries.0)
        }
    }
}

/// The reverse of [`code`].
pub fn decode(text: &str) -> Option<Policy> {
    let parts: Vec<&str> = text.split(' ').collect();
    Some(match parts.as_slice() {
        ["never"] => Policy::Never,
        ["months", n] => Policy::Months(n.parse().ok()?),
        ["inactivity", n] => Policy::Inactivity(n.parse().ok()?),
        ["yearly", month, day, carries] => {
            let carries = Points(carries.parse().ok()?);
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            Policy::Yearly(Season::new(month, day, carries)?)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_carries_a_policy() {
        let season = Season::new(2, 29, Points(100)).expect("a day");
        for policy in [
            Policy::Never,
            Policy::Months(12),
            Policy::Inactivity(6),
            Policy::Yearly(season),
        ] {
            assert_eq!(decode(&code(policy)), Some(policy));
        }
        for text in ["", "months", "months x", "yearly 2 30 0", "yearly 1 1"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
