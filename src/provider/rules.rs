//! Those who deliver rewards, what they sell, and what they answer.
mod code;
mod money;
mod product;
mod refusal;
mod reply;
mod shown;
#[cfg(test)]
mod tests;
mod why;

pub use code::Code;
pub use money::{Money, minor};
pub use product::{Face, Product, matching};
pub use refusal::ProviderRefusal;
pub use reply::{Heard, Lapse, Learned, Placing, Reply, What};
pub use shown::{Account, Problem, Sheet, Standing};
pub use why::Why;

use crate::base::ids::{EntryId, GuildId};
use serde::{Deserialize, Serialize};

/// Who delivers rewards.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say themselves")]
pub enum Provider {
    Tremendous,
    Plum,
}

impl Provider {
    /// All of them.
    pub const ALL: [Provider; 2] = [Provider::Tremendous, Provider::Plum];

    /// What they call themselves, in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Provider::Tremendous => "Tremendous",
            Provider::Plum => "Xoxoday Plum",
        }
    }
}

/// Something that a provider sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductRef {
    /// Who sells it.
    pub provider: Provider,
    /// What they know it by.
    pub product: String,
}

/// What a provider knows an order by: the same for each attempt, and no other's. It names the program too, since several may
/// have one account.
pub fn key(guild: GuildId, order: EntryId) -> String {
    format!("ovation-{guild}-{order}")
}
