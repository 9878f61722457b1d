//! Places, periods and what a weekly post shows.
use crate::base::civil::Day;
use crate::base::ids::{MemberId, UserId};
use crate::base::locale::{Phrase, Speech};
use crate::base::points::Points;
use crate::ledger::rules::Terms;
use crate::phrase;
use crate::program::rules::Settings;
use serde::{Deserialize, Serialize};

pub use crate::ledger::rules::Board;

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
    pub fn parse(text: &str) -> std::result::Result<Look, BoardRefusal> {
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

/// A place of a week that has ended, by opaque member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct Result {
    /// Whose.
    pub member: MemberId,
    /// Which; those with as much share it.
    pub place: i64,
    /// With how much.
    pub score: Points,
}

/// What a weekly post shows: figures that don't change however late it is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// The week, by its Monday.
    pub monday: Day,
    /// Who received most.
    pub received: Vec<Result>,
    /// Who gave most.
    pub given: Vec<Result>,
}

/// A week's post as it is delivered: figures of then, without those who have gone off the boards since.
#[derive(Clone, Debug)]
pub struct Digest {
    /// The week, by its Monday.
    pub monday: Day,
    /// Who received most.
    pub received: Vec<Place>,
    /// Who gave most.
    pub given: Vec<Place>,
    /// How the program speaks in public.
    pub speech: Speech,
}

/// When the weekly post is due, as a cron expression.
pub fn weekly(settings: &Settings) -> String {
    format!("0 0 {} * * {} *", settings.post_hour, settings.post_day)
}

/// The Monday of the last week that had ended on a civil day.
pub fn ended_week(day: Day) -> Day {
    day.monday().plus(-7)
}

/// The results down to a place: ties at the end are kept together, unless they are too many to show.
pub fn top(results: Vec<Result>, place: i64) -> Vec<Result> {
    let most = usize::try_from(place * 2).unwrap_or_default();
    let kept = results.into_iter().filter(|result| result.place <= place);
    kept.take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::schedule::Timetable;
    use chrono::{NaiveDate, Weekday};

    fn standings(scores: &[i64]) -> Vec<Standing> {
        let standing = |score: &i64| Standing {
            user: UserId(1),
            score: Points(*score),
        };
        scores.iter().map(standing).collect()
    }

    fn placed(scores: &[i64], before: i64, better: i64) -> Vec<i64> {
        let places = places(&standings(scores), before, better);
        places.into_iter().map(|place| place.place).collect()
    }

    #[test]
    fn ties_share_a_place_even_across_pages() {
        assert_eq!(placed(&[9, 7, 7, 5], 0, 0), [1, 2, 2, 4]);
        assert_eq!(placed(&[7, 7, 5], 10, 8), [9, 9, 13]);
        assert_eq!(placed(&[], 10, 10), [0; 0]);
    }

    #[test]
    fn a_look_comes_back_as_it_went() {
        for board in [Board::Received, Board::Given] {
            for span in [Span::Week, Span::Month, Span::All] {
                let look = Look {
                    board,
                    span,
                    page: 3,
                };
                assert_eq!(Look::parse(&look.text()), Ok(look));
            }
        }
        for text in ["", "given", "given:year:0", "lost:week:0", "given:week:-1"] {
            assert_eq!(Look::parse(text), Err(BoardRefusal::Stale), "{text}");
        }
    }

    #[test]
    fn the_ended_week_is_the_one_before_whatever_the_day() {
        let november = |day| Day::from(NaiveDate::from_ymd_opt(2026, 11, day).expect("a day"));
        assert_eq!(ended_week(november(23)), november(16));
        assert_eq!(ended_week(november(29)), november(16));
        assert_eq!(ended_week(november(22)), november(9));
    }

    #[test]
    fn the_top_keeps_ties_together_within_reason() {
        let result = |place| Result {
            member: MemberId(1),
            place,
            score: Points(1),
        };
        let results = |places: &[i64]| places.iter().copied().map(result).collect::<Vec<_>>();
        assert_eq!(top(results(&[1, 2, 3, 3, 5]), 3).len(), 4);
        assert_eq!(top(results(&[1; 100]), 3).len(), 6);
    }

    #[test]
    fn every_day_and_hour_that_can_be_set_is_a_schedule() {
        let mut settings = Settings::default();
        let days = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ())).take(7);
        for day in days {
            for hour in 0..24 {
                settings.post_day = day;
                settings.post_hour = hour;
                let table = Timetable::new(&weekly(&settings), settings.zone);
                assert!(table.is_ok(), "{day} {hour}");
            }
        }
    }
}
