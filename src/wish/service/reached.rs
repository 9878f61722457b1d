//! Telling people once they can have what they wish for: some at a time, and not while points move.
use super::look::by_id;
use super::{REACHED, kept};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, MemberId, UserId};
use crate::base::outbox::{Lane, NewNotice};
use crate::base::schedule::Went;
use crate::catalog::service as catalog;
use crate::ledger::service as ledger;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::rules::Settings;
use crate::program::service as program;
use crate::wish::rules::Reached;
use crate::wish::store;
use crate::wish::store::news::{self, News};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// To how many people one transaction comes.
const PEOPLE: i64 = 100;
/// How long lies between the direct messages of one run: Discord takes many at once for spam.
const PACE: Duration = Duration::from_secs(1);

/// What such a notice carries: each reward, and whether it is back in the shop.
#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    wishes: Vec<(ItemId, bool)>,
}

/// From when on [`look`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn looks_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    let any = store::any(tx, guild).await?;
    Ok(any.map(|_| Instant(0)))
}

/// Looks at the wishes of some more people: forgets what came true, notes what they can no longer have, and tells each of all
/// that they now can.
///
/// # Errors
/// A fault of the database.
pub async fn look(tx: &mut Tx, app: &App, guild: GuildId, done: i64) -> Result<Went, Fault> {
    let now = app.now();
    let people = news::people(tx, guild, (done, PEOPLE)).await?;
    let (Some(first), Some(last)) = (people.first(), people.last()) else {
        return Ok(Went::through(done, "looked at", false));
    };
    let stretch = (*first, *last);
    let settings = program::peek(tx, guild, now).await?.settings;
    let whose = news::come_true(tx, guild, stretch).await?;
    kept::uncount(tx, guild, &whose).await?;
    news::gone(tx, guild, stretch).await?;
    news::out_of_reach(tx, guild, stretch, now).await?;
    let found = news::news(tx, guild, stretch, now).await?;
    for (ahead, (member, news)) in (0..).zip(by_member(tx, guild, found, now).await?) {
        let ahead = u32::try_from(done).unwrap_or(0).saturating_add(ahead);
        let due = now.after(PACE * ahead);
        tell(tx, app, (guild, &settings), (member, &news), due).await?;
    }
    let all = i64::try_from(people.len()).unwrap_or(PEOPLE);
    Ok(Went::through(done + all, "looked at", all == PEOPLE))
}

/// Something to tell.
struct Told {
    item: ItemId,
    /// Whether it is back in the shop.
    back: bool,
    /// Whether they can have it.
    within: bool,
}

/// What each member is told. What nobody can have at the moment waits until it opens; what is back is told at once.
async fn by_member(
    tx: &mut Tx,
    guild: GuildId,
    found: Vec<News>,
    now: Instant,
) -> Result<BTreeMap<MemberId, Vec<Told>>, Fault> {
    let mut ids: Vec<ItemId> = found.iter().map(|one| one.item).collect();
    ids.sort_unstable();
    ids.dedup();
    let items = by_id(catalog::those(tx, guild, &ids).await?);
    let mut news: BTreeMap<MemberId, Vec<Told>> = BTreeMap::new();
    for one in found {
        let Some(item) = items.get(&one.item) else {
            continue;
        };
        let within = item.terms.is_open(now) && item.reach(one.held).is_within();
        if within || one.back {
            news.entry(one.member).or_default().push(Told {
                item: one.item,
                back: one.back,
                within,
            });
        }
    }
    Ok(news)
}

async fn tell(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    (member, news): (MemberId, &[Told]),
    due: Instant,
) -> Result<(), Fault> {
    for one in news {
        news::told(tx, guild, (member, one.item), one.within).await?;
    }
    if !notification::switches(tx, guild, member).await?.wishes {
        return Ok(());
    }
    let payload = Payload {
        member,
        wishes: news.iter().map(|one| (one.item, one.back)).collect(),
    };
    let notice = NewNotice {
        payload: serde_json::to_value(payload)?,
        due: Some(due),
        // The lane is set by what they have switched.
        ..NewNotice::new(REACHED, Lane::Direct(UserId(0)), app.id())
    };
    notification::tell(tx, app, (guild, settings), member, Why::News, notice).await?;
    Ok(())
}

/// What somebody is told, as it is now; none where nothing of it is left.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn reached(app: &App, guild: GuildId, payload: &Value) -> Result<Option<Reached>, Fault> {
    let Payload { member, wishes } = Payload::deserialize(payload)?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let wished = store::of(&mut tx, guild, member).await?;
    let wallet = ledger::wallet(&mut tx, guild, member, now).await?.spendable;
    let ids: Vec<ItemId> = wishes.iter().map(|(id, _)| *id).collect();
    let mut items = by_id(catalog::those(&mut tx, guild, &ids).await?);
    let mut list = Vec::new();
    for (id, back) in wishes {
        let still = wished.iter().any(|(wished, _)| *wished == id);
        let item = items.remove(&id).filter(|item| still && !item.retired);
        list.extend(
            item.filter(|item| back || item.reach(wallet).is_within())
                .map(|item| (item, back)),
        );
    }
    if list.is_empty() {
        return Ok(None);
    }
    Ok(Some(Reached {
        list,
        wallet,
        language: settings.language,
        speech: notification::speech(&mut tx, guild, &settings, member).await?,
    }))
}
