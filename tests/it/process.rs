//! The program as it is installed: a child process, its settings, its signals and what it prints.
mod child;
mod copy;
mod crash;
mod end;
mod erase;
mod full;
mod keep;
mod keys;
mod locked;
mod serves;
mod settings;
mod tools;

pub use tools::execute;
