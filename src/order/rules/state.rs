//! How far an order is, and how it gets on: the whole of it, with no exception elsewhere.
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// How far an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum State {
    /// Paid for; somebody has to decide.
    Placed,
    /// One has approved of it, and another one has to.
    Endorsed,
    /// It will be handed over.
    Approved,
    /// It was handed over.
    Fulfilled,
    /// The member has it.
    Received,
    /// It won't be handed over, and the points went back.
    Refused,
    /// The member took it back, and the points went back.
    Cancelled,
    /// It could not be handed over, and the points went back.
    Failed,
}

/// What may be done with an order.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Step {
    /// The first of two approvals, by somebody else who may.
    Endorse,
    /// By somebody else who may, or by the program where nobody is asked.
    Approve,
    /// By somebody else who may.
    Refuse,
    /// By the member.
    Cancel,
    /// It is handed over, by somebody who may or by the program.
    Fulfil,
    /// By the member, or by the program after a while.
    Receive,
    /// It can't be handed over, says somebody who may, or the program.
    Fail,
}

impl Step {
    /// All of them.
    pub const ALL: [Step; 7] = [
        Step::Endorse,
        Step::Approve,
        Step::Refuse,
        Step::Cancel,
        Step::Fulfil,
        Step::Receive,
        Step::Fail,
    ];

    /// The step by which somebody approves of an order that takes so many approvals: the first of two, or the last.
    pub fn approving(state: State, approvals: i64) -> Step {
        match state == State::Placed && approvals > 1 {
            true => Step::Endorse,
            false => Step::Approve,
        }
    }
}

impl State {
    /// All of them.
    pub const ALL: [State; 8] = [
        State::Placed,
        State::Endorsed,
        State::Approved,
        State::Fulfilled,
        State::Received,
        State::Refused,
        State::Cancelled,
        State::Failed,
    ];

    /// How far it is, in a word or two.
    pub fn phrase(self) -> Phrase {
        match self {
            State::Placed => phrase!("order-state-placed"),
            State::Endorsed => phrase!("order-state-endorsed"),
            State::Approved => phrase!("order-state-approved"),
            State::Fulfilled => phrase!("order-state-fulfilled"),
            State::Received => phrase!("order-state-received"),
            State::Refused => phrase!("order-state-refused"),
            State::Cancelled => phrase!("order-state-cancelled"),
            State::Failed => phrase!("order-state-failed"),
        }
    }

    /// What becomes of an order by a step; `None` where it is too late or too early for it.
    pub fn after(self, step: Step) -> Option<State> {
        match (self, step) {
            (State::Placed, Step::Endorse) => Some(State::Endorsed),
            (State::Placed | State::Endorsed, Step::Approve) => Some(State::Approved),
            (State::Placed | State::Endorsed, Step::Refuse) => Some(State::Refused),
            (State::Placed | State::Endorsed, Step::Cancel) => Some(State::Cancelled),
            (State::Approved, Step::Fulfil) => Some(State::Fulfilled),
            (State::Fulfilled, Step::Receive) => Some(State::Received),
            (State::Approved | State::Fulfilled, Step::Fail) => Some(State::Failed),
            _ => None,
        }
    }

    /// Whether somebody has to decide.
    pub fn is_open(self) -> bool {
        self.after(Step::Cancel).is_some()
    }

    /// Whether nothing more will become of it.
    pub fn is_last(self) -> bool {
        Step::ALL.iter().all(|step| self.after(*step).is_none())
    }

    /// Whether what was paid went back.
    pub fn gave_back(self) -> bool {
        matches!(self, State::Refused | State::Cancelled | State::Failed)
    }
}
