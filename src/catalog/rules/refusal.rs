//! What the catalog refuses.
use super::wish::{DESCRIPTION, NAME, PRICE, STOCK};
use crate::base::locale::Phrase;
use crate::phrase;

/// Why a reward can't be added, changed or found.
#[derive(Clone, Debug, PartialEq)]
pub enum CatalogRefusal {
    /// The name is empty or too long.
    Name,
    /// Another reward has this name.
    NameTaken(String),
    /// The description is too long.
    Description,
    /// The price is out of bounds.
    Price,
    /// The stock is out of bounds.
    Stock,
    /// Both a stock and no limit were asked for.
    StockAndUnlimited,
    /// Nothing was asked for.
    NothingToChange,
    /// No reward goes by what was typed.
    Unknown(String),
    /// It can no longer be had.
    Retired(String),
}

impl CatalogRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            CatalogRefusal::Name => phrase!("catalog-refused-name", longest = NAME),
            CatalogRefusal::NameTaken(name) => phrase!("catalog-refused-name-taken", name = name),
            CatalogRefusal::Description => {
                phrase!("catalog-refused-description", longest = DESCRIPTION)
            }
            CatalogRefusal::Price => phrase!("catalog-refused-price", most = PRICE),
            CatalogRefusal::Stock => phrase!("catalog-refused-stock", most = STOCK),
            CatalogRefusal::StockAndUnlimited => phrase!("catalog-refused-stock-and-unlimited"),
            CatalogRefusal::NothingToChange => phrase!("catalog-refused-nothing-to-change"),
            CatalogRefusal::Unknown(typed) => phrase!("catalog-refused-unknown", typed = typed),
            CatalogRefusal::Retired(name) => phrase!("catalog-refused-retired", name = name),
        }
    }
}
crate::refusals!(CatalogRefusal);
