//! Taking a step of an order: its state, then the reward, then the points, then the card. Whatever is clicked twice, each is
//! taken once.
use super::{DECIDED, EDIT, detail, look, pooled};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::service as catalog;
use crate::chip::service as chip;
use crate::ledger::rules::{Account, Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::order::rules::{Cause, Decided, News, Order, Step};
use crate::order::store::{self, Move};
use crate::program::rules::Settings;

/// A step, by whom (none: the program), and what they wrote with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deed<'a> {
    pub step: Step,
    pub by: Option<MemberId>,
    pub said: Option<&'a str>,
    /// Why, where the program itself gives up.
    pub cause: Option<Cause>,
}

impl Deed<'_> {
    /// What the program itself does.
    pub(super) fn own(step: Step) -> Deed<'static> {
        Deed {
            step,
            by: None,
            said: None,
            cause: None,
        }
    }
}

/// Takes a step. Who comes second is asked to look again.
pub(super) async fn take(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
    deed: Deed<'_>,
) -> Outcome<Decided> {
    let to = order.after(deed.step)?;
    let (reason, note) = written(tx, app, guild, order, deed).await?;
    let moved = Move {
        order: order.id,
        from: order.state,
        to,
        step: deed.step,
        by: deed.by,
        at: app.now(),
        reason: reason.as_deref(),
        note: note.as_deref(),
        cause: deed.cause,
    };
    if !store::move_on(tx, guild, &moved).await? {
        return Err(Fault::Overtaken.into());
    }
    let held = match to.gave_back() {
        true => Some(give_back(tx, app, (guild, settings), order, deed.by).await?),
        false => None,
    };
    if to.is_last() {
        detail::over(tx, guild, order.id).await?;
    }
    let edit = NewNotice::edit(EDIT, Lane::Channel(order.channel), order.id.0);
    outbox::write(tx, app, guild, &edit)?;
    if let Some(pool) = order.pool {
        chip::redraw(tx, app, guild, pool).await?;
    }
    Ok(Decided {
        told: look::told(tx, app, guild, order.id, settings.language).await?,
        member: member::get(tx, guild, order.member).await?.user_id,
        held,
        bonus: Points::ZERO,
    })
}

/// What was written, encrypted: why it won't be had, or what whoever gets it is to know.
async fn written(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    order: &Order,
    deed: Deed<'_>,
) -> Outcome<(Option<String>, Option<String>)> {
    let (Some(said), Some(by)) = (deed.said, deed.by) else {
        return Ok((None, None));
    };
    let pen = member::pen(tx, app, guild, by).await?;
    let encrypt = |place| pen.encrypt(&app.ids, place, said);
    Ok(match deed.step {
        Step::Fulfil => (None, Some(encrypt(store::note_at(order.id))?)),
        _ => (Some(encrypt(store::reason_at(order.id))?), None),
    })
}

/// Tells the member what has become of their order.
pub(super) async fn tell(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
    (step, bonus): (Step, Points),
) -> Outcome<()> {
    let notice = NewNotice {
        payload: serde_json::to_value(News { step, bonus })?,
        ..NewNotice::new(
            DECIDED,
            Lane::Direct(crate::base::ids::UserId(0)),
            order.id.0,
        )
    };
    let program = (guild, settings);
    notification::tell(tx, app, program, order.member, Why::Answer, notice).await?;
    Ok(())
}

async fn give_back(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
    actor: Option<MemberId>,
) -> Outcome<Points> {
    let key = Key {
        guild,
        key: format!("refund:{}", order.id),
        content: format!("refund {}", order.id),
    };
    let dated = settings.dated(app.now());
    let entry = NewEntry {
        reverses: Some(order.id),
        actor,
        ..NewEntry::new(&key, EntryId(app.id()), "refund", order.member, dated)
    };
    if let Opened::Before(_) = ledger::open(tx, &entry).await? {
        return Err(Fault::Overtaken.into());
    }
    let item = catalog::get(tx, guild, order.item).await?;
    let taken = (order.member, order.placed_at);
    catalog::put_back(tx, (guild, settings), &item, taken, order.id).await?;
    let mut book = Book::new(app, &entry);
    let name = item.name(settings.language, settings.language);
    if let Some(pool) = order.pool {
        let news = (order, pool, actor);
        return pooled::give_back(tx, app, (guild, settings), &mut book, news).await;
    }
    catalog::note(tx, app, &book, order.member, name).await?;
    let (from, until) = (Account::Redeemed, settings.refunded_until(app.now()));
    let refunded = book.refund(tx, order.member, order.id, (from, order.price), until);
    Ok(refunded.await?)
}
