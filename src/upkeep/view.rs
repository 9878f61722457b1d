//! How `/jobs` looks.
use super::rules::{GivenUp, Held, Stuck, Upkeep};
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, GuildId};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::schedule::{Outlook, Ran};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that has everything tried again.
pub const RETRY: &str = "upkeep.retry";

/// What every job did and does, and what could not be said.
pub fn upkeep(guild: GuildId, upkeep: &Upkeep, speech: &Speech) -> Message {
    let lines = upkeep.jobs.iter().map(|job| line(job, speech));
    let lines: Vec<String> = lines.collect();
    let failing = upkeep.jobs.iter().any(|job| job.failed.is_some());
    let colour = match failing || !upkeep.stuck.is_empty() {
        true => Colour::Orange,
        false => Colour::Blue,
    };
    let card = Message::card(tr!(speech, "upkeep-title"), lines.join("\n"), colour);
    if upkeep.stuck.is_empty() {
        return card;
    }
    let title = tr!(speech, "upkeep-stuck-title");
    let card = card.short_field(title, stuck(&upkeep.stuck, speech));
    match upkeep.may {
        true => card.buttons(vec![button(
            &CustomId::new(RETRY, guild, 0),
            phrase!("upkeep-retry").say_plain(speech),
            ButtonStyle::Primary,
        )]),
        false => card,
    }
}

fn line(job: &Outlook, speech: &Speech) -> String {
    let name = job.label.clone();
    if let Some(failed) = &job.failed {
        let (at, next) = (relative(failed.at), relative(failed.retry_at));
        let id = Arg::Raw(failed.log_id.clone());
        return tr!(
            speech,
            "upkeep-line-failed",
            job = name,
            at = at,
            times = failed.attempts,
            next = next,
            id = id
        );
    }
    let last = match &job.ran {
        Some(ran) => phrase!("upkeep-at", at = relative(ran.at)),
        None => phrase!("upkeep-never"),
    };
    let next = match job.next {
        Some(at) => phrase!("upkeep-at", at = relative(at)),
        None => phrase!("upkeep-idle"),
    };
    tr!(speech, "upkeep-line", job = name, last = last, next = next)
}

fn relative(at: Instant) -> Arg {
    Arg::Raw(format!("<t:{}:R>", at.seconds()))
}

fn stuck(stuck: &Stuck, speech: &Speech) -> String {
    let held = stuck.held.iter().map(|held| waits(held, speech));
    let given_up = stuck.given_up.iter().map(|lost| lost_line(lost, speech));
    held.chain(given_up).collect::<Vec<_>>().join("\n")
}

fn waits(held: &Held, speech: &Speech) -> String {
    let (channel, n) = (held.channel, held.waiting);
    let (since, next) = (relative(held.since), relative(held.retry_at));
    match held.gone {
        true => tr!(speech, "upkeep-held-gone", n = n, since = since),
        false => tr!(
            speech,
            "upkeep-held",
            channel = channel,
            n = n,
            since = since,
            next = next
        ),
    }
}

fn lost_line(lost: &GivenUp, speech: &Speech) -> String {
    let why = Arg::from(lost.why.as_str());
    tr!(speech, "upkeep-given-up", n = lost.many, why = why)
}

/// A channel can't be reached, for those who can mend it.
pub fn held(channel: ChannelId, speech: &Speech) -> Message {
    let title = tr!(speech, "upkeep-held-title");
    let body = tr!(speech, "upkeep-held-told", channel = channel);
    Message::card(title, body, Colour::Orange).in_public()
}

/// Everything is tried again.
pub fn retried(many: u64, speech: &Speech) -> Message {
    let n = i64::try_from(many).unwrap_or(i64::MAX);
    Message::text(tr!(speech, "upkeep-retried", n = n))
}

/// A job has run.
pub fn ran(job: &Phrase, ran: &Ran, speech: &Speech) -> Message {
    let at = relative(ran.at);
    Message::text(tr!(speech, "upkeep-ran", job = job.clone(), at = at))
}
