//! Noting what an attempt has brought.
use super::store;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::provider::rules::{Learned, Reply, What};

/// Notes what an attempt has brought, in the transaction that acts on it: an end is told to one of those who learn it, and only
/// if that transaction is kept.
///
/// # Errors
/// A fault of the database.
pub async fn learn(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    order: EntryId,
    reply: &Reply,
) -> Result<Learned, Fault> {
    let what = (reply.attempt, &reply.what);
    if store::learn(tx, guild, order, what, app.now()).await? {
        return Ok(match &reply.what {
            What::Delivered { code, .. } => Learned::Delivered(code.clone()),
            What::Refused(why) => Learned::Failed(*why),
            What::Pending { again, .. } | What::Unknown { again, .. } => Learned::Wait(*again),
            What::Settled => Learned::Before,
        });
    }
    let row = store::get(tx, guild, order).await?;
    let row = row.ok_or_else(|| Fault::Broken(format!("order {order} is for no provider")))?;
    Ok(match row.is_open() {
        true => Learned::Wait(row.next_at),
        false => Learned::Before,
    })
}
