//! What givers, boosters and everybody see of a kudos.
pub mod ahead;

use super::rules::{Card, Given, Terms, Undone, bonus_sum};
use crate::base::cut::fitting;
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::{Arg, Speech};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::tr;
use serenity::all::{ButtonStyle, CreateButton};

/// How long the list of boosts may become: a field holds 1,024 characters, and how many more there are is said last.
const BOOSTS: usize = 950;

/// What the giver reads.
pub fn given(given: &Given, speech: &Speech) -> Message {
    let to: Vec<Arg> = given.to.iter().copied().map(Arg::from).collect();
    if let Some((left, again)) = given.unpaid {
        let channel = given.channel;
        return Message::text(tr!(
            speech,
            "kudos-thanked-unpaid",
            to = to,
            channel = channel,
            left = left,
            again = again
        ));
    }
    if given.points == Points::ZERO {
        return Message::text(tr!(
            speech,
            "kudos-thanked",
            to = to,
            channel = given.channel
        ));
    }
    let sum = given.points.times(given.to.len()).unwrap_or(given.points);
    let people = given.to.len();
    let (each, left, renews) = (given.points, given.left, given.renews);
    let text = tr!(
        speech,
        "kudos-given",
        to = to,
        each = each,
        sum = sum.0,
        people = people,
        channel = given.channel
    );
    let left = tr!(speech, "kudos-left", left = left.0, renews = renews);
    let added = sums(&given.to, given.points, &given.added, speech);
    let parts = [vec![text], added, vec![left], waits(given, speech)];
    Message::text(parts.concat().join("\n"))
}

/// What the giver reads of those who have not joined.
fn waits(given: &Given, speech: &Speech) -> Vec<String> {
    let said = given.waiting.iter().map(|(who, until)| {
        let who: Vec<Arg> = who.iter().copied().map(Arg::from).collect();
        let people = who.len();
        tr!(
            speech,
            "kudos-waits",
            who = who,
            people = people,
            until = *until
        )
    });
    said.collect()
}

/// What the booster reads.
pub fn boosted(given: &Given, speech: &Speech) -> Message {
    let to: Vec<Arg> = given.to.iter().copied().map(Arg::from).collect();
    let text = tr!(
        speech,
        "kudos-boosted",
        to = to,
        each = given.points,
        people = given.to.len()
    );
    let left = tr!(
        speech,
        "kudos-left",
        left = given.left.0,
        renews = given.renews
    );
    Message::text([vec![text, left], waits(given, speech)].concat().join("\n"))
}

/// What the giver reads after taking it back.
pub fn undone(undone: &Undone, speech: &Speech) -> Message {
    let from: Vec<Arg> = undone.from.iter().copied().map(Arg::from).collect();
    Message::text(match (undone.points, undone.returned) {
        (Points::ZERO, _) => tr!(speech, "kudos-undone-thanks", from = from),
        (_, Points::ZERO) => tr!(speech, "kudos-undone-late", from = from),
        (_, returned) => tr!(speech, "kudos-undone", from = from, returned = returned),
    })
}

/// The public card.
pub fn card(guild: GuildId, card: &Card, speech: &Speech) -> Message {
    let message = Message::card(title(card, speech), body(card, speech), colour(card))
        .above(people(card, speech));
    let message = match &card.value {
        Some(value) => message.short_field(
            tr!(speech, "kudos-card-value"),
            tr!(speech, "kudos-card-value-name", value = value),
        ),
        None => message,
    };
    let added = match card.undone_at {
        Some(_) => Vec::new(),
        None => sums(&card.to, card.points, &card.added, speech),
    };
    let message = match added.is_empty() {
        true => message,
        false => message.field(tr!(speech, "kudos-card-bonus"), added.join("\n")),
    };
    let message = boosts(message, card, speech).in_public();
    if card.undone_at.is_some() {
        return message;
    }
    message
        .buttons(buttons(guild, card, speech))
        .pinging(card.pinged.iter().copied())
}

/// What campaigns have added: one sum where everybody has the same, else one for each.
fn sums(to: &[UserId], base: Points, added: &[Terms], speech: &Speech) -> Vec<String> {
    let Some(first) = added.first() else {
        return Vec::new();
    };
    let alike = to.len() == added.len() && added.iter().all(|one| one.terms == first.terms);
    if alike {
        return vec![bonus_sum(base, &first.terms).say(speech)];
    }
    let each = added.iter().map(|one| {
        let sum = bonus_sum(base, &one.terms);
        tr!(speech, "kudos-bonus-for", who = one.who, sum = sum)
    });
    each.collect()
}

fn title(card: &Card, speech: &Speech) -> String {
    match (card.undone_at, card.points) {
        (Some(_), _) => tr!(speech, "kudos-card-undone"),
        (None, Points::ZERO) => tr!(speech, "kudos-card-thanks"),
        (None, points) => tr!(
            speech,
            "kudos-card-title",
            each = points,
            people = card.to.len()
        ),
    }
}

fn colour(card: &Card) -> Colour {
    if card.undone_at.is_some() {
        Colour::Grey
    } else {
        Colour::Green
    }
}

