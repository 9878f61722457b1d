//! What moved between sorts of accounts in a stretch of time, whoever owns them.
use super::{Class, Kind, cause};
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// Everything that moved one way, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Flow {
    /// Where it was.
    pub source: Class,
    /// Where it went.
    pub target: Class,
    /// Why, by kind.
    pub kind: Kind,
    /// What the entries are for, in the words of the rooms that opened them.
    pub cause: String,
    /// How much, within the time.
    pub amount: Points,
    /// In how many movements.
    pub movements: i64,
    /// How much since then.
    pub since: Points,
}

impl Flow {
    /// What was done. Allowances are granted and lapse within entries of other causes.
    pub fn cause(&self) -> Phrase {
        match (self.kind, self.target) {
            (Kind::Allowance, Class::Allowance) if self.source == Class::Wallet => {
                phrase!("cause-allowance")
            }
            (Kind::Allowance, Class::Allowance) => phrase!("cause-grant"),
            (Kind::Allowance, _) => phrase!("cause-lapse"),
            _ => cause(&self.cause),
        }
    }
}

/// What is in all accounts of a sort together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Held {
    /// Of which sort they are.
    pub class: Class,
    /// What is in them.
    pub amount: Points,
    /// What their owners owe.
    pub owed: Points,
}

/// What a wallet held at the beginning of a stretch of time, and what came to it and left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Turnover {
    /// What it held.
    pub opening: Points,
    /// What came.
    pub came: Points,
    /// What left.
    pub went: Points,
}

impl Turnover {
    /// What it held at the end.
    pub fn closing(&self) -> Points {
        Points(self.opening.0 + self.came.0 - self.went.0)
    }
}
