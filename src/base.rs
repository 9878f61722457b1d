//! What every room stands on.
pub mod civil;
pub mod clock;
pub mod config;
pub mod cut;
pub mod db;
pub mod fold;
pub mod ids;
pub mod inert;
pub mod locale;
pub mod outbox;
pub mod person;
pub mod points;
pub mod refusal;
pub mod registration;
pub mod schedule;
pub mod texts;
pub mod unit;
