//! The use cases of points that expire.
mod extend;
mod leave;
mod policy;
mod remind;
mod report;
mod request;

pub use extend::{ALL, everybody, extend_all, extend_one, go_on, next_order, outlook};
pub use leave::{
    AWAY, FAREWELL, farewell, look_up, looked, revoke_due, revokes_first, wants_looks,
};
pub use policy::{adopt, preview, set, sheet};
pub use remind::{REMINDER, remind, reminder, reminds_first};
pub use report::report;
pub use request::{CARD, DECIDED, EDIT, EXTENDED, ask, carded, decide, extended, look, may_decide};

pub use super::rules::Shown;
use super::store;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ExtensionId, GuildId, MemberId};

/// Forgets what somebody was reminded of and asked for, and whether they were there.
///
/// # Errors
/// A fault of the database.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget_reminders_of(tx, guild, member).await?;
    store::requests::forget(tx, guild, member).await?;
    store::leavers::forget(tx, guild, member).await?;
    Ok(())
}

/// Forgets requests for more time that were decided, up to one of them.
///
/// # Errors
/// A fault of the database.
pub async fn forget_decided(tx: &mut Tx, guild: GuildId, last: ExtensionId) -> Result<u64, Fault> {
    Ok(store::requests::forget_decided(tx, guild, last).await?)
}
