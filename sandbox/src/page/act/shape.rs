//! What the page says that somebody does.

use crate::{Arg, NotSent};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;

/// An act. Ids are text, since a browser's numbers are too short for them.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(crate) enum Act {
    Say {
        channel: String,
        words: String,
    },
    Slash {
        channel: String,
        command: String,
        args: Vec<Given>,
    },
    Suggest {
        channel: String,
        command: String,
        args: Vec<Given>,
        focused: String,
        partial: String,
    },
    Click {
        message: String,
        custom_id: String,
    },
    Choose {
        message: String,
        custom_id: String,
        values: Vec<String>,
    },
    UserMenu {
        channel: String,
        name: String,
        target: String,
    },
    MessageMenu {
        channel: String,
        name: String,
        message: String,
    },
    Submit {
        form: String,
        values: Vec<(String, String)>,
    },
    React {
        message: String,
        emoji: String,
    },
    Unreact {
        message: String,
        emoji: String,
    },
}

/// The value of an option.
#[derive(Deserialize)]
pub(crate) struct Given {
    name: String,
    #[serde(flatten)]
    value: GivenValue,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
enum GivenValue {
    Text(String),
    Integer(i64),
    Number(f64),
    Bool(bool),
    User(String),
    Channel(String),
    Role(String),
    /// A name, and the content in base64.
    Attachment(String, String),
}

impl Given {
    /// As the client takes it.
    ///
    /// # Errors
    /// A file is no base64.
    pub fn read(self) -> Result<(String, Arg), NotSent> {
        let arg = match self.value {
            GivenValue::Text(text) => Arg::Text(text),
            GivenValue::Integer(number) => Arg::Integer(number),
            GivenValue::Number(number) => Arg::Number(number),
            GivenValue::Bool(yes) => Arg::Bool(yes),
            GivenValue::User(who) => Arg::User(who),
            GivenValue::Channel(which) => Arg::Channel(which),
            GivenValue::Role(which) => Arg::Role(which),
            GivenValue::Attachment(name, content) => {
                let wrong = |_| NotSent::WrongType {
                    option: self.name.clone(),
                    wanted: "a file".into(),
                    given: "no base64".into(),
                };
                let bytes = STANDARD.decode(content).map_err(wrong)?;
                Arg::Attachment { name, bytes }
            }
        };
        Ok((self.name, arg))
    }
}
