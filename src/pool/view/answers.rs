//! What whoever acts is told.
use super::card::{buttons, progress};
use super::{PAGE, PICK};
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Speech};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::discord::pages::Pages;
use crate::pool::rules::{Joined, List, Started, State, Told, hindered};
use crate::{phrase, tr};
use serenity::all::{CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption};

/// It is started: its card is on its way.
pub fn started(guild: GuildId, Started(told): &Started, speech: &Speech) -> Message {
    let name = told.name(speech.locale);
    let (goal, until) = (told.pool.goal, Arg::last_day(told.pool.until));
    let title = tr!(speech, "pool-started.title", name = name);
    let body = tr!(speech, "pool-started.body", goal = goal, until = until);
    Message::card(title, body, Colour::Green).buttons(buttons(guild, told, speech))
}

/// Chipped in, and perhaps that was the last of it; or it came to nothing just then.
pub fn joined(guild: GuildId, joined: &Joined, speech: &Speech) -> Message {
    let told = &joined.told;
    let name = told.name(speech.locale);
    if joined.points == Points::ZERO {
        let why = hindered(told.pool.why);
        let text = tr!(speech, "pool-joined.failed", name = name, why = why);
        return Message::text(text);
    }
    let (points, left) = (joined.points, joined.left.0);
    let mut said = vec![tr!(
        speech,
        "pool-joined.body",
        points = points,
        left = left
    )];
    if joined.points < joined.asked {
        said.push(tr!(speech, "pool-joined.less"));
    }
    said.push(match told.pool.state {
        State::Ordered => tr!(speech, "pool-joined.ordered", starter = told.starter),
        _ => progress(told, speech),
    });
    let title = tr!(speech, "pool-joined.title", name = name);
    let message = Message::card(title, said.join("\n"), Colour::Green);
    message.buttons(buttons(guild, told, speech))
}

/// Taken back.
pub fn left(left: &Joined, speech: &Speech) -> Message {
    let (name, left) = (left.told.name(speech.locale), left.left);
    Message::text(tr!(speech, "pool-left", name = name, left = left))
}

/// Called off.
pub fn cancelled(told: &Told, speech: &Speech) -> Message {
    let name = told.name(speech.locale);
    Message::text(tr!(speech, "pool-called-off", name = name))
}

/// `/pool list`: those that are open, and a menu to chip in.
pub fn list(guild: GuildId, list: &List, speech: &Speech) -> Message {
    let title = tr!(speech, "pool-list-title");
    if list.list.is_empty() {
        return Message::card(title, tr!(speech, "pool-list-empty"), Colour::Blue);
    }
    let lines = list.list.iter().map(|told| line(told, speech));
    let intro = tr!(speech, "pool-list-intro", wallet = list.wallet);
    let body: Vec<String> = [intro].into_iter().chain(lines).collect();
    let message = Message::card(title, body.join("\n\n"), Colour::Blue);
    let pages = Pages {
        page: list.page,
        more: list.more,
    };
    let labels = (phrase!("pool-sooner"), phrase!("pool-later"));
    let turns = pages.buttons(labels, speech, |page| CustomId::new(PAGE, guild, page));
    message.menu(menu(guild, list, speech)).buttons(turns)
}

fn line(told: &Told, speech: &Speech) -> String {
    let head = tr!(
        speech,
        "pool-line",
        name = told.name(speech.locale),
        until = Arg::last_day(told.pool.until)
    );
    let mine = match told.mine {
        Points::ZERO => String::new(),
        mine => "\n".to_owned() + &tr!(speech, "pool-line-mine", mine = mine),
    };
    format!("{head}\n{}{mine}", progress(told, speech))
}

fn menu(guild: GuildId, list: &List, speech: &Speech) -> CreateSelectMenu {
    let options = list.list.iter().map(|told| {
        let label = told.pool.choice(told.name(speech.locale)).say_plain(speech);
        CreateSelectMenuOption::new(cut(&label, 100), told.pool.id.to_string())
    });
    let kind = CreateSelectMenuKind::String {
        options: options.collect(),
    };
    let id = CustomId::new(PICK, guild, 0);
    let hint = phrase!("pool-list-pick").say_plain(speech);
    CreateSelectMenu::new(id.to_string(), kind).placeholder(hint)
}
