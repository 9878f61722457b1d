//! Does a step twice: in the bot's rooms and in the model; both must tell the same.
use crate::ledger::model::{Model, Told};
use crate::ledger::step::{PEOPLE, Policy, Setting, Step, ZONES};
use crate::ledger::{ADMIN, Books, CHANNEL, buyer, decider, give, said, told};
use ovation::app::App;
use ovation::award::rules::Asked;
use ovation::award::service as award;
use ovation::base::clock::Instant;
use ovation::base::ids::{DraftId, EntryId, GuildId, ItemId, UserId};
use ovation::base::locale::Locale;
use ovation::base::person::{Admin, Person};
use ovation::base::points::Points;
use ovation::base::refusal::Outcome;
use ovation::catalog::rules::Wish;
use ovation::catalog::service as catalog;
use ovation::expiry::{rules, service as expiry};
use ovation::kudos::rules::Boost;
use ovation::kudos::service as kudos;
use ovation::ledger::service as ledger;
use ovation::order::rules::{Approved, Confirmed, Decided, Step as Move};
use ovation::order::service as order;
use ovation::program::service::{self as program, Change, Number};

/// A keyed command as it was given, to be repeated.
#[derive(Clone, Debug)]
enum Command {
    Give(usize, Vec<usize>, i64),
    Boost(usize, Option<usize>, i64),
    Undo(usize, Option<usize>),
    Award(usize, usize, i64, Option<i64>),
}

pub struct Player<'a> {
    pub app: &'a App,
    pub guild: GuildId,
    pub model: Model,
    items: Vec<ItemId>,
    given: Vec<(String, Command)>,
}

pub fn admin(guild: GuildId, key: &str) -> Admin {
    Admin {
        guild,
        user: ADMIN,
        locale: Locale::EnUs,
        key: key.into(),
    }
}

pub fn user(who: usize) -> UserId {
    UserId(10 + i64::try_from(who).unwrap())
}

/// One of those that there are; none if there are none.
fn one(which: usize, there: usize) -> Option<usize> {
    (there > 0).then(|| which % there)
}

/// A step of an order, by whoever takes it.
async fn moved(
    app: &App,
    (guild, who): (GuildId, UserId),
    id: EntryId,
    step: Move,
) -> Outcome<Decided> {
    let by = decider(guild, who);
    match step {
        Move::Endorse | Move::Approve => match order::approve(app, &by, id, false).await? {
            Approved::Done(done) => Ok(*done),
            Approved::Asked(order) => panic!("asked about {order}"),
        },
        Move::Refuse => order::refuse(app, &by, id, "no budget").await,
        Move::Fulfil => order::fulfil(app, &by, id, "at the desk").await,
        Move::Fail => order::fail(app, &by, id, "the cup is broken").await,
        Move::Cancel => order::cancel(app, guild, who, id).await,
        Move::Receive => order::receive(app, guild, who, id).await,
    }
}

impl<'a> Player<'a> {
    pub fn new(books: &'a Books, guild: GuildId, model: Model, items: Vec<ItemId>) -> Self {
        Player {
            app: &books.app,
            guild,
            model,
            items,
            given: Vec::new(),
        }
    }

    pub async fn step(&mut self, number: usize, step: &Step) {
        let key = format!("step {number}");
        let kudos = |which: &usize| one(*which, self.model.kudos.len());
        match step {
            Step::Give { from, to, points } => {
                self.first(key, Command::Give(*from, to.clone(), *points))
                    .await;
            }
            Step::Boost {
                from,
                kudos: k,
                points,
            } => {
                let command = Command::Boost(*from, kudos(k), *points);
                self.first(key, command).await;
            }
            Step::Undo { by, kudos: k } => {
                let command = Command::Undo(*by, kudos(k));
                self.first(key, command).await;
            }
            Step::Award {
                by,
                to,
                points,
                days,
            } => {
                let command = Command::Award(*by, *to, *points, *days);
                self.first(key, command).await;
            }
            Step::Again { which, other } => self.again(*which, *other).await,
            Step::Set(Setting::Policy(policy)) => self.adopt(&key, *policy).await,
            Step::Set(setting) => self.set(&key, setting).await,
            Step::Extend { who, days, within } => {
                let expected = self.model.extend(*who, *days, *within);
                let by = admin(self.guild, &key);
                let asked = (*days, *within);
                let done = expiry::extend_one(self.app, &by, user(*who), asked).await;
                let done = told(done, |done| {
                    done.extended.iter().map(|(_, _, points)| points.0).sum()
                });
                assert_eq!(done, expected, "{step:?}");
                said(self.app, "").await;
            }
            Step::Expire(most) => {
                let expected = (0..PEOPLE).filter(|who| self.model.expire(*who)).count();
                let moved = ledger::expire(self.app, self.guild, *most).await.unwrap();
                assert_eq!(moved, expected as i64, "wallets with what has expired");
            }
            Step::Wait(minutes) => {
                self.model.now += minutes * 60_000_000;
                self.app.clock.set(Instant(self.model.now));
            }
            shop => self.shop(&key, shop).await,
        }
    }

