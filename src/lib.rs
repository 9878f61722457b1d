//! Ovation.
