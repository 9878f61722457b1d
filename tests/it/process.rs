//! The program as it is installed: a child process, its settings, its signals and what it prints.
mod batches;
mod child;
mod copy;
mod crash;
mod end;
mod erase;
mod full;
mod hands;
mod keep;
mod keys;
mod locked;
mod provide;
mod security;
mod serves;
mod settings;
mod tools;
mod year;

pub use child::{Bot, KEY, TOKEN, run};
pub use serves::{kudos, told};
pub use tools::execute;
