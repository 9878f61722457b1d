//! Orders that several people have pooled for: placed once for all, and given back to all.
use super::{CARD, SHARED, hand, look};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, ItemId, MemberId, PoolId};
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::catalog::service as catalog;
use crate::chip::rules::shares;
use crate::chip::service::{self as chip, Back};
use crate::ledger::rules::{Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::order::rules::{Hindrance, Order, Seen, Shared, State, Told};
use crate::order::store;
use crate::program::rules::Settings;
use serde::Deserialize;
use serde_json::Value;

/// What is to be ordered for all who have chipped in.
#[derive(Clone, Copy, Debug)]
pub struct Joint {
    /// The pool that pays.
    pub pool: PoolId,
    /// Which reward.
    pub item: ItemId,
    /// Who gets it for all.
    pub member: MemberId,
    /// At which price.
    pub price: Points,
    /// Where the card goes where no channel is set for orders.
    pub channel: ChannelId,
}

/// Why it can't be ordered now; none where it can. Which Discord roles it takes was asked when the pool was started: what roles
/// somebody has is not known where somebody else clicks.
///
/// # Errors
/// A fault of the database.
pub async fn hindrance(
    tx: &mut Tx,
    program: (GuildId, &Settings),
    joint: &Joint,
    now: Instant,
) -> Result<Option<Hindrance>, Fault> {
    let item = catalog::get(tx, program.0, joint.item).await?;
    if let Some(found) = Hindrance::of(&item, joint.price) {
        return Ok(Some(found));
    }
    let roles: Vec<_> = item.terms.audience.role.into_iter().collect();
    match catalog::admit(tx, program, &item, (joint.member, &roles), now).await {
        Ok(()) => Ok(None),
        Err(Failure::Refused(_)) => Ok(Some(Hindrance::Gate)),
        Err(Failure::Fault(fault)) => Err(fault),
    }
}

/// Places the order for all, within a transaction of the caller's, who has found that nothing hinders it. Where something does
/// by now, it is to be looked at again.
///
/// # Errors
/// A fault of the database.
pub async fn place_for_all(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    joint: &Joint,
) -> Outcome<Told> {
    let key = Key {
        guild,
        key: format!("pool:{}", joint.pool),
        content: format!("redeem {} for {} by pool", joint.item, joint.price.0),
    };
    let id = EntryId(app.id());
    let dated = settings.dated(app.now());
    let entry = NewEntry::new(&key, id, "redemption", joint.member, dated);
    let item = catalog::get(tx, guild, joint.item).await?;
    let agreed = (joint.member, joint.price);
    let taken = catalog::take_one(tx, (guild, settings), &item, agreed, entry.at).await;
    let paid = ledger::open(tx, &entry).await? == Opened::New
        && matches!(taken, Ok(true))
        && Book::new(app, &entry)
            .pay_from(tx, joint.pool, joint.price)
            .await?;
    if !paid {
        return Err(taken.err().map_or(Fault::Overtaken, again).into());
    }
    let chips = chip::kept(tx, guild, joint.pool).await?;
    let others = shares(&chips)
        .into_keys()
        .filter(|one| *one != joint.member);
    let others = i64::try_from(others.count()).unwrap_or(i64::MAX);
    let wallet = ledger::wallet(tx, guild, joint.member, entry.at).await?;
    let approvals = settings.orders.approvals(joint.price, item.terms.approval);
    let order = Order {
        pool: Some(joint.pool),
        others,
        ..Order::new(
            (entry.id, entry.at),
            (joint.item, joint.member, joint.price),
            (approvals, wallet.spendable),
            settings.orders_channel.unwrap_or(joint.channel),
        )
        .worth_now(item.terms.face)
    };
    store::place(tx, guild, &order).await?;
    let card = NewNotice::new(CARD, Lane::Channel(order.channel), order.id.0);
    outbox::write(tx, app, guild, &card)?;
    match approvals {
        0 => hand::unasked(tx, app, (guild, settings), &order).await,
        _ => look::told(tx, app, guild, order.id, settings.language).await,
    }
}

/// Somebody was faster, be it with the last one or with as many as one may have.
fn again(failure: Failure) -> Fault {
    match failure {
        Failure::Refused(_) => Fault::Overtaken,
        Failure::Fault(fault) => fault,
    }
}

/// Gives everybody back what they had chipped in, and tells those who did not order; returns what the wallet of whoever did
/// then holds.
pub(super) async fn give_back(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    book: &mut Book<'_>,
    (order, pool, actor): (&Order, PoolId, Option<MemberId>),
) -> Outcome<Points> {
    let (guild, settings) = program;
    let item = catalog::get(tx, guild, order.item).await?;
    let back = Back {
        of: None,
        name: item.name(settings.language, settings.language),
        actor,
    };
    let paid = (pool, order.price, back);
    let chips = chip::pay_back(tx, app, program, book, paid).await?;
    for (member, points) in shares(&chips) {
        if member != order.member {
            let told = Shared {
                order: order.id,
                member,
                points,
            };
            let notice = NewNotice {
                payload: serde_json::to_value(told)?,
                // The lane is set by what they have switched.
                ..NewNotice::new(SHARED, Lane::Direct(crate::base::ids::UserId(0)), app.id())
            };
            notification::tell(tx, app, program, member, Why::Answer, notice).await?;
        }
    }
    let wallet = ledger::wallet(tx, guild, order.member, app.now()).await?;
    Ok(wallet.spendable)
}

/// The order that one of those who had chipped in is told of, what they got back, and how one speaks to them.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn shared(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<(Seen, Shared, Speech), Fault> {
    let shared = Shared::deserialize(payload)?;
    let seen = look::look(app, guild, shared.order).await?;
    let mut tx = app.db.read().await?;
    let settings = crate::program::service::peek(&mut tx, guild, app.now()).await?;
    let speech = notification::speech(&mut tx, guild, &settings.settings, shared.member).await?;
    Ok((seen, shared, speech))
}

/// How far an order is.
///
/// # Errors
/// A fault of the database, or no such order.
pub async fn state(tx: &mut Tx, app: &App, guild: GuildId, order: EntryId) -> Result<State, Fault> {
    let order = look::find(tx, app, guild, order).await;
    let order = order.map_err(Failure::into_fault)?;
    let state = order.map(|order| order.state);
    state.ok_or_else(|| Fault::Broken("a pool has no order".into()))
}
