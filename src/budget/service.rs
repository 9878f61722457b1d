//! Setting and seeing budgets.
use super::rules::{BudgetWish, Line, Paid, Sheet, median};
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::catalog::service as catalog;
use crate::fund::service as fund;
use crate::program::rules::Settings;
use crate::program::service::{self as program, Change};

/// What is set aside and what is left of it; with how long it will last for those who run the program.
///
/// # Errors
/// A fault of the database.
pub async fn sheet(app: &App, guild: GuildId, all: bool) -> Outcome<Sheet> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let mut lines = Vec::new();
    for paid in Paid::ALL {
        lines.push(line(&mut tx, app, (guild, &settings), paid).await?);
    }
    Ok(Sheet {
        lines,
        worth: settings.worth,
        allowance: settings.allowance,
        period: settings.period,
        median: median(catalog::prices(&mut tx, guild).await?),
        all,
    })
}

async fn line(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    paid: Paid,
) -> Outcome<Line> {
    let (budget, now) = (settings.budgets.of(paid), app.now());
    let fund = fund::open(tx, guild, paid).await?;
    let serves = fund.filter(|fund| budget.is_some_and(|budget| fund.serves(&budget, now)));
    Ok(Line {
        paid,
        budget,
        fund: serves.map(|fund| (fund, fund.forecast(now))),
    })
}

/// Sets a budget, and fills it. Returns what there is then.
///
/// # Errors
/// There can't be such a one, or a fault of the database.
pub async fn set(app: &App, admin: &Admin, paid: Paid, wish: BudgetWish) -> Outcome<Sheet> {
    change(app, admin, Change::Budget(paid, wish)).await
}

/// Says what so many points are worth: an amount of money in a currency, as they were typed; none for no points.
///
/// # Errors
/// It is no such amount, or a fault of the database.
pub async fn say_worth(
    app: &App,
    admin: &Admin,
    points: i64,
    (amount, currency): (String, String),
) -> Outcome<Sheet> {
    change(app, admin, Change::Worth(points, amount, currency)).await
}

async fn change(app: &App, admin: &Admin, change: Change) -> Outcome<Sheet> {
    let (guild, key) = (admin.guild, &admin.key);
    program::set(app, guild, admin.user, key, &[change]).await?;
    for paid in Paid::ALL {
        fund::renew(app, guild, paid).await?;
    }
    sheet(app, guild, true).await
}
