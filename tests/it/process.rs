//! The program as it is installed: a child process, its settings, its signals and what it prints.
mod child;
mod end;
mod serves;
mod settings;
mod tools;
