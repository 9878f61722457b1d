//! Ovation: recognition and points for Discord.
pub mod allowance;
pub mod app;
pub mod audit;
pub mod base;
pub mod catalog;
pub mod discord;
pub mod feature;
pub mod features;
pub mod jobs;
pub mod ledger;
pub mod member;
pub mod order;
pub mod program;
