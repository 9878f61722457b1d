//! Give-only points, granted lazily once per member and period.
pub mod service;
mod store;
