//! What a Discord client refuses before it sends anything.

use serde::Serialize;
use thiserror::Error;

/// Why nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
#[expect(
    missing_docs,
    reason = "the message of each variant says it, and names its fields"
)]
pub enum NotSent {
    #[error("there is no command /{command}")]
    UnknownCommand { command: String },
    #[error("/{command} needs a subcommand")]
    NeedsSubcommand { command: String },
    #[error("/{command} is hidden: it needs permissions that this person lacks")]
    Hidden { command: String },
    #[error("/{command} cannot be used here")]
    WrongContext { command: String },
    #[error("there is no channel {channel}, or it cannot be seen")]
    UnknownChannel { channel: String },
    #[error("commands cannot be used in this channel")]
    NoCommandsHere,
    #[error("{option} is required")]
    MissingOption { option: String },
    #[error("there is no option {option}")]
    UnknownOption { option: String },
    #[error("{option} is given twice")]
    RepeatedOption { option: String },
    #[error("{option} takes {wanted}, not {given}")]
    WrongType {
        option: String,
        wanted: String,
        given: String,
    },
    #[error("{option} is out of bounds: {bounds}")]
    OutOfBounds { option: String, bounds: String },
    #[error("{value} is not one of the choices of {option}: {choices}")]
    NotAChoice {
        option: String,
        value: String,
        choices: String,
    },
    #[error("{option}: there is no {what} {name}")]
    NoSuchEntity {
        option: String,
        what: String,
        name: String,
    },
    #[error("{option} has no suggestions")]
    NoSuggestions { option: String },
    #[error("loading the suggestions failed")]
    SuggestionsFailed,
    #[error("there is no such message, or it cannot be seen")]
    UnknownMessage,
    #[error("the message has no component {custom_id}")]
    UnknownComponent { custom_id: String },
    #[error("{custom_id} is disabled")]
    Disabled { custom_id: String },
    #[error("{custom_id} is a different kind of component")]
    WrongComponent { custom_id: String },
    #[error("the form has no field {field}")]
    UnknownField { field: String },
    #[error("this person has left the server")]
    NotAMember,
    #[error("this person may not do that here")]
    NotAllowed,
}
