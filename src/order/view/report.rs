//! What became of the rewards, as text and as tables.
mod file;

use crate::base::civil::Day;
use crate::base::cut::fitting;
use crate::base::ids::GuildId;
use crate::base::inert::inert_line;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::file::{attached, table};
use crate::discord::message::{Colour, Message, button};
use crate::order::rules::report::{Item, Report};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;
use std::collections::BTreeSet;

/// How many of a sort are told; the tables have them all.
const SHOWN: usize = 10;
/// How many characters of lines fit into a field.
const ROOM: usize = 900;

/// `/catalog report`.
pub fn report(guild: GuildId, report: &Report, speech: &Speech) -> Message {
    let mut message = Message::card(
        tr!(speech, "report-title"),
        intro(report, speech),
        Colour::Blue,
    );
    for (title, lines) in parts(report, speech) {
        message = message.field(title, lines);
    }
    let name = phrase!("report-file-rewards", days = days(report)).say_plain(speech);
    let message = match attached(name, file::rewards(report, speech)) {
        Some(file) => message.file(file),
        None => message,
    };
    let id = CustomId::new("order.worth", guild, 0).with(report.days.text());
    let label = phrase!("report-worth-button").say_plain(speech);
    let worth = button(&id, label, ButtonStyle::Secondary);
    let some = (!report.received.is_empty()).then_some(worth);
    message.buttons(some.into_iter().collect())
}

/// What each person got that is worth money, as a table.
pub fn worth(report: &Report, speech: &Speech) -> Message {
    let name = phrase!("report-file-received", days = days(report)).say_plain(speech);
    let said = tr!(speech, "report-worth-said");
    table(said, name, file::received(report, speech), speech)
}

fn intro(report: &Report, speech: &Speech) -> String {
    let days = report.days.phrase(speech.locale);
    let days = days.unwrap_or_else(|| phrase!("books-everything"));
    let zone = Arg::Raw(report.zone.name().to_owned());
    let stocked = report.stocked();
    let said = [
        tr!(speech, "books-days", days = days, zone = zone),
        tr!(
            speech,
            "report-outstanding",
            outstanding = report.outstanding,
            stocked = stocked.counted,
            unlimited = stocked.unlimited
        ),
    ];
    said.join("\n")
}

fn parts(report: &Report, speech: &Speech) -> Vec<(String, String)> {
    let say = |phrase: Phrase| phrase.say(speech);
    let redeemed = lines(
        redeemed(report, speech),
        phrase!("report-redeemed-none"),
        speech,
    );
    let mut parts = vec![(say(phrase!("report-redeemed")), redeemed)];
    if report.total().0 > 0 {
        parts.push((say(phrase!("report-by-kind")), by_kind(report, speech)));
    }
    parts.push((say(phrase!("report-took")), took(report, speech)));
    let scarce = report.scarce().into_iter().map(|item| {
        let left = item.left();
        tr!(
            speech,
            "report-scarce-line",
            name = name(item, report, speech),
            left = left
        )
    });
    let scarce = lines(scarce.collect(), phrase!("report-scarce-none"), speech);
    parts.push((say(phrase!("report-scarce")), scarce));
    parts.push((say(phrase!("report-worth")), sums(report, speech)));
    let unwanted = report.unwanted().into_iter().map(|item| {
        tr!(
            speech,
            "report-unwanted-line",
            name = name(item, report, speech),
            price = item.price
        )
    });
    let none = match report.is_known() {
        true => phrase!("report-unwanted-none"),
        false => phrase!("report-unwanted-new"),
    };
    let unwanted = lines(unwanted.collect(), none, speech);
    parts.push((say(phrase!("report-unwanted")), unwanted));
    parts
}

/// The first of these lines, and how many there are besides.
fn lines(all: Vec<String>, none: Phrase, speech: &Speech) -> String {
    if all.is_empty() {
        return none.say(speech);
    }
    let many = all.len();
    let mut said = fitting(all.into_iter().take(SHOWN), ROOM);
    let more = many - said.len();
    if more > 0 {
        said.push(tr!(speech, "report-more", n = more));
    }
    said.join("\n")
}

fn redeemed(report: &Report, speech: &Speech) -> Vec<String> {
    let some = report.redeemed.iter().filter(|redeemed| redeemed.times > 0);
    let some = some.filter_map(|redeemed| Some((redeemed, report.items.get(&redeemed.item)?)));
    some.map(|(redeemed, item)| {
        let (n, points) = (redeemed.times, redeemed.points);
        let name = name(item, report, speech);
        tr!(
            speech,
            "report-redeemed-line",
            name = name,
            n = n,
            points = points
        )
    })
    .collect()
}

fn by_kind(report: &Report, speech: &Speech) -> String {
    let (times, total) = report.total();
    let sums = report.by_kind().into_iter().map(|(kind, n, points)| {
        tr!(
            speech,
            "report-kind-line",
            kind = kind.phrase(),
            n = n,
            points = points
        )
    });
    let all = tr!(speech, "report-total", n = times, points = total);
    let sums: Vec<String> = sums.chain([all]).collect();
    sums.join("\n")
}

/// Microseconds, as a length of time.
fn span(took: Option<i64>) -> Arg {
    Arg::Span(took.unwrap_or_default() / 1_000_000)
}

fn took(report: &Report, speech: &Speech) -> String {
    let took = report.took;
    match took.times {
        0 => tr!(speech, "report-took-none"),
        n => tr!(
            speech,
            "report-took-line",
            n = n,
            median = span(took.median),
            ninth = span(took.ninth)
        ),
    }
}

fn sums(report: &Report, speech: &Speech) -> String {
    let people: BTreeSet<_> = report.received.iter().map(|one| one.user).collect();
    let sums: Vec<Arg> = report.worth().into_iter().map(Arg::from).collect();
    match sums.is_empty() {
        true => tr!(speech, "report-worth-none"),
        false => tr!(
            speech,
            "report-worth-line",
            sums = Arg::List(sums),
            n = people.len()
        ),
    }
}

fn name(item: &Item, report: &Report, speech: &Speech) -> String {
    inert_line(item.name(speech.locale, report.language))
}

/// "2026-11-01_2026-11-30": from the beginning, only the last day; up to now, today.
fn days(report: &Report) -> Arg {
    let last = report.days.to.unwrap_or(report.today);
    let days = report.days.from.into_iter().chain([last]);
    let days: Vec<String> = days.map(|day: Day| day.date().to_string()).collect();
    Arg::Raw(days.join("_"))
}
