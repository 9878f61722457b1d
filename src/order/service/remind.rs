//! Telling those who approve that orders wait.
use super::WAITING;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::order::rules::Waiting;
use crate::order::store;
use crate::program::rules::Settings;
use crate::program::service as program;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

/// Tells them, where orders have waited for longer than the program says.
///
/// # Errors
/// A fault of the database.
pub async fn remind(tx: &mut Tx, app: &App, guild: GuildId) -> Result<String, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let waiting = waiting(tx, app, guild, &settings).await?;
    let place = settings.orders_channel.or_else(|| {
        let places = settings.places();
        places.into_iter().flatten().next()
    });
    let (Some(waiting), Some(channel)) = (waiting, place) else {
        return Ok("nothing waits".into());
    };
    if !waiting.is_told(app.now(), settings.orders.remind_days) {
        return Ok("told before".into());
    }
    let today = Day::of(app.now(), settings.zone);
    let notice = NewNotice::new(WAITING, Lane::Channel(channel), today.0);
    outbox::write(tx, app, guild, &notice)?;
    Ok(format!("{} wait", waiting.orders))
}

async fn waiting(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    settings: &Settings,
) -> Result<Option<Waiting>, Fault> {
    let days = settings.orders.remind_days;
    if days == 0 {
        return Ok(None);
    }
    let before: Instant = app.now().before(DAY * u32::from(days));
    let (orders, since, latest) = store::waiting(tx, guild, before).await?;
    let range = since.zip(latest);
    Ok(range.map(|(since, latest)| Waiting {
        orders,
        since,
        latest,
    }))
}

/// What waits by now, in the program's words; none where nothing does any more.
///
/// # Errors
/// A fault of the database.
pub async fn reminder(app: &App, guild: GuildId) -> Result<Option<(Waiting, Speech)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let waiting = waiting(&mut tx, app, guild, &settings).await?;
    Ok(waiting.map(|waiting| (waiting, settings.public())))
}
