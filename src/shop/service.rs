//! Looking through the shop.
use super::rules::{Back, Category, CategoryKey, Front, Looking, Page};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::ids::{GuildId, ItemId, RoleId, UserId};
use crate::base::locale::{Locale, Phrase};
use crate::base::refusal::Outcome;
use crate::catalog::rules::Effort;
use crate::catalog::service as catalog;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::rules::Switches;
use crate::notification::service as notification;
use crate::program::service as program;
use crate::wish::rules::Picked;
use crate::wish::service as wish;

pub use crate::wish::service::Visitor;

/// A page of the shop.
///
/// # Errors
/// Nothing is under that category any more; or a fault of the database.
pub async fn front(app: &App, by: &Visitor, looking: Looking) -> Outcome<Front> {
    let shelf = catalog::browse(app, by.guild, by.user, by.locale, looking).await?;
    Ok(Front {
        for_you: shelf.pages > 1 && wants_suggestions(app, by.guild, by.user).await?,
        shelf,
    })
}

async fn wants_suggestions(app: &App, guild: GuildId, user: UserId) -> Result<bool, Fault> {
    let mut tx = app.db.read().await?;
    let switches = match member::find(&mut tx, guild, user).await? {
        Some(me) => notification::switches(&mut tx, guild, me.id).await?,
        None => Switches::default(),
    };
    Ok(switches.suggestions)
}

/// The category that somebody typed or picked.
///
/// # Errors
/// Nothing is under it; or a fault of the database.
pub async fn category(app: &App, guild: GuildId, typed: &str) -> Outcome<CategoryKey> {
    catalog::category(app, guild, typed).await
}

/// The page of a reward that was picked or typed by hand, for somebody who has these Discord roles.
///
/// # Errors
/// No such reward, or it is out of the shop; or a fault of the database.
pub async fn page(
    app: &App,
    by: &Visitor,
    roles: &[RoleId],
    (typed, back): (&str, Back),
) -> Outcome<Page> {
    let (guild, now) = (by.guild, app.now());
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let language = settings.language;
    let item = catalog::find(&mut tx, guild, typed, (by.locale, language)).await?;
    let me = member::find(&mut tx, guild, by.user).await?.map(|me| me.id);
    let (wallet, wished) = match me {
        Some(me) => (
            ledger::wallet(&mut tx, guild, me, now).await?.spendable,
            wish::is_wished(&mut tx, guild, me, item.id).await?,
        ),
        None => Default::default(),
    };
    let gate = catalog::gate(&mut tx, (guild, &settings), &item, (me, roles), now).await?;
    Ok(Page {
        effort: Effort::of(item.price, None, &settings).map(Effort::phrase),
        item,
        wallet,
        wished,
        gate,
        back,
        language,
    })
}

/// Wishes for a reward, or no longer, from its page; once, however often it is clicked.
///
/// # Errors
/// No such reward, or as many wishes as one may have; or a fault of the database.
pub async fn wish(
    app: &App,
    by: &Visitor,
    roles: &[RoleId],
    (item, wanted): (ItemId, bool),
    back: Back,
) -> Outcome<Page> {
    let typed = item.to_string();
    match wanted {
        true => wish::add(app, by, &typed).await?,
        false => wish::pick(app, by, Some(Picked::Item(item))).await?,
    };
    page(app, by, roles, (&typed, back)).await
}

/// What to propose to somebody who is typing a category's name.
///
/// # Errors
/// A fault of the database.
pub async fn categories(app: &App, guild: GuildId, typed: &str) -> Result<Vec<Category>, Fault> {
    catalog::suggest_categories(app, guild, typed).await
}

/// What to propose to somebody who is typing a reward's name, in any language and spelling.
///
/// # Errors
/// A fault of the database.
pub async fn items(
    app: &App,
    (guild, user): (GuildId, UserId),
    locale: Locale,
    typed: &str,
) -> Result<Vec<(Phrase, ItemId)>, Fault> {
    catalog::suggest(app, guild, user, locale, typed, false).await
}
