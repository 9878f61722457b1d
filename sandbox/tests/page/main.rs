//! The page, as a browser talks with it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(
    clippy::disallowed_methods,
    reason = "the stand-in and its tests keep real time"
)]

mod acts;
mod guard;
mod kept;
mod live;
mod support;
mod wire;
