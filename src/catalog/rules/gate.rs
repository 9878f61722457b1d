//! Who may have a reward, and when.
use super::{Item, Terms};
use crate::base::clock::Instant;
use crate::base::ids::RoleId;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::campaign::rules::Activity;
use crate::phrase;
use chrono_tz::Tz;

/// Whoever wants a reward, as far as gates ask.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The Discord roles that they have.
    pub roles: Vec<RoleId>,
    /// When they gave last.
    pub gave_at: Option<Instant>,
    /// How many points they have received.
    pub score: Points,
}

/// Why somebody can't have a reward now.
#[derive(Clone, Debug, PartialEq)]
pub enum GateRefusal {
    /// It can be had from a moment on.
    NotYet(Instant),
    /// It could be had up to a moment.
    Over(Instant),
    /// It is for those who have a Discord role.
    Role(RoleId),
    /// It is for those who have given lately, or not.
    Activity(Activity),
    /// It is for those who have received more.
    Score {
        /// So much.
        needed: Points,
        /// What they have received.
        got: Points,
    },
    /// They have had as many as one may.
    Limit(Phrase),
}

impl Terms {
    /// Whether it can be had at a moment, by anybody at all.
    pub fn is_open(&self, now: Instant) -> bool {
        self.opens_at.is_none_or(|at| now >= at) && self.closes_at.is_none_or(|at| now < at)
    }

    /// Whether somebody may have it now; how often they had it before is asked where one is taken.
    ///
    /// # Errors
    /// Why not, and what they may do.
    pub fn admit(&self, visitor: &Visitor, now: Instant) -> Result<(), GateRefusal> {
        if let Some(at) = self.opens_at.filter(|at| now < *at) {
            return Err(GateRefusal::NotYet(at));
        }
        let ends = self.perk.and_then(|perk| perk.until);
        let over = [self.closes_at, ends].into_iter().flatten().min();
        if let Some(at) = over.filter(|at| now >= *at) {
            return Err(GateRefusal::Over(at));
        }
        if let Some(role) = self
            .audience
            .role
            .filter(|role| !visitor.roles.contains(role))
        {
            return Err(GateRefusal::Role(role));
        }
        if !self.audience.has(&visitor.roles, visitor.gave_at, now) {
            let activity = self.audience.activity.unwrap_or(Activity::Active(1));
            return Err(GateRefusal::Activity(activity));
        }
        match visitor.score < self.score {
            true => Err(GateRefusal::Score {
                needed: self.score,
                got: visitor.score,
            }),
            false => Ok(()),
        }
    }

    /// Since when it counts how often one person had it, at a moment; none where that is not limited.
    pub fn counts_since(&self, at: Instant, zone: Tz) -> Option<Instant> {
        let limit = self.limit?;
        Some(limit.per.map_or(Instant(0), |per| per.around(at, zone).0))
    }
}

impl Item {
    /// The refusal of one more than the limit allows.
    pub fn limit_reached(&self) -> GateRefusal {
        let limit = self.terms.limit;
        GateRefusal::Limit(limit.map_or_else(
            || phrase!("catalog-limit-ever", n = 1),
            |limit| limit.phrase(),
        ))
    }
}

impl GateRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            GateRefusal::NotYet(at) => phrase!("catalog-refused-not-yet", at = *at),
            GateRefusal::Over(at) => phrase!("catalog-refused-over", at = *at),
            GateRefusal::Role(role) => phrase!("catalog-refused-role", role = *role),
            GateRefusal::Activity(Activity::Active(days)) => {
                phrase!("catalog-refused-active", days = *days)
            }
            GateRefusal::Activity(Activity::Inactive(days)) => {
                phrase!("catalog-refused-inactive", days = *days)
            }
            GateRefusal::Score { needed, got } => {
                phrase!("catalog-refused-score", needed = *needed, got = *got)
            }
            GateRefusal::Limit(limit) => phrase!("catalog-refused-limit", limit = limit.clone()),
        }
    }
}
crate::refusals!(GateRefusal);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::rules::Audience;
    use crate::catalog::rules::Limit;
    use crate::program::rules::Span;

    #[test]
    fn each_gate_is_closed_to_those_outside_and_open_to_those_within() {
        let at = |n: i64| Instant::from_millis(n * 86_400_000);
        let terms = Terms {
            opens_at: Some(at(10)),
            closes_at: Some(at(20)),
            audience: Audience {
                role: Some(RoleId(5)),
                activity: Some(Activity::Active(7)),
            },
            score: Points(30),
            ..Terms::default()
        };
        let visitor = Visitor {
            roles: vec![RoleId(5)],
            gave_at: Some(at(9)),
            score: Points(30),
        };
        let admit = |visitor: &Visitor, now| terms.admit(visitor, at(now));
        assert_eq!(admit(&visitor, 10), Ok(()));
        assert_eq!(admit(&visitor, 9), Err(GateRefusal::NotYet(at(10))));
        assert_eq!(admit(&visitor, 20), Err(GateRefusal::Over(at(20))));
        let stranger = Visitor {
            roles: vec![RoleId(6)],
            ..visitor.clone()
        };
        assert_eq!(admit(&stranger, 10), Err(GateRefusal::Role(RoleId(5))));
        assert_eq!(
            admit(&visitor, 17),
            Err(GateRefusal::Activity(Activity::Active(7)))
        );
        let fresh = Visitor {
            score: Points(29),
            ..visitor
        };
        let refused = GateRefusal::Score {
            needed: Points(30),
            got: Points(29),
        };
        assert_eq!(admit(&fresh, 10), Err(refused));
        assert_eq!(Terms::default().admit(&Visitor::default(), at(0)), Ok(()));
    }

    #[test]
    fn a_limit_counts_from_the_beginning_of_its_stretch() {
        let limited = |per| Terms {
            limit: Some(Limit { times: 1, per }),
            ..Terms::default()
        };
        let now = Instant::from_millis(1_795_424_400_000);
        assert_eq!(limited(None).counts_since(now, Tz::UTC), Some(Instant(0)));
        let month = limited(Some(Span::Month)).counts_since(now, Tz::UTC);
        assert_eq!(month, Some(Span::Month.around(now, Tz::UTC).0));
        assert_eq!(Terms::default().counts_since(now, Tz::UTC), None);
    }
}