fn people(card: &Card, speech: &Speech) -> String {
    let to: Vec<Arg> = card.to.iter().copied().map(Arg::from).collect();
    tr!(speech, "kudos-card-people", giver = card.giver, to = to)
}

fn body(card: &Card, speech: &Speech) -> String {
    let reason = match card.reason.as_str() {
        "" => tr!(speech, "kudos-card-no-reason"),
        reason => tr!(
            speech,
            "kudos-card-reason",
            reason = Arg::Block(reason.to_owned())
        ),
    };
    let reason = if card.undone_at.is_some() {
        format!("~~{reason}~~")
    } else {
        reason
    };
    let link = card
        .link
        .iter()
        .map(|link| tr!(speech, "kudos-card-link", link = Arg::Raw(link.clone())));
    let said = std::iter::once(reason)
        .chain(link)
        .chain(joining(card, speech));
    said.collect::<Vec<_>>().join("\n")
}

/// For whom it waits, or waited in vain.
fn joining(card: &Card, speech: &Speech) -> Vec<String> {
    if card.undone_at.is_some() {
        return Vec::new();
    }
    let people = |who: &[UserId]| -> Vec<Arg> { who.iter().copied().map(Arg::from).collect() };
    let waits = card.waiting.iter().map(|(who, until)| {
        let who = people(who);
        tr!(speech, "kudos-card-waits", who = who, until = *until)
    });
    let returned = (!card.returned.is_empty()).then(|| {
        let many = card.returned.len();
        tr!(
            speech,
            "kudos-card-returned",
            who = people(&card.returned),
            people = many
        )
    });
    waits.chain(returned).collect()
}

fn boosts(message: Message, card: &Card, speech: &Speech) -> Message {
    if card.boosts.is_empty() {
        return message;
    }
    let shown = card
        .boosts
        .iter()
        .take(10)
        .map(|(who, each)| boost(*who, *each, card, speech));
    let mut lines = fitting(shown, BOOSTS);
    if card.boosts.len() > lines.len() {
        lines.push(tr!(
            speech,
            "kudos-card-more-boosts",
            n = card.boosts.len() - lines.len()
        ));
    }
    message.field(
        tr!(speech, "kudos-card-boosts", n = card.boosts.len()),
        lines.join("\n"),
    )
}

/// One of those who were thanked boosts the others alone.
fn boost(who: UserId, each: Points, card: &Card, speech: &Speech) -> String {
    let others = card.to.iter().copied().filter(|to| *to != who);
    let to: Vec<Arg> = others.map(Arg::from).collect();
    let people = to.len();
    if people == card.to.len() {
        return tr!(
            speech,
            "kudos-card-boost",
            who = who,
            each = each,
            people = people
        );
    }
    tr!(
        speech,
        "kudos-card-boost-for",
        who = who,
        each = each,
        people = people,
        to = to
    )
}

/// Nobody can boost those who left, and Undo is not offered where nobody may: who clicks an older card's is told so.
fn buttons(guild: GuildId, card: &Card, speech: &Speech) -> Vec<CreateButton> {
    let action = |name| CustomId::new(name, guild, card.id.0);
    let boost = button(
        &action("kudos.boost"),
        tr!(speech, "kudos-button-boost"),
        ButtonStyle::Primary,
    );
    let undo = button(
        &action("kudos.undo"),
        tr!(speech, "kudos-button-undo"),
        ButtonStyle::Secondary,
    );
    let boost = card.to.iter().any(|to| to.is_somebody()).then_some(boost);
    let undo = (card.undoable && card.giver.is_somebody()).then_some(undo);
    boost.into_iter().chain(undo).collect()
}

/// Asks a booster how much.
pub fn boost_modal(id: CustomId, speech: &Speech) -> Modal {
    Modal::new(id, tr!(speech, "kudos-boost-title")).ask(points_field(speech, "1"))
}

/// Asks somebody who used a menu how much and why; the hint says what they should know before.
pub fn give_modal(id: CustomId, hint: String, speech: &Speech) -> Modal {
    let reason = Field {
        name: "reason",
        label: tr!(speech, "kudos-modal-reason"),
        value: String::new(),
        hint,
        longest: 500,
        required: false,
        long: true,
    };
    let value = Field {
        name: "value",
        label: tr!(speech, "kudos-modal-value"),
        value: String::new(),
        hint: String::new(),
        longest: 80,
        required: false,
        long: false,
    };
    Modal::new(id, tr!(speech, "kudos-modal-title"))
        .ask(points_field(speech, "5"))
        .ask(reason)
        .ask(value)
}

fn points_field(speech: &Speech, value: &str) -> Field {
    Field {
        name: "points",
        label: tr!(speech, "kudos-modal-points"),
        value: value.to_owned(),
        hint: String::new(),
        longest: 20,
        required: true,
        long: false,
    }
}

/// A link to a message, which Discord shows as a jump.
pub fn message_link(guild: GuildId, channel: i64, message: i64) -> String {
    format!("https://discord.com/channels/{guild}/{channel}/{message}")
}

#[cfg(test)]
mod tests;
