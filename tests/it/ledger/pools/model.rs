//! A small model of pools, and playing the same in both.
use super::{asker, day};
use crate::ledger::races::award;
use crate::ledger::{ADMIN, decider, told};
use ovation::app::App;
use ovation::base::ids::{GuildId, PoolId, UserId};
use ovation::base::locale::Locale;
use ovation::base::person::Admin;
use ovation::base::points::Points;
use ovation::catalog::rules::Wish;
use ovation::catalog::service as catalog;
use ovation::features;
use ovation::jobs::run_now;
use ovation::order::service as order;
use ovation::pool::rules::State;
use ovation::pool::service as pool;
use ovation::statement::service as statement;
use proptest::collection::vec;
use proptest::prelude::*;
use std::time::Duration;

const PEOPLE: usize = 4;
const GOAL: i64 = 20;
const STOCK: i64 = 2;

/// What people do with pools; those are named by number, and wrap around.
#[derive(Clone, Debug)]
pub enum Step {
    Start {
        by: usize,
        days: i64,
    },
    Join {
        by: usize,
        pool: usize,
        points: i64,
    },
    /// The last chip once more, under the same key.
    Again,
    Leave {
        by: usize,
        pool: usize,
    },
    Cancel {
        by: usize,
        pool: usize,
    },
    /// The order of a pool is refused.
    Refuse {
        pool: usize,
    },
    Day,
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (by, pool) = (0..PEOPLE, 0..8_usize);
    let step = prop_oneof![
        3 => (by.clone(), 0..3_i64).prop_map(|(by, days)| Step::Start { by, days }),
        9 => (by.clone(), pool.clone(), 1..16_i64)
            .prop_map(|(by, pool, points)| Step::Join { by, pool, points }),
        2 => Just(Step::Again),
        2 => (by.clone(), pool.clone()).prop_map(|(by, pool)| Step::Leave { by, pool }),
        1 => (by, pool.clone()).prop_map(|(by, pool)| Step::Cancel { by, pool }),
        1 => pool.prop_map(|pool| Step::Refuse { pool }),
        1 => Just(Step::Day),
    ];
    vec(step, 1..40)
}

/// A pool as the model has it.
struct Kept {
    id: PoolId,
    starter: usize,
    raised: i64,
    chips: [i64; PEOPLE],
    ever: [bool; PEOPLE],
    last_day: i64,
    state: State,
    order_stands: bool,
}

type Told = Result<i64, String>;

pub struct Player<'a> {
    app: &'a App,
    guild: GuildId,
    wallets: [i64; PEOPLE],
    stock: i64,
    day: i64,
    pools: Vec<Kept>,
    last: Option<(usize, usize, i64, String, Told)>,
    done: usize,
}

fn user(who: usize) -> UserId {
    UserId(10 + i64::try_from(who).unwrap())
}

fn closed(state: State) -> Told {
    let key = match state {
        State::Open | State::Missed => "pool-refused-missed",
        State::Ordered => "pool-refused-ordered",
        State::Cancelled => "pool-refused-cancelled",
        State::Failed => "pool-refused-failed",
    };
    Err(key.into())
}

