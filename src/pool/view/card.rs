//! The card that everybody sees, the form behind its button, and the word once it is over.
use super::{CANCEL, CHIP, CHIP_WITH, LEAVE, POINTS};
use crate::base::ids::{GuildId, PoolId};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::points::Points;
use crate::base::vault::Words;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::pool::rules::{News, State, Told, hindered};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// How many people are named on a card.
const NAMED: usize = 15;

/// The card: who chipped in is named, and how much each is nobody's business.
pub fn card(guild: GuildId, told: &Told, speech: &Speech) -> Message {
    let card = body(told, speech).in_public();
    match told.pool.state {
        State::Open => card.buttons(vec![chip(guild, told, speech)]),
        _ => card,
    }
}

/// The same for one who looks, with what is theirs and what they may do.
pub fn shown(guild: GuildId, told: &Told, speech: &Speech) -> Message {
    let card = body(told, speech);
    let card = match told.mine {
        Points::ZERO => card,
        mine => card.short_field(
            tr!(speech, "pool-mine"),
            tr!(speech, "pool-value", value = mine),
        ),
    };
    card.buttons(buttons(guild, told, speech))
}

/// What one may do with an open pool.
pub fn buttons(guild: GuildId, told: &Told, speech: &Speech) -> Vec<CreateButton> {
    if told.pool.state != State::Open {
        return Vec::new();
    }
    let id = |action| CustomId::new(action, guild, told.pool.id.0);
    let mut buttons = vec![chip(guild, told, speech)];
    if told.mine > Points::ZERO {
        let label = phrase!("pool-button-leave").say_plain(speech);
        buttons.push(button(&id(LEAVE), label, ButtonStyle::Secondary));
    }
    if told.own {
        let label = phrase!("pool-button-cancel").say_plain(speech);
        buttons.push(button(&id(CANCEL), label, ButtonStyle::Danger));
    }
    buttons
}

fn chip(guild: GuildId, told: &Told, speech: &Speech) -> CreateButton {
    let id = CustomId::new(CHIP, guild, told.pool.id.0);
    let label = phrase!("pool-button-chip").say_plain(speech);
    button(&id, label, ButtonStyle::Primary)
}

fn body(told: &Told, speech: &Speech) -> Message {
    let title = tr!(speech, "pool-title", name = told.name(speech.locale));
    let mut said = vec![progress(told, speech), state(told, speech)];
    if let Words::Clear(note) = &told.note {
        said.push(tr!(speech, "pool-note", note = note));
    }
    let message = Message::card(title, said.join("\n"), colour(told.pool.state));
    match told.people.is_empty() {
        true => message,
        false => message.field(
            tr!(speech, "pool-people", n = told.people.len()),
            people(told, speech),
        ),
    }
}

fn people(told: &Told, speech: &Speech) -> String {
    let named: Vec<Arg> = told
        .people
        .iter()
        .take(NAMED)
        .map(|user| Arg::from(*user))
        .collect();
    let more = told.people.len().saturating_sub(NAMED);
    let people = Arg::List(named);
    match more {
        0 => tr!(speech, "pool-value", value = people),
        n => tr!(speech, "pool-people-more", people = people, n = n),
    }
}

/// A bar that reads as text, and the same in numbers.
pub fn progress(told: &Told, speech: &Speech) -> String {
    let pool = &told.pool;
    if pool.state != State::Open && told.people.is_empty() {
        return tr!(
            speech,
            "pool-came-to",
            bar = Arg::Raw(pool.bar()),
            percent = pool.percent(),
            raised = pool.raised.0,
            goal = pool.goal
        );
    }
    tr!(
        speech,
        "pool-progress",
        bar = Arg::Raw(pool.bar()),
        percent = pool.percent(),
        raised = pool.raised.0,
        goal = pool.goal,
        people = told.people.len()
    )
}

/// How far it is, and what comes next.
fn state(told: &Told, speech: &Speech) -> String {
    let (pool, starter) = (&told.pool, told.starter);
    match pool.state {
        State::Open => tr!(
            speech,
            "pool-open",
            starter = starter,
            until = Arg::last_day(pool.until)
        ),
        State::Ordered => match told.order {
            Some(order) if order.gave_back() => tr!(speech, "pool-given-back"),
            order => tr!(
                speech,
                "pool-ordered",
                starter = starter,
                state = order.map_or_else(|| phrase!("pool-reached"), |order| order.phrase())
            ),
        },
        State::Missed => tr!(speech, "pool-missed"),
        State::Cancelled => match told.closer {
            Some(by) => tr!(speech, "pool-cancelled-by", by = by),
            None => tr!(speech, "pool-cancelled"),
        },
        State::Failed => tr!(speech, "pool-failed", why = hindered(pool.why)),
    }
}

fn colour(state: State) -> Colour {
    match state {
        State::Open => Colour::Orange,
        State::Ordered => Colour::Green,
        State::Missed | State::Cancelled | State::Failed => Colour::Grey,
    }
}

/// Asks how much.
pub fn form(guild: GuildId, pool: PoolId, speech: &Speech) -> Modal {
    let id = CustomId::new(CHIP_WITH, guild, pool.0);
    let say = |phrase: Phrase| phrase.say_plain(speech);
    Modal::new(id, say(phrase!("pool-form.title"))).ask(Field {
        name: POINTS,
        label: say(phrase!("pool-form.label")),
        value: String::new(),
        hint: say(phrase!("pool-form.hint")),
        longest: 10,
        required: true,
        long: false,
    })
}

/// What each of those concerned is told once it is over.
pub fn news(told: &Told, news: &News, speech: &Speech) -> Message {
    let name = told.name(speech.locale);
    let title = match news.state {
        State::Ordered => tr!(speech, "pool-news.ordered-title", name = name),
        _ => tr!(speech, "pool-news.title", name = name),
    };
    let said = match news.state {
        State::Ordered if told.own => tr!(speech, "pool-news.ordered-own"),
        State::Ordered => {
            let (starter, points) = (told.starter, news.points);
            tr!(
                speech,
                "pool-news.ordered",
                starter = starter,
                points = points
            )
        }
        State::Cancelled => tr!(speech, "pool-news.cancelled"),
        State::Failed => tr!(speech, "pool-news.failed", why = hindered(told.pool.why)),
        State::Open | State::Missed => tr!(
            speech,
            "pool-news.missed",
            raised = told.pool.raised.0,
            goal = told.pool.goal
        ),
    };
    let back = match (news.state, news.points) {
        (State::Ordered, _) => None,
        (_, Points::ZERO) => Some(tr!(speech, "pool-news.all-back")),
        (_, points) => Some(tr!(speech, "pool-news.back", points = points)),
    };
    let body = back.into_iter().fold(said, |said, back| said + " " + &back);
    Message::card(title, body, colour(news.state))
}
