//! What rooms remember of a database: each under a type of its own, which nobody else can name. It goes with the database's
//! handle, so that no other database's is ever mistaken for it.
use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What is remembered; clones share it.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<BTreeMap<TypeId, Remembered>>>);

type Remembered = Arc<dyn Any + Send + Sync>;

impl Memory {
    /// What is remembered under a type, which is nothing at first.
    pub(super) fn of<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let there = known
            .entry(TypeId::of::<T>())
            .or_insert_with(|| Arc::<T>::default());
        Arc::clone(there).downcast().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[derive(Default)]
    struct One(AtomicU64);
    #[derive(Default)]
    struct Other(AtomicU64);

    #[test]
    fn each_type_has_its_own_and_clones_share_it() {
        let memory = Memory::default();
        memory.clone().of::<One>().0.store(5, Ordering::Relaxed);
        assert_eq!(memory.of::<One>().0.load(Ordering::Relaxed), 5);
        assert_eq!(memory.of::<Other>().0.load(Ordering::Relaxed), 0);
        assert_eq!(Memory::default().of::<One>().0.load(Ordering::Relaxed), 0);
    }
}
