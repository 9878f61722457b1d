//! What wallets consist of: points that came together and may expire.
use super::Model;
use crate::ledger::step::Policy;
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
    lasts: Lasts,
}

/// How long points last.
#[derive(Clone, Copy, Default)]
pub struct Lasts {
    pub expires: Option<i64>,
    /// To how many months from then on activity renews it.
    pub renews: Option<u8>,
    /// How much of a season is carried over.
    pub carries: Option<i64>,
}

impl Lot {
    fn is_due(&self, now: i64) -> bool {
        self.left > 0 && self.lasts.expires.is_some_and(|at| at <= now)
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
            if let Some(at) = lot.lasts.expires.filter(|at| open && *at > self.now) {
                *dates.entry(at).or_default() += lot.left;
            }
        }
        dates.into_iter().take(5).collect()
    }

    pub fn earn(&mut self, owner: usize, points: i64, cause: Cause, lasts: Lasts) {
        self.lots.push(Lot {
            owner,
            cause,
            left: points,
            lasts,
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
            (other, lot.lasts.expires.unwrap_or(i64::MAX), *n)
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
            lot.lasts.expires = lot.lasts.expires.map(|at| at.max(floor));
        }
    }

    /// Moves what somebody has that has expired, save what is carried over; whether there was any.
    pub fn expire(&mut self, who: usize) -> bool {
        self.carry(who);
        let now = self.now;
        let due = self.lots.iter_mut();
        let due = due.filter(|lot| lot.owner == who && lot.is_due(now));
        let mut moved = BTreeMap::<i64, Vec<i64>>::new();
        for lot in due {
            let occurrence = lot.lasts.expires.unwrap_or_default();
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

    /// Of each season that has ended, each lot lets so much be carried over as it says, less what others were before it.
    fn carry(&mut self, who: usize) {
        let mut seasons = BTreeMap::<i64, Vec<usize>>::new();
        for (n, lot) in self.lots.iter().enumerate() {
            if lot.owner == who && lot.is_due(self.now) && lot.lasts.carries.is_some() {
                let ended = lot.lasts.expires.unwrap_or_default();
                seasons.entry(ended).or_default().push(n);
            }
        }
        for (ended, mut lots) in seasons {
            lots.sort_by_key(|n| (-self.lots[*n].lasts.carries.unwrap_or(0), *n));
            let next = super::time::season_after(ended, self.now, self.zone);
            let mut carried = 0;
            for n in lots {
                let lot = self.lots[n].clone();
                let part = lot.left.min(lot.lasts.carries.unwrap_or(0) - carried);
                if part < lot.left {
                    self.lots[n].lasts.carries = None;
                }
                if part <= 0 {
                    continue;
                }
                carried += part;
                let lasts = Lasts {
                    expires: Some(next),
                    ..lot.lasts
                };
                if part == lot.left {
                    self.lots[n].lasts = lasts;
                } else {
                    self.lots[n].left -= part;
                    let left = part;
                    self.lots.push(Lot { left, lasts, ..lot });
                }
            }
        }
    }

    /// What somebody does renews what their activity renews.
    pub fn renew(&mut self, who: usize) {
        let (now, zone) = (self.now, self.zone);
        for lot in self.lots.iter_mut().filter(|lot| lot.owner == who) {
            let (Some(months), Some(expires)) = (lot.lasts.renews, lot.lasts.expires) else {
                continue;
            };
            let later = super::time::months_later(now, months, zone);
            if lot.left > 0 && expires > now && expires < later {
                lot.lasts.expires = Some(later);
            }
        }
    }

    /// Has what expires within some days last longer; how much that is.
    pub fn extend(&mut self, who: usize, days: i64, within: i64) -> super::Told {
        let (now, zone) = (self.now, self.zone);
        let through = super::time::end_of(now, within, zone);
        let mut points = 0;
        for lot in self.lots.iter_mut().filter(|lot| lot.owner == who) {
            let Some(expires) = lot.lasts.expires else {
                continue;
            };
            if lot.left > 0 && expires > now && expires <= through {
                lot.lasts.expires = Some(super::time::days_later(expires, days, zone));
                points += lot.left;
            }
        }
        self.period = self.period();
        match points {
            0 => super::refused("expiry-refused-nothing"),
            points => Ok(points),
        }
    }

    /// How long points last that come now.
    pub fn lasts(&self) -> Lasts {
        let (now, zone) = (self.now, self.zone);
        match self.policy {
            Policy::Never => Lasts::default(),
            Policy::Months(months) => Lasts {
                expires: Some(super::time::months_later(now, months, zone)),
                ..Lasts::default()
            },
            Policy::Inactivity(months) => Lasts {
                expires: Some(super::time::months_later(now, months, zone)),
                renews: Some(months),
                carries: None,
            },
            Policy::Yearly(month, day, carries) => Lasts {
                expires: Some(super::time::season_end((month, day), now, zone)),
                renews: None,
                carries: Some(carries).filter(|carries| *carries > 0),
            },
        }
    }
}
