//! How points that expire are spoken of.
mod asked;
mod policy;
mod report;

pub use asked::{asked, card, decided, reason, told};
pub use policy::{adopted, preview, settings};
pub use report::{file, report};

use super::rules::{Everybody, Extended, Farewell, ForOne, Reminder};
use crate::base::clock::Instant;
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Speech};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::tr;
use serenity::all::{ButtonStyle, CreateButton};

/// How many dates are told one by one.
const DATES: usize = 10;

/// What expires soon, and what can be done about it.
pub fn reminder(guild: GuildId, reminder: &Reminder, speech: &Speech) -> Message {
    let dates = reminder.expires.iter();
    let line = |(at, points): &(Instant, Points)| {
        tr!(
            speech,
            "expiry-reminder-line",
            points = *points,
            at = Arg::last_day(*at)
        )
    };
    let mut lines: Vec<String> = dates.take(DATES).map(line).collect();
    let more = reminder.expires.len().saturating_sub(DATES);
    if more > 0 {
        lines.push(tr!(speech, "expiry-more-dates", n = more));
    }
    if let Some(carries) = reminder.carries {
        lines.push(tr!(speech, "expiry-reminder-carries", carries = carries));
    }
    if reminder.bonus > 0 {
        lines.push(tr!(speech, "expiry-reminder-bonus", n = reminder.bonus));
    }
    let sum = Points(reminder.expires.iter().map(|(_, points)| points.0).sum());
    let title = tr!(speech, "expiry-reminder-title", points = sum);
    Message::card(title, lines.join("\n"), Colour::Orange).buttons(rescue(guild, reminder, speech))
}

/// What can be done about points that expire soon.
fn rescue(guild: GuildId, reminder: &Reminder, speech: &Speech) -> Vec<CreateButton> {
    let shop = CustomId::new("shop.page", guild, 0).with("reach");
    let give = CustomId::new("order.causes", guild, 0);
    let ask = CustomId::new("expiry.ask", guild, 0);
    let together = reminder.pools.then(|| {
        let pools = CustomId::new("pool.page", guild, 0);
        let label = tr!(speech, "expiry-button-pool");
        button(&pools, label, ButtonStyle::Secondary)
    });
    let mut buttons = vec![
        button(
            &shop,
            tr!(speech, "expiry-button-redeem"),
            ButtonStyle::Primary,
        ),
        button(
            &give,
            tr!(speech, "expiry-button-give"),
            ButtonStyle::Secondary,
        ),
    ];
    buttons.extend(together);
    buttons.push(button(
        &ask,
        tr!(speech, "expiry-button-ask"),
        ButtonStyle::Secondary,
    ));
    buttons
}

fn longer(extended: &Extended, speech: &Speech) -> String {
    let lines = extended.iter().take(DATES).map(|(_, until, points)| {
        tr!(
            speech,
            "expiry-extended-line",
            points = *points,
            at = Arg::last_day(*until)
        )
    });
    let mut lines: Vec<String> = lines.collect();
    let more = extended.len().saturating_sub(DATES);
    if more > 0 {
        lines.push(tr!(speech, "expiry-more-dates", n = more));
    }
    lines.join("\n")
}

/// For the one whose points last longer.
pub fn extended(extended: &Extended, speech: &Speech) -> Message {
    let title = tr!(speech, "expiry-extended-title");
    Message::card(title, longer(extended, speech), Colour::Green)
}

/// For the admin who did that.
pub fn for_one(done: &ForOne, speech: &Speech) -> Message {
    let title = tr!(speech, "expiry-extended-one-title");
    let intro = tr!(speech, "expiry-extended-one", who = done.who);
    let body = format!("{intro}\n{}", longer(&done.extended, speech));
    Message::card(title, body, Colour::Green)
}

/// Before everybody's points last longer.
pub fn sure(guild: GuildId, asked: &Everybody, within: i64, speech: &Speech) -> Message {
    let body = tr!(
        speech,
        "expiry-everybody-sure",
        points = asked.points,
        at = Arg::last_day(asked.through),
        days = asked.days
    );
    let id = CustomId::new("expiry.everybody", guild, asked.days).with(within);
    let yes = button(
        &id,
        tr!(speech, "expiry-everybody-yes"),
        ButtonStyle::Primary,
    );
    Message::text(body).buttons(vec![yes])
}

/// It is begun.
pub fn begun(asked: &Everybody, speech: &Speech) -> Message {
    let days = asked.days;
    Message::text(tr!(
        speech,
        "expiry-everybody-begun",
        points = asked.points,
        days = days
    ))
}

/// For everybody, once it is done.
pub fn for_everybody(done: &Everybody, speech: &Speech) -> Message {
    let title = tr!(speech, "expiry-everybody-title");
    let body = tr!(
        speech,
        "expiry-everybody",
        at = Arg::last_day(done.through),
        days = done.days
    );
    Message::card(title, body, Colour::Green).in_public()
}

/// For somebody who has left the server, or is back.
pub fn farewell(farewell: Farewell, wallet: Points, speech: &Speech) -> Message {
    let (title, body) = match farewell {
        Farewell::Left(until) => (
            tr!(speech, "expiry-left-title"),
            tr!(speech, "expiry-left", points = wallet, until = until),
        ),
        Farewell::Back => (
            tr!(speech, "expiry-back-title"),
            tr!(speech, "expiry-back", points = wallet),
        ),
        Farewell::Revoked(points) => (
            tr!(speech, "expiry-revoked-title"),
            tr!(speech, "expiry-revoked", points = points),
        ),
    };
    Message::card(title, body, Colour::Blue)
}
