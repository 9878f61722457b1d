//! Where points are, and how they move.
use crate::base::ids::{MemberId, PoolId};
use crate::base::points::Points;
use serde::{Deserialize, Serialize};

/// Where points are. Wallets, allowances, funds and pools are bounded: they keep a balance that never goes below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Account {
    /// A member's spendable points.
    Wallet(MemberId),
    /// A member's give-only points for the current period.
    Allowance(MemberId),
    /// A budget's or campaign's points.
    Fund(i64),
    /// What several people have chipped in for one reward, until it is spent or goes back.
    Pool(PoolId),
    /// Where points come from.
    Mint,
    /// What was paid for rewards.
    Redeemed,
    /// What expired in wallets.
    Expired,
    /// What lapsed of allowances.
    Lapsed,
    /// What was taken from those who left.
    Revoked,
    /// What the program advances until a debt is paid.
    Owed,
}

impl Account {
    /// The name under which it is stored, and its owner (0 for the program).
    pub fn parts(self) -> (&'static str, i64) {
        let owner = match self {
            Account::Wallet(member) | Account::Allowance(member) => member.0,
            Account::Fund(fund) => fund,
            Account::Pool(pool) => pool.0,
            _ => 0,
        };
        (self.class().word(), owner)
    }

    /// The reverse of [`Account::parts`].
    pub fn from_parts(name: &str, owner: i64) -> Option<Account> {
        Some(match Class::from_word(name)? {
            Class::Wallet => Account::Wallet(MemberId(owner)),
            Class::Allowance => Account::Allowance(MemberId(owner)),
            Class::Fund => Account::Fund(owner),
            Class::Pool => Account::Pool(PoolId(owner)),
            Class::Mint => Account::Mint,
            Class::Redeemed => Account::Redeemed,
            Class::Expired => Account::Expired,
            Class::Lapsed => Account::Lapsed,
            Class::Revoked => Account::Revoked,
            Class::Owed => Account::Owed,
        })
    }

    /// What sort of account it is, whoever owns it.
    pub fn class(self) -> Class {
        match self {
            Account::Wallet(_) => Class::Wallet,
            Account::Allowance(_) => Class::Allowance,
            Account::Fund(_) => Class::Fund,
            Account::Pool(_) => Class::Pool,
            Account::Mint => Class::Mint,
            Account::Redeemed => Class::Redeemed,
            Account::Expired => Class::Expired,
            Account::Lapsed => Class::Lapsed,
            Account::Revoked => Class::Revoked,
            Account::Owed => Class::Owed,
        }
    }

    /// The member whose it is, if a member's.
    pub fn member(self) -> Option<MemberId> {
        match self {
            Account::Wallet(member) | Account::Allowance(member) => Some(member),
            _ => None,
        }
    }
}

/// A sort of account: every wallet, every allowance, the mint.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
#[allow(missing_docs, reason = "each account says what it is")]
pub enum Class {
    Wallet,
    Allowance,
    Fund,
    Pool,
    Mint,
    Redeemed,
    Expired,
    Lapsed,
    Revoked,
    Owed,
}

/// Why points moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
#[allow(missing_docs, reason = "the words are the design's and say themselves")]
pub enum Kind {
    Recognition,
    Award,
    Purchase,
    Referral,
    Engagement,
    Bonus,
    Milestone,
    Loyalty,
    Redemption,
    Expiry,
    Correction,
    /// A period's allowance, granted or lapsed: points that nobody can spend yet.
    Allowance,
    /// Chipped in with others for a reward: held, and not spent yet.
    Pool,
}

/// One immutable movement of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Where they were.
    pub source: Account,
    /// Where they are now.
    pub target: Account,
    /// How many: more than none.
    pub amount: Points,
    /// Why.
    pub kind: Kind,
}

impl Posting {
    /// A movement, or `None` where there is nothing to move: a negative amount is no posting in the other direction.
    pub fn new(source: Account, target: Account, amount: Points, kind: Kind) -> Option<Posting> {
        (amount.0 > 0 && source != target).then_some(Posting {
            source,
            target,
            amount,
            kind,
        })
    }
}
