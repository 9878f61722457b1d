//! A local Discord for tests and demonstrations: REST v10 and the gateway on one loopback port.
//!
//! It knows only the wire, never the application: whatever speaks Discord's protocols can connect to
//! it with the token that [`Sandbox::token`] names. People are driven through [`Person`], which does
//! what a Discord client does and refuses what it refuses; [`Faults`] breaks things on demand; and
//! everything that the application sent is kept in [`Sandbox::exchanges`], and what breaks a rule of
//! Discord's in [`Sandbox::violations`]: a test holds that to be empty at its end.
//!
//! | to | see |
//! |---|---|
//! | lay out a server: people, roles, channels, permissions | [`Setup`], [`NewUser`] |
//! | set the clock, the port, the time to answer, a judge of one's own | [`Options`] |
//! | act as somebody, and read what they see | [`Person`], [`Invocation`], [`Answer`] |
//! | break things | [`Faults`] |
//! | write all of this as lines of text | [`transcript`] |
//!
//! Point the bot at [`Sandbox::url`] instead of `https://discord.com`. serenity's own rate limiter must
//! be off then (`HttpBuilder::ratelimiter_disabled`): it would send requests past the proxy. A whole bot
//! with its transcript is in `examples/ping.rs`.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use discord_sandbox::{Arg, NewUser, Options, Sandbox, Setup};
//!
//! let setup = Setup::new("Acme").channel("general").user(NewUser::new("alice"));
//! let sandbox = Sandbox::start(setup, Options::default()).await?;
//! // … start the bot with `sandbox.url()` and `sandbox.token()` …
//! sandbox.ready().await;
//! let alice = sandbox.person("alice");
//! let asked = alice.slash("general", "ping", &[("loud", Arg::Bool(true))]).await.expect("sent");
//! println!("{:?}", asked.answered().await);
//! # Ok(()) }
//! ```

#![allow(
    clippy::disallowed_methods,
    reason = "the sandbox is a server of its own: it has its own clock"
)]

/// Compiles the example in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod client;
mod error;
mod exchange;
mod faults;
mod gateway;
mod ids;
mod judge;
mod options;
mod page;
mod rest;
mod server;
mod setup;
pub mod transcript;
mod world;

pub use client::{
    Answer, Arg, Choice, Field, FieldKind, Invocation, Modal, NotSent, Outcome, Person,
};
pub use exchange::{Exchange, SentFile, Violation};
pub use faults::Faults;
pub use judge::judge;
pub use options::{Clock, Judge, Options};
pub use page::{Page, PageOptions};
pub use server::Sandbox;
pub use setup::{NewUser, Setup};
pub use twilight_model::guild::Permissions;
pub use world::Kept;
