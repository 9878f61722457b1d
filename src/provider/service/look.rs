//! What providers sell, what accounts hold, and how it stands.
use super::adapters::Adapter;
use super::{store, way};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::base::refusal::Outcome;
use crate::provider::rules::{
    Account, Money, Product, ProductRef, Provider, ProviderRefusal, Sheet, Standing, Why,
};

/// What a provider sells.
///
/// # Errors
/// It is not set up for this program, or does not answer.
pub async fn products(app: &App, guild: GuildId, provider: Provider) -> Outcome<Vec<Product>> {
    let way = way::of(app, guild, provider).ok_or(ProviderRefusal::NotSetUp(provider))?;
    let found = way.catalog(None).await;
    Ok(found.map_err(|lapse| ProviderRefusal::of(provider, lapse.why))?)
}

/// One of the things that a provider sells; nothing where it does not.
///
/// # Errors
/// As for [`products`].
pub async fn product(app: &App, guild: GuildId, wanted: &ProductRef) -> Outcome<Option<Product>> {
    let provider = wanted.provider;
    let way = way::of(app, guild, provider).ok_or(ProviderRefusal::NotSetUp(provider))?;
    let found = way.catalog(Some(&wanted.product)).await;
    let found = found.map_err(|lapse| ProviderRefusal::of(provider, lapse.why))?;
    Ok(found.into_iter().find(|found| found.product == *wanted))
}

/// What the account at a provider holds; nothing where that is not told.
///
/// # Errors
/// As for [`products`].
pub async fn balance(app: &App, guild: GuildId, provider: Provider) -> Outcome<Option<Money>> {
    let way = way::of(app, guild, provider).ok_or(ProviderRefusal::NotSetUp(provider))?;
    let held = way.balance().await;
    Ok(held.map_err(|lapse| ProviderRefusal::of(provider, lapse.why))?)
}

/// How it stands with every provider.
///
/// # Errors
/// A fault of the database.
pub async fn sheet(app: &App, guild: GuildId) -> Outcome<Sheet> {
    let accounts = Provider::ALL.map(|provider| account(app, guild, provider));
    let accounts = futures::future::join_all(accounts).await;
    let mut tx = app.db.read().await?;
    let mut lines = Vec::new();
    for (provider, account) in Provider::ALL.into_iter().zip(accounts) {
        lines.push(Standing {
            provider,
            account,
            waiting: store::waiting(&mut tx, guild, provider).await?,
            problem: store::problem(&mut tx, guild, provider).await?,
        });
    }
    Ok(Sheet { lines })
}

async fn account(app: &App, guild: GuildId, provider: Provider) -> Account {
    match way::of(app, guild, provider) {
        Some(way) => held(&way).await,
        None => Account::None,
    }
}

async fn held(way: &impl Adapter) -> Account {
    match way.balance().await {
        Ok(money) => Account::Holds(money),
        Err(lapse) => Account::Unknown(lapse.why),
    }
}

/// Some of a program's orders that are to be attempted by now, those first that have waited longest: so none is forgotten, whatever
/// became of who began it.
///
/// # Errors
/// A fault of the database.
pub async fn due(tx: &mut Tx, app: &App, guild: GuildId, most: i64) -> Result<Vec<EntryId>, Fault> {
    Ok(store::due(tx, guild, app.now(), most).await?)
}

/// When the first of a program's orders is to be attempted; none where nothing waits.
///
/// # Errors
/// A fault of the database.
pub async fn due_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::due_first(tx, guild).await?)
}

/// Whether the accounts can be used, for whoever runs the bot: those that are set up, and why they can't where they can't.
pub async fn check(app: &App) -> Vec<(Provider, Option<Why>)> {
    let mut all = Vec::new();
    for provider in Provider::ALL {
        if let Some(way) = way::any(app, provider) {
            let why = match held(&way).await {
                Account::Unknown(why) => Some(why),
                Account::Holds(_) | Account::None => None,
            };
            all.push((provider, why));
        }
    }
    all
}

/// Whether it is open what becomes of an order: nobody may give its points back before that is known.
///
/// # Errors
/// A fault of the database.
pub async fn is_open(tx: &mut Tx, guild: GuildId, order: EntryId) -> Result<bool, Fault> {
    let row = store::get(tx, guild, order).await?;
    Ok(row.is_some_and(|row| row.is_open()))
}
