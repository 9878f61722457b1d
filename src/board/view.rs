//! How boards and weekly posts look: as text that can be read aloud.
use super::rules::{Board, Digest, Look, Moved, Moving, Own, Place, Sight, Span};
use crate::base::civil::Day;
use crate::base::ids::{GuildId, UserId};
use crate::base::locale::{Arg, Phrase, Speech, dates};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::discord::pages::Pages;
use crate::{phrase, tr};
use serenity::all::CreateButton;

/// The action of the buttons that turn pages.
pub const TURN: &str = "board.page";

/// A page of a board. Somebody who hides sees it alone, since it says where they would be.
pub fn board(guild: GuildId, sight: &Sight, public: bool, speech: &Speech) -> Message {
    let period = period(sight.look.span, sight.day, speech).say(speech);
    let mut body = vec![period, String::new()];
    if sight.places.is_empty() {
        body.push(empty(sight.look.board).say(speech));
    }
    body.extend(lines(&sight.places, speech));
    // An empty board has said already that nobody is on it.
    if !sight.places.is_empty() || sight.own != Own::None {
        body.extend([String::new(), own(sight.own, sight.user).say(speech)]);
    }
    let title = match sight.look.board {
        Board::Received => tr!(speech, "board-received"),
        Board::Given => tr!(speech, "board-given"),
    };
    let message = Message::card(title, body.join("\n"), Colour::Orange);
    let message = match buttons(guild, sight, speech) {
        none if none.is_empty() => message,
        some => {
            let page = phrase!("board-page", page = sight.look.page + 1);
            message.footer(page.say_plain(speech)).buttons(some)
        }
    };
    if public && !sight.own.is_private() {
        message.in_public()
    } else {
        message
    }
}

fn lines(places: &[Place], speech: &Speech) -> impl Iterator<Item = String> {
    places.iter().map(|place| {
        tr!(
            speech,
            "board-line",
            place = place.place,
            who = place.user,
            points = place.score
        )
    })
}

/// A place with how it has changed since the week before.
fn moving_line((place, moved): &Moving, speech: &Speech) -> String {
    let line = lines(std::slice::from_ref(place), speech)
        .next()
        .unwrap_or_default();
    let moved = match moved {
        Some(Moved::Up(places)) => phrase!("board-moved-up", n = *places),
        Some(Moved::Down(places)) => phrase!("board-moved-down", n = *places),
        Some(Moved::New) => phrase!("board-moved-new"),
        Some(Moved::Same) | None => return line,
    };
    tr!(
        speech,
        "board-line-moved",
        line = Arg::Raw(line),
        moved = moved
    )
}

fn period(span: Span, day: Day, speech: &Speech) -> Phrase {
    match span {
        Span::Week => phrase!("board-week", since = near(day.monday(), speech)),
        Span::Month => {
            let month = Arg::Raw(dates::month(day.date(), speech.locale));
            phrase!("board-month", month = month)
        }
        Span::All => phrase!("board-all"),
    }
}

fn near(day: Day, speech: &Speech) -> Arg {
    Arg::Raw(dates::near_day(day.date(), speech.locale))
}

fn empty(board: Board) -> Phrase {
    match board {
        Board::Received => phrase!("board-empty-received"),
        Board::Given => phrase!("board-empty-given"),
    }
}

/// In the third person where everybody may read it.
fn own(own: Own, who: UserId) -> Phrase {
    match own {
        Own::None => phrase!("board-own-none", who = who),
        Own::Shown(place, points) => {
            phrase!(
                "board-own",
                who = who,
                place = Arg::Rank(place),
                points = points
            )
        }
        Own::Hidden(place, points) => {
            phrase!(
                "board-own-hidden",
                place = Arg::Rank(place),
                points = points
            )
        }
        Own::HiddenNone => phrase!("board-own-hidden-none"),
    }
}

fn buttons(guild: GuildId, sight: &Sight, speech: &Speech) -> Vec<CreateButton> {
    let pages = Pages {
        page: sight.look.page,
        more: sight.more,
    };
    let labels = (phrase!("board-back"), phrase!("board-further"));
    pages.buttons(labels, speech, |page| {
        let look = Look { page, ..sight.look };
        CustomId::new(TURN, guild, 0).with(look.text())
    })
}

/// The weekly post, in the program's language.
pub fn week(digest: &Digest) -> Message {
    let speech = &digest.speech;
    let title = tr!(
        speech,
        "board-post-title",
        from = near(digest.monday, speech),
        to = near(digest.monday.plus(6), speech)
    );
    let groups = [
        (phrase!("board-post-received"), &digest.received),
        (phrase!("board-post-given"), &digest.given),
    ];
    let groups: Vec<String> = groups
        .iter()
        .filter(|(_, places)| !places.is_empty())
        .map(|(heading, places)| {
            let lines: Vec<String> = places
                .iter()
                .map(|moving| moving_line(moving, speech))
                .collect();
            format!("{}\n{}", heading.say(speech), lines.join("\n"))
        })
        .collect();
    let body = match (groups.is_empty(), digest.kudos) {
        (true, 0) => tr!(speech, "board-post-empty"),
        (true, n) => tr!(speech, "board-post-unranked", n = n),
        (false, _) => groups.join("\n\n"),
    };
    // Not in the footer, which is the post's own mark.
    let head = digest.head.as_ref().map(|head| {
        let head = Arg::Raw(head.clone());
        format!("\n\n{}", tr!(speech, "board-post-head", head = head))
    });
    let body = body + &head.unwrap_or_default();
    Message::card(title, body, Colour::Orange).in_public()
}
