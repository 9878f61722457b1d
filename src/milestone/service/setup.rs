//! How a program celebrates.
use crate::app::App;
use crate::base::ids::GuildId;
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::milestone::rules::{Line, MilestonesWish};
use crate::program::service::{self as program, Change};

/// How the program celebrates, for those who run it.
///
/// # Errors
/// A fault of the database.
pub async fn sheet(app: &App, guild: GuildId) -> Outcome<Vec<Line>> {
    Ok(program::seen(app, guild).await?.settings.milestones.lines())
}

/// Sets how the program celebrates.
///
/// # Errors
/// What can't be set, or a fault of the database.
pub async fn set_up(app: &App, admin: &Admin, wish: MilestonesWish) -> Outcome<Vec<Line>> {
    let changes = [Change::Milestones(wish)];
    program::set(app, admin.guild, admin.user, &admin.key, &changes).await?;
    sheet(app, admin.guild).await
}
