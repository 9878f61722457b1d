//! Finding who stands at a place without counting everybody before it. A board counts its scores by their digits to the base
//! of 16: on level 0 how many have each score, on level 1 how many have each sixteenth of one, and so on. The last of the
//! sixteen that a bucket consists of, the one with the digit 0, is what the others leave of it and is not kept.
use crate::base::points::Points;

/// How many bits a level is higher than the one below.
const BITS: i64 = 4;
/// The levels of the greatest score.
const LEVELS: i64 = 16;

/// How many have a score whose digits, from a level on, are these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Cell {
    /// The digits.
    pub bucket: i64,
    /// How many.
    pub members: i64,
}

/// Somebody who waits to be ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    /// What they have; nothing where they are off the boards.
    pub score: i64,
    /// With what they are counted.
    pub ranked: i64,
}

/// Where a page begins: after so many of those with a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// What the first one has, at most.
    pub score: Points,
    /// How many of those with as much come before.
    pub rest: i64,
}

/// The way down to a place, level by level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Descent {
    /// The digits so far.
    pub bucket: i64,
    /// How many with these digits come before the place.
    pub rest: i64,
}

impl Descent {
    /// To the place after so many.
    pub fn to(offset: i64) -> Descent {
        Descent {
            bucket: 0,
            rest: offset,
        }
    }

    /// One level down, by the counts there of the bucket's digits.
    pub fn step(self, level: i64, cells: &[Cell], changes: &[Change]) -> Descent {
        let mut rest = self.rest;
        let digits = (1..1 << BITS).rev();
        for bucket in digits.map(|digit| (self.bucket << BITS) + digit) {
            let there = members(bucket, level, cells, changes);
            if rest < there {
                return Descent { bucket, rest };
            }
            rest -= there;
        }
        let bucket = self.bucket << BITS;
        Descent { bucket, rest }
    }

    /// Where it led; nowhere if not so many have anything.
    pub fn start(self) -> Option<Start> {
        (self.bucket > 0).then_some(Start {
            score: Points(self.bucket),
            rest: self.rest,
        })
    }
}

fn members(bucket: i64, level: i64, cells: &[Cell], changes: &[Change]) -> i64 {
    let cell = cells.iter().find(|cell| cell.bucket == bucket);
    let within = |score: i64| i64::from(score >> (BITS * level) == bucket);
    let changed = changes
        .iter()
        .map(|change| within(change.score) - within(change.ranked));
    cell.map_or(0, |cell| cell.members) + changed.sum::<i64>()
}

/// The levels on the way down, from the highest at which anybody has anything.
pub fn levels(counted: Option<i64>, changes: &[Change]) -> impl Iterator<Item = i64> {
    let best = changes.iter().map(|change| change.score).max();
    let best = best.unwrap_or_default().max(1).ilog2() / BITS as u32;
    let highest = counted.unwrap_or_default().max(i64::from(best));
    (0..=highest.min(LEVELS - 1)).rev()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// What a store would hold of these scores.
    fn counted(scores: impl Iterator<Item = i64>) -> BTreeMap<(i64, i64), i64> {
        let mut cells = BTreeMap::new();
        for score in scores.filter(|score| *score > 0) {
            for level in (0..LEVELS).filter(|level| (score >> (BITS * level)) % 16 != 0) {
                *cells.entry((level, score >> (BITS * level))).or_default() += 1;
            }
        }
        cells
    }

    fn find(cells: &BTreeMap<(i64, i64), i64>, changes: &[Change], offset: i64) -> Option<Start> {
        let highest = cells.keys().map(|(level, _)| *level).max();
        let mut down = Descent::to(offset);
        for level in levels(highest, changes) {
            let block = cells.range((level, down.bucket * 16 + 1)..=(level, down.bucket * 16 + 15));
            let block: Vec<Cell> = block
                .map(|(&(_, bucket), &members)| Cell { bucket, members })
                .collect();
            down = down.step(level, &block, changes);
        }
        down.start()
    }

    fn score() -> impl Strategy<Value = i64> {
        prop_oneof![
            0..40_i64,
            0..5_000_i64,
            Just(i64::MAX),
            any::<i64>().prop_map(|any| any.max(0))
        ]
    }

    proptest! {
        #[test]
        fn every_place_is_found(people in prop::collection::vec((score(), prop::option::of(score())), 0..60)) {
            let changes: Vec<Change> = people
                .iter()
                .filter_map(|(ranked, score)| Some(Change { ranked: *ranked, score: (*score)? }))
                .collect();
            let cells = counted(people.iter().map(|(ranked, _)| *ranked));
            let mut scores: Vec<i64> = people.iter().map(|(ranked, score)| score.unwrap_or(*ranked)).collect();
            scores.retain(|score| *score > 0);
            scores.sort_unstable_by(|a, b| b.cmp(a));
            for (offset, score) in (0..).zip(&scores) {
                let rest = scores[..usize::try_from(offset).unwrap_or(0)].iter().filter(|before| *before == score).count();
                let wanted = Start { score: Points(*score), rest: i64::try_from(rest).unwrap_or(0) };
                prop_assert_eq!(find(&cells, &changes, offset), Some(wanted));
            }
            prop_assert_eq!(find(&cells, &changes, i64::try_from(scores.len()).unwrap_or(0)), None);
        }
    }
}
