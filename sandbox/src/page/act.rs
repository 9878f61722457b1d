//! What a person does in the page.

use super::Desk;
use crate::{Answer, Arg, Invocation, Modal, NotSent, Person, client::DM, world::Happened};
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// The forms that are open, by the interaction that opened each.
#[derive(Default)]
pub(super) struct Forms(Mutex<BTreeMap<u64, Modal>>);

/// How many forms stay open at most: the oldest is forgotten.
const FORMS: usize = 100;

impl Forms {
    fn open(&self, id: u64, form: Modal) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(id, form);
        if all.len() > FORMS {
            all.pop_first();
        }
    }

    fn get(&self, id: u64) -> Option<Modal> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&id).cloned()
    }

    fn close(&self, id: u64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&id);
    }
}

/// An act. Ids are text, since a browser's numbers are too short for them.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Act {
    Say {
        channel: String,
        words: String,
    },
    Slash {
        channel: String,
        command: String,
        args: Vec<Given>,
    },
    Suggest {
        channel: String,
        command: String,
        args: Vec<Given>,
        focused: String,
        partial: String,
    },
    Click {
        message: String,
        custom_id: String,
    },
    Choose {
        message: String,
        custom_id: String,
        values: Vec<String>,
    },
    UserMenu {
        channel: String,
        name: String,
        target: String,
    },
    MessageMenu {
        channel: String,
        name: String,
        message: String,
    },
    Submit {
        form: String,
        values: Vec<(String, String)>,
    },
    React {
        message: String,
        emoji: String,
    },
    Unreact {
        message: String,
        emoji: String,
    },
}

/// The value of an option.
#[derive(Deserialize)]
pub(super) struct Given {
    name: String,
    #[serde(flatten)]
    value: GivenValue,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
enum GivenValue {
    Text(String),
    Integer(i64),
    Number(f64),
    Bool(bool),
    User(String),
    Channel(String),
    Role(String),
    /// A name, and the content in base64.
    Attachment(String, String),
}

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
            let args = args
                .into_iter()
                .map(Given::read)
                .collect::<Result<Vec<_>, _>>()?;
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
            let args = args
                .into_iter()
                .map(Given::read)
                .collect::<Result<Vec<_>, _>>()?;
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

fn borrowed(args: &[(String, Arg)]) -> Vec<(&str, Arg)> {
    args.iter()
        .map(|(name, arg)| (name.as_str(), arg.clone()))
        .collect()
}

impl Given {
    fn read(self) -> Result<(String, Arg), NotSent> {
        let arg = match self.value {
            GivenValue::Text(text) => Arg::Text(text),
            GivenValue::Integer(number) => Arg::Integer(number),
            GivenValue::Number(number) => Arg::Number(number),
            GivenValue::Bool(yes) => Arg::Bool(yes),
            GivenValue::User(who) => Arg::User(who),
            GivenValue::Channel(which) => Arg::Channel(which),
            GivenValue::Role(which) => Arg::Role(which),
            GivenValue::Attachment(name, content) => {
                let wrong = |_| NotSent::WrongType {
                    option: self.name.clone(),
                    wanted: "a file".into(),
                    given: "no base64".into(),
                };
                let bytes = STANDARD.decode(content).map_err(wrong)?;
                Arg::Attachment { name, bytes }
            }
        };
        Ok((self.name, arg))
    }
}
