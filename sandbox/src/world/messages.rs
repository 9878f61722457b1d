//! All messages, and which of them changed when: what lets a page follow without looking at each.

use super::Message;
use std::{collections::BTreeMap, ops::Deref};

/// The messages by id. Whatever changes one is written down, so it can't be done past this.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    all: BTreeMap<u64, Message>,
    /// The ids of what was made, changed or removed, in that order.
    changed: Vec<u64>,
}

impl Messages {
    /// These messages, of which nobody has been told.
    pub fn kept(all: BTreeMap<u64, Message>) -> Self {
        Self {
            all,
            changed: Vec::new(),
        }
    }

    /// Adds a message, or replaces it.
    pub fn insert(&mut self, id: u64, message: Message) {
        self.changed.push(id);
        self.all.insert(id, message);
    }

    /// A message, to change it.
    pub fn get_mut(&mut self, id: &u64) -> Option<&mut Message> {
        let found = self.all.get_mut(id)?;
        self.changed.push(*id);
        Some(found)
    }

    /// Removes a message.
    pub fn remove(&mut self, id: &u64) -> Option<Message> {
        let removed = self.all.remove(id)?;
        self.changed.push(*id);
        Some(removed)
    }

    /// How many changes there were.
    pub fn changes(&self) -> usize {
        self.changed.len()
    }

    /// What changed after so many changes.
    pub fn changed_since(&self, changes: usize) -> &[u64] {
        self.changed.get(changes..).unwrap_or_default()
    }
}

impl Deref for Messages {
    type Target = BTreeMap<u64, Message>;

    fn deref(&self) -> &Self::Target {
        &self.all
    }
}
