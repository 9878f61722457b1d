//! Modals, through one adapter: serenity 0.12 loses labelled inputs, so fields are plain text inputs in rows.
use super::custom_id::CustomId;
use serenity::all::{
    ActionRowComponent, CreateActionRow, CreateInputText, CreateModal, InputTextStyle,
    ModalInteraction,
};
use std::collections::BTreeMap;

/// What is asked in a modal.
#[derive(Clone, Debug)]
pub struct Modal {
    id: CustomId,
    title: String,
    fields: Vec<CreateInputText>,
}

/// One question.
#[derive(Clone, Debug)]
pub struct Field {
    /// Under which name the answer comes back.
    pub name: &'static str,
    /// What is asked, in at most 45 characters.
    pub label: String,
    /// What stands there already.
    pub value: String,
    /// What is shown while it is empty, in at most 100 characters.
    pub hint: String,
    /// The longest answer.
    pub longest: u16,
    /// Whether it may be empty.
    pub required: bool,
    /// Whether it has several lines.
    pub long: bool,
}

impl Modal {
    /// An empty one; Discord cuts no title, so a longer one than 45 characters is cut here.
    pub fn new(id: CustomId, title: impl Into<String>) -> Self {
        Modal {
            id,
            title: title.into().chars().take(45).collect(),
            fields: Vec::new(),
        }
    }

    /// Adds a question; there may be five.
    #[must_use]
    pub fn ask(mut self, field: Field) -> Self {
        let style = if field.long {
            InputTextStyle::Paragraph
        } else {
            InputTextStyle::Short
        };
        let label: String = field.label.chars().take(45).collect();
        let mut input = CreateInputText::new(style, label, field.name)
            .required(field.required)
            .max_length(field.longest);
        if !field.value.is_empty() {
            input = input.value(field.value);
        }
        if !field.hint.is_empty() {
            input = input.placeholder(field.hint);
        }
        self.fields.push(input);
        self
    }

    /// As Discord takes it.
    pub fn create(self) -> CreateModal {
        let rows = self
            .fields
            .into_iter()
            .map(CreateActionRow::InputText)
            .collect();
        CreateModal::new(self.id.to_string(), self.title).components(rows)
    }
}

/// The answers of a modal, by the names of the questions.
pub fn answers(modal: &ModalInteraction) -> BTreeMap<String, String> {
    let components = modal.data.components.iter().flat_map(|row| &row.components);
    let inputs = components.filter_map(|component| match component {
        ActionRowComponent::InputText(input) => Some((
            input.custom_id.clone(),
            input.value.clone().unwrap_or_default(),
        )),
        _ => None,
    });
    inputs.collect()
}
