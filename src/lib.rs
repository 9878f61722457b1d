//! Ovation: recognition and points for Discord.
pub mod allowance;
pub mod app;
pub mod audit;
pub mod base;
pub mod board;
pub mod bot;
pub mod cli;
pub mod discord;
pub mod feature;
pub mod features;
pub mod jobs;
pub mod kudos;
pub mod ledger;
pub mod member;
pub mod program;
pub mod statement;
pub mod value;
