//! What giving will come to, for somebody who is about to: only looked at, never waited for.
use crate::allowance::service as allowance;
use crate::app::App;
use crate::base::db::Fault;
use crate::base::ids::{GuildId, RoleId, UserId};
use crate::campaign::service as campaign;
use crate::fund::rules::Paid;
use crate::fund::service as fund;
use crate::kudos::rules::Ahead;
use crate::member::service as member;
use crate::program::service as program;

/// What somebody who has these Discord roles gives with to so many people, and what becomes of it.
///
/// # Errors
/// A fault of the database.
pub async fn ahead(
    app: &App,
    guild: GuildId,
    user: UserId,
    roles: &[RoleId],
    people: usize,
) -> Result<Ahead, Fault> {
    let (mut tx, now) = (app.db.read().await?, app.now());
    let mut program = program::peek(&mut tx, guild, now).await?;
    let settings = program.settings.clone();
    let campaigns = campaign::running(&mut tx, guild, &program, now).await?;
    let budget = fund::current(&mut tx, (guild, &settings), Paid::Kudos, now).await?;
    let left = match member::find(&mut tx, guild, user).await? {
        Some(me) => {
            allowance::apply(&mut tx, guild, me.id, &mut program, roles).await?;
            allowance::left(&mut tx, guild, me.id, &program).await?
        }
        None => allowance::of_new(&program.settings, roles),
    };
    Ok(Ahead::new(&settings, people, left, budget, campaigns))
}
