//! Forms.

use serde_json::Value;

/// A form that the application opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Modal {
    /// Its id.
    pub custom_id: String,
    /// Its title.
    pub title: String,
    /// Its fields, from top to bottom.
    pub fields: Vec<Field>,
    /// The modal as it came over the wire.
    pub wire: Value,
    pub(super) channel: u64,
    pub(super) message: Option<u64>,
    /// What messages say of the interaction that opened it.
    pub(super) opened_by: Value,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its id.
    pub custom_id: String,
    /// What is written above it.
    pub label: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Whether it must be filled.
    pub required: bool,
    /// What it holds at first.
    pub value: String,
    /// The component as it came over the wire.
    pub wire: Value,
    /// Whether it came in a label rather than in an action row.
    pub(super) labelled: bool,
}

/// What a field of a form takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Text of one line, or of several.
    Text {
        /// Whether it has several lines.
        paragraph: bool,
        /// The least number of characters.
        min: u64,
        /// The greatest number of characters.
        max: u64,
    },
    /// One or more values of a select.
    Select,
}

impl Modal {
    /// Reads the modal of an answer.
    pub(crate) fn read(
        data: &Value,
        (channel, message): (u64, Option<u64>),
        opened_by: Value,
    ) -> Self {
        let rows = data["components"].as_array().into_iter().flatten();
        Self {
            custom_id: word(&data["custom_id"]),
            title: word(&data["title"]),
            fields: rows.flat_map(fields).collect(),
            wire: data.clone(),
            channel,
            message,
            opened_by,
        }
    }

    /// The field with this id or label.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|field| field.custom_id == name || field.label == name)
    }
}

fn fields(row: &Value) -> Vec<Field> {
    if row["type"] == 18 {
        return vec![field(&row["component"], word(&row["label"]), true)];
    }
    let inner = row["components"].as_array().into_iter().flatten();
    inner
        .map(|one| field(one, word(&one["label"]), false))
        .collect()
}

fn field(component: &Value, label: String, labelled: bool) -> Field {
    let kind = if component["type"] == 4 {
        FieldKind::Text {
            paragraph: component["style"] == 2,
            min: component["min_length"].as_u64().unwrap_or(0),
            max: component["max_length"].as_u64().unwrap_or(4000),
        }
    } else {
        FieldKind::Select
    };
    Field {
        custom_id: word(&component["custom_id"]),
        label,
        kind,
        required: component["required"] != false,
        value: word(&component["value"]),
        wire: component.clone(),
        labelled,
    }
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
