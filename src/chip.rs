//! Points that several people hold together until they are spent at once, or go back to the lots they came from.
pub mod rules;
pub mod service;
mod store;

use crate::feature::Feature;

/// Nothing on its own: pools put points in, and orders spend them and give them back.
pub fn feature() -> Feature {
    Feature::default()
}
