//! Turning points of one's own into points to give.
use super::AllowanceRefusal;
use crate::base::clock::Instant;
use crate::base::ids::{DraftId, GuildId, RoleId, UserId};
use crate::base::points::Points;
use crate::program::rules::Program;

/// Somebody who wants to give more than they may.
#[derive(Clone, Debug)]
pub struct Buyer {
    /// The program.
    pub guild: GuildId,
    /// Who.
    pub user: UserId,
    /// Which Discord roles they have: these may allow them more.
    pub roles: Vec<RoleId>,
    /// How many points.
    pub points: i64,
}

/// What is asked before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuyOffer {
    /// What makes two clicks one purchase.
    pub draft: DraftId,
    /// The period in which it counts.
    pub period: i64,
    /// How many points.
    pub points: Points,
    /// What is then left to spend.
    pub wallet: Points,
    /// What can then be given.
    pub allowance: Points,
    /// Until when.
    pub renews: Instant,
    /// How much of what is not given then is kept.
    pub carry_over: Points,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bought {
    /// How many points.
    pub points: Points,
    /// What can be given now.
    pub allowance: Points,
    /// Until when.
    pub renews: Instant,
}

/// Whether somebody may buy so much who has bought some in this period.
///
/// # Errors
/// Why not.
pub fn buys(program: &Program, points: i64, bought: Points) -> Result<Points, AllowanceRefusal> {
    let most = program.settings.buy_allowance;
    let left = Points((most.0 - bought.0).max(0));
    if most == Points::ZERO {
        return Err(AllowanceRefusal::NotSold);
    }
    if points < 1 {
        return Err(AllowanceRefusal::Nothing);
    }
    if points > left.0 {
        let renews = program.period.ends_at;
        return Err(AllowanceRefusal::TooMuch { left, renews });
    }
    Ok(Points(points))
}
