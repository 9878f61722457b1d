//! Finding what a line means among what a person sees.

use crate::{
    Person, Sandbox,
    ids::read,
    transcript::{
        parse::Target,
        render::{self, Lens},
    },
    world::World,
};
use serde_json::Value;
use twilight_model::guild::Permissions;

pub(super) use crate::client::DM;

/// A message that somebody sees.
pub(super) struct Visible {
    pub id: u64,
    pub author: u64,
    pub channel: String,
    pub ephemeral: bool,
    pub json: Value,
}

/// A button or menu to press.
pub(super) struct Pressed {
    pub message: u64,
    pub component: Value,
    /// What is chosen in a menu; none for a button.
    pub values: Option<Vec<String>>,
}

/// The first text channel.
pub(super) fn default_channel(sandbox: &Sandbox) -> Option<String> {
    sandbox.shared.look(|world| {
        let texts = world
            .channels
            .values()
            .filter(|one| one.kind == 0 && one.recipient.is_none());
        texts
            .min_by_key(|one| one.position)
            .map(|one| one.name.clone())
    })
}

/// What a person sees in a channel, or everywhere, newest first.
pub(super) fn visible(sandbox: &Sandbox, person: &Person, channel: Option<&str>) -> Vec<Visible> {
    sandbox.shared.look(|world| {
        let here = channel.map(|channel| channel_id(world, person, channel));
        let messages = world.messages.values().rev().filter(|message| {
            here.is_none_or(|here| here == Some(message.channel))
                && message.shown_to(person.id())
                && world
                    .permissions_in(person.id(), message.channel)
                    .contains(Permissions::VIEW_CHANNEL)
        });
        messages
            .map(|message| Visible {
                id: message.id,
                author: message.author,
                channel: channel_key(world, message.channel),
                ephemeral: message.is_ephemeral(),
                json: world.message_json(message, person.id()),
            })
            .collect()
    })
}

fn channel_id(world: &World, person: &Person, channel: &str) -> Option<u64> {
    if channel == DM {
        let mut all = world.channels.values();
        return all
            .find(|one| one.recipient == Some(person.id()))
            .map(|one| one.id);
    }
    world.channel_named(channel).map(|one| one.id)
}

fn channel_key(world: &World, channel: u64) -> String {
    match world.channels.get(&channel) {
        Some(one) if one.recipient.is_some() => DM.into(),
        _ => channel.to_string(),
    }
}

/// The messages that show the target's text, newest first.
pub(super) fn showing(seen: Vec<Visible>, on: &Target, lens: Lens<'_>) -> Vec<Visible> {
    let fits = |one: &Visible| {
        on.text.as_ref().is_none_or(|text| {
            plain(&render::body(&one.json, lens).join("\n")).contains(&plain(text))
        })
    };
    seen.into_iter().filter(fits).collect()
}

/// The button with this label, or the menu and what is chosen in it, on the nth message that has it.
pub(super) fn pressed(
    seen: &[Visible],
    label: &str,
    nth: usize,
    lens: Lens<'_>,
) -> Option<Pressed> {
    let on = |one: &Visible| {
        let all = components(&one.json["components"]);
        let found = all
            .iter()
            .find_map(|component| press(component, label, lens))?;
        Some(Pressed {
            message: one.id,
            component: found.0,
            values: found.1,
        })
    };
    seen.iter().filter_map(on).nth(nth.saturating_sub(1))
}

type Press = (Value, Option<Vec<String>>);

fn press(component: &Value, label: &str, lens: Lens<'_>) -> Option<Press> {
    if component["type"] == 2 {
        return called(component, label, lens).then(|| (component.clone(), None));
    }
    // Nothing after the colon empties the menu.
    let emptied = label.strip_suffix(':').map(|name| (name, ""));
    let split = label.match_indices(": ");
    let mut split = split.map(|(at, sign)| (&label[..at], &label[at + sign.len()..]));
    split.by_ref().chain(emptied).find_map(|(name, chosen)| {
        let values = chosen.split(',').map(|value| value.trim().to_owned());
        let values = values.filter(|value| !value.is_empty());
        titled(component, name, lens).then(|| (component.clone(), Some(values.collect())))
    })
}

fn titled(menu: &Value, name: &str, lens: Lens<'_>) -> bool {
    let title = menu["placeholder"].as_str().unwrap_or("Make a selection");
    menu["custom_id"] == name || plain(&render::text(title, lens)) == plain(name)
}

fn called(button: &Value, label: &str, lens: Lens<'_>) -> bool {
    let parts = render::labels(button);
    let shown = |text: &str| plain(&render::text(text, lens)) == plain(label);
    button["custom_id"] == label || shown(&parts.join(" ")) || parts.iter().any(|part| shown(part))
}

/// With the spaces that a keyboard has (French sets narrow ones that do not break), and no capitals: a hand that points
/// at a button does not care for them.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase()
}

/// All buttons and menus, however deep.
fn components(value: &Value) -> Vec<&Value> {
    let mut all = Vec::new();
    for one in value.as_array().into_iter().flatten() {
        match one["type"].as_u64() {
            Some(2 | 3 | 5..=8) => all.push(one),
            _ => all.extend(components(&one["components"])),
        }
        if one["accessory"].is_object() {
            all.push(&one["accessory"]);
        }
    }
    all
}

/// The id of a message object.
pub(super) fn message_id(message: &Value) -> Option<u64> {
    read(&message["id"])
}