    async fn first(&mut self, key: String, command: Command) {
        self.given.push((key.clone(), command.clone()));
        self.command(&key, command).await;
    }

    async fn again(&mut self, which: usize, other: bool) {
        let Some(which) = one(which, self.given.len()) else {
            return;
        };
        let (key, mut command) = self.given[which].clone();
        if other {
            match &mut command {
                Command::Give(_, _, points)
                | Command::Boost(_, _, points)
                | Command::Award(_, _, points, _) => *points = points.wrapping_add(1),
                Command::Undo(..) => {}
            }
        }
        self.command(&key, command).await;
    }

    async fn command(&mut self, key: &str, command: Command) {
        let (expected, done) = match &command {
            Command::Give(from, to, points) => {
                let before = self.model.kudos.len();
                let (expected, _) = self.model.give(key, *from, to, *points);
                let done = self.give(key, *from, to, *points).await;
                let carded = said(self.app, "kudos.card").await;
                if self.model.kudos.len() > before {
                    self.model.kudos[before].id = carded.expect("a card is written");
                }
                (expected, done)
            }
            Command::Boost(from, kudos, points) => (
                self.model.boost(key, *from, *kudos, *points),
                self.boost(key, *from, *kudos, *points).await,
            ),
            Command::Undo(by, kudos) => {
                let id = self.kudos(*kudos);
                let done = kudos::undo(self.app, self.guild, user(*by), id, key).await;
                (
                    self.model.undo(key, *by, *kudos),
                    told(done, |undone| undone.returned.0),
                )
            }
            Command::Award(by, to, points, days) => (
                self.model.award(key, *by, *to, *points, *days),
                self.award(key, *by, *to, *points, *days).await,
            ),
        };
        assert_eq!(done, expected, "{key}: {command:?}");
        said(self.app, "").await;
    }

    fn kudos(&self, kudos: Option<usize>) -> EntryId {
        EntryId(kudos.map_or(1, |which| self.model.kudos[which].id))
    }

    async fn give(&self, key: &str, from: usize, to: &[usize], points: i64) -> Told {
        let to: Vec<UserId> = to.iter().copied().map(user).collect();
        let asked = give(self.guild, user(from), &to, points, key);
        told(kudos::give(self.app, &asked).await, |given| given.left.0)
    }

    async fn boost(&self, key: &str, from: usize, kudos: Option<usize>, points: i64) -> Told {
        let asked = Boost {
            guild: self.guild,
            booster: user(from),
            roles: Vec::new(),
            kudos: self.kudos(kudos),
            points: Points(points),
            key: key.into(),
        };
        told(kudos::boost(self.app, &asked).await, |given| given.left.0)
    }

    async fn award(&self, key: &str, by: usize, to: usize, points: i64, days: Option<i64>) -> Told {
        let asked = Asked {
            guild: self.guild,
            channel: CHANNEL,
            by: user(by),
            to: Person {
                user: user(to),
                bot: false,
                present: true,
                roles: Vec::new(),
            },
            points,
            reason: "for the demo".into(),
            expires_in: days,
            key: key.into(),
            token: "token".into(),
            locale: Default::default(),
        };
        told(award::award(self.app, &asked).await, |done| done.points.0)
    }

