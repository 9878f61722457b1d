//! The tables under a report: of every reward, and of what people got.
use crate::base::locale::{Phrase, Speech};
use crate::base::table::{Cell, Table};
use crate::order::rules::report::Report;
use crate::phrase;

/// A row for each reward that can be had, or was redeemed.
pub fn rewards(report: &Report, speech: &Speech) -> Table {
    let heads = [
        phrase!("report-head-name"),
        phrase!("report-head-kind"),
        phrase!("report-head-price"),
        phrase!("report-head-stock"),
        phrase!("report-head-offered"),
        phrase!("report-head-times"),
        phrase!("report-head-points"),
    ];
    let say = |phrase: Phrase| Cell::from(phrase.say_plain(speech));
    let mut table = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for item in report.items.values() {
        let (times, points) = report.of(item.id);
        let offered = match item.retired {
            true => phrase!("catalog-cell-no"),
            false => phrase!("catalog-cell-yes"),
        };
        table.row([
            Cell::from(item.name(speech.locale, report.language)),
            say(item.kind.phrase()),
            item.price.0.into(),
            item.stock.map_or_else(|| Cell::from(""), Cell::from),
            say(offered),
            times.into(),
            points.0.into(),
        ]);
    }
    table
}

/// A row for each year, person, sort of reward and currency.
pub fn received(report: &Report, speech: &Speech) -> Table {
    let heads = [
        phrase!("report-head-year"),
        phrase!("report-head-who"),
        phrase!("report-head-kind"),
        phrase!("report-head-times"),
        phrase!("report-head-worth"),
        phrase!("report-head-currency"),
    ];
    let say = |phrase: Phrase| Cell::from(phrase.say_plain(speech));
    let mut table = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for received in &report.received {
        // As Discord shows them by name, once the cell is pasted there.
        let who = match received.user {
            Some(user) => Cell::from(format!("<@{user}>")),
            None => say(phrase!("somebody-who-left")),
        };
        table.row([
            i64::from(received.year).into(),
            who,
            say(received.kind.phrase()),
            received.times.into(),
            Cell::from(received.worth.amount(speech.locale)),
            Cell::from(received.worth.currency.code()),
        ]);
    }
    table
}
