//! How campaigns look: to admins here, to everybody in `post`, what was rehearsed in `rehearsal`.
mod post;
mod rehearsal;

pub use post::{fund, of_members, post};
pub use rehearsal::rehearsed;

use super::rules::{Campaign, Chosen, Feasts, Listed, Oddity, Plan, Seen, Stage, State, lines};
use crate::base::ids::{CampaignId, GuildId};
use crate::base::locale::{Arg, Phrase, Speech, dates};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::discord::modal::{Field, Modal};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// The action of the button that launches a draft.
pub const LAUNCH: &str = "campaign.launch";
/// The action of the button that asks for the words of its posts.
pub const WORDS: &str = "campaign.words";
/// The action of the form with these words.
pub const SAID: &str = "campaign.said";
/// The action of the button that replays it.
pub const REHEARSE: &str = "campaign.rehearse";
/// The action of the button that asks whether it is to end.
pub const CANCEL: &str = "campaign.cancel";
/// The action of the button that ends it.
pub const END: &str = "campaign.end";

/// How many campaigns a list shows.
const SHOWN: usize = 20;

/// A campaign whole, with what can be done with it.
pub fn card(guild: GuildId, seen: &Seen, may: bool, speech: &Speech) -> Message {
    let campaign = &seen.campaign;
    let state = campaign.state(seen.now);
    let name = campaign.plan.name(speech.locale, seen.program);
    let title = tr!(
        speech,
        "campaign-title",
        name = name,
        state = self::state(state)
    );
    let said: Vec<String> = lines(&campaign.plan)
        .iter()
        .map(|line| line.say(speech))
        .collect();
    let colour = match state {
        State::Running => Colour::Green,
        State::Ended | State::Cancelled => Colour::Grey,
        State::Draft | State::Scheduled | State::Paused => Colour::Blue,
    };
    let message = Message::card(title, said.join("\n"), colour);
    let notes = notes(seen, state, speech).join("\n");
    let message = match notes.is_empty() {
        true => message,
        false => message.field(tr!(speech, "campaign-notes"), notes),
    };
    match may {
        true => message.buttons(buttons(guild, seen, state, speech)),
        false => message,
    }
}

/// How many of the campaigns that run beside one are named.
const BESIDE: usize = 5;

/// What else there is to know: what it lacks, how far it is, what meets it.
fn notes(seen: &Seen, state: State, speech: &Speech) -> Vec<String> {
    let campaign = &seen.campaign;
    let mut notes = Vec::new();
    let lacks: Vec<Phrase> = campaign
        .plan
        .lacks()
        .iter()
        .map(|lack| lack.phrase())
        .collect();
    if state == State::Draft {
        notes.push(match lacks.is_empty() {
            true => tr!(speech, "campaign-note-ready"),
            false => tr!(speech, "campaign-note-lacks", parts = lacks),
        });
    }
    if let Some((starts, ends)) = seen.moments {
        notes.push(tr!(
            speech,
            "campaign-note-window",
            starts = starts,
            ends = ends
        ));
    }
    notes.extend(seen.oddities.iter().map(|oddity| odd(oddity, speech)));
    if seen.added > Points::ZERO || state == State::Running {
        let (spent, fund) = (seen.added, campaign.plan.fund);
        let members = seen.members;
        notes.push(tr!(
            speech,
            "campaign-note-spent",
            spent = spent,
            fund = fund,
            members = members
        ));
    }
    if state == State::Paused {
        notes.push(tr!(speech, "campaign-note-paused"));
    }
    let over = matches!(state, State::Ended | State::Cancelled);
    if !over && !seen.beside.is_empty() {
        let names = seen
            .beside
            .iter()
            .filter_map(|name| name.in_language(speech.locale, seen.program));
        // More than a few would not fit, and say no more.
        let names = names.take(BESIDE);
        let names: Vec<Arg> = names.map(|name| Arg::from(name.as_str())).collect();
        let how = seen.stacking.phrase();
        notes.push(tr!(
            speech,
            "campaign-note-beside",
            names = names,
            how = how
        ));
    }
    notes
}

fn odd(oddity: &Oddity, speech: &Speech) -> String {
    match oddity {
        Oddity::Skipped(first) => {
            let time = Arg::Raw(first.format("%F %H:%M").to_string());
            tr!(speech, "campaign-note-skipped", time = time)
        }
        Oddity::Twice(time) => {
            let time = Arg::Raw(time.format("%F %H:%M").to_string());
            tr!(speech, "campaign-note-twice", time = time)
        }
    }
}

fn buttons(guild: GuildId, seen: &Seen, state: State, speech: &Speech) -> Vec<CreateButton> {
    let id = seen.campaign.id.0;
    let make = |action, label: Phrase, style| {
        button(
            &CustomId::new(action, guild, id),
            label.say_plain(speech),
            style,
        )
    };
    let lacks = !seen.campaign.plan.lacks().is_empty();
    let launch = || {
        make(
            LAUNCH,
            phrase!("campaign-button-launch"),
            ButtonStyle::Success,
        )
    };
    let words = || {
        make(
            WORDS,
            phrase!("campaign-button-words"),
            ButtonStyle::Secondary,
        )
    };
    let rehearse = || {
        make(
            REHEARSE,
            phrase!("campaign-button-rehearse"),
            ButtonStyle::Secondary,
        )
    };
    let cancel = |label| make(CANCEL, label, ButtonStyle::Danger);
    match state {
        State::Draft => vec![
            launch().disabled(lacks),
            words(),
            rehearse(),
            cancel(phrase!("campaign-button-discard")),
        ],
        State::Scheduled | State::Running | State::Paused => {
            vec![
                words(),
                rehearse(),
                cancel(phrase!("campaign-button-cancel")),
            ]
        }
        State::Ended | State::Cancelled => Vec::new(),
    }
}

