//! What every room stands on.

pub mod inert;
pub mod locale;
pub mod unit;
