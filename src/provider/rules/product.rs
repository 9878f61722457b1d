//! What providers sell.
use super::{Money, ProductRef, minor};
use crate::base::fold::fold;
use crate::base::locale::Arg;
use iso_currency::Currency;
use serde_json::Value;

/// Something that can be linked to a reward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// What it is known by.
    pub product: ProductRef,
    /// What it is called.
    pub name: String,
    /// In which currencies it can be had.
    pub currencies: Vec<Currency>,
    /// Which amounts it can be had for; none where any will do.
    pub faces: Vec<Face>,
}

/// Amounts that a product can be had for, from the least to the most; both are the same where it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Face {
    least: i64,
    most: i64,
}

/// Amounts are counted in ten-thousandths: no currency has more decimals.
const PLACES: u8 = 4;

impl Face {
    /// From what a provider writes.
    pub fn read(least: &Value, most: &Value) -> Option<Face> {
        let (least, most) = (minor(least, PLACES)?, minor(most, PLACES)?);
        (least <= most && most > 0).then_some(Face { least, most })
    }

    fn holds(self, amount: i64) -> bool {
        (self.least..=self.most).contains(&amount)
    }

    /// The least and the most, as money.
    fn shown(self, currency: Currency) -> [Arg; 2] {
        let finer = 10_i64.pow(u32::from(PLACES).saturating_sub(decimals(currency)));
        [self.least, self.most].map(|amount| {
            let minor = amount / finer;
            Money { minor, currency }.into()
        })
    }

    /// From and up to, or one amount.
    pub fn arg(self, currency: Currency) -> Arg {
        let [least, most] = self.shown(currency);
        match self.least == self.most {
            true => least,
            false => crate::phrase!("provider-face-between", least = least, most = most).into(),
        }
    }
}

fn decimals(currency: Currency) -> u32 {
    currency.exponent().map_or(0, u32::from)
}

impl Product {
    /// Whether it can be had for so much.
    pub fn takes(&self, face: &Money) -> bool {
        let Some(amount) = face.in_places(PLACES) else {
            return false;
        };
        let held = self.faces.is_empty() || self.faces.iter().any(|face| face.holds(amount));
        held && face.minor > 0 && self.currencies.contains(&face.currency)
    }
}

/// Those whose name or id has these words in it, by name; all of them where none were typed.
pub fn matching(mut products: Vec<Product>, typed: &str) -> Vec<Product> {
    let wanted = fold(typed.trim());
    products.retain(|product| {
        let id = &product.product.product;
        fold(&product.name).contains(&wanted) || fold(id) == wanted
    });
    products.sort_by_cached_key(|product| (fold(&product.name), product.product.product.clone()));
    products
}
