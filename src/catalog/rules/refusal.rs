//! What the catalog refuses.
use super::wish::{CATEGORY, DESCRIPTION, NAME, PICTURE, PRICE, STOCK, VALID_FOR};
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
    /// It can be had already.
    Offered(String),
    /// The name of a category is too long, or can't be seen.
    Category,
    /// No address of a picture on the web.
    Picture,
    /// No amount of money.
    Face,
    /// A stretch of time without a limit.
    PerWithoutLimit,
    /// It would end before it begins.
    WindowBackwards,
    /// How long it is had without a role.
    DaysWithoutRole,
    /// Both a number of days and an end.
    DaysAndUntil,
    /// What alone a code counts for is too long, or can't be seen.
    ValidFor,
    /// A provider without what it is to deliver.
    ProviderWithoutProduct,
    /// Something to be delivered, and nobody to do it.
    ProductWithoutProvider,
    /// Something to be delivered of which it is not said for how much.
    ProductWithoutFace,
    /// The provider has no such thing.
    NoProduct(String),
    /// It can't be had for so much.
    FaceNotSold,
    /// Nothing is under this category, as far as it was typed.
    NoCategory(String),
    /// Nothing is under the category any more that a button or menu stands for.
    CategoryGone,
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
            CatalogRefusal::Offered(name) => phrase!("catalog-refused-offered", name = name),
            CatalogRefusal::Category => phrase!("catalog-refused-category", longest = CATEGORY),
            CatalogRefusal::Picture => phrase!("catalog-refused-picture", longest = PICTURE),
            CatalogRefusal::Face => phrase!("catalog-refused-face"),
            CatalogRefusal::PerWithoutLimit => phrase!("catalog-refused-per-without-limit"),
            CatalogRefusal::WindowBackwards => phrase!("catalog-refused-window-backwards"),
            CatalogRefusal::ProviderWithoutProduct => {
                phrase!("catalog-refused-provider-without-product")
            }
            CatalogRefusal::ProductWithoutProvider => {
                phrase!("catalog-refused-product-without-provider")
            }
            CatalogRefusal::ProductWithoutFace => phrase!("catalog-refused-product-without-face"),
            CatalogRefusal::NoProduct(product) => {
                phrase!("catalog-refused-no-product", product = product)
            }
            CatalogRefusal::FaceNotSold => phrase!("catalog-refused-face-not-sold"),
            CatalogRefusal::NoCategory(typed) => {
                phrase!("catalog-refused-no-category", typed = typed)
            }
            CatalogRefusal::CategoryGone => phrase!("catalog-refused-category-gone"),
            CatalogRefusal::DaysWithoutRole => phrase!("catalog-refused-days-without-role"),
            CatalogRefusal::DaysAndUntil => phrase!("catalog-refused-days-and-until"),
            CatalogRefusal::ValidFor => phrase!("catalog-refused-valid-for", longest = VALID_FOR),
        }
    }
}
crate::refusals!(CatalogRefusal);
