//! Placing an order, in one transaction.
use super::{Buyer, sold_out};
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::EntryId;
use crate::base::locale::Locale;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::catalog::rules::{Asked, CatalogRefusal, Item};
use crate::catalog::service as catalog;
use crate::enrolment::service as enrolment;
use crate::ledger::rules::{Account, Key, Kind, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::order::rules::{Draft, Order, Told, pay};
use crate::order::service::{CARD, detail, hand, look};
use crate::order::store;
use crate::program::rules::Settings;
use crate::program::service as program;

/// `None` where the price is no longer what was agreed.
pub(super) async fn try_place(
    app: &App,
    buyer: &Buyer,
    (draft, detail): (&Draft, Option<&(Asked, String)>),
    key: &Key,
) -> Outcome<Option<Told>> {
    let guild = buyer.guild;
    let mut tx = app.db.begin().await?;
    let settings = program::load(&mut tx, guild, app.now()).await?.settings;
    let entry = NewEntry::new(
        key,
        EntryId(app.id()),
        "redemption",
        draft.member,
        settings.dated(app.now()),
    );
    if let Opened::Before(first) = ledger::open(&mut tx, &entry).await? {
        let told = look::told(&mut tx, app, guild, first, settings.language).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(Some(told));
    }
    enrolment::admit(&mut tx, guild, &settings, draft.member).await?;
    let program = (guild, &settings);
    let item = catalog::get(&mut tx, guild, draft.item).await?;
    let who = (draft.member, &buyer.roles[..]);
    catalog::admit(&mut tx, program, &item, who, entry.at).await?;
    let agreed = (draft.member, draft.price);
    if !catalog::take_one(&mut tx, program, &item, agreed, entry.at).await? {
        return not_to_be_had(&mut tx, buyer, draft, settings.language).await;
    }
    let left = spend(&mut tx, app, draft, &entry).await?;
    ledger::renew(&mut tx, (guild, &settings), draft.member, entry.at)?;
    let order = order((draft, &item), buyer, &entry, left, &settings);
    store::place(&mut tx, guild, &order).await?;
    if let Some((asked, text)) = detail {
        detail::keep(&mut tx, app, guild, &order, (*asked, text)).await?;
    }
    let told = look::told(&mut tx, app, guild, entry.id, settings.language).await?;
    let book = Book::new(app, &entry);
    let name = told.name(settings.language);
    catalog::note(&mut tx, app, &book, draft.member, name).await?;
    member::speaks(&mut tx, guild, draft.member, buyer.locale).await?;
    let notice = card(&order, buyer, &settings);
    outbox::write(&mut tx, app, guild, &notice)?;
    let told = match told.order.approvals {
        0 => hand::unasked(&mut tx, app, program, &told.order).await?,
        _ => told,
    };
    tx.commit().await?;
    Ok(Some(told))
}

async fn spend(tx: &mut Tx, app: &App, draft: &Draft, entry: &NewEntry) -> Outcome<Points> {
    let mut book = Book::new(app, entry);
    let (member, price) = (draft.member, draft.price);
    let to = Account::Redeemed;
    let left = book
        .spend(tx, member, to, price, Kind::Redemption, None)
        .await?;
    match left {
        Some(left) => Ok(left),
        None => {
            let wallet = ledger::wallet(tx, entry.guild, member, entry.at).await?;
            Ok(pay(wallet.spendable, price)?)
        }
    }
}

fn order(
    (draft, item): (&Draft, &Item),
    buyer: &Buyer,
    entry: &NewEntry,
    left: Points,
    settings: &Settings,
) -> Order {
    let approvals = settings.orders.approvals(draft.price, item.terms.approval);
    let order = Order::new(
        (entry.id, entry.at),
        (draft.item, draft.member, draft.price),
        (approvals, left),
        settings.orders_channel.unwrap_or(buyer.channel),
    );
    order.worth_now(item.terms.face)
}

/// Where no channel is set for orders, a follow-up may stand in; it would be in the wrong place otherwise.
fn card(order: &Order, buyer: &Buyer, settings: &Settings) -> NewNotice {
    let here = settings.orders_channel.is_none();
    NewNotice {
        follow_up: here.then(|| buyer.token.clone()),
        ..NewNotice::new(CARD, Lane::Channel(order.channel), order.id.0)
    }
}

async fn not_to_be_had(
    tx: &mut Tx,
    buyer: &Buyer,
    draft: &Draft,
    language: Locale,
) -> Outcome<Option<Told>> {
    let item = catalog::get(tx, buyer.guild, draft.item).await?;
    if item.retired {
        let name = item.name(buyer.locale, language).to_owned();
        return Err(CatalogRefusal::Retired(name).into());
    }
    if item.price != draft.price {
        return Ok(None);
    }
    Err(sold_out(&item, buyer, language).into())
}
