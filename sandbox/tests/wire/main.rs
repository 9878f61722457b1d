//! The stand-in, seen from the wire: by a raw client, by serenity's and twilight's types, and by a
//! serenity bot.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod decode;
mod decode_rest;
mod driving;
mod faults;
mod gateway;
mod interactions;
mod messages;
mod registration;
mod replies;
mod serenity_bot;
mod support;
