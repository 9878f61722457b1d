//! Joining a program: who was told or asked, what they agreed to, and what waits for those who have not answered.
pub mod rules;
pub mod service;
mod store;

use crate::feature::Feature;

/// What this room offers: others ask it, and people join in the room of their data.
pub fn feature() -> Feature {
    Feature::default()
}
