//! What a budget holds.
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::fund::rules::{Current, Fund, Paid, Spending, Spent};
use crate::ledger::rules::reached;
use crate::program::rules::Settings;
use crate::program::service as program;
use serde::Deserialize;
use serde_json::Value;

/// What there is of a budget when points are given; where a program has none, that takes no look at the database.
///
/// # Errors
/// A fault of the database.
pub async fn current(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    paid: Paid,
    now: Instant,
) -> Result<Current, Fault> {
    let Some(budget) = settings.budgets.of(paid) else {
        return Ok(Current::Unlimited);
    };
    let fund = open(tx, guild, paid).await?;
    Ok(match fund {
        Some(fund) if fund.serves(&budget, now) => Current::Open(fund, budget.when_empty),
        _ => Current::Due,
    })
}

/// The fund that a budget has now.
///
/// # Errors
/// A fault of the database.
pub async fn open(tx: &mut Tx, guild: GuildId, paid: Paid) -> Result<Option<Fund>, Fault> {
    let looking = store::open(tx, guild, paid)?;
    Ok(tx.answer(looking).await?)
}

/// How much of a budget is spent, for its notice, and how the program speaks; nothing where that is no longer worth telling.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn spent(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<Option<(Spent, Speech)>, Fault> {
    let spending = Spending::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let fund = store::get(&mut tx, guild, spending.fund).await?;
    let fund = fund.filter(|fund| app.now() < fund.ends_at);
    let Some((fund, budget)) = fund.and_then(|fund| Some((fund, settings.budgets.of(fund.paid)?)))
    else {
        return Ok(None);
    };
    let spent = reached(fund.whole(), fund.left).map(|percent| Spent {
        fund,
        percent,
        forecast: fund.forecast(app.now()),
        when_empty: budget.when_empty,
    });
    Ok(spent.map(|spent| (spent, settings.public())))
}
