//! What came of checking and importing a file.
use crate::base::cut::fitting;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::milestone::rules::{Column, Draft, Problem, Why};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that imports what was checked.
pub const IMPORT: &str = "milestone.import";
/// How many characters of problems are shown.
const ROOM: usize = 3_500;

/// What came of checking a file: what is wrong, or what its button would do.
pub fn draft(guild: GuildId, draft: &Draft, speech: &Speech) -> Message {
    let checked = &draft.checked;
    let Some(id) = draft.id else {
        return problems(&checked.problems, speech);
    };
    let rows = checked.rows.len();
    let mut said = vec![
        tr!(speech, "milestone-draft", n = rows),
        tr!(speech, "milestone-draft-asks"),
    ];
    if checked.dropped > 0 {
        said.push(tr!(speech, "milestone-draft-dropped", n = checked.dropped));
    }
    let label = phrase!("milestone-button-import", n = rows).say_plain(speech);
    let id = CustomId::new(IMPORT, guild, id.0);
    let title = tr!(speech, "milestone-draft-title");
    Message::card(title, said.join("\n"), Colour::Blue).buttons(vec![button(
        &id,
        label,
        ButtonStyle::Primary,
    )])
}

fn problems(problems: &[Problem], speech: &Speech) -> Message {
    let lines = problems.iter().map(|problem| line(problem, speech));
    let mut said = fitting(lines, ROOM);
    let left = problems.len() - said.len();
    if left > 0 {
        said.push(tr!(speech, "milestone-problems-more", n = left));
    }
    said.push(tr!(speech, "milestone-problems-mend"));
    let title = tr!(speech, "milestone-problems", n = problems.len());
    Message::card(title, said.join("\n"), Colour::Orange)
}

fn line(problem: &Problem, speech: &Speech) -> String {
    let (column, name) = match problem.column {
        Column::User => (1, phrase!("milestone-column-user")),
        Column::Kind => (2, phrase!("milestone-column-kind")),
        Column::Date => (3, phrase!("milestone-column-date")),
    };
    let why = match &problem.why {
        Why::Missing => phrase!("milestone-wrong-missing"),
        Why::NotHere(who) => phrase!("milestone-wrong-not-here", who = who),
        Why::Bot(who) => phrase!("milestone-wrong-bot", who = who),
        Why::NoDay(typed) => phrase!("milestone-wrong-no-day", typed = typed),
        Why::Past(typed) => phrase!("milestone-wrong-past", typed = typed),
        Why::Long => phrase!("milestone-wrong-long"),
        Why::Off => phrase!("milestone-wrong-off"),
        Why::Twice(first) => phrase!("milestone-wrong-twice", first = *first),
    };
    tr!(
        speech,
        "milestone-problem",
        line = problem.line,
        column = column,
        name = name,
        why = why
    )
}

/// How many are asked.
pub fn imported(invited: i64, speech: &Speech) -> Message {
    Message::text(match invited {
        0 => tr!(speech, "milestone-imported-none"),
        n => tr!(speech, "milestone-imported", n = n),
    })
}
