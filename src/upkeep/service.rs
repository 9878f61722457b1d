//! What could not be said, and saying it after all.
use super::rules::{GivenUp, Held, Stuck, is_gone};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, GuildId};
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::program::service as program;
use futures::FutureExt;
use futures::future::BoxFuture;

/// Tells those who can mend it that a channel can't be reached.
pub const HELD: &str = "upkeep.held";

/// What a program could not say.
///
/// # Errors
/// A fault of the database.
pub async fn stuck(app: &App, guild: GuildId) -> Outcome<Stuck> {
    let mut tx = app.db.read().await?;
    let held = outbox::held(&mut tx, guild).await?.into_iter();
    let held = held.filter_map(|held| match held.lane {
        Lane::Channel(channel) => Some(Held {
            channel,
            gone: is_gone(held.code),
            waiting: held.waiting,
            since: held.since,
            retry_at: held.retry_at,
        }),
        Lane::Direct(_) => None,
    });
    let held = held.collect();
    let given_up = outbox::aside(&mut tx, guild).await?.into_iter();
    let given_up = given_up.map(|aside| GivenUp {
        many: aside.many,
        why: aside.why,
    });
    Ok(Stuck {
        held,
        given_up: given_up.collect(),
    })
}

/// Tries all of that again; returns how many messages had been put off or given up.
///
/// # Errors
/// A fault of the database.
pub async fn try_again(app: &App, guild: GuildId) -> Outcome<u64> {
    app.db.attempt(|| try_retry(app, guild)).await
}

async fn try_retry(app: &App, guild: GuildId) -> Outcome<u64> {
    let mut tx = app.db.begin().await?;
    let many = outbox::try_again(&mut tx, app, guild).await?;
    tx.commit().await?;
    Ok(many)
}

/// Has it told, in another channel of the program's, that a channel can't be reached. Where there is none, `/jobs` tells.
pub fn held<'a>(
    app: &'a App,
    tx: &'a mut Tx,
    guild: GuildId,
    lane: Lane,
) -> BoxFuture<'a, Result<(), Fault>> {
    tell(app, tx, guild, lane).boxed()
}

async fn tell(app: &App, tx: &mut Tx, guild: GuildId, lane: Lane) -> Result<(), Fault> {
    let Lane::Channel(lost) = lane else {
        return Ok(());
    };
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let held = outbox::held(tx, guild).await?;
    let reached = |place: &ChannelId| {
        let there = Lane::Channel(*place);
        there != lane && held.iter().all(|held| held.lane != there)
    };
    if let Some(place) = settings.places().into_iter().flatten().find(reached) {
        let notice = NewNotice::new(HELD, Lane::Channel(place), lost.0);
        outbox::write(tx, app, guild, &notice)?;
    }
    Ok(())
}

/// The words in which it is told.
///
/// # Errors
/// A fault of the database.
pub async fn public(app: &App, guild: GuildId) -> Result<Speech, Fault> {
    let mut tx = app.db.read().await?;
    let program = program::peek(&mut tx, guild, app.now()).await?;
    Ok(program.settings.public())
}
