//! Filling and submitting forms.

use super::{
    Field, FieldKind, Invocation, Modal, NotSent, Person, component::choose, launch::Launch,
};
use crate::world::World;
use serde_json::{Value, json};

impl Person {
    /// Fills fields, named by id or label, and submits the form. Fields that are not named keep what
    /// they hold; several values of a select are separated by commas.
    ///
    /// # Errors
    /// When the client would not let it be submitted.
    pub async fn submit(
        &self,
        modal: &Modal,
        values: &[(&str, &str)],
    ) -> Result<Invocation, NotSent> {
        if let Some((name, _)) = values.iter().find(|(name, _)| modal.field(name).is_none()) {
            return Err(NotSent::UnknownField {
                field: (*name).into(),
            });
        }
        let mut resolved = json!({});
        let components = self.shared.look(|world| {
            let filled = modal.fields.iter().enumerate().map(|(at, field)| {
                let named = values
                    .iter()
                    .find(|(name, _)| *name == field.custom_id || *name == field.label);
                let text = named.map_or(field.value.as_str(), |(_, text)| *text);
                row(world, field, at, text, &mut resolved)
            });
            filled.collect::<Result<Vec<Value>, NotSent>>()
        })?;
        let mut data = json!({ "custom_id": modal.custom_id, "components": components });
        if resolved != json!({}) {
            data["resolved"] = resolved;
        }
        Ok(self.launch(Launch {
            kind: 5,
            channel: modal.channel,
            data,
            message: modal.message,
            opened_by: modal.opened_by.clone(),
        }))
    }
}

/// A filled field in the row or label that it came in.
fn row(
    world: &World,
    field: &Field,
    at: usize,
    text: &str,
    resolved: &mut Value,
) -> Result<Value, NotSent> {
    let component = component(world, field, at, text, resolved)?;
    let id = 2 * at + 1;
    Ok(if field.labelled {
        json!({ "type": 18, "id": id, "component": component })
    } else {
        json!({ "type": 1, "id": id, "components": [component] })
    })
}

fn component(
    world: &World,
    field: &Field,
    at: usize,
    text: &str,
    resolved: &mut Value,
) -> Result<Value, NotSent> {
    let id = 2 * at + 2;
    if text.is_empty() && field.required {
        return Err(NotSent::MissingOption {
            option: field.label.clone(),
        });
    }
    if let FieldKind::Text { min, max, .. } = field.kind {
        let len = text.chars().count() as u64;
        let left_out = text.is_empty() && !field.required;
        if !left_out && !(min..=max).contains(&len) {
            let bounds = format!("{min} to {max} characters");
            return Err(NotSent::OutOfBounds {
                option: field.label.clone(),
                bounds,
            });
        }
        return Ok(json!({ "type": 4, "id": id, "custom_id": field.custom_id, "value": text }));
    }
    let chosen: Vec<&str> = text
        .split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty())
        .collect();
    let (values, found) = if chosen.is_empty() {
        (Vec::new(), json!({}))
    } else {
        choose(world, &field.wire, &chosen)?
    };
    for (kind, entities) in found.as_object().into_iter().flatten() {
        for (id, entity) in entities.as_object().into_iter().flatten() {
            resolved[kind][id] = entity.clone();
        }
    }
    Ok(json!({
        "type": field.wire["type"], "id": id, "custom_id": field.custom_id, "values": values,
    }))
}
