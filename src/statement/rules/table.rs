//! A statement as a table.
use super::{Cause, Line, Other, Row, Statement, cause_words};
use crate::base::civil::local;
use crate::base::locale::{Phrase, Speech};
use crate::base::table::{Cell, Table};
use crate::base::texts::Texts;
use crate::base::vault::Words;
use crate::phrase;
use chrono_tz::Tz;

/// What moved, oldest first, with what the wallet held after each.
pub fn table(statement: &Statement, speech: &Speech) -> Table {
    let heads = [
        phrase!("file-when"),
        phrase!("file-kind"),
        phrase!("file-cause"),
        phrase!("history-file-account"),
        phrase!("history-file-other"),
        phrase!("file-amount"),
        phrase!("history-file-held"),
        phrase!("history-file-note"),
        phrase!("file-number"),
    ];
    let mut rows = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for row in &statement.rows {
        rows.row(cells(row, statement.zone, speech));
    }
    rows
}

fn cells(row: &Row, zone: Tz, speech: &Speech) -> [Cell; 9] {
    let line = &row.line;
    let say = |phrase: Phrase| Cell::from(phrase.say_plain(speech));
    let account = match line.allowance {
        true => phrase!("history-file-allowance"),
        false => phrase!("history-file-wallet"),
    };
    let amount = if line.came {
        line.amount.0
    } else {
        -line.amount.0
    };
    [
        Cell::from(local(line.at, zone).format("%F %T").to_string()),
        say(line.kind.phrase()),
        say(cause(line)),
        say(account),
        other(line, speech),
        Cell::from(amount),
        Cell::from(row.held.0),
        note(line, speech),
        Cell::from(format!("#{:X}", line.entry.0)),
    ]
}

fn note(line: &Line, speech: &Speech) -> Cell {
    match &line.note {
        Words::Locked => Cell::from(phrase!("history-file-note-locked").say_plain(speech)),
        _ => Cell::from(line.said().unwrap_or_default()),
    }
}

fn cause(line: &Line) -> Phrase {
    match line.cause {
        Cause::Grant => phrase!("cause-grant"),
        Cause::Lapse => phrase!("cause-lapse"),
        _ => cause_words(&line.word),
    }
}

/// What a campaign is called for whoever reads it.
pub fn campaign_name(names: &Texts<String>, speech: &Speech) -> String {
    let name = names.in_language(speech.locale, speech.locale);
    name.cloned().unwrap_or_default()
}

/// A person as Discord shows them by name, once the cell is pasted there.
fn other(line: &Line, speech: &Speech) -> Cell {
    match &line.other {
        Other::User(user) if user.is_somebody() => Cell::from(format!("<@{user}>")),
        Other::User(_) => Cell::from(phrase!("somebody-who-left").say_plain(speech)),
        Other::Rewards => match line.reward() {
            Some(name) => Cell::from(name),
            None => Cell::from(phrase!("history-rewards").say_plain(speech)),
        },
        Other::Campaign(names) => Cell::from(campaign_name(names, speech)),
        Other::Program => Cell::from(phrase!("history-program").say_plain(speech)),
    }
}
