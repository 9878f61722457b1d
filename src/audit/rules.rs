//! What a record of a change is, and of what there are records.
mod access;
mod record;
mod topic;
mod wanted;

pub use access::{Access, Reading};
pub use record::Record;
pub use topic::{Topic, What};
pub use wanted::Wanted;
