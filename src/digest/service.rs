//! Writing a digest, and finding its people when it is delivered.
use super::rules::{Card, Coming, Content, Item, KEPT, Noted, SHOWN, Told};
use super::store;
use crate::app::App;
use crate::base::civil::{Day, start_of};
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CampaignId, ChannelId, GuildId, ItemId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::campaign::service as campaign;
use crate::catalog::service as catalog;
use crate::kudos::service as kudos;
use crate::privacy::service as privacy;
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::Deserialize;
use serde_json::Value;

pub use super::rules::{Digests, Posted};

/// The kind of a digest's notice.
pub const POST: &str = "digest.post";

/// Writes the digest of the days that were over on a day, once.
///
/// # Errors
/// A fault of the database.
pub async fn write(tx: &mut Tx, app: &App, guild: GuildId, day: Day) -> Result<Posted, Fault> {
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let Some((from, until, next)) = settings.digests.span(day) else {
        return Ok(Posted::Nothing);
    };
    let Some(channel) = settings.post_channel.or(settings.recognition_channel) else {
        return Ok(Posted::NoChannel);
    };
    let since = program::since(tx, guild).await?.unwrap_or(app.now());
    if until <= settings.day(since) {
        return Ok(Posted::TooEarly);
    }
    if !store::claim(tx, guild, (from, until), app.now()).await? {
        return Ok(Posted::Before);
    }
    let content = content(tx, guild, (&settings, channel), (from, until, next)).await?;
    if content.is_empty() {
        return Ok(Posted::Nothing);
    }
    let notice = NewNotice {
        payload: serde_json::to_value(&content)?,
        ..NewNotice::new(POST, Lane::Channel(channel), app.id())
    };
    outbox::write(tx, app, guild, &notice)?;
    Ok(Posted::Yes)
}

async fn content(
    tx: &mut Tx,
    guild: GuildId,
    (settings, channel): (&Settings, ChannelId),
    (from, until, next): (Day, Day, Day),
) -> Result<Content, Fault> {
    // What was said in another channel is for those who read it there.
    let places = [settings.recognition_channel.unwrap_or(channel), channel];
    let at = |day: Day| start_of(day, settings.zone);
    let (past, ahead) = ((at(from), at(until)), (at(until), at(next)));
    let items = catalog::added(tx, guild, past).await?;
    let coming = campaign::between(tx, guild, ahead).await?;
    let coming = coming.iter().map(|one| one.id);
    Ok(Content {
        from,
        to: until.plus(-1),
        kudos: kudos::counted(tx, guild, past).await?,
        noted: kudos::noted(tx, guild, past, places, KEPT).await?,
        items: items.iter().map(|item| item.id).take(SHOWN.1).collect(),
        coming: coming.take(SHOWN.2).collect(),
    })
}

/// A digest as it is delivered: without those who don't want to be named, and without what is gone since.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn told(app: &App, guild: GuildId, payload: &Value) -> Result<Told, Fault> {
    let content = Content::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let items = items(&mut tx, guild, &content.items).await?;
    let named = named(&mut tx, guild, &settings, &content.noted).await?;
    let coming = coming(&mut tx, app, guild, &content.coming).await?;
    drop(tx);
    Ok(Told {
        cards: cards(app, guild, &named).await?,
        items,
        coming,
        language: settings.language,
        speech: settings.public(),
        content,
    })
}

/// The kudos all of whose people may be named.
async fn named(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
    noted: &[Noted],
) -> Result<Vec<Noted>, Fault> {
    let mut named = Vec::new();
    for one in noted {
        let mut all = true;
        for member in kudos::people(tx, guild, one.id).await? {
            all = all && privacy::is_named(tx, guild, settings, member).await?;
        }
        named.extend(all.then_some(*one));
    }
    Ok(named)
}

/// As many cards as are shown, of kudos that still stand and whose people are all there.
async fn cards(app: &App, guild: GuildId, named: &[Noted]) -> Result<Vec<(Noted, Card)>, Fault> {
    let mut cards = Vec::new();
    for one in named {
        if cards.len() == SHOWN.0 {
            break;
        }
        let Some((card, _)) = kudos::card(app, guild, one.id).await? else {
            continue;
        };
        let there = card.giver.is_somebody() && card.to.iter().all(|to| to.is_somebody());
        let stands = card.undone_at.is_none() && card.returned.is_empty();
        if there && stands {
            cards.push((*one, card));
        }
    }
    Ok(cards)
}

/// Those of the campaigns that still are to begin or to end.
async fn coming(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    ids: &[CampaignId],
) -> Result<Vec<Coming>, Fault> {
    let mut coming = Vec::new();
    for id in ids {
        let campaign = campaign::open(tx, guild, *id).await?;
        coming.extend(campaign.and_then(|one| Coming::of(&one, app.now())));
    }
    Ok(coming)
}

/// Those of the rewards that can still be had.
async fn items(tx: &mut Tx, guild: GuildId, ids: &[ItemId]) -> Result<Vec<Item>, Fault> {
    let mut items = Vec::new();
    for id in ids {
        let item = catalog::get(tx, guild, *id).await?;
        items.extend((!item.retired && item.in_stock()).then_some(item));
    }
    Ok(items)
}
