//! How a pool is over: ordered for all, or everything goes back.
use super::{Asker, NEWS, look};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, PoolId, UserId};
use crate::base::outbox::{Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::schedule::Went;
use crate::catalog::service as catalog;
use crate::chip::rules::shares;
use crate::chip::service::{self as chip, Back};
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::order::service::{self as order, Joint};
use crate::pool::rules::{Hindrance, News, Pool, PoolRefusal, State, Told};
use crate::pool::store::{self, Closing};
use crate::program::rules::Settings;
use crate::program::service as program;
use std::collections::BTreeMap;

/// How many a transaction closes: each gives everything back to all who chipped in.
const AT_ONCE: usize = 1;

fn joint(pool: &Pool) -> Joint {
    Joint {
        pool: pool.id,
        item: pool.item,
        member: pool.starter,
        price: pool.goal,
        channel: pool.channel,
    }
}

/// Why the reward can't be ordered now; none where it can.
pub(super) async fn hindrance(
    tx: &mut Tx,
    program: (GuildId, &Settings),
    pool: &Pool,
    now: Instant,
) -> Result<Option<Hindrance>, Fault> {
    order::hindrance(tx, program, &joint(pool), now).await
}

/// Places the order for all, now that the goal is reached by somebody's chip.
pub(super) async fn order(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    pool: &Pool,
    by: MemberId,
) -> Outcome<()> {
    let placed = order::place_for_all(tx, app, program, &joint(pool)).await?;
    let closing = Closing {
        state: State::Ordered,
        why: None,
        by: None,
        placed: Some(placed.order.id),
    };
    let chips = chip::kept(tx, program.0, pool.id).await?;
    over(tx, app, program, (pool, &closing), (shares(&chips), by)).await
}

/// Gives everything back: the reward can't be had any more.
pub(super) async fn fail(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    pool: &Pool,
    (why, by): (Hindrance, MemberId),
) -> Outcome<()> {
    let closing = Closing {
        state: State::Failed,
        why: Some(why),
        by: None,
        placed: None,
    };
    give_up(tx, app, program, (pool, &closing), Some(by)).await
}

/// Calls a pool off, and gives everything back.
pub(super) async fn call_off(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    pool: &Pool,
    by: Option<MemberId>,
) -> Outcome<()> {
    let closing = Closing {
        state: State::Cancelled,
        why: None,
        by,
        placed: None,
    };
    give_up(tx, app, program, (pool, &closing), by).await
}

async fn give_up(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    (pool, closing): (&Pool, &Closing),
    actor: Option<MemberId>,
) -> Outcome<()> {
    let language = program.1.language;
    let item = catalog::get(tx, program.0, pool.item).await?;
    let back = Back {
        of: None,
        name: item.name(language, language),
        actor,
    };
    let chips = chip::give_back(tx, app, program, pool.id, back).await?;
    let knows = actor.unwrap_or(MemberId(0));
    over(tx, app, program, (pool, closing), (shares(&chips), knows)).await
}

/// Notes that it is over, and tells whoever is concerned, save the one who knows since they did it.
async fn over(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    (pool, closing): (&Pool, &Closing),
    (mut shares, knows): (BTreeMap<MemberId, Points>, MemberId),
) -> Outcome<()> {
    if !store::close(tx, program.0, pool.id, closing, app.now()).await? {
        return Err(Fault::Overtaken.into());
    }
    shares.entry(pool.starter).or_default();
    for (member, points) in shares.into_iter().filter(|(member, _)| *member != knows) {
        let news = News {
            pool: pool.id,
            member,
            state: closing.state,
            points,
        };
        let notice = NewNotice {
            payload: serde_json::to_value(news)?,
            // The lane is set by what they have switched.
            ..NewNotice::new(NEWS, Lane::Direct(UserId(0)), app.id())
        };
        notification::tell(tx, app, program, member, Why::Answer, notice).await?;
    }
    Ok(look::redraw(tx, app, program.0, pool)?)
}

/// Calls off a pool that one started, or any that one `may`. Again, by the same person, it tells the same.
///
/// # Errors
/// It is somebody else's, or over; or a fault of the database.
pub async fn cancel(app: &App, asker: &Asker, typed: &str, may: bool) -> Outcome<Told> {
    let pool = look::find(app, asker, typed).await?;
    app.db.attempt(|| try_cancel(app, asker, pool, may)).await
}

async fn try_cancel(app: &App, asker: &Asker, id: PoolId, may: bool) -> Outcome<Told> {
    let guild = asker.guild;
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[asker.user]).await?;
    let (settings, me) = (program.settings, members[0]);
    let program = (guild, &settings);
    let pool = store::hold(&mut tx, guild, id).await?;
    let pool = pool.ok_or_else(|| PoolRefusal::Unknown(id.to_string()))?;
    if pool.starter != me && !may {
        return Err(PoolRefusal::NotYours.into());
    }
    if (pool.state, pool.closed_by) != (State::Cancelled, Some(me)) {
        pool.is_open()?;
        call_off(&mut tx, app, program, &pool, Some(me)).await?;
    }
    let told = look::told(&mut tx, app, program, id, Some(me)).await?;
    tx.commit().await?;
    Ok(told)
}

/// Closes pools whose time is over before they have reached their goals.
///
/// # Errors
/// A fault of the database.
pub async fn close(tx: &mut Tx, app: &App, guild: GuildId, done: i64) -> Outcome<Went> {
    let now = app.now();
    let settings = program::peek(tx, guild, now).await?.settings;
    let two = i64::try_from(AT_ONCE + 1).unwrap_or(i64::MAX);
    let due = store::due(tx, guild, now, two).await?;
    for id in due.iter().take(AT_ONCE) {
        let held = store::hold(tx, guild, *id).await?;
        let open = held.filter(|pool| pool.state == State::Open);
        // Somebody has called it off meanwhile.
        let Some(pool) = open else { continue };
        let closing = Closing {
            state: State::Missed,
            why: None,
            by: None,
            placed: None,
        };
        give_up(tx, app, (guild, &settings), (&pool, &closing), None).await?;
    }
    let closed = i64::try_from(due.len().min(AT_ONCE)).unwrap_or_default();
    Ok(Went::through(done + closed, "pools", due.len() > AT_ONCE))
}

/// From when on [`close`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn ends_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::ends_first(tx, guild).await?)
}
