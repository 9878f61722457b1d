//! What files of rewards look like: those that are given, and what came of those that were brought.
use crate::base::cut::{cut, fitting};
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::catalog::rules::sheet::{Column, Problem, Row, Value, table, value};
use crate::catalog::rules::{Brought, Draft, Exported, Imported};
use crate::discord::custom_id::CustomId;
use crate::discord::file;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use chrono_tz::Tz;
use serenity::all::ButtonStyle;

/// How many characters of what changes, or is wrong, are shown.
const ROOM: usize = 3_300;
/// How many characters of one cell.
const CELL: usize = 60;

/// `/catalog export`.
pub fn exported(all: &Exported, speech: &Speech) -> Message {
    let day = Arg::Raw(all.day.date().to_string());
    let name = phrase!("catalog-file-name", day = day).say_plain(speech);
    let said = tr!(speech, "catalog-exported", n = all.items.len());
    file::table(said, name, table(&all.items, all.zone, speech), speech)
}

/// `/catalog import`: what is wrong, what its button would do, or what was done.
pub fn brought(guild: GuildId, brought: &Brought, speech: &Speech) -> Message {
    match brought {
        Brought::Imported(done) => imported(*done, speech),
        Brought::Checked(draft) if !draft.checked.problems.is_empty() => {
            problems(&draft.checked.problems, speech)
        }
        Brought::Checked(draft) => checked(guild, draft, speech),
    }
}

/// How many were added and changed.
pub fn imported(done: Imported, speech: &Speech) -> Message {
    let (added, changed) = (done.added, done.changed);
    Message::text(tr!(
        speech,
        "catalog-imported",
        added = added,
        changed = changed
    ))
}

fn checked(guild: GuildId, draft: &Draft, speech: &Speech) -> Message {
    let title = tr!(speech, "catalog-import-title");
    let rows = &draft.checked.rows;
    let Some(id) = draft.id else {
        let same = tr!(speech, "catalog-import-same");
        return Message::card(title, same, Colour::Blue);
    };
    let added = rows.iter().filter(|row| row.before.is_none()).count();
    let mut said = vec![tr!(
        speech,
        "catalog-import-sums",
        added = added,
        changed = rows.len() - added,
        left = draft.checked.left
    )];
    let lines = rows.iter().map(|row| line(row, draft, speech));
    said.extend(shown(lines, rows.len(), speech));
    said.push(tr!(speech, "catalog-import-lasts"));
    let label = phrase!("catalog-import-button", n = rows.len()).say_plain(speech);
    let id = CustomId::new("catalog.import", guild, id.0);
    Message::card(title, said.join("\n"), Colour::Blue).buttons(vec![button(
        &id,
        label,
        ButtonStyle::Primary,
    )])
}

/// As many lines as there is room for, and how many there are besides.
fn shown(lines: impl Iterator<Item = String>, all: usize, speech: &Speech) -> Vec<String> {
    let mut said = fitting(lines, ROOM);
    let left = all - said.len();
    if left > 0 {
        said.push(tr!(speech, "catalog-import-more", n = left));
    }
    said
}

fn line(row: &Row, draft: &Draft, speech: &Speech) -> String {
    let name =
        |item: &crate::catalog::rules::Item| item.name(speech.locale, draft.language).to_owned();
    match &row.before {
        None => {
            let price = row.after.price;
            tr!(
                speech,
                "catalog-import-new",
                name = name(&row.after),
                price = price
            )
        }
        Some(before) => {
            let cells = Column::ALL
                .into_iter()
                .filter_map(|column| cell(row, column, draft.zone));
            let cells: Vec<String> = cells.map(|cell| cell.say(speech)).collect();
            let changes = Arg::Raw(cells.join(" · "));
            tr!(
                speech,
                "catalog-import-change",
                name = name(before),
                changes = changes
            )
        }
    }
}

/// What changes in one column, if anything does.
fn cell(row: &Row, column: Column, zone: Tz) -> Option<Phrase> {
    let before = value(row.before.as_ref()?, column, zone);
    let after = value(&row.after, column, zone);
    let short = |value: Value| match value {
        Value::Text(text) => Value::Text(cut(&text, CELL)).arg(),
        other => other.arg(),
    };
    (before != after).then(|| {
        phrase!(
            "catalog-import-cell",
            column = column.phrase(),
            before = short(before),
            after = short(after)
        )
    })
}

fn problems(problems: &[Problem], speech: &Speech) -> Message {
    let lines = problems.iter().map(|problem| wrong(problem, speech));
    let mut said = shown(lines, problems.len(), speech);
    said.push(tr!(speech, "catalog-import-mend"));
    let title = tr!(speech, "catalog-import-problems", n = problems.len());
    Message::card(title, said.join("\n"), Colour::Orange)
}

fn wrong(problem: &Problem, speech: &Speech) -> String {
    let (line, why) = (problem.line, problem.why.clone());
    let place = problem.place;
    match (problem.column.map(Column::phrase), place) {
        (None, _) => tr!(
            speech,
            "catalog-import-problem-unnamed",
            line = line,
            place = place,
            why = why
        ),
        (Some(column), 0) => tr!(
            speech,
            "catalog-import-problem-absent",
            line = line,
            column = column,
            why = why
        ),
        (Some(column), _) => tr!(
            speech,
            "catalog-import-problem",
            line = line,
            place = place,
            column = column,
            why = why
        ),
    }
}
