//! Accounts, postings and entries.
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Refusal;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// Where points are. Wallets, allowances and funds are bounded: they keep a balance that never goes below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Account {
    /// A member's spendable points.
    Wallet(MemberId),
    /// A member's give-only points for the current period.
    Allowance(MemberId),
    /// A budget's or campaign's points.
    Fund(i64),
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
        match self {
            Account::Wallet(member) => ("wallet", member.0),
            Account::Allowance(member) => ("allowance", member.0),
            Account::Fund(fund) => ("fund", fund),
            Account::Mint => ("mint", 0),
            Account::Redeemed => ("redeemed", 0),
            Account::Expired => ("expired", 0),
            Account::Lapsed => ("lapsed", 0),
            Account::Revoked => ("revoked", 0),
            Account::Owed => ("owed", 0),
        }
    }

    /// The reverse of [`Account::parts`].
    pub fn from_parts(name: &str, owner: i64) -> Option<Account> {
        Some(match name {
            "wallet" => Account::Wallet(MemberId(owner)),
            "allowance" => Account::Allowance(MemberId(owner)),
            "fund" => Account::Fund(owner),
            "mint" => Account::Mint,
            "redeemed" => Account::Redeemed,
            "expired" => Account::Expired,
            "lapsed" => Account::Lapsed,
            "revoked" => Account::Revoked,
            "owed" => Account::Owed,
            _ => return None,
        })
    }

    /// The member whose it is, if a member's.
    pub fn member(self) -> Option<MemberId> {
        match self {
            Account::Wallet(member) | Account::Allowance(member) => Some(member),
            _ => None,
        }
    }
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

/// What an entry is for, in the words of its room: "kudos", "boost", "award", "redemption", "undo", "refund".
pub type Cause = &'static str;

/// What makes two requests the same cause: a key, and what was asked under it (free of personal text).
#[derive(Clone, Debug)]
pub struct Key {
    /// The program.
    pub guild: GuildId,
    /// An interaction's id, a draft's, a job's occurrence.
    pub key: String,
    /// What was asked.
    pub content: String,
}

/// An entry to be opened: one cause, one key.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// The program.
    pub guild: GuildId,
    /// Its id, drawn beforehand.
    pub id: EntryId,
    /// What makes a repetition the same cause.
    pub key: String,
    /// What was asked, free of personal text.
    pub content: String,
    /// What it is for.
    pub cause: Cause,
    /// Who caused it; `None` for the program itself.
    pub actor: Option<MemberId>,
    /// The entry that it reverses.
    pub reverses: Option<EntryId>,
    /// The civil day on which it counts.
    pub day: Day,
    /// When.
    pub at: Instant,
}

impl NewEntry {
    /// What a member causes under a key, on a civil day of the program.
    pub fn new(
        key: &Key,
        id: EntryId,
        cause: Cause,
        actor: MemberId,
        (day, at): (Day, Instant),
    ) -> Self {
        NewEntry {
            guild: key.guild,
            id,
            key: key.key.clone(),
            content: key.content.clone(),
            cause,
            actor: Some(actor),
            reverses: None,
            day,
            at,
        }
    }
}

/// What came of opening an entry.
#[derive(Debug, PartialEq)]
pub enum Opened {
    /// It is new: go on.
    New,
    /// The same cause came before and did its work under this id.
    Before(EntryId),
}

/// What the ledger itself refuses.
#[derive(Clone, Debug, PartialEq)]
pub enum LedgerRefusal {
    /// The same key came with other content.
    OtherContent,
}

impl LedgerRefusal {
    pub(crate) fn phrase(&self) -> crate::base::locale::Phrase {
        match self {
            LedgerRefusal::OtherContent => phrase!("ledger-other-content"),
        }
    }
}
crate::refusals!(LedgerRefusal);

/// What was kept under a key: the first answer to the same cause.
pub(super) fn kept(content: &str, refusal: &str, asked: &str) -> Refusal {
    if content != asked {
        return LedgerRefusal::OtherContent.into();
    }
    serde_json::from_str(refusal).unwrap_or_else(|_| LedgerRefusal::OtherContent.into())
}

/// A list on which members are ranked.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Board {
    /// Points received, less reversals: with the period "all", the score.
    Received,
    /// Points given, less reversals.
    Given,
}

/// A change of one member's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// On which board.
    pub board: Board,
    /// Whose.
    pub member: MemberId,
    /// By how much; negative where it is taken back.
    pub by: Points,
}

/// The periods in which a day counts, as standings name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Since the beginning.
    pub all: String,
    /// The month.
    pub month: String,
    /// The week, by its Monday.
    pub week: String,
}

impl Terms {
    /// Those of a civil day.
    pub fn of(day: Day) -> Terms {
        Terms {
            all: "all".into(),
            month: day.date().format("month:%Y-%m").to_string(),
            week: day.monday().date().format("week:%Y-%m-%d").to_string(),
        }
    }
}

/// A lot with something left in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OpenLot {
    /// Its id.
    pub id: crate::base::ids::LotId,
    /// What is left.
    pub remaining: Points,
}

/// How much to take from which lot, in the order given; `None` if they don't hold enough.
pub fn take(lots: &[OpenLot], mut wanted: Points) -> Option<Vec<OpenLot>> {
    let mut taken = Vec::new();
    for lot in lots {
        let part = lot.remaining.min(wanted);
        if part > Points::ZERO {
            taken.push(OpenLot {
                id: lot.id,
                remaining: part,
            });
            wanted = wanted.minus(part)?;
        }
    }
    (wanted == Points::ZERO).then_some(taken)
}

/// One posting as a member's statement shows it: one end is theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement {
    /// The entry that it belongs to.
    pub entry: EntryId,
    /// When.
    pub at: Instant,
    /// What the entry is for, in the words of the room that opened it.
    pub cause: String,
    /// What was moved.
    pub posting: Posting,
    /// The personal text that was kept beside the entry.
    pub note: Option<String>,
}
