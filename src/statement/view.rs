//! How balances and histories look.
mod file;

pub use file::file;

use file::attached;

use super::rules::{Balance, Cause, History, Line, Month, Other, Statement, campaign_name};
use crate::base::cut::cut;
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::{Arg, Phrase, Speech, dates};
use crate::base::points::Points;
use crate::base::vault::Words;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button, small_print};
use crate::discord::pages::Pages;
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// The action of the buttons that turn pages.
pub const TURN: &str = "statement.history";
/// The action of the button that gives a file.
pub const FILE: &str = "statement.file";
/// How many characters of a note are shown.
const NOTE: usize = 80;

/// What a month came to.
pub fn month(month: &Month, speech: &Speech) -> Message {
    let name = Arg::Raw(dates::month(month.first.date(), speech.locale));
    let title = tr!(speech, "statement-month-title", month = name);
    let turnover = &month.turnover;
    let mut said = vec![
        tr!(speech, "statement-opening", points = turnover.opening),
        tr!(speech, "statement-came", points = turnover.came),
        tr!(speech, "statement-went", points = turnover.went),
        tr!(speech, "statement-closing", points = turnover.closing()),
    ];
    if month.expiring > Points::ZERO {
        said.push(tr!(speech, "statement-expiring", points = month.expiring));
    }
    said.push(tr!(speech, "statement-more"));
    Message::card(title, said.join("\n"), Colour::Blue)
}

/// What one has.
pub fn balance(balance: &Balance, speech: &Speech) -> Message {
    let mut body = vec![tr!(speech, "balance-wallet", points = balance.wallet)];
    if let Some((points, until)) = balance.waiting {
        body.push(tr!(
            speech,
            "balance-waiting",
            points = points,
            until = until
        ));
    }
    body.extend(balance.expiring.iter().map(|(at, points)| {
        let at = at.seconds();
        let day = Arg::Raw(format!("<t:{at}:D> (<t:{at}:R>)"));
        tr!(speech, "balance-expires", points = *points, day = day)
    }));
    if balance.owed > Points::ZERO {
        body.push(tr!(speech, "balance-owed", points = balance.owed));
    }
    body.extend([
        tr!(
            speech,
            "balance-allowance",
            points = balance.allowance,
            renews = balance.renews
        ),
        tr!(speech, "balance-score", points = balance.score),
    ]);
    Message::card(
        tr!(speech, "balance-title"),
        body.join("\n"),
        Colour::Orange,
    )
}

/// One page of what moved.
pub fn history(guild: GuildId, history: &History, speech: &Speech) -> Message {
    if history.lines.is_empty() {
        return Message::text(if history.filter.is_all() {
            tr!(speech, "history-empty")
        } else {
            tr!(speech, "history-nothing")
        });
    }
    let lines = history.lines.iter().map(|line| movement(line, speech));
    let body: Vec<String> = small_print(&history.filter.phrases(speech.locale), speech)
        .into_iter()
        .chain(lines)
        .collect();
    let message = Message::card(tr!(speech, "history-title"), body.join("\n"), Colour::Blue);
    let page = phrase!("page-number", page = history.page + 1);
    let message = match history.page == 0 && !history.older {
        true => message,
        false => message.footer(page.say_plain(speech)),
    };
    message.buttons(buttons(guild, history, speech))
}

/// The latest of what moved of somebody else, with all of it as a file.
pub fn of_another(
    whom: UserId,
    history: &History,
    statement: &Statement,
    speech: &Speech,
) -> Message {
    let mut body = vec![tr!(speech, "statement-of", whom = whom)];
    match history.lines.is_empty() {
        true => body.push(tr!(speech, "statement-empty")),
        false => body.extend(history.lines.iter().map(|line| movement(line, speech))),
    }
    body.push(tr!(speech, "statement-seen"));
    let title = tr!(speech, "statement-title");
    Message::card(title, body.join("\n"), Colour::Blue).file(attached(statement, speech))
}

