//! Showing Discord's objects as readable text. This is pure: names and the time are arguments.

mod component;
mod instant;
mod message;
mod modal;
#[cfg(test)]
mod tests;
mod text;

pub use component::labels;
pub use message::{Scene, body, header};
pub use modal::modal;
pub use text::text;

use chrono::{DateTime, Utc};

/// What ids stand for.
pub trait Names: Send + Sync {
    /// The name of a user.
    fn user(&self, id: u64) -> Option<String>;
    /// The name of a channel, without `#`.
    fn channel(&self, id: u64) -> Option<String>;
    /// The name of a role, without `@`.
    fn role(&self, id: u64) -> Option<String>;
    /// What a message begins with: its card's text, or its own.
    fn message(&self, id: u64) -> Option<String>;
    /// The name of a registered command, without `/`.
    fn command(&self, id: u64) -> Option<String>;
}

/// What is needed to show something.
#[derive(Clone, Copy)]
pub struct Lens<'a> {
    /// What ids stand for.
    pub names: &'a dyn Names,
    /// The time from which relative times count.
    pub now: DateTime<Utc>,
}

impl std::fmt::Debug for Lens<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lens")
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}
