//! When new points expire: looking at what a policy would do, and choosing it.
use crate::app::App;
use crate::audit::rules::What;
use crate::base::ids::GuildId;
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::expiry::rules::{Expiry, ExpiryRefusal, Policy, PolicyWish, Preview, SettingsWish};
use crate::ledger::service as ledger;
use crate::program::rules::Settings;
use crate::program::service as program;
use std::time::Duration;

/// How far back it is looked for what a policy would touch.
const LATELY: Duration = Duration::from_secs(30 * 86_400);

/// What a policy would do. It changes nothing.
///
/// # Errors
/// What it lacks, or a fault of the database.
pub async fn preview(app: &App, guild: GuildId, wish: &PolicyWish) -> Outcome<Preview> {
    let policy = wish.policy()?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let (never, dated) = ledger::lasting(&mut tx, guild, now).await?;
    Ok(Preview {
        policy,
        before: settings.expiry.policy,
        now,
        lasts: policy.lasts(now, settings.zone),
        never,
        dated,
        lately: ledger::earned_since(&mut tx, guild, now.before(LATELY)).await?,
    })
}

/// Chooses a policy for new points: those that people have keep their dates.
///
/// # Errors
/// It is the one that there is, or a fault of the database.
pub async fn adopt(app: &App, admin: &Admin, policy: Policy) -> Outcome<Expiry> {
    let edit = |settings: &mut Settings| {
        if settings.expiry.policy == policy {
            return Err(ExpiryRefusal::Same.into());
        }
        settings.expiry = settings.expiry.with(policy);
        Ok(())
    };
    change(app, admin, edit).await
}

/// Sets what is done about points that expire.
///
/// # Errors
/// What can't be set, or a fault of the database.
pub async fn set(app: &App, admin: &Admin, wish: &SettingsWish) -> Outcome<Expiry> {
    let edit = |settings: &mut Settings| {
        wish.apply(&mut settings.expiry)?;
        Ok(())
    };
    change(app, admin, edit).await
}

async fn change(
    app: &App,
    admin: &Admin,
    edit: impl Fn(&mut Settings) -> Outcome<()>,
) -> Outcome<Expiry> {
    let Admin {
        guild, user, key, ..
    } = admin;
    let changed = program::change(app, *guild, *user, key, What::SETTINGS, edit).await?;
    Ok(changed.after.expiry)
}

/// What is set.
///
/// # Errors
/// A fault of the database.
pub async fn sheet(app: &App, guild: GuildId) -> Outcome<Expiry> {
    Ok(program::seen(app, guild).await?.settings.expiry)
}
