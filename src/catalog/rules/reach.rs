//! Whether somebody can have a reward now, as far as their points and the stock go.
use super::Item;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// How far a reward is from somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// They can pay for it, and there is one.
    Within,
    /// So much is missing.
    Missing(Points),
    /// There is none at the moment.
    SoldOut,
    /// It was taken out of the shop.
    Gone,
}

impl Reach {
    /// In words.
    pub fn phrase(self) -> Phrase {
        match self {
            Reach::Within => phrase!("catalog-reach-yes"),
            Reach::Missing(missing) => phrase!("catalog-reach-missing", missing = missing.0),
            Reach::SoldOut => phrase!("catalog-reach-sold-out"),
            Reach::Gone => phrase!("catalog-reach-gone"),
        }
    }

    /// Whether they can have it.
    pub fn is_within(self) -> bool {
        self == Reach::Within
    }
}

impl Item {
    /// How far it is from somebody who has so much.
    pub fn reach(&self, wallet: Points) -> Reach {
        match self.price.minus(wallet) {
            _ if self.retired => Reach::Gone,
            _ if !self.in_stock() => Reach::SoldOut,
            Some(missing) if missing > Points::ZERO => Reach::Missing(missing),
            _ => Reach::Within,
        }
    }
}
