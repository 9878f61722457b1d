//! What became of a program's rewards in a stretch of time.
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::days::Days;
use crate::base::ids::{ItemId, MemberId, UserId, drawn_at};
use crate::base::locale::Locale;
use crate::base::money::Money;
use crate::base::points::Points;
pub use crate::catalog::rules::Item;
use crate::catalog::rules::Kind;
use crate::catalog::rules::codes::FEW;
use chrono_tz::Tz;
use iso_currency::Currency;
use std::collections::BTreeMap;
use std::time::Duration;

/// What has been in the shop for less may not have been found yet.
const NEW: Duration = Duration::from_secs(30 * 86_400);

/// How often a reward was ordered, and for how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Redeemed {
    /// Which.
    pub item: ItemId,
    /// How often, without what was taken back.
    pub times: i64,
    /// For how many points.
    pub points: Points,
}

/// How long it took until rewards were handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Took {
    /// How many were.
    pub times: i64,
    /// Half of them took no longer, in microseconds.
    pub median: Option<i64>,
    /// Nine of ten took no longer.
    pub ninth: Option<i64>,
}

/// What somebody got of one reward, at one worth.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Got {
    /// Who.
    pub member: MemberId,
    /// What.
    pub item: ItemId,
    /// What it was worth when it was ordered, in the smallest unit; none where that was not kept yet.
    pub face: Option<i64>,
    /// In which currency.
    pub currency: Option<String>,
    /// How often.
    pub times: i64,
}

/// What somebody got in a year, of one sort and in one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// The year in which it was handed over.
    pub year: i32,
    /// Who; all who left are one.
    pub user: Option<UserId>,
    /// What sort of reward.
    pub kind: Kind,
    /// How many.
    pub times: i64,
    /// What they were worth together.
    pub worth: Money,
}

/// What became of a program's rewards.
#[derive(Clone, Debug)]
pub struct Report {
    /// In which days.
    pub days: Days,
    /// Whose days they are.
    pub zone: Tz,
    /// The day on which it was asked for.
    pub today: Day,
    /// The program's language.
    pub language: Locale,
    /// Every reward that can be had, and those that could be and were redeemed.
    pub items: BTreeMap<ItemId, Item>,
    /// What was ordered, by reward: the most points first.
    pub redeemed: Vec<Redeemed>,
    /// How long it took until it was handed over.
    pub took: Took,
    /// What people have to spend.
    pub outstanding: Points,
    /// What people got that is worth money, by year, person, sort and currency.
    pub received: Vec<Received>,
    /// Up to when it looks.
    pub until: Instant,
}

/// What is in the shop, against what people have to spend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stocked {
    /// What all that is counted costs together.
    pub counted: Points,
    /// How many rewards are always in stock.
    pub unlimited: usize,
}

impl Report {
    /// What was redeemed, by sort: the most points first.
    pub fn by_kind(&self) -> Vec<(Kind, i64, Points)> {
        let mut sums: Vec<(Kind, i64, Points)> = Vec::new();
        for redeemed in self.redeemed.iter().filter(|redeemed| redeemed.times > 0) {
            let Some(item) = self.items.get(&redeemed.item) else {
                continue;
            };
            match sums.iter_mut().find(|(kind, ..)| *kind == item.kind) {
                Some((_, times, points)) => {
                    *times += redeemed.times;
                    *points = plus(*points, redeemed.points);
                }
                None => sums.push((item.kind, redeemed.times, redeemed.points)),
            }
        }
        sums.sort_by_key(|(.., points)| std::cmp::Reverse(*points));
        sums
    }

    /// How often, and for how much in all.
    pub fn total(&self) -> (i64, Points) {
        let sum = |(times, points): (i64, Points), redeemed: &Redeemed| {
            (times + redeemed.times, plus(points, redeemed.points))
        };
        self.redeemed.iter().fold((0, Points::ZERO), sum)
    }

