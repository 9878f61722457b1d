//! What a reward is.
mod asked;
mod band;
mod category;
pub mod codes;
mod entry;
mod find;
mod gate;
mod index;
mod reach;
mod recorded;
mod refusal;
pub mod sheet;
mod shown;
mod terms;
mod wish;

pub use asked::{Asked, AskedRefusal};
pub use band::{Band, Effort, days_for, proposed};
pub use category::CategoryKey;
pub use codes::CodesRefusal;
pub use entry::with_parts;
pub use find::{matching, page};
pub use gate::{GateRefusal, Visitor};
pub use index::{Category, Entry, Index, Wanted};
pub use reach::Reach;
pub use recorded::Recorded;
pub use refusal::CatalogRefusal;
pub use sheet::{Imported, Sheet, SheetRefusal};
pub use shown::{Brought, Draft, Exported, Looking, Pool, Shelf, Told};
pub use terms::{Limit, Perk, Terms};
pub use wish::{Around, TermsWish, Wish};

use crate::base::cut::cut;
use crate::base::fold::fold;
use crate::base::ids::ItemId;
use crate::base::locale::{Locale, Phrase};
use crate::base::points::Points;
use crate::base::texts::Texts;
use crate::phrase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What sort of reward it is, which says how it will be handed over.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum Kind {
    GiftCard,
    #[default]
    Merchandise,
    Experience,
    Discount,
    Credit,
    Perk,
    Donation,
    Development,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 8] = [
        Kind::GiftCard,
        Kind::Merchandise,
        Kind::Experience,
        Kind::Discount,
        Kind::Credit,
        Kind::Perk,
        Kind::Donation,
        Kind::Development,
    ];

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Kind::GiftCard => phrase!("catalog-kind-gift-card"),
            Kind::Merchandise => phrase!("catalog-kind-merchandise"),
            Kind::Experience => phrase!("catalog-kind-experience"),
            Kind::Discount => phrase!("catalog-kind-discount"),
            Kind::Credit => phrase!("catalog-kind-credit"),
            Kind::Perk => phrase!("catalog-kind-perk"),
            Kind::Donation => phrase!("catalog-kind-donation"),
            Kind::Development => phrase!("catalog-kind-development"),
        }
    }
}

/// How many there are, in words.
pub fn stock(left: Option<i64>) -> Phrase {
    match left {
        Some(left) => phrase!("catalog-stock", left = left),
        None => phrase!("catalog-stock-unlimited"),
    }
}

/// A reward's texts in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its name.
    pub name: String,
    /// What it is; may be empty.
    pub description: String,
}

/// A reward.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// What it is called, in the languages that it was given in.
    pub texts: Texts<Words>,
    /// What it costs.
    pub price: Points,
    /// How many there are; `None` for as many as are asked for.
    pub stock: Option<i64>,
    /// What sort it is.
    pub kind: Kind,
    /// On what terms it can be had.
    pub terms: Terms,
    /// Whether it can no longer be had.
    pub retired: bool,
}

impl Item {
    /// One of which nothing is known yet.
    pub(crate) fn blank(id: ItemId) -> Item {
        Item {
            id,
            texts: Texts::default(),
            price: Points::ZERO,
            stock: None,
            kind: Kind::default(),
            terms: Terms::default(),
            retired: false,
        }
    }

    /// Its name in a language, else in the program's.
    pub fn name(&self, locale: Locale, fallback: Locale) -> &str {
        self.texts
            .in_language(locale, fallback)
            .map_or("", |words| &words.name)
    }

    /// Its description in a language, else in the program's; may be empty.
    pub fn description(&self, locale: Locale, fallback: Locale) -> &str {
        let here = self.texts.in_language(locale, fallback);
        let there = self.texts.in_language(fallback, fallback);
        let mut given = here
            .into_iter()
            .chain(there)
            .map(|words| &words.description);
        given.find(|text| !text.is_empty()).map_or("", |text| text)
    }

    /// Whether it is given away.
    pub fn is_donation(&self) -> bool {
        self.kind == Kind::Donation
    }

    /// Whether there is one to be had.
    pub fn in_stock(&self) -> bool {
        self.stock.is_none_or(|left| left > 0)
    }

    /// How many there are, in words.
    pub fn left(&self) -> Phrase {
        stock(self.stock)
    }

    /// Its names as they are compared, each once.
    pub fn folded(&self) -> BTreeSet<String> {
        let names = self.texts.iter().map(|(_, words)| fold(&words.name));
        names.collect()
    }

    /// What a list of choices shows.
    pub fn choice(&self, locale: Locale, fallback: Locale) -> Phrase {
        choice(self.name(locale, fallback), self.price)
    }
}

/// What a list of choices shows, in at most 100 characters: the name gives way to the price.
fn choice(name: &str, price: Points) -> Phrase {
    phrase!("catalog-choice", name = cut(name, 50), price = price)
}
