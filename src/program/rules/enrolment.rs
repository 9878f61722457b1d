//! How people join a program.
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// What a program does before it keeps more of somebody than their id and their entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Enrolment {
    /// They are told, at the first contact: for who has a legitimate interest, such as an employer.
    #[default]
    Notice,
    /// They are asked: until they accept, they give and order nothing, and points to them wait.
    Consent,
}

impl Enrolment {
    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Enrolment::Notice => phrase!("setup-privacy-command.enrolment-tell-people"),
            Enrolment::Consent => phrase!("setup-privacy-command.enrolment-ask-people"),
        }
    }
}
