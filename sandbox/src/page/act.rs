//! What a person does in the page.

mod forms;
mod shape;

pub(super) use forms::Forms;

use super::Desk;
use crate::{Answer, Arg, Invocation, NotSent, Person, client::DM, world::Happened};
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};
use shape::{Act, Given};

/// Who acts.
#[derive(Deserialize)]
pub(super) struct Actor {
    #[serde(rename = "as")]
    who: String,
}

pub(super) async fn act(
    State(desk): State<Desk>,
    Query(actor): Query<Actor>,
    Json(act): Json<Act>,
) -> Response {
    let Some(person) = desk.sandbox.find_person(&actor.who) else {
        let body = Json(json!({ "error": desk.sandbox.nobody_called(&actor.who) }));
        return (StatusCode::NOT_FOUND, body).into_response();
    };
    match carry_out(&desk, &person, act).await {
        Ok(done) => Json(done).into_response(),
        Err(refused) => {
            let body = json!({ "refused": refused, "error": refused.to_string() });
            (StatusCode::UNPROCESSABLE_ENTITY, Json(body)).into_response()
        }
    }
}

async fn carry_out(desk: &Desk, person: &Person, act: Act) -> Result<Value, NotSent> {
    let asked = match act {
        Act::Say { channel, words } => {
            let id = person.say(place(desk, person, &channel), &words).await?;
            return Ok(json!({ "message": id.to_string() }));
        }
        Act::React { message, emoji } => {
            person.react(id(&message)?, &emoji).await?;
            return Ok(json!({}));
        }
        Act::Unreact { message, emoji } => {
            person.unreact(id(&message)?, &emoji).await?;
            return Ok(json!({}));
        }
        Act::Suggest {
            channel,
            command,
            args,
            focused,
            partial,
        } => {
            let args = read(args)?;
            let channel = place(desk, person, &channel);
            let found = person
                .autocomplete(channel, &command, &borrowed(&args), &focused, &partial)
                .await?;
            let found = found
                .iter()
                .map(|one| json!({ "name": one.name, "value": one.value }));
            return Ok(json!({ "choices": found.collect::<Value>() }));
        }
        Act::Slash {
            channel,
            command,
            args,
        } => {
            let args = read(args)?;
            person
                .slash(place(desk, person, &channel), &command, &borrowed(&args))
                .await?
        }
        Act::Click { message, custom_id } => person.click(id(&message)?, &custom_id).await?,
        Act::Choose {
            message,
            custom_id,
            values,
        } => {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            person.choose(id(&message)?, &custom_id, &values).await?
        }
        Act::UserMenu {
            channel,
            name,
            target,
        } => {
            let unknown = NotSent::NoSuchEntity {
                option: name.clone(),
                what: "user".into(),
                name: target.clone(),
            };
            let target = desk.sandbox.find_person(&target).ok_or(unknown)?;
            person
                .user_menu(place(desk, person, &channel), &name, &target)
                .await?
        }
        Act::MessageMenu {
            channel,
            name,
            message,
        } => {
            person
                .message_menu(place(desk, person, &channel), &name, id(&message)?)
                .await?
        }
        Act::Submit { form, values } => submit(desk, person, &form, &values).await?,
    };
    Ok(answer(desk, asked).await)
}

/// A form that can't be submitted stays open, as in a client.
async fn submit(
    desk: &Desk,
    person: &Person,
    form: &str,
    values: &[(String, String)],
) -> Result<Invocation, NotSent> {
    let key = id(form)?;
    let modal = desk.forms.get(key).ok_or(NotSent::UnknownMessage)?;
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let asked = person.submit(&modal, &values).await?;
    desk.forms.close(key);
    Ok(asked)
}

/// Waits for the answer. It does so in its own task: that nobody answered is noted even when the browser has gone.
async fn answer(desk: &Desk, asked: Invocation) -> Value {
    let id = asked.interaction_id;
    let watched = desk.clone();
    let answer = tokio::spawn(async move {
        let answer = asked.answered().await;
        if answer == Answer::NoAnswer {
            watched.shared().change(|world| {
                let now = world.now();
                world
                    .journal
                    .note(now, Happened::Silence { interaction: id });
            });
        }
        answer
    });
    let told = match answer.await.unwrap_or(Answer::NoAnswer) {
        Answer::Message(message) | Answer::Updated(message) => {
            json!({ "answer": "message", "message": message["id"] })
        }
        Answer::Deferred | Answer::DeferredUpdate => json!({ "answer": "deferred" }),
        Answer::Choices(_) => json!({ "answer": "choices" }),
        Answer::NoAnswer => json!({ "answer": "none" }),
        Answer::Modal(form) => {
            let wire = form.wire.clone();
            desk.forms.open(id, form);
            json!({ "answer": "modal", "form": id.to_string(), "modal": wire })
        }
    };
    let mut told = told;
    told["interaction"] = json!(id.to_string());
    told
}

/// The direct messages are made when there are none yet.
fn place<'a>(desk: &Desk, person: &Person, channel: &'a str) -> &'a str {
    if channel == DM {
        desk.shared().change(|world| world.dm_with(person.id()));
    }
    channel
}

fn id(text: &str) -> Result<u64, NotSent> {
    text.parse().map_err(|_| NotSent::UnknownMessage)
}

fn read(args: Vec<Given>) -> Result<Vec<(String, Arg)>, NotSent> {
    args.into_iter().map(Given::read).collect()
}

fn borrowed(args: &[(String, Arg)]) -> Vec<(&str, Arg)> {
    args.iter()
        .map(|(name, arg)| (name.as_str(), arg.clone()))
        .collect()
}
