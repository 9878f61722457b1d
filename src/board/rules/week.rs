//! A week that has ended, and its post.
use super::Place;
use crate::base::civil::Day;
use crate::base::ids::MemberId;
use crate::base::locale::Speech;
use crate::base::points::Points;
use crate::program::rules::Settings;
use serde::{Deserialize, Serialize};

/// A place of a week that has ended, by opaque member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct Ranked {
    /// Whose.
    pub member: MemberId,
    /// Which; those with as much share it.
    pub place: i64,
    /// With how much.
    pub score: Points,
    /// Since the week before, where anybody was on the board then.
    #[serde(default)]
    #[sqlx(skip)]
    pub moved: Option<Moved>,
}

/// How somebody's place compares with the week before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moved {
    /// So many places further up.
    Up(i64),
    /// So many further down.
    Down(i64),
    /// The same place.
    Same,
    /// They had none.
    New,
}

/// The results of a week with how places have changed since those of the week before.
pub fn moved(results: Vec<Ranked>, before: &[Ranked]) -> Vec<Ranked> {
    if before.is_empty() {
        return results;
    }
    let moved = |result: &Ranked| {
        let was = before.iter().find(|was| was.member == result.member);
        match was.map(|was| was.place - result.place) {
            None => Moved::New,
            Some(0) => Moved::Same,
            Some(gained @ 1..) => Moved::Up(gained),
            Some(lost) => Moved::Down(-lost),
        }
    };
    let results = results.into_iter().map(|result| Ranked {
        moved: Some(moved(&result)),
        ..result
    });
    results.collect()
}

/// A place of a week's post, with how it has changed.
pub type Moving = (Place, Option<Moved>);

/// What a weekly post shows: figures that don't change however late it is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// The week, by its Monday.
    pub monday: Day,
    /// Who received most.
    pub received: Vec<Ranked>,
    /// Who gave most.
    pub given: Vec<Ranked>,
    /// How many kudos there were.
    #[serde(default)]
    pub kudos: i64,
    /// The end of the chain of seals when the week closed; none before the first seal.
    #[serde(default)]
    pub head: Option<String>,
}

/// A week's post as it is delivered: figures of then, without those who have gone off the boards since.
#[derive(Clone, Debug)]
pub struct Digest {
    /// The week, by its Monday.
    pub monday: Day,
    /// Who received most.
    pub received: Vec<Moving>,
    /// Who gave most.
    pub given: Vec<Moving>,
    /// How many kudos there were.
    pub kudos: i64,
    /// The end of the chain of seals when the week closed.
    pub head: Option<String>,
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
pub fn top(results: Vec<Ranked>, place: i64) -> Vec<Ranked> {
    let most = usize::try_from(place * 2).unwrap_or_default();
    let kept = results.into_iter().filter(|result| result.place <= place);
    kept.take(most).collect()
}
