//! Where somebody is in the shop, as buttons and menus carry it; what they bring back is only where to go, and no promise
//! that it is still there.
use super::{CategoryKey, Looking};
use std::fmt;

/// How a button says that only what can be afforded is shown.
const REACH: &str = "reach";
/// What stands between parts.
const DOT: char = '.';

/// What is looked at, without its page.
pub fn extra(looking: Looking) -> String {
    let reach = looking.reach.then(|| REACH.to_owned());
    let category = looking.category.map(|key| key.to_string());
    let parts: Vec<String> = reach.into_iter().chain(category).collect();
    parts.join(&DOT.to_string())
}

/// The reverse of [`extra`], on a page; what can't be read is passed over.
pub fn looking(page: i64, extra: &str) -> Looking {
    let parts = || extra.split(DOT);
    let is_key = |part: &&str| *part != REACH && part.len() == 16;
    Looking {
        page,
        reach: parts().any(|part| part == REACH),
        category: parts()
            .filter(is_key)
            .find_map(|part| part.parse::<CategoryKey>().ok()),
    }
}

/// Where somebody was before they looked at one reward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// In the shop.
    Shop(Looking),
    /// At their wishes.
    Wishes,
    /// At what is suggested to them.
    ForYou,
}

impl fmt::Display for Back {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Back::Shop(looking) => {
                write!(f, "{}{DOT}{}", looking.page, extra(*looking))
            }
            Back::Wishes => f.write_str("w"),
            Back::ForYou => f.write_str("f"),
        }
    }
}

impl Back {
    /// As a button carries it; the front of the shop where it can't be read.
    pub fn read(text: &str) -> Back {
        match text {
            "w" => Back::Wishes,
            "f" => Back::ForYou,
            shop => {
                let (page, rest) = shop.split_once(DOT).unwrap_or((shop, ""));
                Back::Shop(looking(page.parse().unwrap_or_default(), rest))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::GuildId;
    use crate::discord::custom_id::CustomId;

    fn all() -> Vec<Looking> {
        let categories = [None, Some(CategoryKey::of("Été"))];
        let reaches = [false, true];
        categories
            .into_iter()
            .flat_map(|category| {
                reaches.map(|reach| Looking {
                    page: 1_249,
                    reach,
                    category,
                })
            })
            .collect()
    }

    #[test]
    fn where_one_is_comes_back_as_it_went() {
        for there in all() {
            assert_eq!(looking(1_249, &extra(there)), there);
            let back = Back::Shop(there);
            assert_eq!(Back::read(&back.to_string()), back);
        }
        for back in [Back::Wishes, Back::ForYou] {
            assert_eq!(Back::read(&back.to_string()), back);
        }
    }

    #[test]
    fn what_is_forged_leads_to_the_front() {
        let front = Back::Shop(Looking::default());
        for forged in [
            "",
            "x",
            "..",
            "w.",
            "-.reaching",
            "q.123456789012345",
            "f.zzzzzzzzzzzzzzzz",
        ] {
            assert_eq!(Back::read(forged), front, "{forged}");
        }
    }

    #[test]
    fn a_button_has_room_for_it() {
        for there in all() {
            let id = CustomId::new("shop.unwish", GuildId(i64::MAX), i64::MAX);
            assert!(id.with(Back::Shop(there)).to_string().len() <= 100);
        }
    }
}
