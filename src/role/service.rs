//! Seeing and changing who may do what.
use super::rules::{Asker, Step, Told};
use crate::app::App;
use crate::audit::rules::What;
use crate::base::access::{Mapping, Permission};
use crate::base::ids::{GuildId, UserId};
use crate::base::refusal::Outcome;
use crate::program::rules::Settings;
use crate::program::service as program;

/// Which Discord roles hold which role.
///
/// # Errors
/// A fault of the database.
pub async fn seen(app: &App, guild: GuildId) -> Outcome<Mapping> {
    Ok(program::roles(app, guild).await?)
}

/// Makes a change and records it. Whether its asker may is judged once more by the mapping that it changes: of two program
/// managers who put each other out at the same time, one comes too late.
///
/// # Errors
/// Why it is not made, or a fault of the database.
pub async fn change(
    app: &App,
    asker: &Asker,
    (user, key): (UserId, &str),
    step: Step,
) -> Outcome<Told> {
    let edit = |settings: &mut Settings| {
        let mapping = std::mem::take(&mut settings.roles);
        asker.authority.check(&mapping, Permission::ManageProgram)?;
        settings.roles = asker.after(mapping, &step)?;
        Ok(())
    };
    let changed = program::change(app, asker.guild, user, key, What::ROLES, edit).await?;
    Ok(Told {
        step,
        before: changed.before.roles,
        after: changed.after.roles,
    })
}
