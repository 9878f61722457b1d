//! Collecting what is wrong.

use crate::Violation;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Display;

/// What was found wrong so far.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Violation>);

impl Findings {
    /// Adds a violation.
    pub fn add(&mut self, rule: &str, detail: impl Into<String>) {
        self.0.push(Violation::new(rule, detail));
    }

    /// Adds a violation unless `fine`; the explanation is made only when it is needed.
    pub fn require(&mut self, fine: bool, rule: &str, detail: impl FnOnce() -> String) {
        if !fine {
            self.add(rule, detail());
        }
    }

    /// Adds what a validator complains of, after the name of the place.
    pub fn check<E: Display>(&mut self, rule: &str, place: &str, outcome: Result<(), E>) {
        if let Err(complaint) = outcome {
            self.add(rule, format!("{place}: {complaint}"));
        }
    }

    /// Reads a part of a body; null is nothing, and the wrong shape is a violation and nothing.
    pub fn read<T: DeserializeOwned>(&mut self, place: &str, value: &Value) -> Option<T> {
        if value.is_null() {
            return None;
        }
        match serde_json::from_value(value.clone()) {
            Ok(read) => Some(read),
            Err(complaint) => {
                self.add("shape", format!("{place}: {complaint}"));
                None
            }
        }
    }

    /// Everything, in the order in which it was found.
    pub fn into_violations(self) -> Vec<Violation> {
        self.0
    }
}
