//! The two kinds of failure: a refusal, which a person can read and act on, and a fault, which is ours.
use crate::base::db::Fault;
use crate::base::locale::Phrase;
use serde::{Deserialize, Serialize};

/// An expected "no", with what to do next, in no language yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Refusal(pub Phrase);

/// Why a use case did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// The person is told; nothing was changed.
    Refused(Refusal),
    /// Logged once, where it is handled; the person gets an apology with an id.
    Fault(Fault),
}

impl Failure {
    /// For those whom no person waits for: a refusal is then as bad as a fault.
    pub fn into_fault(self) -> Fault {
        match self {
            Failure::Refused(Refusal(phrase)) => Fault::Broken(phrase.key.to_string()),
            Failure::Fault(fault) => fault,
        }
    }
}

/// What a use case returns.
pub type Outcome<T> = Result<T, Failure>;

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Failure::Fault(fault)
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Failure::Fault(error.into())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::Fault(Fault::Broken(error.to_string()))
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::Refused(refusal)
    }
}

/// Makes a room's refusals usable with `?`: each room's enum says its phrase in one exhaustive `match`.
#[macro_export]
macro_rules! refusals {
    ($name:ty) => {
        impl From<$name> for $crate::base::refusal::Refusal {
            fn from(refusal: $name) -> Self {
                $crate::base::refusal::Refusal(refusal.phrase())
            }
        }
        impl From<$name> for $crate::base::refusal::Failure {
            fn from(refusal: $name) -> Self {
                $crate::base::refusal::Failure::Refused(refusal.into())
            }
        }
    };
}
