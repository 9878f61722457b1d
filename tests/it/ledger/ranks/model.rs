//! Boards as one would count them on paper, and what can be done to them.
use ovation::base::points::Points;
use ovation::ledger::rules::Board;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub const PEOPLE: usize = 26;
pub const SPANS: [&str; 3] = ["week", "month", "all"];

#[derive(Clone, Debug)]
pub struct Raise {
    pub board: Board,
    /// So many days from today, which is a Monday late in November.
    pub days: i64,
    pub changes: Vec<(usize, Points)>,
}

impl Raise {
    pub fn of(who: usize, by: i64) -> Raise {
        Raise {
            board: Board::Received,
            days: 0,
            changes: vec![(who, Points(by))],
        }
    }

    pub fn nothing(who: usize) -> Raise {
        Raise::of(who, 0)
    }

    /// The spans of today in which that day counts.
    fn spans(&self) -> impl Iterator<Item = &'static str> {
        let within = [
            (0..7).contains(&self.days),
            (-22..8).contains(&self.days),
            true,
        ];
        SPANS
            .into_iter()
            .zip(within)
            .filter(|(_, within)| *within)
            .map(|(span, _)| span)
    }
}

#[derive(Clone, Debug)]
pub enum Step {
    Raise(Raise),
    Show(usize, bool),
    Rank,
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let by = prop_oneof![
        6 => 1..4_i64,
        2 => 1..40_i64,
        1 => prop::sample::select(vec![16, 256, 272, 4_096, 65_536, 1 << 40]),
        2 => -5..0_i64,
        1 => prop::sample::select(vec![-16, -256, -4_096]),
    ];
    let changes = prop::collection::btree_map(0..PEOPLE, by.prop_map(Points), 1..9);
    let board = prop::sample::select(vec![Board::Received, Board::Received, Board::Given]);
    let days = prop::sample::select(vec![0, 0, 0, 1, -1, -40]);
    let raise = (board, days, changes).prop_map(|(board, days, changes)| {
        Step::Raise(Raise {
            board,
            days,
            changes: changes.into_iter().collect(),
        })
    });
    let step = prop_oneof![
        6 => raise,
        2 => (0..PEOPLE, any::<bool>()).prop_map(|(who, shown)| Step::Show(who, shown)),
        2 => Just(Step::Rank),
    ];
    prop::collection::vec(step, 1..60)
}

#[derive(Default)]
pub struct Boards {
    scores: BTreeMap<(Board, &'static str, usize), i64>,
    hidden: BTreeSet<usize>,
}

impl Boards {
    pub fn play(&mut self, step: &Step) {
        match step {
            Step::Raise(raise) => {
                for span in raise.spans() {
                    for (who, by) in &raise.changes {
                        *self.scores.entry((raise.board, span, *who)).or_default() += by.0;
                    }
                }
            }
            Step::Show(who, true) => drop(self.hidden.remove(who)),
            Step::Show(who, false) => drop(self.hidden.insert(*who)),
            Step::Rank => {}
        }
    }

    fn score(&self, board: Board, span: &str, who: usize) -> i64 {
        let found = self
            .scores
            .iter()
            .find(|((b, s, w), _)| (*b, *s, *w) == (board, span, who));
        found.map_or(0, |(_, score)| *score)
    }

    fn better(&self, board: Board, span: &str, than: i64) -> i64 {
        let shown = (0..PEOPLE).filter(|who| !self.hidden.contains(who));
        let better = shown.filter(|who| self.score(board, span, *who) > than);
        i64::try_from(better.count()).unwrap()
    }

    /// Everybody who is seen: their place, who, and with how much.
    pub fn places(&self, board: Board, span: &str) -> Vec<(i64, usize, i64)> {
        let shown = (0..PEOPLE).filter(|who| !self.hidden.contains(who));
        let scored = shown.map(|who| (who, self.score(board, span, who)));
        let mut scored: Vec<_> = scored.filter(|(_, score)| *score > 0).collect();
        scored.sort_by_key(|(who, score)| (-score, *who));
        let place = |(who, score)| (1 + self.better(board, span, score), who, score);
        scored.into_iter().map(place).collect()
    }

    /// Whether somebody is seen, and the place that they have or would have.
    pub fn own(&self, board: Board, span: &str, who: usize) -> (bool, Option<(i64, i64)>) {
        let score = self.score(board, span, who);
        let place = (score > 0).then(|| (1 + self.better(board, span, score), score));
        (!self.hidden.contains(&who), place)
    }
}
