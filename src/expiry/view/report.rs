//! What expires when.
use super::policy::people;
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Speech, dates};
use crate::base::points::Points;
use crate::base::table::{Cell, Table};
use crate::discord::custom_id::CustomId;
use crate::discord::file::table;
use crate::discord::message::{Colour, Message, button};
use crate::expiry::rules::{Report, few};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// How many months are told one by one.
const MONTHS: usize = 14;

/// By month, with a button for the table.
pub fn report(guild: GuildId, report: &Report, speech: &Speech) -> Message {
    let title = tr!(speech, "expiry-report-title");
    let mut said = vec![tr!(
        speech,
        "expiry-report-sum",
        never = report.never.0,
        dated = report.dated.0,
        people = people(report.dated.1)
    )];
    let months = report.months();
    said.extend(months.iter().take(MONTHS).map(|month| {
        let name = Arg::Raw(dates::month(month.first, speech.locale));
        tr!(
            speech,
            "expiry-report-month",
            month = name,
            points = month.points
        )
    }));
    let later = months.iter().skip(MONTHS).map(|month| month.points.0);
    let later = Points(later.sum());
    if later > Points::ZERO {
        said.push(tr!(speech, "expiry-report-later", points = later));
    }
    let card = Message::card(title, said.join("\n"), Colour::Blue);
    if months.is_empty() {
        return card;
    }
    let id = CustomId::new("expiry.file", guild, 0);
    let label = tr!(speech, "expiry-report-button");
    card.buttons(vec![button(&id, label, ButtonStyle::Secondary)])
}

/// By date, for spreadsheets. How many people it is is left out where they are few.
pub fn file(report: &Report, speech: &Speech) -> Message {
    let heads = [
        phrase!("expiry-file-day"),
        phrase!("expiry-file-points"),
        phrase!("expiry-file-people"),
    ];
    let mut rows = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for (at, points, members) in &report.dates {
        rows.row([
            Cell::from(report.last_day(*at).to_string()),
            points.0.into(),
            few(*members).map_or_else(|| Cell::from(""), Cell::from),
        ]);
    }
    let name = phrase!("expiry-file-name").say_plain(speech);
    table(tr!(speech, "expiry-file"), name, rows, speech)
}
