//! What is shown of wishes.
use super::{Item, Suggestion};
use crate::base::clock::Instant;
use crate::base::ids::{IdeaId, ItemId, drawn_at};
use crate::base::locale::{Locale, Speech};
use crate::base::points::Points;
use crate::base::vault::Words;

/// A reward that somebody wishes for.
#[derive(Clone, Debug, PartialEq)]
pub struct Wished {
    /// The reward.
    pub item: Item,
    /// Since when.
    pub since: Instant,
}

/// What the shop lacks, as somebody says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Its id.
    pub id: IdeaId,
    /// Their words, as far as they can be read.
    pub words: Words,
}

impl Idea {
    /// When it was said.
    pub fn at(&self) -> Instant {
        drawn_at(self.id.0)
    }
}

/// What somebody wishes for, the oldest first.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Rewards.
    pub wishes: Vec<Wished>,
    /// What the shop lacks.
    pub ideas: Vec<Idea>,
    /// What they can spend.
    pub wallet: Points,
    /// Whether they are told once they can have one of these.
    pub told: bool,
    /// Whether they want suggestions.
    pub suggestions: bool,
    /// The program's language.
    pub language: Locale,
}

/// What somebody has changed of their wishes.
#[derive(Clone, Debug)]
pub enum Changed {
    /// A reward is on their list.
    Added(Box<Item>),
    /// A reward is off it.
    Dropped(Box<Item>),
    /// An idea is noted.
    Noted,
    /// An idea is forgotten.
    Forgotten,
}

/// Their wishes after a change.
#[derive(Clone, Debug)]
pub struct Done {
    /// What they are now.
    pub sheet: Sheet,
    /// What was changed; none where it was so before.
    pub changed: Option<Changed>,
}

/// What somebody picked to be off their list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A reward.
    Item(ItemId),
    /// An idea.
    Idea(IdeaId),
}

impl Picked {
    /// As a menu carries it.
    pub fn value(self) -> String {
        match self {
            Picked::Item(id) => id.to_string(),
            Picked::Idea(id) => format!("i{id}"),
        }
    }

    /// The reverse of [`Picked::value`].
    pub fn read(value: &str) -> Option<Picked> {
        match value.strip_prefix('i') {
            Some(id) => id.parse().ok().map(Picked::Idea),
            None => value.parse().ok().map(Picked::Item),
        }
    }
}

/// What is suggested to somebody.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// At most five, the best first.
    pub list: Vec<Suggestion>,
    /// What they can spend.
    pub wallet: Points,
    /// The program's language.
    pub language: Locale,
}

/// What somebody is told of their wishes.
#[derive(Clone, Debug)]
pub struct Reached {
    /// The rewards, and whether each is back in the shop.
    pub list: Vec<(Item, bool)>,
    /// What they can spend.
    pub wallet: Points,
    /// The program's language.
    pub language: Locale,
    /// How one speaks to them.
    pub speech: Speech,
}

/// Which rewards are new, as somebody is told.
#[derive(Clone, Debug)]
pub struct Released {
    /// The first of them.
    pub list: Vec<Item>,
    /// How many more there are.
    pub more: usize,
    /// The program's language.
    pub language: Locale,
    /// How one speaks to them.
    pub speech: Speech,
}

/// What members wish for, as admins see it: nobody's name.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The rewards that most wish for, and how many do.
    pub top: Vec<(Item, i64)>,
    /// How many wishes are for what can't be had now.
    pub unmet: i64,
    /// How many people can afford nothing on their list.
    pub out_of_reach: i64,
    /// What the shop lacks, the latest first.
    pub ideas: Vec<Idea>,
    /// Which page of these it is, from 0.
    pub page: i64,
    /// Whether there are older ones.
    pub more: bool,
    /// The program's language.
    pub language: Locale,
}

/// What is kept of somebody's wishes, for them to have.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Rewards.
    pub wishes: Vec<Wished>,
    /// Ideas, and when each was noted.
    pub ideas: Vec<(Instant, Option<String>)>,
    /// The program's language.
    pub language: Locale,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_picked_comes_back_as_it_went() {
        for picked in [Picked::Item(ItemId(7)), Picked::Idea(IdeaId(7))] {
            assert_eq!(Picked::read(&picked.value()), Some(picked));
        }
        for forged in ["", "i", "x7", "i7x", "7 "] {
            assert_eq!(Picked::read(forged), None, "{forged}");
        }
    }
}
