//! How the settings are shown.
mod menus;

use super::rules::change::Changed;
use super::rules::lines::{differences, groups};
use super::rules::news::News;
use super::rules::rulebook::chapters;
use super::rules::{Program, Settings};
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::discord::message::{Colour, Message};
use crate::tr;

/// Every setting, with menus for those that can be picked by whoever may change them.
pub fn card(program: &Program, guild: GuildId, may: bool, speech: &Speech) -> Message {
    match may {
        true => settings(&program.settings, guild, speech),
        false => lines(&program.settings, tr!(speech, "setup-intro-look"), speech),
    }
}

/// How points work here.
pub fn rules(program: &Program, speech: &Speech) -> Message {
    let intro = tr!(speech, "rules-intro");
    let card = Message::card(tr!(speech, "rules-title"), intro, Colour::Blue);
    let chapters = chapters(&program.settings).into_iter();
    chapters.fold(card, |card, chapter| {
        let lines: Vec<String> = chapter.lines.iter().map(|line| line.say(speech)).collect();
        card.field(chapter.title.say(speech), lines.join("\n"))
    })
}

/// What changed, from what to what.
pub fn changed(changed: &Changed, speech: &Speech) -> Message {
    let speech = &changed.after.speech(speech.locale);
    let (before, after) = (&changed.before, &changed.after);
    let title = if differences(before, after, speech.locale).is_empty() {
        tr!(speech, "setup-same")
    } else {
        tr!(speech, "setup-saved")
    };
    Message::card(title, said(changed, speech), Colour::Green)
}

/// Every setting after one was picked, under what changed.
pub fn picked(changed: &Changed, guild: GuildId, speech: &Speech) -> Message {
    let speech = &changed.after.speech(speech.locale);
    settings(&changed.after, guild, speech).above(said(changed, speech))
}

fn settings(settings: &Settings, guild: GuildId, speech: &Speech) -> Message {
    let card = lines(settings, tr!(speech, "setup-intro"), speech);
    menus::all(settings, guild, speech)
        .into_iter()
        .fold(card, Message::menu)
}

fn lines(settings: &Settings, intro: String, speech: &Speech) -> Message {
    let card = Message::card(tr!(speech, "setup-title"), intro, Colour::Blue);
    groups(settings, speech.locale)
        .into_iter()
        .fold(card, |card, group| {
            let lines: Vec<String> = group.lines.iter().map(|line| line.say(speech)).collect();
            card.field(group.title.say(speech), lines.join("\n"))
        })
}

/// The lines that differ, and from when on they count where that isn't at once.
fn said(changed: &Changed, speech: &Speech) -> String {
    let (before, after) = (&changed.before, &changed.after);
    let mut said: Vec<String> = differences(before, after, speech.locale)
        .into_iter()
        .map(|(before, after)| before.say_change(&after, speech))
        .collect();
    if said.is_empty() {
        said.push(tr!(speech, "setup-unchanged"));
    }
    if before.zone != after.zone || before.period != after.period {
        let ends = changed.period.ends_at;
        said.push(tr!(speech, "setup-note-period", ends = ends));
    }
    if before.allowance != after.allowance {
        said.push(tr!(speech, "setup-note-allowance"));
    }
    said.join("\n")
}

/// What has changed in what binds members, for all of them; none where it was changed back meanwhile.
pub fn news(news: &News, after: &Settings) -> Option<Message> {
    let speech = &after.public();
    let lines = news.lines(after).into_iter();
    let said: Vec<String> = lines
        .map(|(before, after)| before.say_change(&after, speech))
        .collect();
    if said.is_empty() {
        return None;
    }
    let mut said = vec![tr!(speech, "setup-news-intro")]
        .into_iter()
        .chain(said)
        .collect::<Vec<_>>();
    if news.before.allowance != after.allowance {
        said.push(tr!(speech, "setup-note-allowance"));
    }
    let title = tr!(speech, "setup-news-title");
    Some(Message::card(title, said.join("\n"), Colour::Blue).in_public())
}

#[cfg(test)]
mod tests;
