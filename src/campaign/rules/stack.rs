//! What several campaigns add to the same points: never more than a fund or a cap allows, and the same however they are listed.
use super::{Rule, Stacking};
use crate::base::ids::CampaignId;
use crate::base::points::Points;

/// A campaign that could add something to what somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub campaign: CampaignId,
    /// How much it adds.
    pub rule: Rule,
    /// What it has left for this person: in its fund, and under its cap for each.
    pub left: Points,
}

/// What each campaign adds, in the order of their ids; those that add nothing are left out.
pub fn stack(offers: &[Offer], base: Points, how: Stacking) -> Vec<(CampaignId, Points)> {
    if base <= Points::ZERO {
        return Vec::new();
    }
    let mut offers = offers.to_vec();
    offers.sort_by_key(|offer| offer.campaign);
    let added = match how {
        Stacking::Best => best(&offers, base).into_iter().collect(),
        Stacking::Add => offers
            .iter()
            .map(|offer| (*offer, offer.rule.of(base)))
            .collect(),
        Stacking::Multiply => multiplied(&offers, base),
    };
    let paid = added
        .into_iter()
        .map(|(offer, points)| (offer.campaign, points.min(offer.left)));
    paid.filter(|(_, points)| *points > Points::ZERO).collect()
}

/// The one that adds most of those that can pay; of two that add as much the older.
fn best(offers: &[Offer], base: Points) -> Option<(Offer, Points)> {
    let worth = |offer: &Offer| offer.rule.of(base).min(offer.left);
    let first = offers.iter().rev().max_by_key(|offer| worth(offer))?;
    Some((*first, worth(first)))
}

/// Each percentage is of what those before it have made of the points; fixed bonuses come on top.
fn multiplied(offers: &[Offer], base: Points) -> Vec<(Offer, Points)> {
    let mut sum = base;
    let added = offers.iter().map(|offer| {
        let points = match offer.rule {
            Rule::Percent(_) => offer.rule.of(sum).min(offer.left),
            Rule::Flat(_) => offer.rule.of(base),
        };
        if matches!(offer.rule, Rule::Percent(_)) {
            sum = Points(sum.0.saturating_add(points.0));
        }
        (*offer, points)
    });
    added.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn offer(id: i64, rule: Rule, left: i64) -> Offer {
        Offer {
            campaign: CampaignId(id),
            rule,
            left: Points(left),
        }
    }

    fn added(how: Stacking) -> Vec<i64> {
        let offers = [
            offer(2, Rule::Percent(50), 100),
            offer(3, Rule::Flat(Points(7)), 100),
            offer(1, Rule::Percent(100), 100),
        ];
        let added = stack(&offers, Points(10), how);
        added.into_iter().map(|(_, points)| points.0).collect()
    }

    #[test]
    fn the_program_decides_how_bonuses_meet() {
        assert_eq!(added(Stacking::Best), [10]);
        assert_eq!(added(Stacking::Add), [10, 5, 7]);
        assert_eq!(added(Stacking::Multiply), [10, 10, 7]);
    }

    #[test]
    fn the_best_is_the_one_that_can_still_pay() {
        let offers = [
            offer(1, Rule::Percent(300), 2),
            offer(2, Rule::Percent(50), 9),
        ];
        let best = stack(&offers, Points(10), Stacking::Best);
        assert_eq!(best, [(CampaignId(2), Points(5))]);
        let even = [
            offer(2, Rule::Flat(Points(3)), 9),
            offer(1, Rule::Flat(Points(3)), 9),
        ];
        let best = stack(&even, Points(10), Stacking::Best);
        assert_eq!(best, [(CampaignId(1), Points(3))]);
    }

    fn offers() -> impl Strategy<Value = Vec<Offer>> {
        let rule = prop_oneof![
            (1..=900_i64).prop_map(Rule::Percent),
            (1..=1_000_000_i64).prop_map(|points| Rule::Flat(Points(points))),
        ];
        let each = (rule, 0..=2_000_000_i64);
        let some = prop::collection::vec(each, 0..6);
        some.prop_map(|some| {
            let numbered = (1..).zip(some);
            numbered
                .map(|(id, (rule, left))| offer(id, rule, left))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn no_fund_and_no_cap_is_exceeded_and_no_order_counts(
            (offers, shuffled) in offers().prop_flat_map(|some| (Just(some.clone()), Just(some).prop_shuffle())),
            base in 0..=i64::MAX,
            how in prop::sample::select(Stacking::ALL.to_vec()),
        ) {
            let added = stack(&offers, Points(base), how);
            prop_assert_eq!(&added, &stack(&shuffled, Points(base), how));
            for (campaign, points) in &added {
                let offer = offers.iter().find(|offer| offer.campaign == *campaign).expect("an offer");
                prop_assert!(*points > Points::ZERO && *points <= offer.left);
            }
            let mut once: Vec<_> = added.iter().map(|(campaign, _)| *campaign).collect();
            once.dedup();
            prop_assert_eq!(once.len(), added.len());
            if how == Stacking::Best {
                prop_assert!(added.len() <= 1);
            }
        }
    }
}
