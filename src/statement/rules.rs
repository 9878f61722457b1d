//! How a movement of points reads to the member whose statement it is on.
mod file;
mod filter;
mod table;

pub use crate::ledger::rules::Kind;
pub use crate::ledger::rules::cause as cause_words;
pub use file::{Row, Statement, rows};
pub use filter::{Filter, StatementRefusal};
pub use table::{campaign_name, table};

use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::{EntryId, MemberId, UserId};
use crate::base::points::Points;
use crate::base::texts::Texts;
use crate::base::vault::Words;
use crate::ledger::rules::{Account, Movement, Turnover};

/// How many movements a page shows.
pub const PAGE: i64 = 8;

/// How many dates of expiry a balance shows.
pub const SOON: i64 = 5;

/// What a member has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// What they can spend.
    pub wallet: Points,
    /// What they can still give.
    pub allowance: Points,
    /// When that is renewed.
    pub renews: Instant,
    /// What ranks them.
    pub score: Points,
    /// What of the wallet expires when, the soonest first.
    pub expiring: Vec<(Instant, Points)>,
    /// What they owe: new points pay it first.
    pub owed: Points,
    /// What waits for them to join, and until when the first of it does.
    pub waiting: Option<(Points, Instant)>,
}

/// What a month came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Day,
    /// What the wallet held, what came and what left.
    pub turnover: Turnover,
    /// What expires until the end of the month after it.
    pub expiring: Points,
}

/// One page of what moved, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// What was asked for.
    pub filter: Filter,
    /// Which page, counted from 0.
    pub page: i64,
    /// What it shows.
    pub lines: Vec<Line>,
    /// Whether there is an older page.
    pub older: bool,
}

/// One movement.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its number.
    pub entry: EntryId,
    /// When.
    pub at: Instant,
    /// How much.
    pub amount: Points,
    /// Whether it came rather than went.
    pub came: bool,
    /// Whether it was give-only points that moved.
    pub allowance: bool,
    /// Of what kind.
    pub kind: Kind,
    /// Why.
    pub cause: Cause,
    /// Why, in the word of the room that moved them.
    pub word: String,
    /// Who or what was at the other end.
    pub other: Other,
    /// What was said with it, or the reward that it was about.
    pub note: Words,
}

impl Line {
    /// The reward that was ordered or given back.
    pub fn reward(&self) -> Option<&str> {
        let about = matches!(self.cause, Cause::Redemption | Cause::Chip | Cause::Refund);
        self.note.clear().filter(|_| about)
    }

    /// What somebody said with it.
    pub fn said(&self) -> Option<&str> {
        let about = self.reward().is_some();
        self.note.clear().filter(|_| !about)
    }
}

/// Why points moved, as far as a statement tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words are the ledger's and say themselves")]
pub enum Cause {
    Kudos,
    Boost,
    Undo,
    Award,
    /// What a campaign added.
    Bonus,
    Redemption,
    /// Held for a reward that several people pool for.
    Chip,
    Refund,
    /// A period's allowance.
    Grant,
    /// What was left of an earlier period's.
    Lapse,
    /// One's own points, turned into points to give.
    Bought,
    /// Wallet points whose time was over.
    Expiry,
    /// Reversed by an admin.
    Correction,
    /// What had expired, brought back to be taken back.
    Restored,
    /// A birthday or another day.
    Milestone,
    /// What was added where points were redeemed in time.
    Rescue,
    /// What went back of somebody who had left.
    Leaver,
    /// It waited for somebody who has not joined.
    Return,
    /// What the program advanced so that it could be taken back.
    Advanced,
    /// What was owed, paid.
    Repaid,
    /// What a statement doesn't know yet.
    Other,
}

impl Cause {
    /// From an entry's word; grants and lapses come within entries of other causes.
    pub fn of(movement: &Movement) -> Cause {
        let posting = movement.posting;
        if posting.kind == Kind::Allowance {
            return match (posting.source, posting.target) {
                (Account::Wallet(_), _) => Cause::Bought,
                (_, Account::Allowance(_)) => Cause::Grant,
                _ => Cause::Lapse,
            };
        }
        match (posting.source, posting.target) {
            (_, Account::Owed) => return Cause::Repaid,
            (Account::Owed, _) => return Cause::Advanced,
            (Account::Expired, _) => return Cause::Restored,
            (Account::Fund(_), _) => return Cause::Bonus,
            _ => {}
        }
        match movement.cause.as_str() {
            "expiry" => Cause::Expiry,
            "correction" => Cause::Correction,
            "return" => Cause::Return,
            "kudos" => Cause::Kudos,
            "boost" => Cause::Boost,
            "undo" => Cause::Undo,
            "award" => Cause::Award,
            "milestone" => Cause::Milestone,
            "rescue" => Cause::Rescue,
            "leaver" => Cause::Leaver,
            "redemption" => Cause::Redemption,
            "chip" => Cause::Chip,
            "refund" => Cause::Refund,
            _ => Cause::Other,
        }
    }

