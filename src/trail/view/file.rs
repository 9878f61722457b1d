//! The changes as a file: a row for each thing that was set.
use super::who;
use crate::base::civil::local;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::table::{Cell, Table};
use crate::discord::file::table;
use crate::discord::message::Message;
use crate::trail::rules::{Told, Whole};
use crate::{phrase, tr};

/// Every change, newest first.
pub fn file(whole: &Whole, speech: &Speech) -> Message {
    let heads = [
        phrase!("file-when"),
        phrase!("audit-file-who"),
        phrase!("audit-file-what"),
        phrase!("audit-file-about"),
        phrase!("audit-file-field"),
        phrase!("audit-file-before"),
        phrase!("audit-file-after"),
    ];
    let mut rows = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for told in &whole.told {
        change(&mut rows, told, whole, speech);
    }
    let said = tr!(
        speech,
        "audit-file",
        changes = whole.told.len(),
        zone = Arg::Raw(whole.zone.name().to_owned())
    );
    let name = phrase!(
        "audit-file-name",
        day = Arg::Raw(whole.day.date().to_string())
    );
    table(said, name.say_plain(speech), rows, speech)
}

/// A row for each field; one for a change that changed nothing.
fn change(rows: &mut Table, told: &Told, whole: &Whole, speech: &Speech) {
    let say = |phrase: &Phrase| Cell::from(phrase.say_plain(speech));
    let topic = told.topic.map(crate::trail::rules::topic);
    let head = [
        Cell::from(local(told.at, whole.zone).format("%F %T").to_string()),
        Cell::from(who(told).say_plain(speech)),
        topic.as_ref().map_or(Cell::from(""), say),
        say(&told.about),
    ];
    let [when, who, topic, about] = head;
    let row = |field: Cell, before: Cell, after: Cell| {
        let (when, who) = (when.clone(), who.clone());
        [
            when,
            who,
            topic.clone(),
            about.clone(),
            field,
            before,
            after,
        ]
    };
    for field in &told.fields {
        let (before, after) = field.plain(whole.zone, speech);
        rows.row(row(say(&field.after.label), before.into(), after.into()));
    }
    if told.fields.is_empty() {
        rows.row(row("".into(), "".into(), "".into()));
    }
}
