//! Buttons and select menus.

use super::{
    Invocation, NotSent, Person,
    launch::{Launch, resolve_user},
};
use crate::world::World;
use serde_json::{Value, json};

/// The component types.
const BUTTON: u64 = 2;
const STRING_SELECT: u64 = 3;
const USER_SELECT: u64 = 5;
const ROLE_SELECT: u64 = 6;
const MENTIONABLE_SELECT: u64 = 7;
const CHANNEL_SELECT: u64 = 8;

impl Person {
    /// Clicks a button.
    ///
    /// # Errors
    /// When this person does not see the button, or it is disabled.
    pub async fn click(&self, message: u64, custom_id: &str) -> Result<Invocation, NotSent> {
        let (channel, data) = self.shared.look(|world| {
            let (channel, button) = self.component(world, message, custom_id)?;
            if button["type"] != BUTTON {
                return Err(NotSent::WrongComponent {
                    custom_id: custom_id.into(),
                });
            }
            Ok((
                channel,
                json!({ "custom_id": custom_id, "component_type": BUTTON }),
            ))
        })?;
        Ok(self.launch(Launch {
            kind: 3,
            channel,
            data,
            message: Some(message),
            opened_by: Value::Null,
        }))
    }

    /// Chooses in a select menu: values or labels of a string select; names or ids in the others.
    ///
    /// # Errors
    /// When this person does not see the menu, or may not choose that.
    pub async fn choose(
        &self,
        message: u64,
        custom_id: &str,
        values: &[&str],
    ) -> Result<Invocation, NotSent> {
        let (channel, data) = self.shared.look(|world| {
            let (channel, select) = self.component(world, message, custom_id)?;
            let (values, resolved) = choose(world, &select, values)?;
            let mut data = json!({
                "custom_id": custom_id, "component_type": select["type"], "values": values,
            });
            if resolved != json!({}) {
                data["resolved"] = resolved;
            }
            Ok((channel, data))
        })?;
        Ok(self.launch(Launch {
            kind: 3,
            channel,
            data,
            message: Some(message),
            opened_by: Value::Null,
        }))
    }

    /// A component that this person sees and can use, with the channel of its message.
    fn component(
        &self,
        world: &World,
        message: u64,
        custom_id: &str,
    ) -> Result<(u64, Value), NotSent> {
        let channel = self.reachable(world, message)?;
        let component = find(&world.messages[&message].components, custom_id);
        let unknown = || NotSent::UnknownComponent {
            custom_id: custom_id.into(),
        };
        let component = component.ok_or_else(unknown)?;
        if component["disabled"] == true {
            return Err(NotSent::Disabled {
                custom_id: custom_id.into(),
            });
        }
        Ok((channel, component.clone()))
    }
}

/// Finds a component by its id, however deep.
fn find<'a>(components: &'a Value, custom_id: &str) -> Option<&'a Value> {
    components.as_array()?.iter().find_map(|one| {
        if one["custom_id"] == custom_id {
            return Some(one);
        }
        let below = find(&one["components"], custom_id);
        below.or_else(|| Some(&one["accessory"]).filter(|one| one["custom_id"] == custom_id))
    })
}

/// The values to send for what a person chose in a select, and what they stand for.
pub(super) fn choose(
    world: &World,
    select: &Value,
    chosen: &[&str],
) -> Result<(Vec<Value>, Value), NotSent> {
    let custom_id = select["custom_id"].as_str().unwrap_or_default();
    let least = select["min_values"].as_u64().unwrap_or(1);
    let most = select["max_values"].as_u64().unwrap_or(1);
    let count = chosen.len() as u64;
    if count < least || count > most {
        let bounds = format!("{least} to {most} values");
        return Err(NotSent::OutOfBounds {
            option: custom_id.into(),
            bounds,
        });
    }
    let mut resolved = json!({});
    let value = |one: &&str| match select["type"].as_u64() {
        Some(STRING_SELECT) => option(select, one),
        Some(kind @ USER_SELECT..=CHANNEL_SELECT) => entity(world, kind, one, &mut resolved),
        _ => None,
    };
    let values: Vec<Option<Value>> = chosen.iter().map(value).collect();
    let bad = values.iter().position(Option::is_none);
    match bad {
        Some(at) => Err(none_of(select, custom_id, chosen[at])),
        None => Ok((values.into_iter().flatten().collect(), resolved)),
    }
}

/// Why this can't be chosen; who and what there is in the server is not listed.
fn none_of(select: &Value, custom_id: &str, given: &str) -> NotSent {
    let Some(options) = select["options"].as_array().filter(|some| !some.is_empty()) else {
        return NotSent::NoSuchEntity {
            option: custom_id.into(),
            what: "choice".into(),
            name: given.into(),
        };
    };
    let labels = options.iter().filter_map(|one| one["label"].as_str());
    NotSent::NotAChoice {
        option: custom_id.into(),
        value: given.into(),
        choices: labels.collect::<Vec<_>>().join(", "),
    }
}

fn option(select: &Value, given: &str) -> Option<Value> {
    let mut options = select["options"].as_array()?.iter();
    let found = options.find(|one| one["value"] == given || one["label"] == given)?;
    Some(found["value"].clone())
}

fn entity(world: &World, kind: u64, given: &str, resolved: &mut Value) -> Option<Value> {
    let user = || {
        let named = world
            .user_named(given.trim_start_matches('@'))
            .map(|user| user.id);
        named.or_else(|| given.parse().ok().filter(|id| world.users.contains_key(id)))
    };
    if matches!(kind, USER_SELECT | MENTIONABLE_SELECT)
        && let Some(id) = user()
    {
        resolve_user(world, resolved, id);
        return Some(json!(id.to_string()));
    }
    if matches!(kind, ROLE_SELECT | MENTIONABLE_SELECT) {
        let role = world.role_named(given)?;
        resolved["roles"][role.id.to_string()] = role.json();
        return Some(json!(role.id.to_string()));
    }
    let channel = world
        .channel_named(given)
        .filter(|_| kind == CHANNEL_SELECT)?;
    resolved["channels"][channel.id.to_string()] = world.partial_channel(channel, world.bot);
    Some(json!(channel.id.to_string()))
}
