//! What wallets consist of: points that came together and may expire.
use super::Model;
use std::collections::BTreeMap;

/// What a kudos (0) or its nth boost brought: the first to be taken when it is taken back.
pub type Cause = Option<(usize, usize)>;

/// How long refunded points stay at least.
const FLOOR: i64 = 7 * 86_400_000_000;

#[derive(Clone)]
pub struct Lot {
    owner: usize,
    cause: Cause,
    left: i64,
    expires: Option<i64>,
}

impl Lot {
    fn is_due(&self, now: i64) -> bool {
        self.left > 0 && self.expires.is_some_and(|at| at <= now)
    }
}

impl Model {
    /// What somebody can spend.
    pub fn wallet(&self, who: usize) -> i64 {
        let mine = self.lots.iter().filter(|lot| lot.owner == who);
        let there = mine.filter(|lot| !lot.is_due(self.now));
        there.map(|lot| lot.left).sum()
    }

    /// The same with what has expired and was not moved yet.
    pub fn held(&self, who: usize) -> i64 {
        let mine = self.lots.iter().filter(|lot| lot.owner == who);
        mine.map(|lot| lot.left).sum()
    }

    /// What expires when, the soonest first.
    pub fn expiring(&self, who: usize) -> Vec<(i64, i64)> {
        let mut dates = BTreeMap::new();
        for lot in &self.lots {
            let open = lot.owner == who && lot.left > 0;
            if let Some(at) = lot.expires.filter(|at| open && *at > self.now) {
                *dates.entry(at).or_default() += lot.left;
            }
        }
        dates.into_iter().take(5).collect()
    }

    pub fn earn(&mut self, owner: usize, points: i64, cause: Cause, expires: Option<i64>) {
        self.lots.push(Lot {
            owner,
            cause,
            left: points,
            expires,
        });
    }

    /// Takes points: first those that `first` brought, then the soonest to expire. `None` where there are fewer.
    pub fn spend(&mut self, who: usize, points: i64, first: Cause) -> Option<Vec<(usize, i64)>> {
        if self.wallet(who) < points {
            return None;
        }
        let open = |lot: &Lot| lot.owner == who && lot.left > 0 && !lot.is_due(self.now);
        let mut order: Vec<usize> = (0..self.lots.len())
            .filter(|n| open(&self.lots[*n]))
            .collect();
        order.sort_by_key(|n| {
            let lot = &self.lots[*n];
            let other = first.is_none() || lot.cause != first;
            (other, lot.expires.unwrap_or(i64::MAX), *n)
        });
        let (mut missing, mut used) = (points, Vec::new());
        for n in order {
            let part = missing.min(self.lots[n].left);
            if part > 0 {
                self.lots[n].left -= part;
                missing -= part;
                used.push((n, part));
            }
        }
        Some(used)
    }

    /// Gives back what was taken; it stays a while.
    pub fn refund(&mut self, used: &[(usize, i64)]) {
        for (n, part) in used {
            let floor = self.now + FLOOR;
            let lot = &mut self.lots[*n];
            lot.left += part;
            lot.expires = lot.expires.map(|at| at.max(floor));
        }
    }

    /// Moves what somebody has that has expired; whether there was any.
    pub fn expire(&mut self, who: usize) -> bool {
        let now = self.now;
        let due = self.lots.iter_mut();
        let due = due.filter(|lot| lot.owner == who && lot.is_due(now));
        let mut moved = BTreeMap::<i64, Vec<i64>>::new();
        for lot in due {
            let occurrence = lot.expires.unwrap_or_default();
            let points = std::mem::take(&mut lot.left);
            moved.entry(occurrence).or_default().push(points);
        }
        let any = !moved.is_empty();
        let moved = moved.into_iter();
        self.expiries.extend(moved.map(|(occurrence, mut lots)| {
            lots.sort_unstable();
            (who, occurrence, lots)
        }));
        any
    }
}
