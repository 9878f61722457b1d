//! What a program should come to, written a second time: plain numbers in memory, no SQL, no code of the bot's but its
//! names for boards and lengths.
mod give;
mod lots;
mod shop;
mod time;

use super::step::{ITEMS, PEOPLE, Policy, Setting, ZONES};
use chrono::NaiveDate;
use chrono_tz::Tz;
use ovation::base::civil::Length;
use ovation::ledger::rules::Board;
pub use shop::{ASKED_AGAIN, LIMITED, UNASKED};
use std::collections::BTreeMap;
pub use time::{Period, terms};

/// What somebody is told.
pub type Told = Result<i64, String>;

pub struct Kudos {
    /// As the bot calls it.
    pub id: i64,
    giver: usize,
    to: Vec<usize>,
    points: i64,
    period: i64,
    day: NaiveDate,
    at: i64,
    boosts: Vec<Boost>,
    /// What came back to the giver.
    undone: Option<i64>,
}

struct Boost {
    by: usize,
    points: i64,
    period: i64,
    day: NaiveDate,
}

#[derive(Clone, Copy)]
pub struct Item {
    pub price: i64,
    pub stock: Option<i64>,
}

pub struct Draft {
    pub id: i64,
    pub user: usize,
    pub item: usize,
    pub price: i64,
    /// What was told when it was confirmed.
    answer: Option<Told>,
}

pub struct Order {
    pub id: i64,
    pub user: usize,
    item: usize,
    /// Which lots paid how much.
    used: Vec<(usize, i64)>,
    pub state: &'static str,
    steps: Vec<(ovation::order::rules::Step, usize)>,
}

pub struct Model {
    /// Microseconds since 1970.
    pub now: i64,
    pub allowance: i64,
    length: Length,
    zone: Tz,
    pair_limit: i64,
    largest: i64,
    undo_window: i64,
    policy: Policy,
    /// The latest that was written down.
    period: Period,
    lots: Vec<lots::Lot>,
    /// Each time that something was moved from a wallet because it had expired: whose, when, and what of each lot.
    pub expiries: Vec<(usize, i64, Vec<i64>)>,
    /// The period that each one's allowance is for, and what is left of it.
    given: [(i64, i64); PEOPLE],
    pub standings: BTreeMap<(Board, String, usize), i64>,
    pairs: BTreeMap<(usize, usize, NaiveDate), i64>,
    pub kudos: Vec<Kudos>,
    pub items: [Item; ITEMS],
    pub drafts: Vec<Draft>,
    pub orders: Vec<Order>,
    /// What was asked under a key, and what was told.
    keys: BTreeMap<String, (String, Told)>,
}

fn refused<T>(why: &str) -> Result<T, String> {
    Err(why.to_owned())
}

impl Model {
    /// A program that begins now, with the defaults.
    pub fn new(now: i64, items: [Item; ITEMS]) -> Model {
        Model {
            now,
            allowance: 100,
            length: Length::Month,
            zone: Tz::UTC,
            pair_limit: 5,
            largest: 50,
            undo_window: 60,
            policy: Policy::Never,
            period: Period::around(now, Length::Month, Tz::UTC),
            lots: Vec::new(),
            expiries: Vec::new(),
            given: [(0, 0); PEOPLE],
            standings: BTreeMap::new(),
            pairs: BTreeMap::new(),
            kudos: Vec::new(),
            items,
            drafts: Vec::new(),
            orders: Vec::new(),
            keys: BTreeMap::new(),
        }
    }

    /// The current period. It is written down by whatever is done next.
    pub fn period(&self) -> Period {
        self.period.at(self.now, self.length, self.zone)
    }

    pub fn today(&self) -> NaiveDate {
        time::date(self.now, self.zone)
    }

    /// What somebody can still give.
    pub fn left(&self, who: usize) -> i64 {
        match self.given[who] {
            (period, left) if period == self.period().ordinal => left,
            _ => self.allowance,
        }
    }

    pub fn score(&self, board: Board, period: &str, who: usize) -> i64 {
        let seat = (board, period.to_owned(), who);
        self.standings.get(&seat).copied().unwrap_or_default()
    }

    fn raise(&mut self, board: Board, day: NaiveDate, who: usize, by: i64) {
        for period in time::terms(day) {
            *self.standings.entry((board, period, who)).or_default() += by;
        }
    }

    /// The first answer to a key, or what this one comes to: kept, whether it is a refusal or not.
    fn keyed(
        &mut self,
        key: &str,
        content: String,
        work: impl FnOnce(&mut Self) -> Told,
    ) -> (Told, bool) {
        if let Some((asked, answer)) = self.keys.get(key) {
            return match *asked == content {
                true => (answer.clone(), false),
                false => (refused("ledger-other-content"), false),
            };
        }
        let answer = work(self);
        self.keys.insert(key.to_owned(), (content, answer.clone()));
        (answer.clone(), answer.is_ok())
    }

    pub fn set(&mut self, setting: &Setting) -> Told {
        let fits = match setting {
            Setting::Allowance(n) => (0..=1_000_000).contains(n),
            Setting::Largest(n) => (1..=1_000_000).contains(n),
            _ => true,
        };
        if !fits {
            return refused("setup-refused-range");
        }
        if matches!(setting, Setting::Policy(policy) if *policy == self.policy) {
            return refused("expiry-refused-same");
        }
        self.period = self.period();
        match setting {
            Setting::Allowance(n) => self.allowance = *n,
            Setting::Period(length) => self.length = *length,
            Setting::Zone(zone) => self.zone = ZONES[*zone].parse().unwrap(),
            Setting::PairLimit(n) => self.pair_limit = *n,
            Setting::Largest(n) => self.largest = *n,
            Setting::UndoWindow(n) => self.undo_window = *n,
            Setting::Policy(policy) => self.policy = *policy,
        }
        Ok(0)
    }
}
