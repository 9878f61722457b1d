//! What somebody has chipped in.
use crate::base::ids::{EntryId, MemberId};
use crate::base::points::Points;
use std::collections::BTreeMap;

/// Points that somebody has chipped in at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Chip {
    /// The entry that took them from their wallet.
    pub entry: EntryId,
    /// Whose they were.
    pub member: MemberId,
    /// How many.
    pub points: Points,
}

/// What each of those who chipped in has chipped in altogether.
pub fn shares(chips: &[Chip]) -> BTreeMap<MemberId, Points> {
    let mut shares = BTreeMap::new();
    for chip in chips {
        let share: &mut Points = shares.entry(chip.member).or_default();
        *share = Points(share.0.saturating_add(chip.points.0));
    }
    shares
}

/// What some chips come to.
pub fn sum(chips: &[Chip]) -> Points {
    Points(chips.iter().map(|chip| chip.points.0).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_chips_in_twice_has_one_share() {
        let chip = |entry, member, points| Chip {
            entry: EntryId(entry),
            member: MemberId(member),
            points: Points(points),
        };
        let chips = [chip(1, 7, 5), chip(2, 8, 1), chip(3, 7, 4)];
        let shares: Vec<(i64, i64)> = shares(&chips)
            .into_iter()
            .map(|(member, points)| (member.0, points.0))
            .collect();
        assert_eq!(shares, [(7, 9), (8, 1)]);
        assert_eq!(sum(&chips), Points(10));
    }
}
