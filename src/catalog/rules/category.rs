//! Under what rewards are found together.
use super::Category;
use crate::base::fold::fold;
use sha2::{Digest, Sha256};
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

/// A category as buttons and menus carry it, whatever it is called: its name may be too long for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CategoryKey(u64);

impl CategoryKey {
    /// Of a name, in whatever spelling.
    pub fn of(name: &str) -> CategoryKey {
        let hash = Sha256::digest(fold(name));
        let first = hash.first_chunk().copied().unwrap_or_default();
        CategoryKey(u64::from_be_bytes(first))
    }
}

impl fmt::Display for CategoryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for CategoryKey {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        u64::from_str_radix(text, 16).map(CategoryKey)
    }
}

impl Category {
    /// What stands for it.
    pub fn key(&self) -> CategoryKey {
        CategoryKey::of(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_category_are_one() {
        let category = Category {
            name: "Été".into(),
            items: 3,
        };
        assert_eq!(category.key(), CategoryKey::of("  ETE "));
        assert_ne!(category.key(), CategoryKey::of("books"));
    }

    #[test]
    fn a_key_comes_back_as_it_went() {
        let key = CategoryKey::of("Books");
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!(key.to_string().len(), 16);
        assert!("reach".parse::<CategoryKey>().is_err());
    }
}
