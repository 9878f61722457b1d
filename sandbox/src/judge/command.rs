//! Commands: one by one and as the whole list.

use super::{
    findings::Findings,
    localised::{Localised, distinct},
    option,
};
use serde_json::{Value, json};
use twilight_model::application::command::{Command, CommandType};
use twilight_validate::command as rules;

/// Characters of a command with its longest localisations. Discord raised this from the 4,000 that
/// `twilight-validate` knows.
const SIZE: usize = 8_000;

/// How many commands of each type a scope may have.
const COUNTS: [(CommandType, usize, &str); 3] = [
    (CommandType::ChatInput, 100, "slash commands"),
    (CommandType::User, 15, "user menus"),
    (CommandType::Message, 15, "message menus"),
];

/// Judges a bulk overwrite.
pub(super) fn overwrite(found: &mut Findings, body: &Value) {
    let Some(list) = body.as_array() else {
        found.add("shape", "commands: expected a list");
        return;
    };
    let commands: Vec<Command> = list.iter().filter_map(|one| read(found, one)).collect();
    commands.iter().for_each(|command| judge(found, command));
    for (kind, most, what) in COUNTS {
        let of_kind = commands.iter().filter(|command| command.kind == kind);
        let names: Vec<_> = of_kind.map(name).collect();
        found.require(names.len() <= most, "command.count", || {
            format!("{} {what}, at most {most} are allowed", names.len())
        });
        distinct(found, "command.duplicate", what, &names);
    }
}

/// Judges a new command.
pub(super) fn create(found: &mut Findings, body: &Value) {
    if let Some(command) = read(found, body) {
        judge(found, &command);
    }
}

/// Judges changes of a command; what they leave out stays as it was, which was fine.
pub(super) fn edit(found: &mut Findings, body: &Value) {
    let mut whole = body.clone();
    if let Some(fields) = whole.as_object_mut() {
        for field in ["name", "description"] {
            fields.entry(field).or_insert_with(|| json!("unchanged"));
        }
    }
    create(found, &whole);
}

/// Reads a command; what Discord supplies or lets be left out is filled in.
fn read(found: &mut Findings, body: &Value) -> Option<Command> {
    let mut whole = body.clone();
    if let Some(fields) = whole.as_object_mut() {
        fields.insert("version".into(), json!("1"));
        fields.entry("type").or_insert(json!(1));
        fields.entry("description").or_insert(json!(""));
        fields.entry("options").or_insert(json!([]));
        option::fill_in(fields);
    }
    let named = body["name"].as_str().unwrap_or("without a name");
    found.read(&format!("command `{named}`"), &whole)
}

fn name(command: &Command) -> Localised<'_> {
    Localised::new(&command.name, command.name_localizations.as_ref())
}

fn judge(found: &mut Findings, command: &Command) {
    let place = format!("command `{}`", command.name);
    match command.kind {
        CommandType::ChatInput => slash(found, command, &place),
        CommandType::User | CommandType::Message => menu(found, command, &place),
        _ => found.add("command.type", format!("{place}: there is no such type")),
    }
}

fn slash(found: &mut Findings, command: &Command, place: &str) {
    name(command).check(found, "command.name", place, rules::chat_input_name);
    let description = Localised::new(
        &command.description,
        command.description_localizations.as_ref(),
    );
    description.check(found, "command.description", place, rules::description);
    let size = rules::command_characters(command);
    found.require(size <= SIZE, "command.size", || {
        format!("{place}: {size} characters, at most {SIZE} are allowed")
    });
    option::list(found, place, &command.options);
    option::nesting(found, place, &command.options);
}

fn menu(found: &mut Findings, command: &Command, place: &str) {
    name(command).check(found, "command.name", place, rules::name);
    found.require(
        command.description.is_empty(),
        "command.description",
        || format!("{place}: a menu entry has no description"),
    );
    found.require(command.options.is_empty(), "command.options", || {
        format!("{place}: a menu entry has no options")
    });
}
