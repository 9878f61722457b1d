//! Everything that somebody gave or got, with what was said.
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::refusal::Outcome;
use crate::kudos::rules::Mine;
use crate::kudos::store;
use crate::ledger::service as ledger;
use crate::member::service as member;

/// The kudos that a member gave or got, oldest first.
///
/// # Errors
/// A fault of the database, or a reason whose key is not here.
pub async fn mine(tx: &mut Tx, app: &App, guild: GuildId, me: MemberId) -> Outcome<Vec<Mine>> {
    let found = store::of(tx, guild, me).await?;
    let mut mine = Vec::with_capacity(found.len());
    for kudos in found {
        let note = ledger::note_of(tx, guild, kudos.id)?;
        let to = store::recipients(tx, guild, kudos.id)?;
        let (note, to) = (tx.answer(note).await?, tx.answer(to).await?);
        mine.push(Mine {
            id: kudos.id,
            at: kudos.given_at,
            by: user(tx, guild, kudos.giver).await?,
            to: member::users(tx, guild, &to).await?,
            given: kudos.giver == me,
            points: kudos.points,
            reason: ledger::note(app, guild, kudos.id, note)?,
            link: kudos.link,
            undone_at: kudos.undone_at,
        });
    }
    Ok(mine)
}

async fn user(tx: &mut Tx, guild: GuildId, id: MemberId) -> Outcome<UserId> {
    Ok(member::get(tx, guild, id).await?.user_id)
}
