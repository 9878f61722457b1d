//! One integration binary: everything is compiled and linked once, and helpers are shared by plain `mod` lines.
//! Each file here tests one room or holds one rule of the house.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop, and says where"
)]

mod admins;
mod architecture;
mod books;
mod connections;
mod demonstration;
mod faults;
mod files;
mod ledger;
mod locales;
mod milestones;
mod names;
mod old_clients;
mod openapi;
mod postgres;
mod process;
mod provider;
mod readme;
mod registry;
mod roles;
mod shop;
mod skip;
mod statements;
mod trail;
mod transcripts;
mod vault;
mod world;
