//! Asking what has to be told with an order, and showing it to those who hand it over.
use crate::base::ids::{DraftId, GuildId};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::Message;
use crate::discord::modal::{Field, Modal};
use crate::order::rules::{Asked, Detail, Looked, Told};
use crate::{phrase, tr};

/// The name of the field.
pub const TOLD: &str = "told";

/// What will be asked, under the question whether to order it.
pub fn will_ask(asked: Asked, speech: &Speech) -> String {
    match asked {
        Asked::Address => tr!(speech, "order-asks-address.will"),
        Asked::Day => tr!(speech, "order-asks-day.will"),
        Asked::Invoice => tr!(speech, "order-asks-invoice.will"),
    }
}

/// Asks for it.
pub fn ask(guild: GuildId, draft: DraftId, asked: Asked, speech: &Speech) -> Modal {
    let (title, label, hint) = questions(asked);
    let id = CustomId::new("order.told", guild, draft.0);
    Modal::new(id, title.say_plain(speech)).ask(Field {
        name: TOLD,
        label: label.say_plain(speech),
        value: String::new(),
        hint: hint.say_plain(speech),
        longest: asked.longest(),
        required: true,
        long: asked == Asked::Address,
    })
}

fn questions(asked: Asked) -> (Phrase, Phrase, Phrase) {
    match asked {
        Asked::Address => (
            phrase!("order-asks-address.title"),
            phrase!("order-asks-address.label"),
            phrase!("order-asks-address.hint"),
        ),
        Asked::Day => (
            phrase!("order-asks-day.title"),
            phrase!("order-asks-day.label"),
            phrase!("order-asks-day.hint"),
        ),
        Asked::Invoice => (
            phrase!("order-asks-invoice.title"),
            phrase!("order-asks-invoice.label"),
            phrase!("order-asks-invoice.hint"),
        ),
    }
}

/// What somebody told with their own order; nothing where that is no longer kept.
pub fn told(told: &Told, speech: &Speech) -> Option<String> {
    let detail = told.detail.as_ref()?;
    Some(line(detail, speech))
}

fn line(detail: &Detail, speech: &Speech) -> String {
    let Some(text) = detail.shown(speech.locale) else {
        return tr!(speech, "order-told-locked");
    };
    match detail.asked {
        Asked::Address => tr!(speech, "order-told-address", text = Arg::Block(text)),
        Asked::Day => tr!(speech, "order-told-day", text = text),
        Asked::Invoice => tr!(speech, "order-told-invoice", text = text),
    }
}

/// For somebody who hands orders over.
pub fn looked(looked: &Looked, speech: &Speech) -> Message {
    let head = tr!(
        speech,
        "order-told-head",
        name = &looked.name,
        member = looked.member
    );
    let line = line(&looked.detail, speech);
    let note = match looked.detail.asked {
        Asked::Address => tr!(speech, "order-told-erased"),
        Asked::Day | Asked::Invoice => String::new(),
    };
    let lines = [head, line, note];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Message::text(lines.join("\n"))
}
