//! Starting a pool.
use super::{Asker, CARD, look};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, ItemId, MemberId, PoolId, UserId};
use crate::base::locale::{Locale, Phrase};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::rules::Item;
use crate::catalog::service as catalog;
use crate::enrolment::service as enrolment;
use crate::ledger::rules::Key;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::pool::rules::{MOST_OPEN, Pool, PoolRefusal, Started, State, Told, note, until};
use crate::pool::store;
use crate::program::service as program;

/// What to propose to somebody who is typing a reward's name: all alike, since nobody has to afford it alone.
///
/// # Errors
/// A fault of the database.
pub async fn suggest_items(
    app: &App,
    guild: GuildId,
    user: UserId,
    locale: Locale,
    typed: &str,
) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    catalog::suggest(app, guild, user, locale, typed, true).await
}

/// Starts a pool for a reward: its price is the goal, and the end of a day the deadline. Nothing is chipped in yet.
///
/// # Errors
/// They could not have the reward, the day or the note won't do, or too many are open; or a fault of the database.
pub async fn start(app: &App, asker: &Asker, typed: (&str, &str, &str)) -> Outcome<Started> {
    let key = Key {
        guild: asker.guild,
        key: asker.key.clone(),
        content: "start a pool".into(),
    };
    let work = || try_start(app, asker, typed, &key);
    ledger::once(app, &key, work).await.map(Started)
}

async fn try_start(
    app: &App,
    asker: &Asker,
    (item, day, said): (&str, &str, &str),
    key: &Key,
) -> Outcome<Told> {
    let (guild, now) = (asker.guild, app.now());
    let mut tx = app.db.begin().await?;
    ledger::repeat_refusal(&mut tx, key).await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[asker.user]).await?;
    let (settings, me) = (program.settings, members[0]);
    let program = (guild, &settings);
    if let Some(id) = store::by_key(&mut tx, guild, &asker.key).await? {
        let told = look::told(&mut tx, app, program, id, Some(me)).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(told);
    }
    enrolment::admit(&mut tx, guild, &settings, me).await?;
    let names = (asker.locale, settings.language);
    let item = catalog::find(&mut tx, guild, item, names).await?;
    let zone = settings.zone;
    let until = until(day, asker.locale, (settings.day(now), zone))?;
    let said = note(said)?;
    catalog::admit(&mut tx, program, &item, (me, &asker.roles), now).await?;
    if item.terms.asked().is_some() {
        let name = item.name(asker.locale, settings.language).to_owned();
        return Err(PoolRefusal::Asks(name).into());
    }
    if !item.in_stock() {
        let name = item.name(asker.locale, settings.language).to_owned();
        return Err(PoolRefusal::SoldOut(name).into());
    }
    let pool = opened(app, asker, (&item, me), until);
    keep(&mut tx, app, asker, &pool, said.as_deref()).await?;
    member::speaks(&mut tx, guild, me, asker.locale).await?;
    let card = NewNotice {
        follow_up: Some(asker.token.clone()),
        ..NewNotice::new(CARD, Lane::Channel(asker.channel), pool.id.0)
    };
    outbox::write(&mut tx, app, guild, &card)?;
    let told = look::told(&mut tx, app, program, pool.id, Some(me)).await?;
    tx.commit().await?;
    Ok(told)
}

fn opened(app: &App, asker: &Asker, (item, me): (&Item, MemberId), until: Instant) -> Pool {
    Pool {
        id: PoolId(app.id()),
        item: item.id,
        starter: me,
        goal: item.price,
        raised: Points::ZERO,
        until,
        state: State::Open,
        why: None,
        closed_by: None,
        placed: None,
        channel: asker.channel,
        message: None,
    }
}

/// Keeps it in the first place that is free among the few that one person has.
async fn keep(
    tx: &mut Tx,
    app: &App,
    asker: &Asker,
    pool: &Pool,
    said: Option<&str>,
) -> Outcome<()> {
    let guild = asker.guild;
    let taken = store::slots(tx, guild, pool.starter).await?;
    let free = (1..=MOST_OPEN).find(|slot| !taken.contains(slot));
    let slot = free.ok_or(PoolRefusal::TooMany)?;
    let note = match said {
        Some(said) => Some(written(tx, app, guild, (pool.starter, pool.id), said).await?),
        None => None,
    };
    let kept = (&asker.key[..], slot, note.as_deref());
    match store::insert(tx, guild, pool, kept, app.now()).await? {
        true => Ok(()),
        // The same request, or another of theirs, was faster.
        false => Err(Fault::Overtaken.into()),
    }
}

async fn written(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (me, pool): (MemberId, PoolId),
    said: &str,
) -> Outcome<String> {
    let pen = member::pen(tx, app, guild, me).await?;
    Ok(pen.encrypt(&app.ids, store::note_at(pool), said)?)
}
