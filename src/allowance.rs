//! Give-only points, granted lazily once per member and period.
pub mod rules;
pub mod service;
mod store;

use crate::feature::Feature;

/// What this room offers: nothing on its own, so far.
pub fn feature() -> Feature {
    Feature::default()
}