    /// How often a reward was redeemed, and for how much.
    pub fn of(&self, item: ItemId) -> (i64, Points) {
        let found = self.redeemed.iter().find(|redeemed| redeemed.item == item);
        found.map_or((0, Points::ZERO), |redeemed| {
            (redeemed.times, redeemed.points)
        })
    }

    fn offered(&self) -> impl Iterator<Item = &Item> {
        self.items.values().filter(|item| !item.retired)
    }

    /// What is sold out, or soon will be: the least first.
    pub fn scarce(&self) -> Vec<&Item> {
        let few = |item: &&Item| item.stock.is_some_and(|left| left <= FEW);
        let mut scarce: Vec<&Item> = self.offered().filter(few).collect();
        scarce.sort_by_key(|item| (item.stock, item.id));
        scarce
    }

    /// What nobody ordered, although it could be found: the dearest first.
    pub fn unwanted(&self) -> Vec<&Item> {
        let ordered = |item: &Item| self.redeemed.iter().any(|one| one.item == item.id);
        let unwanted = self.known().filter(|item| !ordered(item));
        let mut unwanted: Vec<&Item> = unwanted.collect();
        unwanted.sort_by_key(|item| (std::cmp::Reverse(item.price), item.id));
        unwanted
    }

    /// Whether anything has been there for long enough to tell whether it is wanted.
    pub fn is_known(&self) -> bool {
        self.known().next().is_some()
    }

    fn known(&self) -> impl Iterator<Item = &Item> {
        let since = self.until.before(NEW);
        self.offered()
            .filter(move |item| drawn_at(item.id.0) <= since)
    }

    /// What all that is in the shop costs.
    pub fn stocked(&self) -> Stocked {
        let add = |sum: Stocked, item: &Item| match item.stock {
            None => Stocked {
                unlimited: sum.unlimited + 1,
                ..sum
            },
            Some(left) => Stocked {
                counted: plus(sum.counted, Points(item.price.0.saturating_mul(left))),
                ..sum
            },
        };
        self.offered().fold(Stocked::default(), add)
    }

    /// What people got that is worth money, by currency.
    pub fn worth(&self) -> Vec<Money> {
        let mut sums: Vec<Money> = Vec::new();
        for Money { minor, currency } in self.received.iter().map(|received| received.worth) {
            match sums.iter_mut().find(|sum| sum.currency == currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(minor),
                None => sums.push(Money { minor, currency }),
            }
        }
        sums.sort_by_key(|sum| sum.currency.code());
        sums
    }
}

fn plus(one: Points, other: Points) -> Points {
    Points(one.0.saturating_add(other.0))
}

/// What people got in a year: by person, sort and currency. Nobody receives what is given away, nor what is worth no money; what
/// was ordered before its worth was kept counts as what it is worth now.
pub fn received(
    year: i32,
    got: &[Got],
    items: &BTreeMap<ItemId, Item>,
    users: &BTreeMap<MemberId, UserId>,
) -> Vec<Received> {
    let mut sums: BTreeMap<(Option<UserId>, Kind, &str), Received> = BTreeMap::new();
    for got in got {
        let item = items.get(&got.item).filter(|item| !item.is_donation());
        let Some((item, face)) = item.and_then(|item| Some((item, face(got, item)?))) else {
            continue;
        };
        let user = users.get(&got.member).copied();
        let user = user.filter(|user| user.is_somebody());
        let minor = face.minor.saturating_mul(got.times);
        let key = (user, item.kind, face.currency.code());
        let sum = sums.entry(key).or_insert(Received {
            year,
            user,
            kind: item.kind,
            times: 0,
            worth: Money { minor: 0, ..face },
        });
        sum.times += got.times;
        sum.worth.minor = sum.worth.minor.saturating_add(minor);
    }
    sums.into_values().collect()
}

fn face(got: &Got, item: &Item) -> Option<Money> {
    let currency = got.currency.as_deref().and_then(Currency::from_code);
    match got.face.zip(currency) {
        Some((minor, currency)) => Some(Money { minor, currency }),
        None => item.terms.face,
    }
}

#[cfg(test)]
mod tests;
