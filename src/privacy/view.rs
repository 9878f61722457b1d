//! What members read about their own data.
pub mod contact;
pub mod safety;

use super::rules::{Export, Meeting, Notice, Outlook};
use crate::base::clock::Instant;
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::points::Points;
use crate::discord::call::Contact;
use crate::discord::custom_id::CustomId;
use crate::discord::file::file;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};
use std::time::Duration;

/// The action of the button that shows the notice.
pub const SHOW: &str = "privacy.show";
/// Of the one that accepts it.
pub const JOIN: &str = "privacy.join";
/// Of the one that takes that back.
pub const WITHDRAW: &str = "privacy.withdraw";
/// Of those that put one on the boards, or take one off.
pub const BOARDS: &str = "privacy.boards";
/// Of those that have one named in digests, or not.
pub const DIGESTS: &str = "privacy.digests";
/// Of those that have one's days celebrated, or forgotten.
pub const BIRTHDAYS: &str = "privacy.birthdays";
/// Of those that have one counted, or not.
pub const INSIGHT: &str = "privacy.insight";
/// The action of the button behind the first question.
pub const ERASE: &str = "privacy.erase";
/// Of the one behind the second.
pub const ERASE_SURE: &str = "privacy.erase_sure";
/// Of the one that keeps everything.
pub const KEEP: &str = "privacy.keep";

/// What one is told beside an answer.
pub fn meeting(guild: GuildId, meeting: Meeting, speech: &Speech) -> Contact {
    let said = match meeting {
        Meeting::Unknown => return Contact::Unknown,
        Meeting::Before => return Contact::Before,
        Meeting::Tell => tr!(speech, "meeting-told"),
        Meeting::TellAgain => tr!(speech, "meeting-changed"),
        Meeting::Ask => tr!(speech, "meeting-asked"),
    };
    let read = phrase!("meeting-button").say_plain(speech);
    let read = button(&CustomId::new(SHOW, guild, 0), read, ButtonStyle::Secondary);
    Contact::Tell(Message::text(said).buttons(vec![read]))
}

/// What is kept about one, who sees it, how long, and what one can decide.
pub fn notice(guild: GuildId, notice: &Notice, speech: &Speech) -> Message {
    let mut said: Vec<String> = notice
        .status()
        .iter()
        .map(|line| line.say(speech))
        .collect();
    for section in notice.sections() {
        let lines = section.lines.iter().map(|line| line.say(speech));
        said.push(String::new());
        said.push(section.title.say(speech));
        said.extend(lines.map(|line| format!("• {line}")));
    }
    said.push(String::new());
    let version = Arg::Raw(notice.version());
    said.push(tr!(speech, "notice-version", version = version));
    let colour = match notice.is_answered() {
        true => Colour::Grey,
        false => Colour::Orange,
    };
    Message::card(tr!(speech, "notice-title"), said.join("\n"), colour)
        .buttons(choices(guild, notice, speech))
        .buttons(counting(guild, notice, speech))
}

fn choices(guild: GuildId, notice: &Notice, speech: &Speech) -> Vec<CreateButton> {
    let choice = |action, id, label: Phrase, style| {
        button(
            &CustomId::new(action, guild, id),
            label.say_plain(speech),
            style,
        )
    };
    let boards = match notice.on_boards {
        true => choice(
            BOARDS,
            0,
            phrase!("notice-button-off-boards"),
            ButtonStyle::Secondary,
        ),
        false => choice(
            BOARDS,
            1,
            phrase!("notice-button-on-boards"),
            ButtonStyle::Secondary,
        ),
    };
    let join = (!notice.is_answered()).then(|| {
        let join = phrase!("notice-button-join");
        choice(JOIN, notice.number(), join, ButtonStyle::Success)
    });
    let boards = notice.may_choose().then_some(boards);
    let digests = notice.in_digests.filter(|_| notice.may_choose());
    let digests = digests.map(|named| {
        let (id, label) = match named {
            true => (0, phrase!("notice-button-off-digests")),
            false => (1, phrase!("notice-button-in-digests")),
        };
        choice(DIGESTS, id, label, ButtonStyle::Secondary)
    });
    let celebrated = notice.celebrated.filter(|_| notice.may_choose());
    let celebrated = celebrated.map(|agreed| {
        let (id, label) = match agreed {
            true => (0, phrase!("notice-button-uncelebrated")),
            false => (1, phrase!("notice-button-celebrated")),
        };
        choice(BIRTHDAYS, id, label, ButtonStyle::Secondary)
    });
    let withdraw = (notice.asks() && notice.may_choose()).then(|| {
        let withdraw = phrase!("notice-button-withdraw");
        choice(WITHDRAW, 0, withdraw, ButtonStyle::Secondary)
    });
    let all = [join, boards, digests, celebrated, withdraw];
    all.into_iter().flatten().collect()
}

