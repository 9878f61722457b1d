//! How the changes look.
mod file;

pub use file::file;

use super::rules::{Told, Trail};
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button, small_print};
use crate::discord::pages::Pages;
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// The action of the buttons that turn pages.
pub const TURN: &str = "trail.turn";
/// The action of the button that gives a file.
pub const FILE: &str = "trail.file";
/// How many UTF-16 units the fields of one change may take: so does a page of them fit into a card's 4,096, however it is
/// counted.
const LONGEST: usize = 500;

/// One page of changes.
pub fn page(guild: GuildId, trail: &Trail, speech: &Speech) -> Message {
    if trail.told.is_empty() {
        return Message::text(if trail.filter.is_all() {
            tr!(speech, "audit-empty")
        } else {
            tr!(speech, "audit-nothing")
        });
    }
    let changes = trail.told.iter().map(|told| change(told, speech));
    let body: Vec<String> = small_print(&trail.filter.phrases(speech.locale), speech)
        .into_iter()
        .chain(changes)
        .collect();
    let message = Message::card(tr!(speech, "audit-title"), body.join("\n"), Colour::Blue);
    let page = phrase!("page-number", page = trail.page + 1);
    let message = match trail.page == 0 && !trail.older {
        true => message,
        false => message.footer(page.say_plain(speech)),
    };
    message.buttons(buttons(guild, trail, speech))
}

/// Who changed what when, and from what to what, as far as there is room.
fn change(told: &Told, speech: &Speech) -> String {
    let head = tr!(
        speech,
        "audit-line",
        when = Arg::Raw(format!("<t:{}:f>", told.at.seconds())),
        who = who(told),
        about = told.about.clone()
    );
    let mut said = vec![head];
    let mut room = LONGEST;
    for (shown, field) in told.fields.iter().enumerate() {
        let line = format!("> {}", field.say(speech));
        let Some(left) = room.checked_sub(line.encode_utf16().count()) else {
            let more = told.fields.len() - shown;
            said.push(tr!(speech, "audit-more", more = more));
            break;
        };
        room = left;
        said.push(line);
    }
    if told.fields.is_empty() {
        said.push(tr!(speech, "audit-same"));
    }
    said.join("\n")
}

fn who(told: &Told) -> Arg {
    told.by
        .map_or_else(|| phrase!("audit-somebody").into(), Arg::from)
}

fn buttons(guild: GuildId, trail: &Trail, speech: &Speech) -> Vec<CreateButton> {
    let pages = Pages {
        page: trail.page,
        more: trail.older,
    };
    let labels = (phrase!("page-newer"), phrase!("page-older"));
    let (who, filter) = (trail.filter.id(), trail.filter.text());
    let turn = |page: i64| CustomId::new(TURN, guild, who).with(format!("{page}:{filter}"));
    let mut buttons = pages.buttons(labels, speech, turn);
    let file = CustomId::new(FILE, guild, who).with(&filter);
    let label = phrase!("file-button").say_plain(speech);
    buttons.push(button(&file, label, ButtonStyle::Secondary));
    buttons
}

#[cfg(test)]
mod tests;
