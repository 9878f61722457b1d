//! What a record of a change is.
mod record;

pub use record::Record;
