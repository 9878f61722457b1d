//! What an admin asks for, and the reward that comes of it.
mod terms;

pub use terms::{Around, CATEGORY, PICTURE, TermsWish, VALID_FOR};

use super::{CatalogRefusal, CodesRefusal, Item, Kind, Words};
use crate::base::fold::{fold, says_none};
use crate::base::ids::ItemId;
use crate::base::inert::clean;
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::base::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// The longest name, in characters.
pub const NAME: usize = 80;
/// The longest description, in characters.
pub const DESCRIPTION: usize = 300;
/// The highest price.
pub const PRICE: i64 = 1_000_000_000;
/// The largest stock that is counted.
pub const STOCK: i64 = 1_000_000;

/// What an admin asks for; what is absent stays as it is, or takes its default in a new reward.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// The name.
    pub name: Option<String>,
    /// The price.
    pub price: Option<i64>,
    /// How many there are.
    pub stock: Option<i64>,
    /// As many as are asked for.
    pub unlimited: bool,
    /// What it is; the word for none empties it.
    pub description: Option<String>,
    /// What sort it is.
    pub kind: Option<Kind>,
    /// The language of name and description; the program's where it is absent.
    pub language: Option<Locale>,
    /// On what terms it can be had.
    pub terms: TermsWish,
}

impl Wish {
    /// Other terms alone.
    pub fn terms(terms: TermsWish) -> Wish {
        Wish {
            terms,
            ..Wish::default()
        }
    }

    /// Whether anything is asked for.
    pub fn asks(&self) -> bool {
        let nothing = Wish {
            language: self.language,
            ..Wish::default()
        };
        *self != nothing
    }

    /// A new reward; without a stock there is no limit.
    ///
    /// # Errors
    /// What is out of bounds.
    pub fn create(&self, id: ItemId, around: Around) -> Result<Item, Refusal> {
        let item = self.apply(&Item::blank(id), around)?;
        let named = item.texts.iter().next().is_some();
        match (named, item.price) {
            (false, _) => Err(CatalogRefusal::Name.into()),
            (true, Points::ZERO) => Err(CatalogRefusal::Price.into()),
            _ => Ok(item),
        }
    }

    /// The reward with what is asked for.
    ///
    /// # Errors
    /// What is out of bounds, or that nothing is asked for.
    pub fn apply(&self, to: &Item, around: Around) -> Result<Item, Refusal> {
        if !self.asks() {
            return Err(CatalogRefusal::NothingToChange.into());
        }
        let mut item = to.clone();
        item.kind = self.kind.unwrap_or(item.kind);
        item.price = self.price()?.unwrap_or(item.price);
        if let Some(stock) = self.stock()? {
            if to.terms.codes {
                return Err(CodesRefusal::Counted.into());
            }
            item.stock = stock;
        }
        self.put_words(&mut item, around.language)?;
        item.terms = self.terms.over(&to.terms, around)?;
        Ok(item)
    }

    /// The stock that is asked for: `None` for none, `Some(None)` for no limit.
    ///
    /// # Errors
    /// It is out of bounds, or contradicts itself.
    pub fn stock(&self) -> Result<Option<Option<i64>>, CatalogRefusal> {
        match (self.stock, self.unlimited) {
            (Some(_), true) => Err(CatalogRefusal::StockAndUnlimited),
            (Some(stock), false) if !(0..=STOCK).contains(&stock) => Err(CatalogRefusal::Stock),
            (Some(stock), false) => Ok(Some(Some(stock))),
            (None, true) => Ok(Some(None)),
            (None, false) => Ok(None),
        }
    }

    fn price(&self) -> Result<Option<Points>, CatalogRefusal> {
        match self.price {
            Some(price) if !(1..=PRICE).contains(&price) => Err(CatalogRefusal::Price),
            price => Ok(price.map(Points)),
        }
    }

    fn put_words(&self, item: &mut Item, program: Locale) -> Result<(), CatalogRefusal> {
        if self.name.is_none() && self.description.is_none() {
            return Ok(());
        }
        let language = self.language.unwrap_or(program);
        let mut words = match item.texts.exact(language) {
            Some(words) => words.clone(),
            // A description alone keeps the name that is shown in this language.
            None => Words {
                name: item.name(language, program).to_owned(),
                description: String::new(),
            },
        };
        if let Some(name) = &self.name {
            words.name = one_line(name);
        }
        if let Some(description) = &self.description {
            words.description = self::description(description);
        }
        check(&words)?;
        item.texts.set(language, words);
        Ok(())
    }
}

fn check(words: &Words) -> Result<(), CatalogRefusal> {
    if fold(&words.name).is_empty() || words.name.chars().count() > NAME {
        return Err(CatalogRefusal::Name);
    }
    if words.description.chars().count() > DESCRIPTION {
        return Err(CatalogRefusal::Description);
    }
    Ok(())
}

fn description(typed: &str) -> String {
    if says_none(typed) {
        String::new()
    } else {
        one_line(typed)
    }
}

fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
