//! Settling an order, and giving back what was paid.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::service as catalog;
use crate::ledger::rules::{Account, Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::order::rules::{Decided, Order, Step};
use crate::order::service::{EDIT, look, note};
use crate::order::store;
use crate::program::rules::Settings;

/// Settles an order: its state, then the reward, then the points, then the card. Who comes second is asked to look again.
pub(super) async fn settle(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
    step: Step,
    actor: MemberId,
    why: Option<&str>,
) -> Outcome<Decided> {
    let state = order.after(step)?;
    let why = match why {
        Some(why) => {
            let pen = member::pen(tx, app, guild, actor).await?;
            Some(pen.encrypt(&app.ids, store::reason_at(order.id), why)?)
        }
        None => None,
    };
    let why = why.as_deref();
    if !store::settle(tx, guild, order.id, state, why, actor, app.now()).await? {
        return Err(Fault::Overtaken.into());
    }
    let held = match step {
        Step::Approve => None,
        Step::Refuse | Step::Cancel => {
            Some(give_back(tx, app, (guild, settings), order, actor).await?)
        }
    };
    let edit = NewNotice::edit(EDIT, Lane::Channel(order.channel), order.id.0);
    outbox::write(tx, app, guild, &edit)?;
    Ok(Decided {
        told: look::told(tx, app, guild, order.id, settings.language).await?,
        member: member::get(tx, guild, order.member).await?.user_id,
        held,
    })
}

async fn give_back(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
    actor: MemberId,
) -> Outcome<Points> {
    let key = Key {
        guild,
        key: format!("refund:{}", order.id),
        content: format!("refund {}", order.id),
    };
    let entry = NewEntry {
        reverses: Some(order.id),
        ..NewEntry::new(
            &key,
            EntryId(app.id()),
            "refund",
            actor,
            settings.dated(app.now()),
        )
    };
    if let Opened::Before(_) = ledger::open(tx, &entry).await? {
        return Err(Fault::Overtaken.into());
    }
    catalog::put_back(tx, guild, order.item).await?;
    let mut book = Book::new(app, &entry);
    let from = Account::Redeemed;
    let item = catalog::get(tx, guild, order.item).await?;
    let name = item.name(settings.language, settings.language);
    note(tx, app, &book, order.member, name).await?;
    Ok(book
        .refund(
            tx,
            order.member,
            order.id,
            (from, order.price),
            settings.refunded_until(app.now()),
        )
        .await?)
}
