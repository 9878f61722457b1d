//! The forms that the bot has opened and nobody has sent yet.

use crate::Modal;
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// The forms that are open, by the interaction that opened each.
#[derive(Default)]
pub(crate) struct Forms(Mutex<BTreeMap<u64, Modal>>);

/// How many forms stay open at most: the oldest is forgotten.
const FORMS: usize = 100;

impl Forms {
    pub fn open(&self, id: u64, form: Modal) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(id, form);
        if all.len() > FORMS {
            all.pop_first();
        }
    }

    pub fn get(&self, id: u64) -> Option<Modal> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&id).cloned()
    }

    pub fn close(&self, id: u64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&id);
    }
}
