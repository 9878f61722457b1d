//! Places and periods; in `radix` how a place is found, in `week` what a weekly post shows.
mod radix;
mod week;

use crate::base::civil::Day;
use crate::base::ids::UserId;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::ledger::rules::Terms;
use crate::phrase;

pub use crate::ledger::rules::Board;
pub use crate::seal::rules::Head;
pub use radix::{Cell, Change, Descent, Start, levels};
pub use week::{Digest, Moved, Moving, Ranked, Week, ended_week, moved, top, weekly};

/// How many places a page shows.
pub const PAGE: i64 = 10;

/// How long a board looks back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Since Monday.
    Week,
    /// Since the first.
    Month,
    /// Since the beginning.
    All,
}

impl Span {
    /// How standings name it on a civil day.
    pub fn term(self, day: Day) -> String {
        let terms = Terms::of(day);
        match self {
            Span::Week => terms.week,
            Span::Month => terms.month,
            Span::All => terms.all,
        }
    }

    /// How commands and buttons name it.
    fn word(self) -> &'static str {
        match self {
            Span::Week => "week",
            Span::Month => "month",
            Span::All => "all",
        }
    }
}

/// Which page of which board somebody looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Received or given.
    pub board: Board,
    /// How far back.
    pub span: Span,
    /// Which page, counted from 0.
    pub page: i64,
}

impl Look {
    /// As commands and buttons say it: "received:week:0".
    pub fn text(self) -> String {
        let board = match self.board {
            Board::Received => "received",
            Board::Given => "given",
        };
        format!("{board}:{}:{}", self.span.word(), self.page)
    }

    /// The reverse of [`Look::text`].
    ///
    /// # Errors
    /// The refusal of what is no longer, or was never, said so.
    pub fn parse(text: &str) -> Result<Look, BoardRefusal> {
        Look::read(text).ok_or(BoardRefusal::Stale)
    }

    fn read(text: &str) -> Option<Look> {
        let mut parts = text.split(':');
        let board = match parts.next()? {
            "received" => Board::Received,
            "given" => Board::Given,
            _ => return None,
        };
        let span = [Span::Week, Span::Month, Span::All];
        let word = parts.next()?;
        let span = span.into_iter().find(|span| span.word() == word)?;
        let page = parts.next()?.parse().ok()?;
        (0..=i64::from(u32::MAX))
            .contains(&page)
            .then_some(Look { board, span, page })
    }
}

/// What this room refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardRefusal {
    /// A button that says what no board understands.
    Stale,
}

impl BoardRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            BoardRefusal::Stale => phrase!("refused-stale"),
        }
    }
}
crate::refusals!(BoardRefusal);

/// Somebody who stands on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// Who.
    pub user: UserId,
    /// With how much.
    pub score: Points,
}

/// One place on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which; those with as much share it.
    pub place: i64,
    /// Who has it.
    pub user: UserId,
    /// With how much.
    pub score: Points,
}

/// The places of those who follow each other on a board, after `before` others of whom `better` have more than the
/// first of them.
pub fn places(standings: &[Standing], before: i64, better: i64) -> Vec<Place> {
    let mut last = (better + 1, standings.first().map(|first| first.score));
    let placed = standings.iter().zip(before + 1..).map(|(standing, nth)| {
        if last.1 != Some(standing.score) {
            last = (nth, Some(standing.score));
        }
        Place {
            place: last.0,
            user: standing.user,
            score: standing.score,
        }
    });
    placed.collect()
}

/// One's own place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// Nothing counted yet.
    None,
    /// Seen by everybody.
    Shown(i64, Points),
    /// The place that one would have.
    Hidden(i64, Points),
    /// Off the boards, and nothing counted yet.
    HiddenNone,
}

impl Own {
    /// Whether nobody else may read it.
    pub fn is_private(self) -> bool {
        matches!(self, Own::Hidden(..) | Own::HiddenNone)
    }
}

/// A page of a board, as somebody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// What is looked at.
    pub look: Look,
    /// The civil day on which.
    pub day: Day,
    /// The places of the page.
    pub places: Vec<Place>,
    /// Whether there is a further page.
    pub more: bool,
    /// Who looks.
    pub user: UserId,
    /// Their own place.
    pub own: Own,
}

#[cfg(test)]
mod tests;
