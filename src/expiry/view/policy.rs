//! Policies and settings.
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::expiry::rules::{Expiry, Policy, Preview, code, few, lines};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// What a policy would do, with a button that has it be so.
pub fn preview(guild: GuildId, preview: &Preview, speech: &Speech) -> Message {
    let policy = preview.policy.phrase();
    let title = tr!(speech, "expiry-preview-title");
    if preview.is_same() {
        let body = tr!(speech, "expiry-preview-same", policy = policy);
        return Message::card(title, body, Colour::Blue);
    }
    let mut said = vec![tr!(speech, "expiry-preview-policy", policy = policy)];
    said.extend(
        preview
            .lasts
            .until
            .map(|until| tr!(speech, "expiry-preview-today", at = Arg::last_day(until))),
    );
    if preview.is_soon() {
        said.push(tr!(speech, "expiry-preview-soon"));
    }
    said.push(tr!(
        speech,
        "expiry-preview-lately",
        points = preview.lately.0,
        people = people(preview.lately.1)
    ));
    said.push(tr!(
        speech,
        "expiry-preview-kept",
        never = preview.never.0,
        dated = preview.dated.0
    ));
    if preview.policy == Policy::Never {
        said.push(tr!(speech, "expiry-preview-never"));
    }
    let id = CustomId::new("expiry.adopt", guild, 0).with(code(preview.policy));
    let style = match preview.is_soon() {
        true => ButtonStyle::Danger,
        false => ButtonStyle::Primary,
    };
    let yes = button(&id, tr!(speech, "expiry-preview-yes"), style);
    Message::card(title, said.join("\n"), Colour::Blue).buttons(vec![yes])
}

/// How many people, unless they are so few that it would betray them.
pub(super) fn people(members: i64) -> Phrase {
    match few(members) {
        _ if members == 0 => phrase!("expiry-nobody"),
        Some(n) => phrase!("expiry-people", n = n),
        None => phrase!("expiry-few"),
    }
}

/// The policy that was chosen.
pub fn adopted(settings: &Expiry, speech: &Speech) -> Message {
    let title = tr!(speech, "expiry-adopted-title");
    let policy = settings.policy.phrase().say(speech);
    let kept = tr!(speech, "expiry-adopted");
    Message::card(title, format!("{policy}\n{kept}"), Colour::Green)
}

/// What is set.
pub fn settings(settings: &Expiry, speech: &Speech) -> Message {
    let said = lines::expiry(settings)
        .into_iter()
        .map(|line| line.say(speech));
    let said: Vec<String> = said.collect();
    let title = tr!(speech, "expiry-settings-title");
    Message::card(title, said.join("\n"), Colour::Blue)
}
