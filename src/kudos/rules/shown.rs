//! What is shown of a kudos.
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, EntryId, MessageId, UserId};
use crate::base::points::Points;
use crate::campaign::rules::Terms;

/// What giving came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// To whom.
    pub to: Vec<UserId>,
    /// How much each got.
    pub points: Points,
    /// What is left of the giver's allowance.
    pub left: Points,
    /// When it renews.
    pub renews: Instant,
    /// Where the card appears.
    pub channel: ChannelId,
    /// For whom of them the points wait, since they have not joined, and until when.
    pub waiting: Option<(Vec<UserId>, Instant)>,
    /// What campaigns have added for whom.
    pub added: Vec<Terms>,
    /// Where it went without points, since the budget holds too little: what that is, and when it is filled again.
    pub unpaid: Option<(Points, Instant)>,
}

/// What taking back came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// From whom.
    pub from: Vec<UserId>,
    /// How much each had got.
    pub points: Points,
    /// What came back to the giver's allowance; less than was given where its period is over.
    pub returned: Points,
}

/// A kudos as everybody may see it, in the program's language.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its id.
    pub id: EntryId,
    /// Who gave.
    pub giver: UserId,
    /// To whom.
    pub to: Vec<UserId>,
    /// How much each got.
    pub points: Points,
    /// Why; empty if it was not said.
    pub reason: String,
    /// The company value that it stands for.
    pub value: Option<String>,
    /// The message that it thanks for.
    pub link: Option<String>,
    /// Who added how much for each, in order.
    pub boosts: Vec<(UserId, Points)>,
    /// When it was taken back.
    pub undone_at: Option<Instant>,
    /// Whether its giver may take it back at all in this program.
    pub undoable: bool,
    /// The message that shows it.
    pub message: Option<MessageId>,
    /// Whom of them a post may ping now.
    pub pinged: Vec<UserId>,
    /// For whom of them its points wait, and until when.
    pub waiting: Option<(Vec<UserId>, Instant)>,
    /// To whom they did not come in the end, since they have not joined.
    pub returned: Vec<UserId>,
    /// What campaigns have added for whom.
    pub added: Vec<Terms>,
}

/// A kudos that somebody gave or got, as they are handed it with all that is kept about them.
#[derive(Clone, Debug, PartialEq)]
pub struct Mine {
    /// Its id.
    pub id: EntryId,
    /// When it was given.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// To whom.
    pub to: Vec<UserId>,
    /// Whether they gave it.
    pub given: bool,
    /// How much each got.
    pub points: Points,
    /// Why.
    pub reason: String,
    /// The message that it thanks for.
    pub link: Option<String>,
    /// When it was taken back.
    pub undone_at: Option<Instant>,
}
