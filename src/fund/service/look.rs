//! What a budget holds.
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::fund::rules::{Current, Fund, Paid, Spending, Spent, WhenEmpty};
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

/// How much of a budget is spent, from its notice, and how the program speaks.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn spent(app: &App, guild: GuildId, payload: &Value) -> Result<(Spent, Speech), Fault> {
    let spending = Spending::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let fund = store::get(&mut tx, guild, spending.fund).await?;
    let fund = fund.ok_or_else(|| Fault::Broken(format!("no fund {}", spending.fund)))?;
    let budget = settings.budgets.of(fund.paid);
    let spent = Spent {
        fund,
        percent: spending.percent,
        forecast: fund.forecast(app.now()),
        when_empty: budget.map_or(WhenEmpty::Refuse, |budget| budget.when_empty),
    };
    Ok((spent, settings.public()))
}
