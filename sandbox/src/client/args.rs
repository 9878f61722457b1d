//! Arguments of commands, before they are matched with their options.

/// The value of an option, as a person gives it.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text; for an option with choices, the name or the value of one.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// Yes or no.
    Bool(bool),
    /// A user, by name or id.
    User(String),
    /// A channel, by name or id.
    Channel(String),
    /// A role, by name or id.
    Role(String),
    /// A file.
    Attachment {
        /// Its name.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
}

impl Arg {
    /// What kind of value it is, in a word.
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Integer(_) => "a whole number",
            Self::Number(_) => "a number",
            Self::Bool(_) => "true or false",
            Self::User(_) => "a user",
            Self::Channel(_) => "a channel",
            Self::Role(_) => "a role",
            Self::Attachment { .. } => "a file",
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Arg {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}

/// What an option of this type takes, in a word.
pub(crate) fn wanted(kind: u64) -> &'static str {
    match kind {
        3 => "text",
        4 => "a whole number",
        5 => "true or false",
        6 => "a user",
        7 => "a channel",
        8 => "a role",
        9 => "a user or a role",
        10 => "a number",
        11 => "a file",
        _ => "something else",
    }
}
