//! What a record of a change is, and of what there are records.
mod record;
mod topic;
mod wanted;

pub use record::Record;
pub use topic::{Topic, What};
pub use wanted::Wanted;
