//! The books as a file: what was there, everything that moved, what is there.
use crate::base::civil::Day;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::table::{Cell, Table};
use crate::books::rules::{Books, Flow, Stock};
use crate::discord::file::table;
use crate::discord::message::Message;
use crate::{phrase, tr};

/// A row for each account at the beginning, for what moved by its ends, kind and cause, and for each account at the end.
pub fn file(books: &Books, speech: &Speech) -> Message {
    let heads = [
        phrase!("books-file-line"),
        phrase!("books-file-from"),
        phrase!("books-file-to"),
        phrase!("file-kind"),
        phrase!("file-cause"),
        phrase!("books-file-movements"),
        phrase!("file-amount"),
    ];
    let mut rows = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for stock in &books.stocks {
        let line = phrase!("books-file-opening");
        rows.row(held(line, stock, stock.opening.0, speech));
    }
    for flow in &books.flows {
        rows.row(moved(flow, speech));
    }
    for stock in &books.stocks {
        let line = phrase!("books-file-closing");
        rows.row(held(line, stock, stock.closing.0, speech));
    }
    let days = Arg::Raw(days(books));
    let name = phrase!("books-file-name", days = days).say_plain(speech);
    table(tr!(speech, "books-file"), name, rows, speech)
}

fn held(line: Phrase, stock: &Stock, amount: i64, speech: &Speech) -> [Cell; 7] {
    let none = || Cell::from("");
    let say = |phrase: Phrase| Cell::from(phrase.say_plain(speech));
    [
        say(line),
        none(),
        say(stock.class.phrase()),
        none(),
        none(),
        none(),
        amount.into(),
    ]
}

fn moved(flow: &Flow, speech: &Speech) -> [Cell; 7] {
    let say = |phrase: Phrase| Cell::from(phrase.say_plain(speech));
    [
        say(phrase!("books-file-moved")),
        say(flow.source.phrase()),
        say(flow.target.phrase()),
        say(flow.kind.phrase()),
        say(flow.cause()),
        flow.movements.into(),
        flow.amount.0.into(),
    ]
}

/// "2026-11-01_2026-11-30": from the beginning, only the last day; up to now, today.
fn days(books: &Books) -> String {
    let last = books.days.to.unwrap_or(books.today);
    let days = books.days.from.into_iter().chain([last]);
    let days: Vec<String> = days.map(|day: Day| day.date().to_string()).collect();
    days.join("_")
}
