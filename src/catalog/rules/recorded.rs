//! What is recorded of a reward when an admin changes it.
use super::{Item, Kind, Terms, Words};
use crate::base::points::Points;
use crate::base::texts::Texts;
use serde::{Deserialize, Serialize};

/// A reward as an admin set it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the fields of a reward, by their names")]
pub struct Recorded {
    pub texts: Texts<Words>,
    pub price: Points,
    pub stock: Option<i64>,
    pub kind: Kind,
    #[serde(default)]
    pub terms: Terms,
}

impl From<&Item> for Recorded {
    fn from(item: &Item) -> Self {
        Recorded {
            texts: item.texts.clone(),
            price: item.price,
            stock: item.stock,
            kind: item.kind,
            terms: item.terms.clone(),
        }
    }
}
