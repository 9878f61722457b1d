//! Asking for more time.
use super::ExpiryRefusal;
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, ExtensionId, MemberId, MessageId, UserId};
use crate::base::locale::Speech;
use crate::base::points::Points;

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum State {
    /// Nobody has decided.
    Waiting,
    /// The points last longer.
    Approved,
    /// They don't.
    Refused,
}

/// Somebody asks for more time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: ExtensionId,
    /// Who asks.
    pub member: MemberId,
    /// What expires up to then is meant.
    pub through: Instant,
    /// How much that was.
    pub points: Points,
    /// For how many days more.
    pub days: i64,
    /// How far it has come.
    pub state: State,
    /// When it was asked.
    pub asked_at: Instant,
    /// Who decided.
    pub decided_by: Option<MemberId>,
    /// Why it was refused; empty where that was erased.
    pub reason: String,
    /// Where its card is to be.
    pub channel: ChannelId,
    /// Its card.
    pub message: Option<MessageId>,
}

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// They get it.
    Approve,
    /// They don't, and why.
    Refuse(String),
}

impl Decision {
    /// The state that it leads to.
    pub fn state(&self) -> State {
        match self {
            Decision::Approve => State::Approved,
            Decision::Refuse(_) => State::Refused,
        }
    }
}

impl Request {
    /// Lets pass somebody who may decide on it; `false` where just that was decided before.
    ///
    /// # Errors
    /// It is their own, or was decided otherwise.
    pub fn may_decide(&self, by: MemberId, decision: &Decision) -> Result<bool, ExpiryRefusal> {
        match self.state {
            State::Waiting if self.member == by => Err(ExpiryRefusal::Own),
            State::Waiting => Ok(true),
            state if state == decision.state() && self.decided_by == Some(by) => Ok(false),
            _ => Err(ExpiryRefusal::Decided),
        }
    }
}

/// A request as people see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The request.
    pub request: Request,
    /// Who asks.
    pub by: UserId,
    /// Who decided.
    pub decided_by: Option<UserId>,
    /// How the program speaks in public.
    pub public: Speech,
    /// How it speaks to the one who asks.
    pub private: Speech,
}
