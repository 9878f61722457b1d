//! One integration binary: everything is compiled and linked once, and helpers are shared by plain `mod` lines.
//! Each file here tests one room or holds one rule of the house.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop, and says where"
)]

mod architecture;
mod ledger;
mod locales;
mod openapi;
mod postgres;
mod skip;
mod statements;
mod transcripts;
mod world;
