//! Collects what is wrong with a form, in the shape in which Discord tells it.

use crate::error::ApiError;
use serde_json::{Map, Value, json};

/// The complaints about a form.
#[derive(Debug, Default)]
pub(crate) struct Form {
    errors: Map<String, Value>,
}

/// A place in a form: `embeds.0.title`.
pub(crate) struct At<'a> {
    form: &'a mut Form,
    path: String,
}

impl Form {
    /// A place in the form, by its dotted path.
    pub fn at(&mut self, path: impl Into<String>) -> At<'_> {
        At {
            form: self,
            path: path.into(),
        }
    }

    /// Fails unless there is nothing to complain of.
    pub fn check(self) -> Result<(), ApiError> {
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(self.error())
        }
    }

    /// The error answer.
    pub fn error(self) -> ApiError {
        ApiError::form(Value::Object(self.errors))
    }
}

impl At<'_> {
    /// Complains with Discord's code and sentence.
    pub fn fail(self, code: &str, message: impl Into<String>) {
        let mut place = &mut self.form.errors;
        for key in self.path.split('.') {
            let next = place.entry(key).or_insert_with(|| json!({}));
            place = next.as_object_mut().expect("every place is an object");
        }
        let list = place.entry("_errors").or_insert_with(|| json!([]));
        let list = list.as_array_mut().expect("the complaints are a list");
        list.push(json!({ "code": code, "message": message.into() }));
    }

    pub fn required(self) {
        self.fail("BASE_TYPE_REQUIRED", "This field is required");
    }

    /// Complains unless the text is there and between `min` and `max` characters long.
    pub fn text(self, value: &Value, min: usize, max: usize) {
        match value {
            Value::Null if min > 0 => self.required(),
            Value::Null => {}
            Value::String(text) => self.length(text.chars().count(), min, max, "in length"),
            _ => self.fail(
                "STRING_TYPE_CONVERT",
                "Could not interpret value as string.",
            ),
        }
    }

    /// Complains unless the list, if it is there, has between `min` and `max` entries.
    pub fn list(self, value: &Value, min: usize, max: usize) {
        match value {
            Value::Null if min > 0 => self.required(),
            Value::Null => {}
            Value::Array(list) => self.length(list.len(), min, max, "in length"),
            _ => self.fail(
                "LIST_TYPE_CONVERT",
                "Only iterables may be used in a ListType",
            ),
        }
    }

    fn length(self, found: usize, min: usize, max: usize, what: &str) {
        if found > max && min == 0 {
            self.fail(
                "BASE_TYPE_MAX_LENGTH",
                format!("Must be {max} or fewer {what}."),
            );
        } else if found < min || found > max {
            self.fail(
                "BASE_TYPE_BAD_LENGTH",
                format!("Must be between {min} and {max} {what}."),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_are_nested_by_path() {
        let mut form = Form::default();
        form.at("embeds.0.title")
            .text(&json!("x".repeat(257)), 0, 256);
        form.at("content").text(&json!("short"), 0, 2000);
        let message = "Must be 256 or fewer in length.";
        let told = json!({ "_errors": [{ "code": "BASE_TYPE_MAX_LENGTH", "message": message }] });
        assert_eq!(
            form.error().body()["errors"],
            json!({ "embeds": { "0": { "title": told } } })
        );
    }
}
