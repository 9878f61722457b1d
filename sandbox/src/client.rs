//! The people, and the Discord client that each of them uses.

mod answer;
mod args;
mod autocomplete;
mod component;
mod fill;
mod find;
mod invocation;
mod launch;
mod menu;
mod modal;
mod not_sent;
mod parse;
mod person;
mod slash;
mod submit;

pub use answer::{Answer, Choice, Outcome};
pub use args::Arg;
pub(crate) use find::usable;
pub use invocation::Invocation;
pub(crate) use launch::DM;
pub use modal::{Field, FieldKind, Modal};
pub use not_sent::NotSent;
pub use person::Person;
