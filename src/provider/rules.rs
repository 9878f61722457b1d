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
use crate::base::locale::Phrase;
use crate::phrase;
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
    /// No company: the operator's own billing, asked by a signed call.
    Billing,
}

impl Provider {
    /// All of them.
    pub const ALL: [Provider; 3] = [Provider::Tremendous, Provider::Plum, Provider::Billing];

    /// What they call themselves, for logs.
    pub const fn name(self) -> &'static str {
        match self {
            Provider::Tremendous => "Tremendous",
            Provider::Plum => "Xoxoday Plum",
            Provider::Billing => "own billing",
        }
    }

    /// The same for people: companies have one name in every language.
    pub fn phrase(self) -> Phrase {
        match self {
            Provider::Tremendous => phrase!("provider-tremendous"),
            Provider::Plum => phrase!("provider-plum"),
            Provider::Billing => phrase!("provider-billing"),
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
