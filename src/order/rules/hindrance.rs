//! Why what several people have pooled for can't be ordered.
use crate::base::points::Points;
use crate::catalog::rules::Item;
use serde::{Deserialize, Serialize};

/// Why what several people have pooled for can't be ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Hindrance {
    /// It was taken out of the shop.
    Gone,
    /// There is none left.
    SoldOut,
    /// It costs something else by now.
    Price,
    /// Whoever started the pool may not have it now, or has to tell something with it.
    Gate,
}

impl Hindrance {
    /// What of the reward itself stands in the way of having it at a price.
    pub fn of(item: &Item, price: Points) -> Option<Hindrance> {
        if item.retired {
            Some(Hindrance::Gone)
        } else if item.price != price {
            Some(Hindrance::Price)
        } else if !item.in_stock() {
            Some(Hindrance::SoldOut)
        } else if item.terms.asked().is_some() {
            Some(Hindrance::Gate)
        } else {
            None
        }
    }
}