/// Whether one is on the boards.
pub fn boards(shown: bool, speech: &Speech) -> Message {
    Message::text(if shown {
        tr!(speech, "privacy-boards-shown")
    } else {
        tr!(speech, "privacy-boards-hidden")
    })
}

/// Whether one is named in digests.
pub fn digests(named: bool, speech: &Speech) -> Message {
    Message::text(match named {
        true => tr!(speech, "privacy-digests-named"),
        false => tr!(speech, "privacy-digests-unnamed"),
    })
}

fn counting(guild: GuildId, notice: &Notice, speech: &Speech) -> Vec<CreateButton> {
    let (id, label) = match notice.counted {
        true => (0, phrase!("notice-button-uncounted")),
        false => (1, phrase!("notice-button-counted")),
    };
    let id = CustomId::new(INSIGHT, guild, id);
    let button = button(&id, label.say_plain(speech), ButtonStyle::Secondary);
    Some(button)
        .filter(|_| notice.may_choose())
        .into_iter()
        .collect()
}

/// Whether one is counted.
pub fn insight(counted: bool, speech: &Speech) -> Message {
    Message::text(match counted {
        true => tr!(speech, "privacy-counted"),
        false => tr!(speech, "privacy-uncounted"),
    })
}

/// Whether one's days are celebrated.
pub fn birthdays(celebrated: bool, speech: &Speech) -> Message {
    Message::text(match celebrated {
        true => tr!(speech, "privacy-celebrated"),
        false => tr!(speech, "privacy-uncelebrated"),
    })
}

/// All that is kept about one.
pub fn export(export: Export, speech: &Speech) -> Message {
    let until = export.made_at.after(Duration::from_secs(86_400));
    let said = tr!(speech, "export-here", made = export.made_at, until = until);
    file(said, export.name, export.bytes, speech)
}

/// What an erasure means; or when it will be, where it was asked for.
pub fn outlook(guild: GuildId, outlook: &Outlook, speech: &Speech) -> Message {
    if let Some(due) = outlook.due {
        return asked(guild, due, speech);
    }
    let mut body = vec![
        tr!(speech, "privacy-erase-goes"),
        tr!(speech, "privacy-erase-stays"),
    ];
    if outlook.wallet > Points::ZERO {
        body.push(tr!(speech, "privacy-erase-points", points = outlook.wallet));
    }
    if outlook.orders > 0 {
        body.push(tr!(speech, "privacy-erase-orders", n = outlook.orders));
    }
    body.push(match outlook.days {
        0 => tr!(speech, "privacy-erase-at-once"),
        days => tr!(speech, "privacy-erase-days", wait = wait(days)),
    });
    let title = tr!(speech, "privacy-erase-title");
    let go_on = phrase!("privacy-button-go-on").say_plain(speech);
    let buttons = vec![button(
        &CustomId::new(ERASE, guild, 0),
        go_on,
        ButtonStyle::Secondary,
    )];
    Message::card(title, body.join("\n"), Colour::Orange).buttons(buttons)
}

fn wait(days: u16) -> Arg {
    Arg::Span(i64::from(days) * 86_400)
}

/// Asked once more.
pub fn sure(guild: GuildId, outlook: &Outlook, speech: &Speech) -> Message {
    if let Some(due) = outlook.due {
        return asked(guild, due, speech);
    }
    let body = match outlook.wallet {
        Points::ZERO => tr!(speech, "privacy-sure"),
        points => tr!(speech, "privacy-sure-points", points = points),
    };
    let yes = phrase!("privacy-button-erase").say_plain(speech);
    let yes = button(
        &CustomId::new(ERASE_SURE, guild, 0),
        yes,
        ButtonStyle::Danger,
    );
    Message::card(tr!(speech, "privacy-sure-title"), body, Colour::Orange).buttons(vec![yes])
}

/// When it will be done, and how to keep everything.
pub fn asked(guild: GuildId, due: Instant, speech: &Speech) -> Message {
    let body = tr!(speech, "privacy-asked", due = due);
    Message::card(tr!(speech, "privacy-asked-title"), body, Colour::Grey)
        .buttons(vec![keep(guild, speech)])
}

fn keep(guild: GuildId, speech: &Speech) -> CreateButton {
    let label = phrase!("privacy-button-keep").say_plain(speech);
    button(&CustomId::new(KEEP, guild, 0), label, ButtonStyle::Primary)
}

/// Nothing will be erased.
pub fn kept(speech: &Speech) -> Message {
    Message::text(tr!(speech, "privacy-kept"))
}
