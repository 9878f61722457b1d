//! What is said of requests about people's data.
use crate::base::clock::Instant;
use crate::base::ids::{GuildId, RequestId};
use crate::base::locale::{Arg, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::privacy::rules::{Asked, WORDS};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that asks for an answer.
pub const ANSWER: &str = "privacy.answer";
/// Of the form that gives it.
pub const ANSWER_WITH: &str = "privacy.answer_with";
/// The form's field.
pub const WORDS_FIELD: &str = "answer";

/// To the one who asks.
pub fn sent(due: Instant, speech: &Speech) -> Message {
    Message::text(tr!(speech, "contact-sent", due = due))
}

/// To those who answer.
pub fn card(guild: GuildId, asked: &Asked) -> Message {
    let (speech, request) = (&asked.public, &asked.request);
    let mut body = vec![tr!(speech, "contact-card-by", by = asked.by)];
    body.extend(quoted(request.body.as_deref(), speech));
    body.push(match (request.answered_at, asked.answered_by) {
        (None, _) => tr!(speech, "contact-card-due", due = request.due_at),
        (Some(at), Some(by)) => tr!(speech, "contact-card-answered", by = by, at = at),
        (Some(_), None) => tr!(speech, "contact-card-closed"),
    });
    body.extend(quoted(request.answer.as_deref(), speech));
    let title = tr!(speech, "contact-card-title");
    let colour = match request.answered_at {
        None => Colour::Orange,
        Some(_) => Colour::Grey,
    };
    let card = Message::card(title, body.join("\n"), colour).in_public();
    match request.answered_at {
        Some(_) => card,
        None => {
            let id = CustomId::new(ANSWER, guild, request.id.0);
            let label = phrase!("contact-button-answer").say_plain(speech);
            card.buttons(vec![button(&id, label, ButtonStyle::Primary)])
        }
    }
}

fn quoted(text: Option<&str>, speech: &Speech) -> Option<String> {
    let text = Arg::Block(text?.to_owned());
    Some(tr!(speech, "contact-quoted", text = text))
}

/// What brings a request to mind.
pub fn reminder(asked: &Asked) -> Message {
    let (by, due) = (asked.by, asked.request.due_at);
    Message::text(tr!(&asked.public, "contact-reminder", by = by, due = due)).in_public()
}

/// To the one who asked, once it is answered.
pub fn answered(asked: &Asked) -> Message {
    let speech = &asked.private;
    let asked_at = asked.request.asked_at;
    let mut said = vec![tr!(speech, "contact-answered", at = asked_at)];
    said.extend(quoted(asked.request.answer.as_deref(), speech));
    Message::text(said.join("\n"))
}

/// To the one who answered.
pub fn done(asked: &Asked, speech: &Speech) -> Message {
    Message::text(tr!(speech, "contact-done", by = asked.by))
}

/// Asks for an answer.
pub fn form(guild: GuildId, request: RequestId, speech: &Speech) -> Modal {
    let id = CustomId::new(ANSWER_WITH, guild, request.0);
    let longest = u16::try_from(*WORDS.end()).unwrap_or(u16::MAX);
    Modal::new(id, phrase!("contact-form-title").say_plain(speech)).ask(Field {
        name: WORDS_FIELD,
        label: phrase!("contact-form-label").say_plain(speech),
        value: String::new(),
        hint: String::new(),
        longest,
        required: true,
        long: true,
    })
}
