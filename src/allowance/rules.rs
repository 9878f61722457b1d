//! What an allowance holds, and for which period.
use crate::base::ids::{MemberId, UserId};
use crate::base::points::Points;
use crate::program::rules::{Program, Stored};

/// What a member's allowance held when it was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purse {
    /// There is none yet.
    None,
    /// So much is left of the period with this ordinal.
    Held(Points, i64),
}

/// A program with one of the people who were looked up, if any is known; all rows are of one program.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Seen {
    /// The program.
    #[sqlx(flatten)]
    pub program: Stored,
    id: Option<MemberId>,
    user_id: Option<UserId>,
    amount: Option<Points>,
    held_for: Option<i64>,
    /// The first person's data key, wrapped.
    data_key: Option<String>,
}

impl Seen {
    /// The member, with the user behind them.
    pub fn member(&self) -> Option<(MemberId, UserId)> {
        self.id.zip(self.user_id)
    }

    /// The first person's data key, if this is they and they have one.
    pub fn data_key(&self) -> Option<&str> {
        self.data_key.as_deref()
    }

    /// What this person's allowance held.
    pub fn purse_of(&self, user: UserId) -> Option<Purse> {
        let (points, period) = (self.amount?, self.held_for?);
        (self.user_id == Some(user)).then_some(Purse::Held(points, period))
    }
}

impl Purse {
    /// What it holds, of whichever period.
    pub fn points(self) -> Points {
        match self {
            Purse::None => Points::ZERO,
            Purse::Held(points, _) => points,
        }
    }

    /// What can still be given in the current period: a grant that was not written yet counts.
    pub fn left(self, program: &Program) -> Points {
        match self {
            Purse::Held(points, period) if period >= program.period.ordinal => points,
            _ => program.settings.allowance,
        }
    }

    /// Whether the current period's points are in it.
    pub fn is_granted(self, program: &Program) -> bool {
        matches!(self, Purse::Held(_, period) if period >= program.period.ordinal)
    }

    /// Whether it was granted for a period that has not begun: a clock was ahead.
    pub fn is_ahead(self, program: &Program) -> bool {
        matches!(self, Purse::Held(_, period) if period > program.period.ordinal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::clock::Instant;
    use crate::program::rules::{Period, Settings};

    fn program(ordinal: i64) -> Program {
        let settings = Settings::default();
        let period = Period::first(&settings, Instant::from_millis(1_795_420_800_000));
        Program {
            period: Period { ordinal, ..period },
            settings,
            revision: 0,
            campaigns_until: None,
        }
    }

    #[test]
    fn what_is_left_counts_a_grant_that_was_not_written_yet() {
        let whole = Settings::default().allowance;
        let cases = [
            (Purse::None, whole, false, false),
            (Purse::Held(Points(7), 1), whole, false, false),
            (Purse::Held(Points(7), 2), Points(7), true, false),
            (Purse::Held(Points(7), 3), Points(7), true, true),
        ];
        for (purse, left, granted, ahead) in cases {
            let program = program(2);
            assert_eq!(purse.left(&program), left, "{purse:?}");
            assert_eq!(purse.is_granted(&program), granted, "{purse:?}");
            assert_eq!(purse.is_ahead(&program), ahead, "{purse:?}");
        }
    }
}
