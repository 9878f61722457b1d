//! How the books look.
mod file;

pub use file::file;

use super::rules::{Books, Stock, Sum};
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Speech};
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that gives a file.
pub const FILE: &str = "books.file";

/// What was there, what came and went, and what is there; then what moved, by kind and by cause.
pub fn books(guild: GuildId, books: &Books, speech: &Speech) -> Message {
    let colour = match books.balance() {
        true => Colour::Blue,
        false => Colour::Orange,
    };
    let mut message = Message::card(tr!(speech, "books-title"), intro(books, speech), colour);
    for books in &books.stocks {
        let title = books.class.phrase().say(speech);
        message = message.short_field(title, stock(books, speech));
    }
    let by_kind = sums(&books.kinds(), speech);
    let by_cause = sums(&books.causes(), speech);
    let message = message
        .short_field(tr!(speech, "books-by-kind"), by_kind)
        .short_field(tr!(speech, "books-by-cause"), by_cause);
    let id = CustomId::new(FILE, guild, 0).with(books.days.text());
    let label = phrase!("file-button").say_plain(speech);
    message.buttons(vec![button(&id, label, ButtonStyle::Secondary)])
}

/// In small print, of which days; then whatever a reader must know first.
fn intro(books: &Books, speech: &Speech) -> String {
    let days = books.days.phrase(speech.locale);
    let days = days.unwrap_or_else(|| phrase!("books-everything"));
    let zone = Arg::Raw(books.zone.name().to_owned());
    let mut said = vec![tr!(speech, "books-days", days = days, zone = zone)];
    if books.running() {
        said.push(tr!(speech, "books-running"));
    }
    let (opening, closing) = books.outstanding();
    said.push(tr!(
        speech,
        "books-outstanding",
        opening = opening,
        closing = closing
    ));
    said.push(match books.balance() {
        true => tr!(speech, "books-balance"),
        false => tr!(speech, "books-unbalanced"),
    });
    said.join("\n")
}

fn stock(stock: &Stock, speech: &Speech) -> String {
    let mut said = vec![tr!(speech, "books-opening", points = stock.opening)];
    for (class, Points(amount)) in &stock.came {
        let what = stock.came_from(*class);
        said.push(tr!(speech, "books-came", what = what, amount = *amount));
    }
    for (class, Points(amount)) in &stock.went {
        let what = stock.went_to(*class);
        said.push(tr!(speech, "books-went", what = what, amount = *amount));
    }
    said.push(tr!(speech, "books-closing", points = stock.closing));
    said.join("\n")
}

fn sums(sums: &[Sum], speech: &Speech) -> String {
    let lines = sums.iter().map(|sum| {
        let (of, points) = (sum.of.clone(), sum.points.0);
        let movements = sum.movements;
        tr!(
            speech,
            "books-sum",
            of = of,
            points = points,
            movements = movements
        )
    });
    let lines: Vec<String> = lines.collect();
    match lines.is_empty() {
        true => tr!(speech, "books-still"),
        false => lines.join("\n"),
    }
}

#[cfg(test)]
mod tests;
