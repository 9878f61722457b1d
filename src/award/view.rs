//! What is said of an award.
use super::rules::{Awarded, Card, bonus_sum};
use crate::base::clock::Instant;
use crate::base::locale::{Arg, Speech};
use crate::discord::message::{Colour, Message};
use crate::tr;

/// To the admin alone.
pub fn awarded(awarded: &Awarded, speech: &Speech) -> Message {
    let (member, points) = (awarded.to, awarded.points);
    let channel = awarded.channel;
    let done = tr!(
        speech,
        "award-done",
        member = member,
        points = points,
        channel = channel
    );
    let done = match awarded.expires_at {
        Some(at) => done + " " + &tr!(speech, "award-done-expires", at = day(at)),
        None => done,
    };
    let done = match awarded.added.is_empty() {
        true => done,
        false => done + "\n" + &bonus_sum(points, &awarded.added).say(speech),
    };
    Message::text(match awarded.waits_until {
        Some(until) => done + "\n" + &tr!(speech, "award-waits", member = member, until = until),
        None => done,
    })
}

/// To everybody.
pub fn card(card: &Card) -> Message {
    let speech = &card.speech;
    let title = tr!(speech, "award-card-title");
    let mut body = tr!(
        speech,
        "award-card-body",
        member = card.to,
        by = card.by,
        points = card.points
    );
    if !card.added.is_empty() {
        body = body + "\n" + &bonus_sum(card.points, &card.added).say(speech);
    }
    if let Some(at) = card.expires_at {
        body = body + "\n" + &tr!(speech, "award-card-expires", at = day(at));
    }
    if !card.reason.is_empty() {
        body = body + "\n" + &tr!(speech, "award-card-reason", reason = &card.reason);
    }
    Message::card(title, body, Colour::Orange)
        .above(tr!(speech, "award-card-above", member = card.to))
        .pinging(card.pinged.iter().copied())
        .in_public()
}

/// A date, and how far it is.
fn day(at: Instant) -> Arg {
    let at = at.seconds();
    Arg::Raw(format!("<t:{at}:D> (<t:{at}:R>)"))
}
