//! Looking at boards, hiding from them, and closing and posting weeks.
use super::rules::{
    Board, Digest, Head, Look, Own, PAGE, Place, Ranked, Sight, Week, ended_week, places, top,
};
use super::store;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, UserId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::ledger::rules::Terms;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::service as program;
use crate::seal::service as seal;
use serde::Deserialize;
use serde_json::Value;

pub use super::rules::weekly;

/// The kind of the weekly post's notice.
pub const WEEK: &str = "board.week";

/// A page of a board ("received:week:0") with one's own place; the first page where there are not so many.
///
/// # Errors
/// The refusal of what is no board, or a fault of the database.
pub async fn look(app: &App, guild: GuildId, user: UserId, what: &str) -> Outcome<Sight> {
    let mut look = Look::parse(what)?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let day = program::peek(&mut tx, guild, now).await?.settings.day(now);
    let period = look.span.term(day);
    let mut page = page(&mut tx, guild, look, &period).await?;
    if page.0.is_empty() && look.page > 0 {
        look.page = 0;
        page = self::page(&mut tx, guild, look, &period).await?;
    }
    Ok(Sight {
        look,
        day,
        places: page.0,
        more: page.1,
        user,
        own: own(&mut tx, guild, user, look.board, &period).await?,
    })
}

async fn page(
    tx: &mut Tx,
    guild: GuildId,
    look: Look,
    period: &str,
) -> Result<(Vec<Place>, bool), Fault> {
    let offset = look.page * PAGE;
    let mut found = store::standings(tx, guild, look.board, period, offset, PAGE + 1).await?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let better = match found.first() {
        Some(first) if offset > 0 => {
            store::better(tx, guild, look.board, period, first.score).await?
        }
        _ => 0,
    };
    Ok((places(&found, offset, better), more))
}

async fn own(
    tx: &mut Tx,
    guild: GuildId,
    user: UserId,
    board: Board,
    period: &str,
) -> Result<Own, Fault> {
    let Some(me) = member::find(tx, guild, user).await? else {
        return Ok(Own::None);
    };
    let score = ledger::standing(tx, guild, board, period, me.id).await?;
    if score <= Points::ZERO {
        return Ok(if me.off_boards {
            Own::HiddenNone
        } else {
            Own::None
        });
    }
    let place = 1 + store::better(tx, guild, board, period, score).await?;
    Ok(if me.off_boards {
        Own::Hidden(place, score)
    } else {
        Own::Shown(place, score)
    })
}

/// Takes somebody off the boards, or puts them back on, at once. They go on counting for themselves.
///
/// # Errors
/// A fault of the database.
pub async fn show(app: &App, guild: GuildId, user: UserId, shown: bool) -> Outcome<bool> {
    app.db
        .attempt(async || {
            let mut tx = app.db.begin().await?;
            let (_, me) = program::enter(&mut tx, app, guild, &[user]).await?;
            member::show_on_boards(&mut tx, guild, me[0], shown).await?;
            tx.commit().await?;
            Ok(shown)
        })
        .await
}

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
    let week = Week {
        monday,
        received: top(store::results(tx, guild, Board::Received, &term).await?, 10),
        given: top(store::results(tx, guild, Board::Given, &term).await?, 3),
        head: head(tx, guild, &term).await?,
    };
    let mut notice = NewNotice::new(WEEK, Lane::Channel(channel), monday.0);
    notice.payload = serde_json::to_value(&week)?;
    outbox::write(tx, app, guild, &notice)?;
    Ok(Posted::Yes)
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
        head: week.head,
        speech: program::peek(&mut tx, guild, app.now())
            .await?
            .settings
            .public(),
    })
}

async fn shown(tx: &mut Tx, guild: GuildId, results: &[Ranked]) -> Result<Vec<Place>, Fault> {
    let mut places = Vec::with_capacity(results.len());
    for result in results {
        if let Some(user) = store::shown_user(tx, guild, result.member).await? {
            places.push(Place {
                place: result.place,
                user,
                score: result.score,
            });
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests;
