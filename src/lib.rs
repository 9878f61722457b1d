//! Ovation.

pub mod base;