/// Asks whether one is to end.
pub fn sure(guild: GuildId, seen: &Seen, speech: &Speech) -> Message {
    let campaign = &seen.campaign;
    let name = campaign.plan.name(speech.locale, seen.program);
    let said = match campaign.state(seen.now) {
        State::Ended | State::Cancelled => return card(guild, seen, true, speech),
        State::Draft => tr!(speech, "campaign-sure-draft", name = name),
        _ => tr!(speech, "campaign-sure", name = name, left = campaign.left),
    };
    let id = CustomId::new(END, guild, campaign.id.0);
    let label = phrase!("campaign-button-end").say_plain(speech);
    Message::text(said).buttons(vec![button(&id, label, ButtonStyle::Danger)])
}

/// The form for the words of its posts.
pub fn words(guild: GuildId, id: CampaignId, plan: &Plan, speech: &Speech) -> Modal {
    let field = |name, label: Phrase, value: &str| Field {
        name,
        label: label.say_plain(speech),
        value: value.to_owned(),
        hint: String::new(),
        longest: u16::try_from(Plan::WORDS).unwrap_or(u16::MAX),
        required: false,
        long: true,
    };
    let posts = &plan.posts;
    Modal::new(
        CustomId::new(SAID, guild, id.0),
        tr!(speech, "campaign-words-title"),
    )
    .ask(field(
        "start",
        phrase!("campaign-label-start"),
        &posts.start,
    ))
    .ask(field(
        "last_day",
        phrase!("campaign-label-last-day"),
        &posts.last_day,
    ))
    .ask(field("end", phrase!("campaign-label-end"), &posts.end))
}

/// All campaigns, in a line each.
pub fn list(listed: &Listed, speech: &Speech) -> Message {
    let title = tr!(speech, "campaign-list-title");
    if listed.campaigns.is_empty() {
        return Message::card(title, tr!(speech, "campaign-list-none"), Colour::Blue);
    }
    let shown = listed.campaigns.iter().take(SHOWN);
    let mut said: Vec<String> = shown.map(|one| line(one, listed, speech)).collect();
    if listed.campaigns.len() > SHOWN {
        let more = listed.campaigns.len() - SHOWN;
        said.push(tr!(speech, "campaign-list-more", n = more));
    }
    Message::card(title, said.join("\n"), Colour::Blue)
}

fn line(campaign: &Campaign, listed: &Listed, speech: &Speech) -> String {
    let over = matches!(campaign.stage, Stage::Ended | Stage::Cancelled);
    let state = state(campaign.state(listed.now));
    let name = listed.name(campaign, speech);
    match (campaign.starts_at, campaign.ends_at) {
        (Some(starts), Some(ends)) if over => tr!(
            speech,
            "campaign-list-over",
            name = name,
            state = state,
            starts = day(starts),
            ends = day(ends)
        ),
        (Some(starts), Some(ends)) => tr!(
            speech,
            "campaign-list-line",
            name = name,
            state = state,
            starts = day(starts),
            ends = day(ends),
            left = campaign.left
        ),
        _ => tr!(speech, "campaign-list-draft", name = name, state = state),
    }
}

/// A date, and how far it is.
fn day(at: crate::base::clock::Instant) -> Arg {
    let at = at.seconds();
    Arg::Raw(format!("<t:{at}:d> (<t:{at}:R>)"))
}

fn state(state: State) -> Phrase {
    match state {
        State::Draft => phrase!("campaign-state-draft"),
        State::Scheduled => phrase!("campaign-state-scheduled"),
        State::Running => phrase!("campaign-state-running"),
        State::Paused => phrase!("campaign-state-paused"),
        State::Ended => phrase!("campaign-state-ended"),
        State::Cancelled => phrase!("campaign-state-cancelled"),
    }
}

/// When feasts are, this year and the next.
pub fn feasts(feasts: &Feasts, speech: &Speech) -> Message {
    let said = feasts.days.iter().map(|(feast, days)| {
        let [now, then] = days.map(|day| match day {
            Some(day) => Arg::Raw(dates::date(day.date(), speech.locale)),
            None => phrase!("campaign-feast-unknown").into(),
        });
        tr!(
            speech,
            "campaign-feast",
            feast = feast.phrase(),
            now = now,
            then = then
        )
    });
    let said: Vec<String> = said.collect();
    let title = tr!(speech, "campaign-feasts-title");
    let hint = tr!(speech, "campaign-feasts-hint");
    Message::card(title, said.join("\n") + "\n" + &hint, Colour::Blue)
}

/// A campaign in a list of choices.
pub fn choice(chosen: &Chosen, speech: &Speech) -> String {
    let state = state(chosen.state);
    let said = match chosen.from {
        Some(from) => {
            let from = Arg::Raw(from.to_string());
            phrase!(
                "campaign-choice",
                name = &chosen.name,
                state = state,
                from = from
            )
        }
        None => phrase!("campaign-choice-draft", name = &chosen.name, state = state),
    };
    crate::base::cut::cut(&said.say_plain(speech), 100)
}