    /// Whether the entry's note belongs to this movement.
    fn has_note(self) -> bool {
        use Cause::{Advanced, Bought, Grant, Lapse, Repaid, Restored};
        !matches!(self, Bought | Grant | Lapse | Advanced | Repaid | Restored)
    }
}

/// The other end of a movement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Other {
    /// Somebody.
    User(UserId),
    /// What rewards cost.
    Rewards,
    /// A campaign, by its names.
    Campaign(Texts<String>),
    /// Any other account of the program.
    Program,
}

/// The account at the other end, seen from a member.
pub fn other_account(movement: &Movement, me: MemberId) -> Account {
    let posting = movement.posting;
    if posting.source.member() == Some(me) {
        posting.target
    } else {
        posting.source
    }
}

/// A movement as one member sees it; `other` is whoever, or whatever, the other account belongs to.
pub fn line(movement: Movement, me: MemberId, other: Option<Other>) -> Line {
    let posting = movement.posting;
    let came = posting.source.member() != Some(me);
    let mine = if came { posting.target } else { posting.source };
    let cause = Cause::of(&movement);
    let other = match (other, other_account(&movement, me)) {
        (Some(other), _) => other,
        (None, Account::Redeemed | Account::Pool(_)) => Other::Rewards,
        (None, _) => Other::Program,
    };
    Line {
        entry: movement.entry,
        at: movement.at,
        amount: posting.amount,
        came,
        allowance: matches!(mine, Account::Allowance(_)),
        kind: posting.kind,
        cause,
        word: movement.cause,
        other,
        note: match cause.has_note() {
            true => movement.note,
            false => Words::None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::rules::Posting;

    const ME: MemberId = MemberId(1);
    const YOU: MemberId = MemberId(2);

    fn movement(source: Account, target: Account, kind: Kind, cause: &str) -> Movement {
        Movement {
            entry: EntryId(9),
            at: Instant(0),
            cause: cause.into(),
            posting: Posting {
                source,
                target,
                amount: Points(5),
                kind,
            },
            note: Words::Clear("the demo".into()),
        }
    }

    #[test]
    fn the_same_kudos_goes_for_one_and_comes_for_the_other() {
        let ends = (Account::Allowance(ME), Account::Wallet(YOU));
        let kudos = movement(ends.0, ends.1, Kind::Recognition, "kudos");
        let given = line(kudos.clone(), ME, Some(Other::User(UserId(20))));
        assert_eq!((given.came, given.allowance), (false, true));
        assert_eq!(given.other, Other::User(UserId(20)));
        let received = line(kudos, YOU, Some(Other::User(UserId(10))));
        assert_eq!((received.came, received.allowance), (true, false));
        assert_eq!(received.note.clear(), Some("the demo"));
    }

    #[test]
    fn a_grant_within_a_kudos_is_a_grant_and_has_no_note() {
        let ends = (Account::Mint, Account::Allowance(ME));
        let grant = line(movement(ends.0, ends.1, Kind::Allowance, "kudos"), ME, None);
        assert_eq!(
            (grant.cause, grant.other, grant.note),
            (Cause::Grant, Other::Program, Words::None)
        );
        let ends = (Account::Allowance(ME), Account::Lapsed);
        let lapse = movement(ends.0, ends.1, Kind::Allowance, "kudos");
        assert_eq!(Cause::of(&lapse), Cause::Lapse);
    }

    #[test]
    fn what_a_reward_cost_went_to_rewards_and_what_is_unknown_is_other() {
        let ends = (Account::Wallet(ME), Account::Redeemed);
        let spent = line(
            movement(ends.0, ends.1, Kind::Redemption, "redemption"),
            ME,
            None,
        );
        assert_eq!(
            (spent.cause, spent.other.clone()),
            (Cause::Redemption, Other::Rewards)
        );
        assert_eq!((spent.reward(), spent.said()), (Some("the demo"), None));
        let odd = movement(ends.0, ends.1, Kind::Correction, "tax");
        assert_eq!(Cause::of(&odd), Cause::Other);
    }
}
