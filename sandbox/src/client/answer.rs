//! What came back.

use super::Modal;
use serde_json::Value;

/// The application's first answer to an interaction. Messages are message objects as they were then.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A new message.
    Message(Value),
    /// "… is thinking": a message will follow.
    Deferred,
    /// A form to fill.
    Modal(Modal),
    /// Suggestions for the option in focus.
    Choices(Vec<Choice>),
    /// The message with the component, changed.
    Updated(Value),
    /// The message with the component may change later.
    DeferredUpdate,
    /// "The application did not respond."
    NoAnswer,
}

impl Answer {
    /// The message, if the answer is one.
    pub fn message(&self) -> Option<&Value> {
        match self {
            Self::Message(message) | Self::Updated(message) => Some(message),
            _ => None,
        }
    }

    /// The modal, if the answer is one.
    pub fn modal(self) -> Option<Modal> {
        match self {
            Self::Modal(modal) => Some(modal),
            _ => None,
        }
    }
}

/// A suggestion for an option.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What the person reads.
    pub name: String,
    /// What is sent: text or a number.
    pub value: Value,
}

/// What an interaction came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The first answer.
    pub answer: Answer,
    /// The reply as it stands now: the new or changed message, or null if there is none (any more).
    pub message: Option<Value>,
    /// Further messages, in their order.
    pub followups: Vec<Value>,
    /// Whether a deferral is still waiting for its message.
    pub pending: bool,
}
