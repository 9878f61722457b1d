//! What was rehearsed, as text and as a table.
use crate::base::locale::{Arg, Speech, dates};
use crate::base::table::{Cell, Table};
use crate::campaign::rules::{Audience, Rehearsed, rule_words};
use crate::discord::message::{Colour, Message};
use crate::{phrase, tr};
use serenity::all::CreateAttachment;

/// What would have come of a campaign, with each day in a file.
pub fn rehearsed(rehearsed: &Rehearsed, speech: &Speech) -> Message {
    let told = &rehearsed.told;
    let name = rehearsed.plan.name(speech.locale, speech.locale);
    let title = tr!(speech, "campaign-rehearsal-title", name = name);
    let message = Message::card(title, said(rehearsed, speech).join("\n"), Colour::Blue);
    match told.days.is_empty() {
        true => message.beside(),
        false => message.file(file(rehearsed, speech)).beside(),
    }
}

fn said(rehearsed: &Rehearsed, speech: &Speech) -> Vec<String> {
    let told = &rehearsed.told;
    let rule = rehearsed
        .plan
        .rule
        .map(|rule| rule_words(rule, rehearsed.plan.on));
    let mut said: Vec<String> = rule.map(|rule| rule.say(speech)).into_iter().collect();
    said.push(tr!(
        speech,
        "campaign-rehearsal-added",
        days = rehearsed.over,
        added = told.added,
        fund = rehearsed.plan.fund
    ));
    said.push(match told.empty_on {
        Some(day) => {
            let day = Arg::Raw(dates::date(day.date(), speech.locale));
            tr!(speech, "campaign-rehearsal-empty", day = day)
        }
        None => tr!(speech, "campaign-rehearsal-lasts"),
    });
    said.push(tr!(
        speech,
        "campaign-rehearsal-members",
        members = told.members,
        of = told.of
    ));
    if told.members > 10 {
        said.push(tr!(
            speech,
            "campaign-rehearsal-largest",
            percent = told.largest
        ));
    }
    let (collusion, days) = (told.collusion, rehearsed.days.unwrap_or(rehearsed.over));
    said.push(tr!(
        speech,
        "campaign-rehearsal-risk",
        collusion = collusion,
        days = days
    ));
    if rehearsed.out > 0 {
        said.push(tr!(speech, "campaign-rehearsal-out", n = rehearsed.out));
    }
    if rehearsed.plan.audience != Audience::default() {
        said.push(tr!(speech, "campaign-rehearsal-audience"));
    }
    said
}

fn file(rehearsed: &Rehearsed, speech: &Speech) -> CreateAttachment {
    let heads = [
        phrase!("campaign-rehearsal-day"),
        phrase!("campaign-rehearsal-given"),
        phrase!("campaign-rehearsal-bonus"),
        phrase!("campaign-rehearsal-left"),
    ];
    let mut table = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for day in &rehearsed.told.days {
        table.row([
            Cell::Text(day.day.date().to_string()),
            day.given.0.into(),
            day.added.0.into(),
            day.left.0.into(),
        ]);
    }
    let name = phrase!("campaign-rehearsal-file").say_plain(speech);
    CreateAttachment::bytes(table.bytes(), name)
}
