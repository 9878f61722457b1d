//! Later.
use crate::options::Options;
use crate::report::Report;
pub async fn measure(_: &Options, _: &mut Report) {}
