//! Ovation.
fn main() {}
