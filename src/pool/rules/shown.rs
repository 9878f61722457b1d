//! What is shown of pools.
use super::{Pool, State};
use crate::base::ids::{MemberId, PoolId, UserId};
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::base::vault::Words;
use crate::catalog::rules::Item;
use serde::{Deserialize, Serialize};

/// A pool with its reward and its people, for one who looks.
#[derive(Clone, Debug)]
pub struct Told {
    /// The pool.
    pub pool: Pool,
    /// The reward.
    pub item: Item,
    /// The program's language.
    pub language: Locale,
    /// What whoever started it has written.
    pub note: Words,
    /// Who that was.
    pub starter: UserId,
    /// Who has chipped in and not taken it back, each once.
    pub people: Vec<UserId>,
    /// What the one who looks has in it.
    pub mine: Points,
    /// Whether they started it.
    pub own: bool,
    /// Who called it off, if somebody did.
    pub closer: Option<UserId>,
    /// How far its order is, once there is one.
    pub order: Option<crate::order::rules::State>,
}

impl Told {
    /// The reward's name in a language.
    pub fn name(&self, locale: Locale) -> &str {
        self.item.name(locale, self.language)
    }
}

/// A pool that was started.
#[derive(Clone, Debug)]
pub struct Started(pub Told);

/// What came of chipping in.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The pool as it is now.
    pub told: Told,
    /// What was taken: nothing where the reward can't be had any more.
    pub points: Points,
    /// What they wanted to chip in.
    pub asked: Points,
    /// What is left in their wallet.
    pub left: Points,
}

/// One page of the pools that are open.
#[derive(Clone, Debug)]
pub struct List {
    /// Those first that close first.
    pub list: Vec<Told>,
    /// What the one who looks can chip in.
    pub wallet: Points,
    /// Which page it is, from 0.
    pub page: i64,
    /// Whether there are more.
    pub more: bool,
}

/// What each who has chipped in is told once it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Which pool.
    pub pool: PoolId,
    /// Who is told.
    pub member: MemberId,
    /// What became of it.
    pub state: State,
    /// What they had in it.
    pub points: Points,
}