impl<'a> Player<'a> {
    pub async fn new(app: &'a App, guild: GuildId) -> Player<'a> {
        let admin = Admin {
            guild,
            user: ADMIN,
            locale: Locale::EnUs,
            key: "add".into(),
        };
        let wish = Wish {
            name: Some("tea".into()),
            price: Some(GOAL),
            stock: Some(STOCK),
            ..Wish::default()
        };
        catalog::add(app, &admin, &wish).await.unwrap();
        for who in 0..PEOPLE {
            award(app, guild, user(who), 30, &format!("award {who}")).await;
        }
        Player {
            app,
            guild,
            wallets: [30; PEOPLE],
            stock: STOCK,
            day: 0,
            pools: Vec::new(),
            last: None,
            done: 0,
        }
    }

    fn one(&self, which: usize) -> Option<usize> {
        (!self.pools.is_empty()).then(|| which % self.pools.len())
    }

    fn key(&mut self) -> String {
        self.done += 1;
        format!("step {}", self.done)
    }

    pub async fn step(&mut self, step: &Step) {
        match *step {
            Step::Start { by, days } => self.start(by, days).await,
            Step::Join { by, pool, points } => {
                if let Some(pool) = self.one(pool) {
                    let key = self.key();
                    let expected = self.model_join(by, pool, points);
                    self.join(by, pool, points, key, expected).await;
                }
            }
            Step::Again => {
                if let Some((by, pool, points, key, told)) = self.last.take() {
                    // What came to nothing is told as what it is by then.
                    let told = match told {
                        Ok(0) => closed(State::Failed),
                        told => told,
                    };
                    self.join(by, pool, points, key, told).await;
                }
            }
            Step::Leave { by, pool } => {
                if let Some(pool) = self.one(pool) {
                    self.leave(by, pool).await;
                }
            }
            Step::Cancel { by, pool } => {
                if let Some(pool) = self.one(pool) {
                    self.cancel(by, pool).await;
                }
            }
            Step::Refuse { pool } => {
                if let Some(pool) = self.one(pool) {
                    self.refuse(pool).await;
                }
            }
            Step::Day => self.next_day().await,
        }
    }

    async fn start(&mut self, by: usize, days: i64) {
        let key = self.key();
        let typed = day(self.app, days);
        let started = pool::start(
            self.app,
            &asker(self.guild, user(by), &key),
            ("tea", &typed, ""),
        )
        .await;
        let open = |kept: &&Kept| kept.starter == by && kept.state == State::Open;
        let expected = match (self.stock, self.pools.iter().filter(open).count()) {
            (0, _) => Err("pool-refused-sold-out".into()),
            (_, 3) => Err("pool-refused-too-many".into()),
            _ => Ok(0),
        };
        let mut id = None;
        let told = told(started, |started| {
            id = Some(started.0.pool.id);
            0
        });
        assert_eq!(told, expected);
        if let Some(id) = id {
            self.pools.push(Kept {
                id,
                starter: by,
                raised: 0,
                chips: [0; PEOPLE],
                ever: [false; PEOPLE],
                last_day: self.day + days,
                state: State::Open,
                order_stands: false,
            });
        }
    }

    fn all_back(&mut self, pool: usize) {
        for (wallet, chip) in self.wallets.iter_mut().zip(&mut self.pools[pool].chips) {
            *wallet += std::mem::take(chip);
        }
    }

    fn model_join(&mut self, by: usize, pool: usize, points: i64) -> Told {
        let kept = &mut self.pools[pool];
        if kept.state != State::Open {
            return closed(kept.state);
        }
        let part = points.min(GOAL - kept.raised);
        if self.wallets[by] < part {
            return Err("pool-refused-not-enough".into());
        }
        let last = kept.raised + part == GOAL;
        if last && self.stock == 0 {
            kept.state = State::Failed;
            self.all_back(pool);
            return Ok(0);
        }
        kept.raised += part;
        kept.chips[by] += part;
        kept.ever[by] = true;
        self.wallets[by] -= part;
        if last {
            kept.state = State::Ordered;
            kept.order_stands = true;
            self.stock -= 1;
        }
        Ok(part)
    }

    async fn join(&mut self, by: usize, pool: usize, points: i64, key: String, expected: Told) {
        let asker = asker(self.guild, user(by), &key);
        let id = self.pools[pool].id.to_string();
        let joined = pool::join(self.app, &asker, &id, Points(points)).await;
        let told = told(joined, |joined| joined.points.0);
        assert_eq!(told, expected);
        self.last = Some((by, pool, points, key, told));
    }

    async fn leave(&mut self, by: usize, pool: usize) {
        let key = self.key();
        let asker = asker(self.guild, user(by), &key);
        let kept = &mut self.pools[pool];
        let left = pool::take_back(self.app, &asker, &kept.id.to_string()).await;
        let told = told(left, |left| left.left.0);
        let expected = match (kept.chips[by], kept.state) {
            (0, _) if !kept.ever[by] => Err("pool-refused-not-in".into()),
            (0, _) => Ok(self.wallets[by]),
            (_, State::Open) => {
                let back = std::mem::take(&mut kept.chips[by]);
                kept.raised -= back;
                self.wallets[by] += back;
                Ok(self.wallets[by])
            }
            (_, state) => closed(state),
        };
        assert_eq!(told, expected);
    }

    async fn cancel(&mut self, by: usize, pool: usize) {
        let key = self.key();
        let asker = asker(self.guild, user(by), &key);
        let kept = &mut self.pools[pool];
        let cancelled = pool::cancel(self.app, &asker, &kept.id.to_string(), false).await;
        let told = told(cancelled, |_| 0);
        let expected = match kept.state {
            _ if kept.starter != by => Err("pool-refused-not-yours".into()),
            State::Open => {
                kept.state = State::Cancelled;
                self.all_back(pool);
                Ok(0)
            }
            State::Cancelled => Ok(0),
            state => closed(state),
        };
        assert_eq!(told, expected);
    }

    async fn refuse(&mut self, pool: usize) {
        if !self.pools[pool].order_stands {
            return;
        }
        let asker = asker(self.guild, ADMIN, "look");
        let id = self.pools[pool].id.to_string();
        let told = pool::show(self.app, &asker, &id).await.unwrap();
        let order = told.pool.placed.unwrap();
        let by = decider(self.guild, ADMIN);
        order::refuse(self.app, &by, order, "no").await.unwrap();
        self.pools[pool].order_stands = false;
        self.stock += 1;
        self.all_back(pool);
    }

    async fn next_day(&mut self) {
        let day = Duration::from_secs(86_400);
        self.app.clock.set(self.app.now().after(day));
        self.day += 1;
        let jobs = features::all().into_iter().flat_map(|room| room.jobs);
        let mut jobs = jobs.filter(|job| job.name == "pool.close");
        run_now(self.app, jobs.next().unwrap(), self.guild)
            .await
            .unwrap();
        for pool in 0..self.pools.len() {
            let kept = &mut self.pools[pool];
            if kept.state == State::Open && kept.last_day < self.day {
                kept.state = State::Missed;
                self.all_back(pool);
            }
        }
    }

    /// Wallets, pools and stock are as the model has them.
    pub async fn compare(&self) {
        for (who, wallet) in self.wallets.iter().enumerate() {
            let balance = statement::balance(self.app, self.guild, user(who), &[]).await;
            assert_eq!(balance.unwrap().wallet.0, *wallet, "the wallet of {who}");
        }
        for kept in &self.pools {
            let asker = asker(self.guild, user(0), "look");
            let told = pool::show(self.app, &asker, &kept.id.to_string()).await;
            let told = told.unwrap();
            let people = kept.chips.iter().filter(|chip| **chip > 0).count();
            let found = (told.pool.raised.0, told.pool.state, told.people.len());
            assert_eq!(found, (kept.raised, kept.state, people));
            assert_eq!(
                (told.mine.0, told.item.stock),
                (kept.chips[0], Some(self.stock))
            );
        }
    }
}
