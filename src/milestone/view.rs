//! How days look to those whose they are, and to those who propose them.
pub mod card;
mod file;

pub use file::{IMPORT, draft, imported};

use super::rules::{Body, Date, Line, Mine, Mines, Proposal, Visibility, What};
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::{Arg, Phrase, Speech, dates};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// The action of the buttons that accept a proposal.
pub const ACCEPT: &str = "milestone.accept";
/// What the one carries by which everybody sees it.
pub const PUBLIC: &str = "public";
/// Of the button that declines it.
pub const DECLINE: &str = "milestone.decline";

/// One's own days.
pub fn mine(guild: GuildId, mines: &Mines, speech: &Speech) -> Message {
    sheet(guild, tr!(speech, "milestone-mine"), mines, speech)
}

/// The same once something was set.
pub fn saved(guild: GuildId, mines: &Mines, speech: &Speech) -> Message {
    sheet(guild, tr!(speech, "milestone-saved"), mines, speech)
}

/// The same once a proposal was answered.
pub fn answered(guild: GuildId, accepted: bool, mines: &Mines, speech: &Speech) -> Message {
    let title = match accepted {
        true => tr!(speech, "milestone-accepted"),
        false => tr!(speech, "milestone-declined"),
    };
    sheet(guild, title, mines, speech)
}

fn sheet(guild: GuildId, title: String, mines: &Mines, speech: &Speech) -> Message {
    let mut said: Vec<String> = mines.all.iter().map(|mine| line(mine, speech)).collect();
    if mines.all.is_empty() {
        said.push(tr!(speech, "milestone-none"));
    }
    if mines.dropped {
        said.push(tr!(speech, "milestone-year-dropped"));
    }
    if mines.all.iter().any(is_leap) {
        said.push(tr!(speech, "milestone-leap"));
    }
    if mines.all.iter().any(|mine| mine.visibility.is_some()) {
        let zone = Arg::Raw(mines.zone.name().to_owned());
        said.push(tr!(speech, "milestone-when", zone = zone));
    }
    let card = Message::card(title, said.join("\n"), Colour::Blue);
    let open = mines.all.iter().find(|mine| mine.proposed.is_some());
    match open {
        Some(mine) => card.buttons(choices(guild, mine, speech)),
        None => card,
    }
}

fn is_leap(mine: &Mine) -> bool {
    match mine.body.as_ref().map(|body| body.date) {
        Some(Date::Yearly(day)) => day.is_leap(),
        Some(Date::Since(start)) => super::rules::MonthDay::of(start).is_leap(),
        _ => false,
    }
}

/// "Birthday: March 14, which everybody sees".
fn line(mine: &Mine, speech: &Speech) -> String {
    let what = label(mine.what, mine.body.as_ref());
    let day = match &mine.body {
        Some(body) => Arg::Raw(day(body, speech)),
        None => phrase!("milestone-locked").into(),
    };
    match (mine.visibility, mine.proposed.zip(mine.until())) {
        (Some(Visibility::Public), _) => {
            tr!(speech, "milestone-line-public", what = what, day = day)
        }
        (Some(Visibility::Private), _) => {
            tr!(speech, "milestone-line-private", what = what, day = day)
        }
        (Some(Visibility::Hidden), _) => {
            tr!(speech, "milestone-line-hidden", what = what, day = day)
        }
        (None, Some(((by, _), until))) => tr!(
            speech,
            "milestone-line-proposed",
            what = what,
            day = day,
            by = by,
            until = until
        ),
        (None, None) => tr!(speech, "milestone-line-hidden", what = what, day = day),
    }
}

/// What a day is called.
fn label(what: What, body: Option<&Body>) -> Phrase {
    match (what, body.and_then(|body| body.name.as_ref())) {
        (What::Birthday, _) => phrase!("milestone-what-birthday"),
        (What::Start, _) => phrase!("milestone-what-start"),
        (What::Occasion, Some(name)) => phrase!("milestone-what-named", name = name),
        (What::Occasion, None) => phrase!("milestone-what-occasion"),
    }
}

/// When it is, in words.
fn day(body: &Body, speech: &Speech) -> String {
    match body.date {
        Date::Yearly(day) => dates::yearly(day.date(), speech.locale),
        Date::Since(date) | Date::Once(date) => dates::date(date, speech.locale),
    }
}

/// Asks somebody whether a day of theirs may be celebrated.
pub fn invitation(guild: GuildId, mine: &Mine, speech: &Speech) -> Message {
    let (Some(body), Some((by, _)), Some(until)) = (&mine.body, mine.proposed, mine.until()) else {
        return Message::text(tr!(speech, "milestone-none"));
    };
    let what = label(mine.what, Some(body));
    let day = Arg::Raw(day(body, speech));
    let said = [
        tr!(speech, "milestone-invite", by = by, what = what, day = day),
        tr!(speech, "milestone-invite-until", until = until),
    ];
    let title = tr!(speech, "milestone-invite-title");
    Message::card(title, said.join("\n"), Colour::Blue).buttons(choices(guild, mine, speech))
}

fn choices(guild: GuildId, mine: &Mine, speech: &Speech) -> Vec<CreateButton> {
    let accept = |extra| CustomId::new(ACCEPT, guild, mine.id.0).with(extra);
    let public = phrase!("milestone-button-public").say_plain(speech);
    let private = phrase!("milestone-button-private").say_plain(speech);
    let decline = phrase!("milestone-button-decline").say_plain(speech);
    let no = CustomId::new(DECLINE, guild, mine.id.0);
    vec![
        button(&accept(PUBLIC), public, ButtonStyle::Success),
        button(&accept("private"), private, ButtonStyle::Primary),
        button(&no, decline, ButtonStyle::Secondary),
    ]
}

/// What became of a proposal, for whoever made it.
pub fn proposed(to: UserId, proposal: Proposal, speech: &Speech) -> Message {
    Message::text(match proposal {
        Proposal::New => tr!(speech, "milestone-proposed", member = to),
        Proposal::Known => tr!(speech, "milestone-proposed-before", member = to),
        Proposal::Unwanted => tr!(speech, "milestone-unwanted", member = to),
    })
}

/// How the program celebrates.
pub fn setup(lines: &[Line], saved: bool, speech: &Speech) -> Message {
    let (title, colour) = match saved {
        true => (tr!(speech, "milestone-setup-saved"), Colour::Green),
        false => (tr!(speech, "milestone-setup-title"), Colour::Blue),
    };
    let said: Vec<String> = lines.iter().map(|line| line.say(speech)).collect();
    Message::card(title, said.join("\n"), colour)
}
