//! The edge to Discord: what comes in becomes a call, what goes out is a message.
pub mod autocomplete;
pub mod call;
pub mod choice;
pub mod custom_id;
pub mod delivery;
pub mod events;
pub mod file;
pub mod help;
pub mod message;
pub mod modal;
pub mod pages;
pub mod people;
pub mod register;
mod respond;
pub mod route;
