//! A statement from the beginning, for a file: what the wallet held after each movement.
use super::{Filter, Line, Other, line};
use crate::base::civil::Day;
use crate::base::ids::MemberId;
use crate::base::points::Points;
use crate::ledger::rules::{Account, Movement, Wanted};
use chrono_tz::Tz;

/// One movement, and what the wallet held after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What moved.
    pub line: Line,
    /// What the member could then spend.
    pub held: Points,
}

/// A statement, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// What was asked for.
    pub filter: Filter,
    /// What moved.
    pub rows: Vec<Row>,
    /// In which zone its times are told.
    pub zone: Tz,
    /// The day on which it was asked for.
    pub day: Day,
}

/// What the wallet held after each of a member's movements, which are all that there ever were, oldest first.
pub fn running(movements: &[Movement], me: MemberId) -> Vec<Points> {
    let held = movements.iter().scan(Points::ZERO, |held, movement| {
        let posting = movement.posting;
        if posting.target == Account::Wallet(me) {
            *held = held.plus(posting.amount)?;
        }
        if posting.source == Account::Wallet(me) {
            *held = held.minus(posting.amount)?;
        }
        Some(*held)
    });
    held.collect()
}

/// The rows of those movements that are wanted: what is left out still counts for what the wallet held.
pub fn rows(
    movements: Vec<Movement>,
    wanted: &Wanted,
    me: MemberId,
    other: impl Fn(&Movement) -> Option<Other>,
) -> Vec<Row> {
    let held = running(&movements, me);
    let all = movements.into_iter().zip(held);
    let kept = all.filter(|(movement, _)| wanted.has(movement));
    let rows = kept.map(|(movement, held)| {
        let other = other(&movement);
        Row {
            line: line(movement, me, other),
            held,
        }
    });
    rows.collect()
}
