//! What an allowance holds, and for which period.
mod buy;

pub use crate::program::rules::lines::length;
pub use buy::{Bought, BuyOffer, Buyer, buys};

use crate::base::clock::Instant;
use crate::base::ids::{GuildId, MemberId, RoleId, UserId};
use crate::base::locale::Phrase;
use crate::base::person::Person;
use crate::base::points::Points;
use crate::phrase;
use crate::program::rules::number::Number;
use crate::program::rules::{Program, Settings, Stored};
use serde::{Deserialize, Serialize};

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
    /// What they may give, where it is their own.
    own: Option<Points>,
}

impl Seen {
    /// The member, with the user behind them.
    pub fn member(&self) -> Option<(MemberId, UserId)> {
        self.id.zip(self.user_id)
    }

    /// What a person may give, where it is their own and this is they.
    pub fn own_of(&self, user: UserId) -> Option<Points> {
        self.own.filter(|_| self.user_id == Some(user))
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
            _ => Points(
                program
                    .settings
                    .allowance
                    .0
                    .saturating_add(self.carried(program).0),
            ),
        }
    }

    /// What of earlier periods is kept for the current one. In those between, all of it was left.
    pub fn carried(self, program: &Program) -> Points {
        let Purse::Held(points, period) = self else {
            return Points::ZERO;
        };
        let most = program.settings.carry_over;
        let missed = (program.period.ordinal - period - 1).max(0);
        let missed = missed.saturating_mul(program.settings.allowance.0);
        match period < program.period.ordinal {
            true => most.min(Points(points.0.saturating_add(missed))),
            false => Points::ZERO,
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

/// What somebody may give in a period: the most that applies to them.
pub fn granted(settings: &Settings, roles: &[RoleId], own: Option<Points>) -> Points {
    let by_role = settings.role_allowances.iter();
    let by_role = by_role
        .filter(|(role, _)| roles.contains(role))
        .map(|(_, points)| *points);
    let all = by_role.chain(own).chain([settings.allowance]);
    all.max().unwrap_or(settings.allowance)
}

/// Whose allowance is set.
#[derive(Clone, Debug)]
pub struct Set {
    /// The program.
    pub guild: GuildId,
    /// The admin.
    pub by: UserId,
    /// Whose.
    pub to: Person,
    /// How many points; none for as many as others.
    pub points: Option<i64>,
    /// What makes a repetition the same change.
    pub key: String,
}

/// What is recorded of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Whose.
    pub member: MemberId,
    /// How many points, where they have their own.
    pub points: Option<Points>,
}

/// What applies here, and to the one who looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// The program's settings.
    pub settings: Settings,
    /// What the one who looks may give in a period.
    pub mine: Points,
    /// What of it is left, and when it is renewed.
    pub left: (Points, Instant),
    /// Who has an allowance of their own, for those who run the program.
    pub own: Vec<(UserId, Points)>,
}

/// What this room refuses.
#[derive(Clone, Debug, PartialEq)]
pub enum AllowanceRefusal {
    /// The role that everybody has.
    Everyone,
    /// Out of bounds.
    Points,
    /// Not somebody who can give.
    Nobody(UserId),
    /// Nobody may buy more here.
    NotSold,
    /// Fewer than one.
    Nothing,
    /// More than may be bought in this period.
    TooMuch {
        /// How much may still be.
        left: Points,
        /// Until when.
        renews: Instant,
    },
    /// More than they have.
    Short {
        /// What they have.
        have: Points,
    },
    /// The period is over for which it was asked.
    Over,
}

impl AllowanceRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            AllowanceRefusal::Everyone => phrase!("allowance-refused-everyone"),
            AllowanceRefusal::Points => {
                phrase!(
                    "allowance-refused-points",
                    most = *Number::Allowance.range().end()
                )
            }
            AllowanceRefusal::Nobody(who) => phrase!("allowance-refused-nobody", who = *who),
            AllowanceRefusal::NotSold => phrase!("allowance-refused-not-sold"),
            AllowanceRefusal::Nothing => phrase!("allowance-refused-nothing"),
            AllowanceRefusal::TooMuch { left, renews } => {
                phrase!("allowance-refused-too-much", left = *left, renews = *renews)
            }
            AllowanceRefusal::Short { have } => phrase!("allowance-refused-short", have = *have),
            AllowanceRefusal::Over => phrase!("allowance-refused-over"),
        }
    }
}
crate::refusals!(AllowanceRefusal);

#[cfg(test)]
mod tests {
    use super::*;
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
    fn the_most_that_applies_counts() {
        let settings = Settings {
            allowance: Points(100),
            role_allowances: vec![(RoleId(1), Points(50)), (RoleId(2), Points(200))],
            ..Settings::default()
        };
        let granted = |roles: &[i64], own: Option<i64>| {
            let roles: Vec<RoleId> = roles.iter().copied().map(RoleId).collect();
            granted(&settings, &roles, own.map(Points)).0
        };
        assert_eq!(granted(&[], None), 100);
        assert_eq!(granted(&[1], None), 100);
        assert_eq!(granted(&[1, 2], None), 200);
        assert_eq!(granted(&[2], Some(150)), 200);
        assert_eq!(granted(&[1], Some(150)), 150);
    }

    #[test]
    fn what_was_not_given_is_kept_up_to_a_cap() {
        let kept = |purse: Purse, most: i64| {
            let mut program = program(5);
            program.settings.carry_over = Points(most);
            (purse.carried(&program).0, purse.left(&program).0)
        };
        assert_eq!(kept(Purse::None, 30), (0, 100));
        assert_eq!(kept(Purse::Held(Points(7), 5), 30), (0, 7));
        assert_eq!(kept(Purse::Held(Points(7), 4), 30), (7, 107));
        assert_eq!(kept(Purse::Held(Points(70), 4), 30), (30, 130));
        assert_eq!(kept(Purse::Held(Points(7), 4), 0), (0, 100));
        // Whoever gave nothing in a period between has all of that left.
        assert_eq!(kept(Purse::Held(Points(7), 3), 30), (30, 130));
        assert_eq!(kept(Purse::Held(Points(7), 3), 150), (107, 207));
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