    async fn set(&mut self, key: &str, setting: &Setting) {
        let change = match setting {
            Setting::Allowance(n) => Change::Number(Number::Allowance, *n),
            Setting::PairLimit(n) => Change::Number(Number::PairLimit, *n),
            Setting::Largest(n) => Change::Number(Number::Largest, *n),
            Setting::UndoWindow(n) => Change::Number(Number::UndoWindow, *n),
            Setting::Period(length) => Change::Period(*length),
            Setting::Zone(zone) => Change::Zone(ZONES[*zone].into()),
            Setting::Policy(_) => unreachable!("a policy is adopted"),
        };
        let done = program::set(self.app, self.guild, ADMIN, key, &[change]).await;
        assert_eq!(told(done, |_| 0), self.model.set(setting), "{setting:?}");
    }

    async fn adopt(&mut self, key: &str, policy: Policy) {
        let chosen = match policy {
            Policy::Never => rules::Policy::Never,
            Policy::Months(months) => rules::Policy::Months(months),
            Policy::Inactivity(months) => rules::Policy::Inactivity(months),
            Policy::Yearly(month, day, carries) => {
                let carries = Points(carries);
                let season = rules::Season::new(month.into(), day.into(), carries);
                rules::Policy::Yearly(season.unwrap())
            }
        };
        let by = admin(self.guild, key);
        let done = expiry::adopt(self.app, &by, chosen).await;
        let expected = self.model.set(&Setting::Policy(policy));
        assert_eq!(told(done, |_| 0), expected, "{policy:?}");
        said(self.app, "").await;
    }

    async fn shop(&mut self, key: &str, step: &Step) {
        let (app, guild) = (self.app, self.guild);
        let id = |which: Option<usize>, model: &Model| {
            EntryId(which.map_or(1, |which| model.orders[which].id))
        };
        let there = self.model.orders.len();
        let (expected, done) = match step {
            Step::Stock { item, price, stock } => {
                self.model.stock(*item, *price, *stock);
                let wish = Wish {
                    price: Some(*price),
                    stock: *stock,
                    unlimited: stock.is_none(),
                    ..Wish::default()
                };
                let typed = self.items[*item].to_string();
                let done = catalog::edit(app, &admin(guild, key), &typed, &wish).await;
                (Ok(0), told(done, |_| 0))
            }
            Step::Offer { user: who, item } => {
                let typed = self.items[*item].to_string();
                let done = order::offer(app, &buyer(guild, user(*who)), &typed).await;
                let expected = self.model.offer(*who, *item);
                if let Ok(offer) = &done {
                    self.drafted(offer.draft);
                }
                (expected, told(done, |offer| offer.left.0))
            }
            Step::Confirm { user: who, draft } => self.confirm(*who, *draft).await,
            Step::Move {
                by,
                order: which,
                step,
            } => {
                let which = one(*which, there);
                let done = moved(app, (guild, user(*by)), id(which, &self.model), *step).await;
                let done = told(done, |done| done.held.map_or(0, |held| held.0));
                (self.model.move_on(*by, which, *step), done)
            }
            other => unreachable!("{other:?} is not of the shop"),
        };
        assert_eq!(done, expected, "{step:?}");
        said(self.app, "").await;
    }

    async fn confirm(&mut self, who: usize, draft: usize) -> (Told, Told) {
        let which = one(draft, self.model.drafts.len());
        let id = DraftId(which.map_or(1, |which| self.model.drafts[which].id));
        let (drafts, orders) = (self.model.drafts.len(), self.model.orders.len());
        let expected = self.model.confirm(who, which);
        let done = order::confirm(self.app, &buyer(self.guild, user(who)), id, None).await;
        match &done {
            Ok(Confirmed::Placed(placed)) if self.model.orders.len() > orders => {
                self.model.orders[orders].id = placed.order.id.0;
            }
            Ok(Confirmed::Again(offer)) if self.model.drafts.len() > drafts => {
                self.drafted(offer.draft);
            }
            _ => {}
        }
        let done = told(done, |done| match done {
            Confirmed::Placed(placed) => placed.order.left_after.0,
            Confirmed::Again(_) => crate::ledger::model::ASKED_AGAIN,
        });
        (expected, done)
    }

    fn drafted(&mut self, id: DraftId) {
        if let Some(draft) = self.model.drafts.last_mut() {
            draft.id = id.0;
        }
    }
}
