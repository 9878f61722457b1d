//! What the server's tasks and the people who drive it share.

use crate::{faults::Fault, options::Options, world::World};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// The bot's token: three parts like a real one, the first of which decodes to no id.
pub(crate) const TOKEN: &str = "sandbox.local.only";

/// The world behind its lock, and the bell that rings whenever it changes.
pub(crate) struct Shared {
    world: Mutex<World>,
    changed: watch::Sender<u64>,
    pub faults: Mutex<Vec<Fault>>,
    pub options: Options,
    pub url: String,
}

impl Shared {
    pub fn new(world: World, options: Options, url: String) -> Self {
        let (changed, _) = watch::channel(0);
        Self {
            world: Mutex::new(world),
            changed,
            faults: Mutex::default(),
            options,
            url,
        }
    }

    /// Reads the world.
    pub fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.lock())
    }

    /// Changes the world and rings the bell.
    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = change(&mut self.lock());
        self.changed.send_modify(|count| *count += 1);
        result
    }

    /// Waits until `look` finds something, looking again at every change.
    pub async fn wait<T>(&self, mut look: impl FnMut(&World) -> Option<T>) -> T {
        let mut bell = self.changed.subscribe();
        loop {
            if let Some(found) = self.look(&mut look) {
                return found;
            }
            bell.changed().await.expect("the sender lives in self");
        }
    }

    /// A bell that rings at every change.
    pub fn bell(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// The address of the gateway.
    pub fn gateway(&self) -> String {
        format!("{}/gateway/ws", self.url.replacen("http", "ws", 1))
    }

    /// A panic in a test must not hide behind a poisoned lock.
    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
