//! The wire of each provider: what is asked, and what the answers mean. No database, no clock, no transaction.
pub mod billing;
pub mod plum;
#[cfg(test)]
mod tests;
pub mod tremendous;

pub use billing::Billing;
pub use plum::Plum;
pub use tremendous::Tremendous;

use super::rules::{Heard, Lapse, Money, Placing, Product, Why};
use crate::base::wire::Answer;
use secrecy::SecretString;
use serde_json::Value;

/// How much is read of an answer about one thing.
const SMALL: usize = 1 << 20;
/// How much is read of a catalog.
const LARGE: usize = 16 << 20;

/// What every provider can be asked.
pub trait Adapter {
    /// What it sells; of one thing alone where that is named.
    fn catalog(
        &self,
        only: Option<&str>,
    ) -> impl Future<Output = Result<Vec<Product>, Lapse>> + Send;

    /// What the account holds; nothing where that is not told, as for invoices.
    fn balance(&self) -> impl Future<Output = Result<Option<Money>, Lapse>> + Send;

    /// Places an order under a key. Where there is one under that key, no second one is placed.
    fn place(&self, placing: &Placing) -> impl Future<Output = Heard> + Send;

    /// What became of the order under a key. A refusal other than "it was taken back" says nothing of it.
    fn status(&self, key: &str) -> impl Future<Output = Heard> + Send;
}

/// Where an adapter gets the token of an account, and another once that is refused.
pub trait Tokens: Sync {
    /// The one in use.
    fn current(&self) -> impl Future<Output = Result<SecretString, Lapse>> + Send;

    /// The one after it.
    fn renewed(
        &self,
        stale: &SecretString,
    ) -> impl Future<Output = Result<SecretString, Lapse>> + Send;
}

/// What an answer says that is not about the order: that it was asked too often, or that something is wrong there.
fn lapse(answer: &Answer) -> Lapse {
    let why = match answer.status {
        429 => Why::Busy,
        500.. => Why::Failing,
        _ => Why::Garbled,
    };
    Lapse {
        why,
        wait: answer.retry_after,
    }
}

/// A text, or a number as one; nothing where it is empty.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The same for what is nobody's business.
fn hidden(value: &Value) -> Option<SecretString> {
    text(value).map(SecretString::from)
}

/// The entries of a list; none where it is no list.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
