//! Why a personal text can't be read or kept.
use crate::base::db::Fault;
use crate::base::refusal::{Failure, Refusal};
use crate::phrase;

/// What is wrong with keys or texts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The master key is not here.
    #[error("personal text needs the key {wanted}, and OVATION_KEY is {held}")]
    Key {
        /// The id of the one that is needed.
        wanted: String,
        /// The id of the one that is here.
        held: String,
    },
    /// It is not what was stored there.
    #[error("{0} was altered: it can't be decrypted")]
    Altered(String),
}

/// Without the key a person is told; a text that was altered is ours to mend.
impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Key { .. } => {
                tracing::error!(%error, "a key is missing");
                Failure::Refused(Refusal(phrase!("vault-refused-key")))
            }
            VaultError::Altered(_) => Failure::Fault(error.into()),
        }
    }
}

impl From<VaultError> for Fault {
    fn from(error: VaultError) -> Self {
        Fault::Broken(error.to_string())
    }
}
