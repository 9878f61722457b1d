//! What goes wrong around the bot, and what must not go wrong with it: restarts, repetitions, crowds, broken
//! connections, refusals of Discord's, a database that stalls, and clocks.
mod amounts;
mod coalesced;
mod concurrent;
mod delivery;
mod gateway;
mod listed;
mod lost;
mod proxy;
mod restart;
mod scene;
mod stalled;
mod statements;
mod twice;
mod weekly;

pub use scene::{
    PATIENCE, answers_in, asked, button, clicked, crowded, id, number, number_in, on_each, posts,
    told, user, words,
};