fn movement(line: &Line, speech: &Speech) -> String {
    let amount = if line.came {
        phrase!("history-came", points = line.amount)
    } else {
        phrase!("history-went", points = line.amount)
    };
    let said = tr!(
        speech,
        "history-line",
        amount = amount,
        why = why(line, speech),
        day = Arg::Raw(format!("<t:{}:d>", line.at.seconds()))
    );
    let note = match line.said() {
        Some(note) => Some(tr!(speech, "history-note", note = cut(note, NOTE))),
        None => (line.note == Words::Locked).then(|| tr!(speech, "history-note-locked")),
    };
    let number = Arg::Raw(format!("#{:X}", line.entry.0));
    let small = match (line.allowance, line.came) {
        (false, _) => tr!(speech, "history-number", number = number),
        (true, true) => tr!(speech, "history-number-to-allowance", number = number),
        (true, false) => tr!(speech, "history-number-from-allowance", number = number),
    };
    format!("{said}{}\n{small}", note.unwrap_or_default())
}

/// The cause and the other side in one sentence.
fn why(line: &Line, speech: &Speech) -> Phrase {
    let who = match &line.other {
        Other::User(user) => Arg::from(*user),
        Other::Campaign(names) => campaign_name(names, speech).into(),
        Other::Rewards => line.reward().map_or_else(
            || phrase!("history-rewards").into(),
            |name| cut(name, NOTE).into(),
        ),
        Other::Program => phrase!("history-program").into(),
    };
    match (line.cause, line.came) {
        (Cause::Kudos, false) => phrase!("history-kudos-given", who = who),
        (Cause::Kudos, true) => phrase!("history-kudos-received", who = who),
        (Cause::Boost, false) => phrase!("history-boost-given", who = who),
        (Cause::Boost, true) => phrase!("history-boost-received", who = who),
        (Cause::Undo, false) => phrase!("history-undo-lost", who = who),
        (Cause::Undo, true) => phrase!("history-undo-back", who = who),
        (Cause::Bonus, _) => phrase!("history-bonus", who = who),
        (Cause::Award, _) => phrase!("history-award", who = who),
        (Cause::Milestone, _) => phrase!("history-milestone"),
        (Cause::Rescue, _) => phrase!("history-rescue"),
        (Cause::Leaver, _) => phrase!("history-leaver"),
        (Cause::Redemption, _) => phrase!("history-redemption", who = who),
        (Cause::Chip, _) => phrase!("history-chip", who = who),
        (Cause::Refund, _) => phrase!("history-refund", who = who),
        (Cause::Grant, _) => phrase!("history-grant", who = who),
        (Cause::Bought, _) => phrase!("history-bought"),
        (Cause::Lapse, _) => phrase!("history-lapse", who = who),
        (Cause::Expiry, _) => phrase!("history-expiry", who = who),
        (Cause::Correction, false) => phrase!("history-correction-lost", who = who),
        (Cause::Correction, true) => phrase!("history-correction-back", who = who),
        (Cause::Return, false) => phrase!("history-return-lost", who = who),
        (Cause::Return, true) => phrase!("history-return-back", who = who),
        (Cause::Restored, _) => phrase!("history-restored", who = who),
        (Cause::Advanced, _) => phrase!("history-advanced", who = who),
        (Cause::Repaid, _) => phrase!("history-repaid", who = who),
        (Cause::Other, false) => phrase!("history-other-went", who = who),
        (Cause::Other, true) => phrase!("history-other-came", who = who),
    }
}

fn buttons(guild: GuildId, history: &History, speech: &Speech) -> Vec<CreateButton> {
    let pages = Pages {
        page: history.page,
        more: history.older,
    };
    let labels = (phrase!("page-newer"), phrase!("page-older"));
    let filter = history.filter.text();
    let turn = |page: i64| CustomId::new(TURN, guild, 0).with(format!("{page}:{filter}"));
    let mut buttons = pages.buttons(labels, speech, turn);
    let file = CustomId::new(FILE, guild, 0).with(&filter);
    let label = phrase!("file-button").say_plain(speech);
    buttons.push(button(&file, label, ButtonStyle::Secondary));
    buttons
}
