//! From `/redeem` to a placed order.
mod place;

use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, DraftId, GuildId, ItemId, RoleId, UserId};
use crate::base::locale::{Locale, Phrase};
use crate::base::refusal::Outcome;
use crate::catalog::rules::Item;
use crate::catalog::service as catalog;
use crate::enrolment::service as enrolment;
use crate::ledger::rules::Key;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::order::rules::{Confirmed, Draft, Offer, OrderRefusal, pay};
use crate::order::store;
use crate::program::service as program;
use std::time::Duration;

/// How long a confirmation can be clicked, at least.
const DAY: Duration = Duration::from_secs(86_400);

/// The one who wants a reward.
#[derive(Clone, Debug)]
pub struct Buyer {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
    /// The language that they read, and will be written to in.
    pub locale: Locale,
    /// Where they asked.
    pub channel: ChannelId,
    /// The Discord roles that they have.
    pub roles: Vec<RoleId>,
    /// The interaction through which a follow-up may stand in for the card.
    pub token: String,
}

/// What to propose to somebody who is typing a reward's name, those that they can afford first.
///
/// # Errors
/// A fault of the database.
pub async fn suggest(
    app: &App,
    guild: GuildId,
    user: UserId,
    locale: Locale,
    typed: &str,
) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    catalog::suggest(app, guild, user, locale, typed, false).await
}

/// Asks whether to order a reward; nothing is paid or reserved yet.
///
/// # Errors
/// No such reward, none left, or not enough points; or a fault of the database.
pub async fn offer(app: &App, buyer: &Buyer, typed: &str) -> Outcome<Offer> {
    app.db.attempt(|| try_offer(app, buyer, typed)).await
}

async fn try_offer(app: &App, buyer: &Buyer, typed: &str) -> Outcome<Offer> {
    let (guild, now) = (buyer.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[buyer.user]).await?;
    let (language, member) = (program.settings.language, members[0]);
    enrolment::admit(&mut tx, guild, &program.settings, member).await?;
    let item = catalog::find(&mut tx, guild, typed, (buyer.locale, language)).await?;
    let who = (member, &buyer.roles[..]);
    catalog::admit(&mut tx, (guild, &program.settings), &item, who, now).await?;
    if !item.in_stock() {
        return Err(sold_out(&item, buyer, language).into());
    }
    let wallet = ledger::wallet(&mut tx, guild, member, now).await?;
    let left = pay(wallet.spendable, item.price)?;
    let draft = Draft {
        id: DraftId(app.id()),
        member,
        item: item.id,
        price: item.price,
    };
    store::draft(&mut tx, guild, &draft, now).await?;
    tx.commit().await?;
    Ok(Offer {
        draft: draft.id,
        item,
        left,
        was: None,
        language,
    })
}

/// Orders what was offered, once however often it is clicked; asks again where the price has changed.
///
/// # Errors
/// Somebody else was asked, there is none left, or not enough points; or a fault of the database.
pub async fn confirm(app: &App, buyer: &Buyer, draft: DraftId) -> Outcome<Confirmed> {
    let draft = own(app, buyer, draft).await?;
    let key = Key {
        guild: buyer.guild,
        key: format!("draft:{}", draft.id),
        content: format!(
            "redeem {} for {} by {}",
            draft.item, draft.price.0, draft.member
        ),
    };
    let placed = ledger::once(app, &key, || place::try_place(app, buyer, &draft, &key)).await?;
    if let Some(told) = placed {
        return Ok(Confirmed::Placed(Box::new(told)));
    }
    let again = offer(app, buyer, &draft.item.to_string()).await?;
    Ok(Confirmed::Again(Box::new(Offer {
        was: Some(draft.price),
        ..again
    })))
}

/// The draft, if the one who clicks is the one who was asked: a stranger's click must not leave a refusal under its key.
async fn own(app: &App, buyer: &Buyer, draft: DraftId) -> Outcome<Draft> {
    let mut tx = app.db.read().await?;
    let draft = store::find_draft(&mut tx, buyer.guild, draft).await?;
    let draft = draft.ok_or(OrderRefusal::NoDraft)?;
    let member = member::find(&mut tx, buyer.guild, buyer.user).await?;
    if member.is_none_or(|member| member.id != draft.member) {
        return Err(OrderRefusal::NotYourDraft.into());
    }
    // Asked before the order's key: a refusal must not stay once they have accepted.
    let program = program::peek(&mut tx, buyer.guild, app.now()).await?;
    enrolment::admit(&mut tx, buyer.guild, &program.settings, draft.member).await?;
    Ok(draft)
}

/// Forgets confirmations that are older than a day; returns what was done, in words.
///
/// # Errors
/// A fault of the database.
pub async fn forget_drafts(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let forgotten = store::forget_drafts(tx, guild, app.now().before(DAY)).await?;
    catalog::forget_drafts(app, tx, guild).await?;
    Ok(format!("{forgotten} confirmations"))
}

fn sold_out(item: &Item, buyer: &Buyer, language: Locale) -> OrderRefusal {
    OrderRefusal::OutOfStock(item.name(buyer.locale, language).to_owned())
}
