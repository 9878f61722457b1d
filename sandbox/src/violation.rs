//! What the judge finds.

/// Something that the bot sent and that Discord would not have liked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// A short, stable name of the rule.
    pub rule: String,
    /// What exactly was wrong.
    pub detail: String,
}

impl Violation {
    /// A violation of `rule`, explained by `detail`.
    pub fn new(rule: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            rule: rule.into(),
            detail: detail.into(),
        }
    }
}
