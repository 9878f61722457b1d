//! The first answer to an interaction.

use super::{Call, Desk, Done, form::Form, messages, nothing, ok, validate};
use crate::{
    client::{Answer, Choice, Modal},
    error::ApiError,
    ids::text,
    world::{Draft, EPHEMERAL, LOADING, Reply, Verdict, World},
};
use serde_json::{Value, json};

/// Takes an answer in, if it is the first, in time, and of a type that fits.
pub(super) fn answer(desk: &mut Desk<'_>, call: &Call, id: u64, token: &str) -> Done {
    welcome(desk, id, token)?;
    let kind = call.body["type"].as_u64().unwrap_or(0);
    fits(desk, id, kind)?;
    let data = &call.body["data"];
    let reply = match kind {
        4 => message(desk, call, id, data)?,
        5 => deferral(desk, id, data),
        6 => update_later(desk, id),
        7 => update(desk, call, id, data)?,
        8 => choices(data)?,
        _ => modal(desk, id, data)?,
    };
    let original = reply.original;
    if let Some(interaction) = desk.world.interactions.get_mut(&id) {
        interaction.reply = Some(reply);
        interaction.took = Some(interaction.made.elapsed());
    }
    if call.param("with_response").as_deref() == Some("true") {
        return ok(described(desk, id, kind, original));
    }
    nothing()
}

/// Refuses what comes late or twice. A repeat is the bot's fault only if the event came once.
fn welcome(desk: &mut Desk<'_>, id: u64, token: &str) -> Result<(), ApiError> {
    let within = desk.world.answer_within;
    let interaction = match desk.world.interaction(id, token) {
        Ok(found) => found,
        Err(error) => {
            desk.complain(
                "unknown-interaction",
                "no interaction has this id and token",
            );
            return Err(error);
        }
    };
    interaction.attempts += 1;
    let repeated = interaction.attempts > interaction.deliveries;
    match interaction.verdict(within) {
        Verdict::Welcome => Ok(()),
        Verdict::Late => {
            desk.complain("answered-late", format!("no answer within {within:?}"));
            Err(ApiError::unknown_interaction())
        }
        Verdict::Twice => {
            if repeated {
                desk.complain("answered-twice", "the interaction has been answered");
            }
            Err(ApiError::already_acknowledged())
        }
    }
}

/// Lets the bot try again when its answer was lost on the way.
pub(super) fn forgive(world: &mut World, path: &str) {
    let mut parts = path.trim_start_matches("/interactions/").split('/');
    let id = parts.next().and_then(|id| id.parse().ok());
    if let Some(interaction) = id.and_then(|id: u64| world.interactions.get_mut(&id)) {
        interaction.deliveries += 1;
    }
}

/// Whether this type of answer suits this kind of interaction.
fn fits(desk: &Desk<'_>, id: u64, answer: u64) -> Result<(), ApiError> {
    let interaction = &desk.world.interactions[&id];
    let (kind, from_message) = (interaction.kind, interaction.message.is_some());
    let suits = match answer {
        4 | 5 => kind != 4,
        6 | 7 => kind != 4 && from_message,
        8 => kind == 4,
        9 => matches!(kind, 2 | 3),
        _ => false,
    };
    if suits {
        return Ok(());
    }
    let mut form = Form::default();
    let told = format!("Response type {answer} is not valid for interaction type {kind}");
    form.at("type").fail(
        "INTERACTION_APPLICATION_COMMAND_INVALID_RESPONSE_TYPE",
        told,
    );
    Err(form.error())
}

fn message(desk: &mut Desk<'_>, call: &Call, id: u64, data: &Value) -> Result<Reply, ApiError> {
    let draft = messages::draft(call, data)?;
    let posted = desk.world.reply_to(id, draft);
    let shown = desk
        .world
        .message(posted, desk.world.bot)
        .unwrap_or_default();
    Ok(Reply {
        answer: Answer::Message(shown),
        original: Some(posted),
        told: true,
    })
}

fn deferral(desk: &mut Desk<'_>, id: u64, data: &Value) -> Reply {
    let mut draft = Draft::plain("");
    draft.flags = LOADING | data["flags"].as_u64().unwrap_or(0) & EPHEMERAL;
    let posted = desk.world.reply_to(id, draft);
    Reply {
        answer: Answer::Deferred,
        original: Some(posted),
        told: false,
    }
}

fn update_later(desk: &Desk<'_>, id: u64) -> Reply {
    let original = desk.world.interactions[&id].message;
    Reply {
        answer: Answer::DeferredUpdate,
        original,
        told: false,
    }
}

fn update(desk: &mut Desk<'_>, call: &Call, id: u64, data: &Value) -> Result<Reply, ApiError> {
    let original = desk.world.interactions[&id].message;
    let message = original.ok_or_else(ApiError::unknown_message)?;
    messages::apply(desk.world, call, data, message)?;
    let shown = desk
        .world
        .message(message, desk.world.bot)
        .unwrap_or_default();
    Ok(Reply {
        answer: Answer::Updated(shown),
        original,
        told: true,
    })
}

fn choices(data: &Value) -> Result<Reply, ApiError> {
    let mut form = Form::default();
    form.at("data.choices").list(&data["choices"], 0, 25);
    let mut choices = Vec::new();
    for (at, choice) in data["choices"].as_array().into_iter().flatten().enumerate() {
        form.at(format!("data.choices.{at}.name"))
            .text(&choice["name"], 1, 100);
        let name = choice["name"].as_str().unwrap_or_default().to_owned();
        choices.push(Choice {
            name,
            value: choice["value"].clone(),
        });
    }
    form.check()?;
    Ok(Reply {
        answer: Answer::Choices(choices),
        original: None,
        told: true,
    })
}

fn modal(desk: &Desk<'_>, id: u64, data: &Value) -> Result<Reply, ApiError> {
    let mut form = Form::default();
    validate::modal(&mut form, data);
    form.check()?;
    let interaction = &desk.world.interactions[&id];
    let place = (interaction.channel, interaction.message);
    let modal = Modal::read(data, place, interaction.metadata.clone());
    Ok(Reply {
        answer: Answer::Modal(modal),
        original: None,
        told: true,
    })
}

/// The body of an answer `with_response`.
fn described(desk: &Desk<'_>, id: u64, kind: u64, original: Option<u64>) -> Value {
    let world = &desk.world;
    let mut interaction = json!({ "id": text(id), "type": world.interactions[&id].kind });
    let mut resource = json!({ "type": kind });
    if let (4..=7, Some(message)) = (kind, original.and_then(|id| world.messages.get(&id))) {
        interaction["response_message_id"] = text(message.id);
        interaction["response_message_loading"] = json!(message.flags & LOADING != 0);
        interaction["response_message_ephemeral"] = json!(message.is_ephemeral());
        resource["message"] = world.message_json(message, world.bot);
    }
    json!({ "interaction": interaction, "resource": resource })
}
