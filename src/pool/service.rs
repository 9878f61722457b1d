//! Starting pools, chipping in, taking it back, and closing them.
mod end;
mod join;
mod leave;
mod look;
mod start;

pub use end::{cancel, close, ends_first};
pub use join::join;
pub use leave::{forget_notes, held, leave, take_back};
pub use look::{any_open, carded, kept, list, look, news, show, suggest};
pub use start::{start, suggest_items};

/// Its new look as it grows, is over, or its order gets on.
pub use crate::chip::service::EDIT;

use crate::base::ids::{ChannelId, GuildId, RoleId, UserId};
use crate::base::locale::Locale;

/// The card where a pool was started.
pub const CARD: &str = "pool.card";
/// What each who has chipped in is told once it is over.
pub const NEWS: &str = "pool.news";

/// The one who starts a pool, chips in, or takes it back.
#[derive(Clone, Debug)]
pub struct Asker {
    /// The program.
    pub guild: GuildId,
    /// Who it is.
    pub user: UserId,
    /// The language that they read.
    pub locale: Locale,
    /// Where they asked.
    pub channel: ChannelId,
    /// The Discord roles that they have.
    pub roles: Vec<RoleId>,
    /// The interaction through which a follow-up may stand in for the card.
    pub token: String,
    /// What makes a redelivery the same cause.
    pub key: String,
}
