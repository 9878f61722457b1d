//! What members tell with their orders: where it is sent, on which day, or to which invoice it is credited.
use super::look;
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::civil::Day;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{DraftId, EntryId, GuildId};
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::catalog::rules::Asked;
use crate::catalog::service as catalog;
use crate::member::service as member;
use crate::order::rules::{Detail, Draft, Looked, Order, OrderRefusal, Revealed};
use crate::order::service::redeem::{Buyer, own};
use crate::order::store::details as store;
use crate::program::rules::Settings;
use crate::program::service as program;

/// What somebody has to tell before they confirm.
///
/// # Errors
/// Somebody else was asked, or what they were shown is gone; or a fault of the database.
pub async fn asks(app: &App, buyer: &Buyer, draft: DraftId) -> Outcome<Option<Asked>> {
    let draft = own(app, buyer, draft).await?;
    let mut tx = app.db.read().await?;
    let item = catalog::get(&mut tx, buyer.guild, draft.item).await?;
    Ok(item.terms.asked())
}

/// What they have told, as it is kept; none where nothing is asked.
///
/// # Errors
/// It is of no use, or was not told; or a fault of the database.
pub(super) async fn told(
    app: &App,
    buyer: &Buyer,
    draft: &Draft,
    typed: Option<&str>,
) -> Outcome<Option<(Asked, String)>> {
    let mut tx = app.db.read().await?;
    let item = catalog::get(&mut tx, buyer.guild, draft.item).await?;
    let Some(asked) = item.terms.asked() else {
        return Ok(None);
    };
    let settings = program::peek(&mut tx, buyer.guild, app.now())
        .await?
        .settings;
    let today = Day::of(app.now(), settings.zone);
    let typed = typed.ok_or(OrderRefusal::NotTold)?;
    Ok(Some((asked, asked.read(typed, today, buyer.locale)?)))
}

/// Keeps what they have told, encrypted with their own data key.
pub(super) async fn keep(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    order: &Order,
    (asked, text): (Asked, &str),
) -> Outcome<()> {
    let pen = member::pen(tx, app, guild, order.member).await?;
    let body = pen.encrypt(&app.ids, store::at(order.id), text)?;
    let whose = (order.id, order.member);
    store::keep(tx, guild, whose, (asked, &body)).await?;
    Ok(())
}

/// What was told with an order, as far as it can be read.
pub(super) async fn of(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    order: EntryId,
) -> Outcome<Option<Detail>> {
    let Some(row) = store::of(tx, guild, order).await? else {
        return Ok(None);
    };
    let asked = row.asked;
    let words = row.stored().words(&app.vault, guild, store::at(order))?;
    Ok(Some(Detail { asked, words }))
}

/// Erases what nobody needs any more once an order is over.
pub(super) async fn over(tx: &mut Tx, guild: GuildId, order: EntryId) -> Result<(), Fault> {
    store::forget(tx, guild, (order, Asked::Address)).await?;
    Ok(())
}

/// What was told with an order, for somebody who hands orders over: that they looked at it is recorded.
///
/// # Errors
/// There is no such order, or nothing is kept of it; or a fault of the database.
pub async fn reveal(app: &App, admin: &Admin, order: EntryId) -> Outcome<Looked> {
    app.db.attempt(|| try_reveal(app, admin, order)).await
}

async fn try_reveal(app: &App, admin: &Admin, id: EntryId) -> Outcome<Looked> {
    let guild = admin.guild;
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, guild, app.now()).await?.settings;
    let order = look::find(&mut tx, app, guild, id).await?;
    let order = order.ok_or(OrderRefusal::NoOrder)?;
    let detail = of(&mut tx, app, guild, id).await?;
    let detail = detail.ok_or(OrderRefusal::NothingTold)?;
    let name = item_name(&mut tx, guild, &order, &settings).await?;
    record(&mut tx, app, admin, (&order, detail.asked, &name)).await?;
    let member = member::get(&mut tx, guild, order.member).await?.user_id;
    tx.commit().await?;
    Ok(Looked {
        detail,
        member,
        name,
    })
}

async fn item_name(
    tx: &mut Tx,
    guild: GuildId,
    order: &Order,
    settings: &Settings,
) -> Outcome<String> {
    let language = settings.language;
    let item = catalog::get(tx, guild, order.item).await?;
    Ok(item.name(language, language).to_owned())
}

async fn record(
    tx: &mut Tx,
    app: &App,
    admin: &Admin,
    (order, asked, name): (&Order, Asked, &str),
) -> Outcome<()> {
    let actor = member::enlist(tx, app, admin.guild, &[admin.user]).await?[0];
    let revealed = Revealed {
        item: name.to_owned(),
        asked,
    };
    let change = audit::Change {
        guild: admin.guild,
        actor,
        key: &admin.key,
        what: Topic::Detail.of(order.id.0),
        before: None,
        after: Some(serde_json::to_value(revealed)?),
    };
    // A redelivery of one click is one look.
    audit::record(tx, app, &change).await?;
    Ok(())
}
