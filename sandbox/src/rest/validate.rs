//! Discord's limits on what an application sends.

mod command;
mod components;
mod embeds;
mod modal;

pub(super) use command::command;
pub(super) use components::components;
pub(super) use embeds::embeds;
pub(super) use modal::modal;

use serde_json::Value;

/// The entries of a list, with their places; nothing for anything else.
fn entries<'a>(value: &'a Value, path: &str) -> impl Iterator<Item = (String, &'a Value)> {
    let path = path.to_owned();
    let list = value.as_array().into_iter().flatten().enumerate();
    list.map(move |(at, entry)| (format!("{path}.{at}"), entry))
}
