//! What a draft would have done to the points of the past, and what two people could make of it who know its limits.
use super::{Plan, Rule};
use crate::base::civil::Day as CivilDay;
use crate::base::ids::{CampaignId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::Received;
use std::collections::BTreeMap;

/// One day of the past, with the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which.
    pub day: CivilDay,
    /// What was given.
    pub given: Points,
    /// What the draft would have added.
    pub added: Points,
    /// What would have been left of its fund.
    pub left: Points,
}

/// What would have come of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    /// Each day on which something was given.
    pub days: Vec<Day>,
    /// What it would have added.
    pub added: Points,
    /// The day on which its fund would have been empty.
    pub empty_on: Option<CivilDay>,
    /// To how many people's points.
    pub members: usize,
    /// Of how many who got something.
    pub of: usize,
    /// How many percent of it would have gone to the ten who got most.
    pub largest: i64,
    /// What two could take at most who thank each other as often as they may, while it runs.
    pub collusion: Points,
}

/// A rehearsal, with what was rehearsed.
#[derive(Clone, Debug, PartialEq)]
pub struct Rehearsed {
    /// The campaign.
    pub id: CampaignId,
    /// What it does.
    pub plan: Plan,
    /// How many people are left out, who are not to be counted.
    pub out: usize,
    /// Over how many days of the past.
    pub over: i64,
    /// For how many days it is planned; none where that is open.
    pub days: Option<i64>,
    /// What came of it.
    pub told: Rehearsal,
}

/// The limits of a program that bind those who thank each other.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// What one may give in a period.
    pub allowance: Points,
    /// How many of the window's days make a period.
    pub period: i64,
    /// The most by one kudos.
    pub largest: Points,
    /// How many kudos to the same person a day; 0 is no limit.
    pub pair: i64,
    /// How many days the campaign lasts.
    pub days: i64,
}

/// Replays gifts, in their order, with a draft.
pub fn rehearse(plan: &Plan, gifts: &[Received], limits: Limits) -> Rehearsal {
    let (mut left, mut gained) = (plan.fund, BTreeMap::<MemberId, i64>::new());
    let (mut days, mut empty_on) = (Vec::<Day>::new(), None);
    for gift in gifts {
        let had = gained.entry(gift.member).or_default();
        let room = match plan.cap {
            Points::ZERO => left,
            cap => left.min(Points(cap.0 - *had)),
        };
        let added = plan
            .rule
            .map_or(Points::ZERO, |rule| rule.of(gift.points))
            .min(room);
        *had += added.0;
        left = Points(left.0 - added.0);
        if left == Points::ZERO && empty_on.is_none() {
            empty_on = Some(gift.day);
        }
        match days.last_mut().filter(|day| day.day == gift.day) {
            Some(day) => {
                day.given = Points(day.given.0.saturating_add(gift.points.0));
                day.added = Points(day.added.0 + added.0);
                day.left = left;
            }
            None => days.push(Day {
                day: gift.day,
                given: gift.points,
                added,
                left,
            }),
        }
    }
    let added = plan.fund.0 - left.0;
    Rehearsal {
        days,
        added: Points(added),
        empty_on,
        members: gained.values().filter(|points| **points > 0).count(),
        of: gained.len(),
        largest: share_of_ten(gained.into_values().collect(), added),
        collusion: collusion(plan, limits),
    }
}

fn share_of_ten(mut gained: Vec<i64>, added: i64) -> i64 {
    gained.sort_unstable_by(|a, b| b.cmp(a));
    let ten: i64 = gained.iter().take(10).sum();
    match added {
        0 => 0,
        added => i64::try_from(i128::from(ten) * 100 / i128::from(added)).unwrap_or(100),
    }
}

/// Each gives the other all that limits allow: many small kudos where each brings a fixed bonus, else as much as there is.
fn collusion(plan: &Plan, limits: Limits) -> Points {
    let Some(rule) = plan.rule else {
        return Points::ZERO;
    };
    let periods = (limits.days + limits.period - 1) / limits.period.max(1);
    let own = i128::from(periods.max(1)) * i128::from(limits.allowance.0);
    let often = match limits.pair {
        0 => own,
        pair => i128::from(limits.days) * i128::from(pair),
    };
    let each = match rule {
        Rule::Flat(points) => often.min(own) * i128::from(points.0),
        Rule::Percent(percent) => {
            let given = own.min(often * i128::from(limits.largest.0));
            given * i128::from(percent) / 100
        }
    };
    let each = match plan.cap {
        Points::ZERO => each,
        cap => each.min(i128::from(cap.0)),
    };
    let both = (each * 2).min(i128::from(plan.fund.0));
    Points(i64::try_from(both).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(rule: Rule, fund: i64, cap: i64) -> Plan {
        Plan {
            rule: Some(rule),
            fund: Points(fund),
            cap: Points(cap),
            ..Plan::default()
        }
    }

    fn gift(day: i64, member: i64, points: i64) -> Received {
        Received {
            day: CivilDay(day),
            member: MemberId(member),
            points: Points(points),
        }
    }

    const LIMITS: Limits = Limits {
        allowance: Points(100),
        period: 30,
        largest: Points(50),
        pair: 5,
        days: 7,
    };

    #[test]
    fn the_past_is_replayed_up_to_the_fund_and_the_caps() {
        let gifts = [
            gift(1, 1, 10),
            gift(1, 2, 10),
            gift(2, 1, 10),
            gift(3, 2, 10),
        ];
        let told = rehearse(&plan(Rule::Percent(100), 25, 15), &gifts, LIMITS);
        let added: Vec<i64> = told.days.iter().map(|day| day.added.0).collect();
        assert_eq!(added, [20, 5, 0]);
        assert_eq!((told.added, told.empty_on), (Points(25), Some(CivilDay(2))));
        assert_eq!((told.members, told.of, told.largest), (2, 2, 100));
        assert_eq!(told.days[0].given, Points(20));
    }

    #[test]
    fn two_who_collude_take_what_the_limits_leave_them() {
        let take = |plan: Plan| rehearse(&plan, &[], LIMITS).collusion.0;
        // 100 points each way, doubled.
        assert_eq!(take(plan(Rule::Percent(100), 10_000, 0)), 200);
        // 35 kudos of 1 point each way.
        assert_eq!(take(plan(Rule::Flat(Points(5)), 10_000, 0)), 350);
        assert_eq!(take(plan(Rule::Flat(Points(5)), 10_000, 20)), 40);
        assert_eq!(take(plan(Rule::Flat(Points(5)), 30, 20)), 30);
    }

    #[test]
    fn without_a_past_nothing_is_told_of_it() {
        let told = rehearse(&plan(Rule::Percent(100), 25, 0), &[], LIMITS);
        assert_eq!((told.days.len(), told.members, told.largest), (0, 0, 0));
        assert_eq!(told.empty_on, None);
    }
}
