//! Registering commands.

use super::{Call, Desk, Done, form::Form, nothing, ok, validate};
use crate::error::ApiError;
use serde_json::{Value, json};

/// How many commands of each type an application may have: slash, user menu, message menu.
const MOST: [(u64, usize); 3] = [(1, 100), (2, 15), (3, 15)];

pub(super) fn route(
    desk: &mut Desk<'_>,
    call: &Call,
    application: u64,
    guild: Option<u64>,
    rest: &[&str],
) -> Done {
    if application != desk.world.bot {
        return Err(ApiError::unknown_application());
    }
    if guild.is_some_and(|id| id != desk.world.guild.id) {
        return Err(ApiError::missing_access());
    }
    let here = guild.is_some();
    match (call.method.as_str(), rest) {
        ("GET", []) => ok(list(desk, here).iter().cloned().collect()),
        ("PUT", []) => overwrite(desk, &call.body, here),
        ("POST", []) => create(desk, &call.body, here),
        ("GET", [id]) => ok(found(desk, here, id)?.clone()),
        ("PATCH", [id]) => edit(desk, &call.body, here, id),
        ("DELETE", [id]) => delete(desk, here, id),
        _ => Err(ApiError::unknown_route()),
    }
}

fn list<'a>(desk: &'a mut Desk<'_>, guild: bool) -> &'a mut Vec<Value> {
    let commands = &mut desk.world.commands;
    if guild {
        &mut commands.guild
    } else {
        &mut commands.global
    }
}

fn overwrite(desk: &mut Desk<'_>, body: &Value, guild: bool) -> Done {
    let Some(commands) = body.as_array() else {
        let mut form = Form::default();
        form.at("_root").fail(
            "LIST_TYPE_CONVERT",
            "Only iterables may be used in a ListType",
        );
        return Err(form.error());
    };
    check_all(commands)?;
    let commands = commands
        .iter()
        .map(|one| desk.world.complete_command(one.clone(), guild));
    let commands: Vec<Value> = commands.collect();
    list(desk, guild).clone_from(&commands);
    desk.world.commands.registered = true;
    ok(Value::Array(commands))
}

fn check_all(commands: &[Value]) -> Result<(), ApiError> {
    let mut form = Form::default();
    let kind = |one: &Value| one["type"].as_u64().unwrap_or(1);
    for (at, one) in commands.iter().enumerate() {
        validate::command(&mut form, &at.to_string(), one);
        let same = |other: &Value| other["name"] == one["name"] && kind(other) == kind(one);
        if commands[..at].iter().any(same) {
            let told = "Application command names must be unique";
            form.at(at.to_string())
                .fail("APPLICATION_COMMANDS_DUPLICATE_NAME", told);
        }
    }
    form.check()?;
    let too_many = MOST
        .iter()
        .any(|(wanted, most)| commands.iter().filter(|one| kind(one) == *wanted).count() > *most);
    if too_many {
        return Err(ApiError::new(
            400,
            30032,
            "Maximum number of application commands reached (100)",
        ));
    }
    Ok(())
}

fn create(desk: &mut Desk<'_>, body: &Value, guild: bool) -> Done {
    check_one(body)?;
    let command = desk.world.complete_command(body.clone(), guild);
    let id = command["id"].clone();
    let commands = list(desk, guild);
    let known = commands.iter_mut().find(|one| one["id"] == id);
    let status = if known.is_some() { 200 } else { 201 };
    match known {
        Some(known) => *known = command.clone(),
        None => commands.push(command.clone()),
    }
    desk.world.commands.registered = true;
    Ok((status, command))
}

fn edit(desk: &mut Desk<'_>, body: &Value, guild: bool, id: &str) -> Done {
    let mut merged = found(desk, guild, id)?.clone();
    for (key, value) in body.as_object().into_iter().flatten() {
        merged[key] = value.clone();
    }
    check_one(&merged)?;
    let mut command = desk.world.complete_command(merged, guild);
    command["id"] = json!(id);
    *found(desk, guild, id)? = command.clone();
    ok(command)
}

fn delete(desk: &mut Desk<'_>, guild: bool, id: &str) -> Done {
    found(desk, guild, id)?;
    list(desk, guild).retain(|one| one["id"] != id);
    nothing()
}

fn check_one(command: &Value) -> Result<(), ApiError> {
    let mut form = Form::default();
    validate::command(&mut form, "", command);
    form.check()
}

fn found<'a>(desk: &'a mut Desk<'_>, guild: bool, id: &str) -> Result<&'a mut Value, ApiError> {
    let unknown = || ApiError::new(404, 10063, "Unknown application command");
    list(desk, guild)
        .iter_mut()
        .find(|one| one["id"] == id)
        .ok_or_else(unknown)
}
