//! Hiding from boards, and closing and posting weeks; in `look` looking at boards, in `ranking` keeping who stands where.
mod look;
mod ranking;

pub use look::look;
pub use ranking::{rank_all, run};

use super::rules::{Board, Digest, Head, Moving, Place, Ranked, Week, ended_week, moved, top};
use super::store;
use crate::app::App;
use crate::base::civil::{Day, start_of};
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::kudos::service as kudos;
use crate::ledger::rules::Terms;
use crate::ledger::service as ledger;
use crate::program::rules::PostBoards;
use crate::program::service as program;
use crate::seal::service as seal;
use serde::Deserialize;
use serde_json::Value;

pub use super::rules::weekly;

/// The kind of the weekly post's notice.
pub const WEEK: &str = "board.week";

/// Snapshots the places of the week that had ended on a civil day, and the end of the chain of seals. Returns how many
/// places there are.
///
/// # Errors
/// A fault of the database.
pub async fn close_week(tx: &mut Tx, guild: GuildId, day: Day) -> Result<u64, Fault> {
    close(tx, guild, &Terms::of(ended_week(day)).week).await
}

async fn close(tx: &mut Tx, guild: GuildId, week: &str) -> Result<u64, Fault> {
    let head = seal::head(tx, guild).await?;
    store::keep_head(tx, guild, week, &head).await?;
    Ok(store::close(tx, guild, week).await?)
}

/// The end of the chain when a week closed, to be shown once there is a seal.
async fn head(tx: &mut Tx, guild: GuildId, week: &str) -> Result<Option<String>, Fault> {
    let head = store::head(tx, guild, week).await?;
    let head = head.filter(|(count, _)| *count > 0);
    Ok(head.map(|(count, hash)| Head { count, hash }.to_string()))
}

/// Forgets who stood where in weeks and months that had ended on a day, so many at most of each thing that is kept of it; their
/// sums stay, where five or more were on a board.
///
/// # Errors
/// A fault of the database.
pub async fn forget_places(tx: &mut Tx, guild: GuildId, day: Day, most: i64) -> Result<u64, Fault> {
    let kept = Terms::of(day);
    let mut forgotten = ledger::forget_standings(tx, guild, &kept, most).await?;
    for board in [Board::Received, Board::Given] {
        for names in [("month:", kept.month.as_str()), ("week:", &kept.week)] {
            store::sum_up(tx, guild, board, names).await?;
            store::forget_counts(tx, guild, board, names).await?;
            forgotten += store::forget_rankings(tx, guild, board, names, most).await?;
        }
    }
    Ok(forgotten + store::forget_results(tx, guild, &kept.week).await?)
}

/// What came of posting a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    /// It is in the outbox.
    Yes,
    /// It was posted before.
    Before,
    /// It had ended before the program was there.
    TooEarly,
    /// There is nowhere to post it.
    NoChannel,
}

/// Writes the post of the week that had ended on a civil day, with its figures, once.
///
/// # Errors
/// A fault of the database.
pub async fn post_week(tx: &mut Tx, app: &App, guild: GuildId, day: Day) -> Result<Posted, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let Some(channel) = settings.post_channel.or(settings.recognition_channel) else {
        return Ok(Posted::NoChannel);
    };
    let monday = ended_week(day);
    let since = program::since(tx, guild)
        .await?
        .unwrap_or_else(|| app.now());
    if monday.plus(7) <= settings.day(since) {
        return Ok(Posted::TooEarly);
    }
    let term = Terms::of(monday).week;
    if !store::claim(tx, guild, &term, app.now()).await? {
        return Ok(Posted::Before);
    }
    close(tx, guild, &term).await?;
    let at = |day: Day| start_of(day, settings.zone);
    let week = Week {
        monday,
        received: match settings.post_boards {
            PostBoards::Given => Vec::new(),
            _ => top(results(tx, guild, Board::Received, monday).await?, 10),
        },
        given: match settings.post_boards {
            PostBoards::Received => Vec::new(),
            _ => top(results(tx, guild, Board::Given, monday).await?, 3),
        },
        kudos: kudos::counted(tx, guild, (at(monday), at(monday.plus(7)))).await?,
        head: head(tx, guild, &term).await?,
    };
    let mut notice = NewNotice::new(WEEK, Lane::Channel(channel), monday.0);
    notice.payload = serde_json::to_value(&week)?;
    outbox::write(tx, app, guild, &notice)?;
    Ok(Posted::Yes)
}

/// A week's results, with how they compare with those of the week before.
async fn results(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    monday: Day,
) -> Result<Vec<Ranked>, Fault> {
    let week = |monday: Day| Terms::of(monday).week;
    let results = store::results(tx, guild, board, &week(monday)).await?;
    let before = store::results(tx, guild, board, &week(monday.plus(-7))).await?;
    Ok(moved(results, &before))
}

/// Finds the people of a week's post.
///
/// # Errors
/// A fault of the database.
pub async fn digest(app: &App, guild: GuildId, payload: &Value) -> Result<Digest, Fault> {
    let week = Week::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    Ok(Digest {
        monday: week.monday,
        received: shown(&mut tx, guild, &week.received).await?,
        given: shown(&mut tx, guild, &week.given).await?,
        kudos: week.kudos,
        head: week.head,
        speech: program::peek(&mut tx, guild, app.now())
            .await?
            .settings
            .public(),
    })
}

async fn shown(tx: &mut Tx, guild: GuildId, results: &[Ranked]) -> Result<Vec<Moving>, Fault> {
    let mut places = Vec::with_capacity(results.len());
    for result in results {
        if let Some(user) = store::shown_user(tx, guild, result.member).await? {
            let place = Place {
                place: result.place,
                user,
                score: result.score,
            };
            places.push((place, result.moved));
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests;
