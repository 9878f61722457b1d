//! Telling those who want to know which rewards are new, once a week.
use super::NEWS;
use crate::app::App;
use crate::base::civil::resolve;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, MemberId, UserId};
use crate::base::outbox::{Lane, NewNotice};
use crate::base::schedule::{Occurrence, Went};
use crate::catalog::service as catalog;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::service as program;
use crate::wish::rules::Released;
use crate::wish::store::news as store;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// To how many people one transaction comes.
const PEOPLE: i64 = 50;
/// How long lies between the direct messages of one run: Discord takes many at once for spam.
const PACE: Duration = Duration::from_secs(1);
/// How many rewards are shown.
const SHOWN: usize = 8;
const WEEK: Duration = Duration::from_secs(7 * 86_400);
/// What is older is no news, however long nobody was told.
const OLD: Duration = Duration::from_secs(28 * 86_400);

/// What such a notice carries.
#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    /// The first of them…
    items: Vec<ItemId>,
    /// …and how many more there are.
    more: usize,
}

/// From when on [`tell_news`] has something to do: whoever switches it on is not told at once of what was new before.
///
/// # Errors
/// A fault of the database.
pub async fn news_since(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    notification::rewards_since(tx, guild).await
}

/// Tells some more of those who want it which rewards are new since the last time, up to a run of the job.
///
/// # Errors
/// A fault of the database.
pub async fn tell_news(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (run, done): (Occurrence, i64),
) -> Result<Went, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let until = resolve(run.0, settings.zone);
    let since = store::told_until(tx, guild).await?;
    let since = since.unwrap_or(until.before(WEEK)).max(until.before(OLD));
    let items = catalog::added(tx, guild, (since, until)).await?;
    let people = match items.is_empty() {
        true => Vec::new(),
        false => notification::wanting_rewards(tx, guild, done, PEOPLE).await?,
    };
    for (ahead, member) in (done..).zip(&people) {
        let payload = Payload {
            member: *member,
            items: items.iter().map(|item| item.id).take(SHOWN).collect(),
            more: items.len().saturating_sub(SHOWN),
        };
        let ahead = u32::try_from(ahead).unwrap_or(0);
        let notice = NewNotice {
            payload: serde_json::to_value(payload)?,
            due: Some(app.now().after(PACE * ahead)),
            // The lane is set by what they have switched.
            ..NewNotice::new(NEWS, Lane::Direct(UserId(0)), app.id())
        };
        notification::tell(tx, app, (guild, &settings), *member, Why::News, notice).await?;
    }
    let told = i64::try_from(people.len()).unwrap_or(PEOPLE);
    if told < PEOPLE {
        store::tell_until(tx, guild, until).await?;
    }
    Ok(Went::through(done + told, "told", told == PEOPLE))
}

/// Which rewards are new, as they are now; none where none of them can be had.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn released(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<Option<Released>, Fault> {
    let Payload {
        member,
        items,
        more,
    } = Payload::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let mut list = catalog::those(&mut tx, guild, &items).await?;
    list.retain(|item| !item.retired && item.in_stock());
    if list.is_empty() && more == 0 {
        return Ok(None);
    }
    Ok(Some(Released {
        list,
        more,
        language: settings.language,
        speech: notification::speech(&mut tx, guild, &settings, member).await?,
    }))
}
