//! Kudos, boosts, undo and awards.
use super::lots::{Cause, Lasts};
use super::{Boost, Kudos, Model, Told, refused};
use ovation::ledger::rules::Board;

/// Who gave whom how much, in which period, on which day.
struct Gift {
    from: usize,
    to: usize,
    points: i64,
    period: i64,
    day: chrono::NaiveDate,
    cause: Cause,
}

impl Model {
    /// Whether it was new, and worth an id.
    pub fn give(&mut self, key: &str, from: usize, to: &[usize], points: i64) -> (Told, bool) {
        let content = format!("kudos {points} {}", to.len());
        self.keyed(key, content, |model| model.try_give(from, to, points))
    }

    fn try_give(&mut self, from: usize, to: &[usize], points: i64) -> Told {
        for (index, who) in to.iter().enumerate() {
            if *who == from {
                return refused("kudos-refused-oneself");
            }
            if to[..index].contains(who) {
                return refused("kudos-refused-twice");
            }
        }
        self.fits(points)?;
        let left = self.pay(from, to, points, (self.kudos.len(), 0))?;
        self.kudos.push(Kudos {
            id: 0,
            giver: from,
            to: to.to_vec(),
            points,
            period: self.period.ordinal,
            day: self.today(),
            at: self.now,
            boosts: Vec::new(),
            undone: None,
        });
        Ok(left)
    }

    fn fits(&self, points: i64) -> Result<(), String> {
        match points {
            ..0 => refused("kudos-refused-no-amount"),
            _ if points > self.largest => refused("kudos-refused-too-much"),
            _ => Ok(()),
        }
    }

    /// All of it or nothing.
    fn pay(&mut self, from: usize, to: &[usize], points: i64, by: (usize, usize)) -> Told {
        let (today, limit) = (self.today(), self.pair_limit);
        let count = |who: &usize| self.pairs.get(&(from, *who, today)).copied().unwrap_or(0);
        if limit > 0 && to.iter().any(|who| count(who) >= limit) {
            return refused("kudos-refused-pair-limit");
        }
        let total = points * i64::try_from(to.len()).unwrap();
        let left = self.left(from) - total;
        if left < 0 {
            return refused("kudos-refused-short");
        }
        self.period = self.period();
        self.given[from] = (self.period.ordinal, left);
        self.raise(Board::Given, today, from, total);
        self.renew(from);
        let lasts = self.lasts();
        for who in to {
            *self.pairs.entry((from, *who, today)).or_default() += 1;
            self.earn(*who, points, Some(by), lasts);
            self.raise(Board::Received, today, *who, points);
        }
        Ok(left)
    }

    pub fn boost(&mut self, key: &str, from: usize, kudos: Option<usize>, points: i64) -> Told {
        let content = format!("boost {kudos:?} {points}");
        let work = |model: &mut Self| model.try_boost(from, kudos, points);
        self.keyed(key, content, work).0
    }

    fn try_boost(&mut self, from: usize, kudos: Option<usize>, points: i64) -> Told {
        self.fits(points)?;
        if points == 0 {
            return refused("kudos-refused-nothing");
        }
        let Some(which) = kudos else {
            return refused("kudos-refused-missing");
        };
        let kudos = &self.kudos[which];
        if kudos.undone.is_some() {
            return refused("kudos-refused-taken-back");
        }
        if kudos.giver == from {
            return refused("kudos-refused-own-boost");
        }
        let boosted = kudos.boosts.len() + 1;
        let to: Vec<usize> = kudos
            .to
            .iter()
            .copied()
            .filter(|who| *who != from)
            .collect();
        if to.is_empty() {
            return refused("kudos-refused-boost-for-oneself");
        }
        let left = self.pay(from, &to, points, (which, boosted))?;
        let boost = Boost {
            by: from,
            points,
            period: self.period.ordinal,
            day: self.today(),
        };
        self.kudos[which].boosts.push(boost);
        Ok(left)
    }

    /// The key keeps refusals alone: what was done is known by the kudos.
    pub fn undo(&mut self, key: &str, by: usize, kudos: Option<usize>) -> Told {
        if let Some((_, answer @ Err(_))) = self.keys.get(key) {
            return answer.clone();
        }
        let answer = self.try_undo(by, kudos);
        if answer.is_err() {
            let kept = (String::new(), answer.clone());
            self.keys.insert(key.to_owned(), kept);
        }
        answer
    }

    fn try_undo(&mut self, by: usize, kudos: Option<usize>) -> Told {
        let Some(which) = kudos else {
            return refused("kudos-refused-missing");
        };
        let kudos = &self.kudos[which];
        if kudos.giver != by {
            return refused("kudos-refused-not-yours");
        }
        if let Some(returned) = kudos.undone {
            return Ok(returned);
        }
        if self.undo_window == 0 {
            return refused("kudos-refused-never");
        }
        if self.now - kudos.at > self.undo_window * 60_000_000 {
            return refused("kudos-refused-too-late");
        }
        let gifts = self.gifts(which);
        let before = self.lots.clone();
        for gift in &gifts {
            self.expire(gift.to);
            if self.spend(gift.to, gift.points, gift.cause).is_none() {
                self.lots = before;
                return refused("kudos-refused-spent");
            }
        }
        self.period = self.period();
        let mut returned = 0;
        for gift in gifts {
            if self.given[gift.from].0 == gift.period {
                self.given[gift.from].1 += gift.points;
                returned += if gift.from == by { gift.points } else { 0 };
            }
            self.raise(Board::Given, gift.day, gift.from, -gift.points);
            self.raise(Board::Received, gift.day, gift.to, -gift.points);
        }
        self.kudos[which].undone = Some(returned);
        Ok(returned)
    }

    fn gifts(&self, which: usize) -> Vec<Gift> {
        let kudos = &self.kudos[which];
        let mut gifts = Vec::new();
        for who in &kudos.to {
            gifts.push(Gift {
                from: kudos.giver,
                to: *who,
                points: kudos.points,
                period: kudos.period,
                day: kudos.day,
                cause: Some((which, 0)),
            });
            let boosts = kudos.boosts.iter().zip(1..);
            for (boost, number) in boosts.filter(|(boost, _)| boost.by != *who) {
                gifts.push(Gift {
                    from: boost.by,
                    to: *who,
                    points: boost.points,
                    period: boost.period,
                    day: boost.day,
                    cause: Some((which, number)),
                });
            }
        }
        // What gave nothing leaves nothing to take back.
        gifts.retain(|gift| gift.points > 0);
        gifts
    }

    /// The points stay so many days, where a number is given.
    pub fn award(
        &mut self,
        key: &str,
        by: usize,
        to: usize,
        points: i64,
        days: Option<i64>,
    ) -> Told {
        let content = format!("award {points}");
        let work = |model: &mut Self| {
            if by == to {
                return refused("award-refused-oneself");
            }
            if !(1..=1_000_000).contains(&points) {
                return refused("award-refused-points");
            }
            model.period = model.period();
            let lasts = match days {
                Some(days) => Lasts {
                    expires: Some(model.now + days * 86_400_000_000),
                    ..Lasts::default()
                },
                None => model.lasts(),
            };
            model.earn(to, points, None, lasts);
            model.raise(Board::Received, model.today(), to, points);
            Ok(points)
        };
        self.keyed(key, content, work).0
    }
}
