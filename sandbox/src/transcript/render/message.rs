//! Messages.

use super::{Lens, component, text};
use chrono::DateTime;
use serde_json::Value;

/// The flag of a deferred answer.
const LOADING: u64 = 1 << 7;

/// Where a message is, for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scene {
    /// Ephemeral: one person sees it.
    OnlyFor(String),
    /// In a channel, named without `#`.
    Channel(String),
    /// In the direct messages with a person.
    Dm(String),
}

/// The line above a message: `bot in #orders:`, `bot edited (only alice sees this):`.
pub fn header(author: &str, scene: &Scene, edited: bool) -> String {
    let edited = if edited { " edited" } else { "" };
    match scene {
        Scene::OnlyFor(who) => format!("{author}{edited} (only {who} sees this):"),
        Scene::Channel(name) => format!("{author}{edited} in #{name}:"),
        Scene::Dm(who) => format!("{author}{edited} to {who} (direct message):"),
    }
}

/// What a message object shows, line by line.
pub fn body(message: &Value, lens: Lens<'_>) -> Vec<String> {
    if message["flags"].as_u64().unwrap_or(0) & LOADING != 0 {
        return vec!["(is thinking…)".into()];
    }
    let mut lines = lines(&message["content"], lens);
    for one in list(&message["embeds"]) {
        lines.extend(
            embed(one, lens)
                .into_iter()
                .map(|line| format!("| {line}").trim_end().to_owned()),
        );
    }
    lines.extend(list(&message["attachments"]).map(|file| attachment(file, lens)));
    lines.extend(component::rows(&message["components"], lens));
    if lines.is_empty() {
        lines.push("(nothing)".into());
    }
    lines
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn lines(value: &Value, lens: Lens<'_>) -> Vec<String> {
    text(value.as_str().unwrap_or_default(), lens)
        .lines()
        .map(str::to_owned)
        .collect()
}

fn embed(embed: &Value, lens: Lens<'_>) -> Vec<String> {
    let mut shown = lines(&embed["author"]["name"], lens);
    let mut title = lines(&embed["title"], lens);
    if let (Some(last), Some(url)) = (title.last_mut(), embed["url"].as_str()) {
        last.push_str(&format!(" → {url}"));
    }
    shown.extend(title);
    shown.extend(lines(&embed["description"], lens));
    list(&embed["fields"]).for_each(|one| shown.extend(field(one, lens)));
    for (part, what) in [("thumbnail", "thumbnail"), ("image", "image")] {
        if let Some(url) = embed[part]["url"].as_str() {
            shown.push(format!("[{what} {}]", picture(url)));
        }
    }
    shown.extend(lines(&embed["footer"]["text"], lens));
    shown.extend(embed["timestamp"].as_str().map(stamp));
    shown
}

/// An attached picture by its file name, any other by its address.
fn picture(url: &str) -> &str {
    let attached = url.starts_with("attachment://") || url.contains("/attachments/");
    let name = url.rsplit('/').next().filter(|_| attached);
    name.and_then(|name| name.split('?').next()).unwrap_or(url)
}

/// A field on one line, or, with a value of several lines, indented below its name.
fn field(field: &Value, lens: Lens<'_>) -> Vec<String> {
    let name = lines(&field["name"], lens).join(" ");
    let value = lines(&field["value"], lens);
    if let [value] = value.as_slice() {
        return vec![format!("{name}: {value}")];
    }
    let value = value.into_iter().map(|line| format!("  {line}"));
    std::iter::once(format!("{name}:")).chain(value).collect()
}

fn stamp(text: &str) -> String {
    let at = DateTime::parse_from_rfc3339(text);
    at.map_or_else(
        |_| text.to_owned(),
        |at| format!("[{}]", at.to_utc().format("%Y-%m-%d %H:%M UTC")),
    )
}

fn attachment(file: &Value, lens: Lens<'_>) -> String {
    let name = file["filename"].as_str().unwrap_or("without a name");
    match file["description"].as_str() {
        Some(words) if !words.is_empty() => {
            format!("[file {name}: {}]", text(words, lens).replace('\n', "\\n"))
        }
        _ => format!("[file {name}]"),
    }
}
