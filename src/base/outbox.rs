//! What the bot says on its own: written in the transaction that causes it, delivered after commit.
mod held;
mod store;

pub use held::{Aside, Held, Why, aside, held, hold, mended, release, reroute, try_again};

use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{ChannelId, GuildId, MessageId, NoticeId, UserId, drawn_at, least_at};
use std::time::Duration;

/// Where a notice goes. Each destination gets its notices one at a time, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// A channel of the guild.
    Channel(ChannelId),
    /// A person's direct messages.
    Direct(UserId),
}

impl Lane {
    fn text(self) -> String {
        match self {
            Lane::Channel(id) => format!("channel:{id}"),
            Lane::Direct(id) => format!("direct:{id}"),
        }
    }

    fn parse(text: &str) -> Option<Lane> {
        let (kind, id) = text.split_once(':')?;
        match kind {
            "channel" => id.parse().ok().map(Lane::Channel),
            "direct" => id.parse().ok().map(Lane::Direct),
            _ => None,
        }
    }
}

/// Something to be said.
#[derive(Clone, Debug)]
pub struct NewNotice {
    /// Which room makes the message, and of what sort: "kudos.card".
    pub kind: &'static str,
    /// Where it goes.
    pub lane: Lane,
    /// What it is about: the id of a kudos, an order. Two posts of one kind must not share it, since a post that may have arrived
    /// before is looked for by it; where nothing is about to be edited, a new id serves.
    pub subject: i64,
    /// Whether one that waits for the same subject already says it (an edit of a message).
    pub coalesces: bool,
    /// What the room needs to make the message, as JSON; ids rather than text.
    pub payload: serde_json::Value,
    /// The token of the interaction that caused it, where a public follow-up may stand in for a post.
    pub follow_up: Option<String>,
    /// Not before.
    pub due: Option<Instant>,
    /// Whether a direct message that does not get through is kept, to be shown beside a later answer.
    pub keeps: bool,
}

impl NewNotice {
    /// A notice about a subject, due at once.
    pub fn new(kind: &'static str, lane: Lane, subject: i64) -> Self {
        let payload = serde_json::Value::Null;
        NewNotice {
            kind,
            lane,
            subject,
            coalesces: false,
            payload,
            follow_up: None,
            due: None,
            keeps: false,
        }
    }

    /// A new look of a message about a subject: of several that wait, the latest alone is sent.
    pub fn edit(kind: &'static str, lane: Lane, subject: i64) -> Self {
        NewNotice {
            coalesces: true,
            ..NewNotice::new(kind, lane, subject)
        }
    }
}

/// A notice on its way.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The program.
    pub guild: GuildId,
    /// Its id, and the source of its nonce.
    pub id: NoticeId,
    /// Which room makes the message.
    pub kind: String,
    /// Where it goes.
    pub lane: Lane,
    /// What it is about.
    pub subject: i64,
    /// What the room needs to make the message.
    pub payload: serde_json::Value,
    /// The interaction through which a follow-up may stand in.
    pub follow_up: Option<String>,
    /// Whether another that waits for the same subject says the same.
    pub coalesces: bool,
    /// How often delivery failed before.
    pub attempts: i64,
    /// When delivery first failed.
    pub tried_at: Option<Instant>,
    /// Whether its lane could not be reached lately.
    pub held: bool,
    /// Whether it is kept where it does not get through.
    pub keeps: bool,
}

impl Notice {
    /// The channel that it goes to, or arrived in; none for direct messages.
    pub fn channel(&self) -> Option<ChannelId> {
        match self.lane {
            Lane::Channel(channel) => Some(channel),
            Lane::Direct(_) => None,
        }
    }

    /// Which of several processes delivers in its lane: they agree on this number.
    pub fn turn(&self) -> i64 {
        use sha2::{Digest, Sha256};
        let lane = format!("lane:{}:{}", self.guild, self.lane.text());
        let hash = Sha256::digest(lane);
        let first = hash.first_chunk().copied().unwrap_or_default();
        i64::from_be_bytes(first)
    }

    /// Since when it may have been sent, whatever became of the process that did.
    pub fn maybe_sent_at(&self) -> Instant {
        self.tried_at.unwrap_or_else(|| drawn_at(self.id.0))
    }

    /// What Discord remembers a post by for a few minutes: at most 25 characters.
    pub fn nonce(&self) -> String {
        use base64::Engine;
        let bytes = [self.guild.0.to_be_bytes(), self.id.0.to_be_bytes()].concat();
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// For how long after a passing failure a notice holds its lane; then the others go on without it.
pub const PATIENCE: Duration = Duration::from_secs(15 * 60);
/// How often it is tried after that.
pub const SELDOM: Duration = Duration::from_secs(30 * 60);
/// After how long it is given up.
pub const GIVEN_UP: Duration = Duration::from_secs(3 * 86_400);

/// Writes a notice into the outbox; one that coalesces with a waiting one is not written again.
///
/// # Errors
/// A fault of the database.
pub fn write(tx: &mut Tx, app: &App, guild: GuildId, notice: &NewNotice) -> Result<(), Fault> {
    let id = NoticeId(app.id());
    let due = notice.due.unwrap_or_else(|| app.now());
    let _ = store::insert(tx, guild, id, notice, due)?;
    Ok(())
}

/// Keeps a notice that is for somebody alone, to be shown beside a later answer.
///
/// # Errors
/// A fault of the database.
pub fn keep(tx: &mut Tx, app: &App, guild: GuildId, notice: &NewNotice) -> Result<(), Fault> {
    let id = NoticeId(app.id());
    Ok(store::missed::keep(tx, guild, id, notice, app.now())?)
}

/// A direct message did not get through: it is kept, to be shown beside a later answer.
///
/// # Errors
/// A fault of the database.
pub fn miss(tx: &mut Tx, notice: &Notice, why: &str) -> Result<(), Fault> {
    let _ = store::settle(tx, notice.guild, notice.id, "missed", None, Some(why))?;
    Ok(())
}

/// How many notices are kept for somebody.
///
/// # Errors
/// A fault of the database.
pub async fn missed_by(tx: &mut Tx, guild: GuildId, user: UserId) -> Result<i64, Fault> {
    Ok(store::missed::count(tx, guild, Lane::Direct(user)).await?)
}

/// What is kept for somebody and was written before another notice, the oldest first, so many at most.
///
/// # Errors
/// A fault of the database.
pub async fn missed(
    app: &App,
    guild: GuildId,
    (user, before): (UserId, NoticeId),
    most: i64,
) -> Result<Vec<Notice>, Fault> {
    let mut tx = app.db.read().await?;
    let lane = Lane::Direct(user);
    let rows = store::missed::of(&mut tx, guild, (lane, before), most).await?;
    rows.into_iter().map(store::Row::read).collect()
}

/// Takes a notice that is kept, to be shown now; `false` where it was taken before.
///
/// # Errors
/// A fault of the database.
pub async fn take(app: &App, notice: &Notice) -> Result<bool, Fault> {
    let mut tx = app.db.begin().await?;
    let taken = store::missed::take(&mut tx, notice.guild, notice.id).await?;
    tx.commit().await?;
    Ok(taken)
}

/// The next notices to deliver, so many at most: one of each lane.
///
/// # Errors
/// A fault of the database.
pub async fn due(app: &App, most: usize) -> Result<Vec<Notice>, Fault> {
    let mut tx = app.db.read().await?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = store::due(&mut tx, app.now(), most).await?;
    rows.into_iter().map(store::Row::read).collect()
}

/// Whether a notice of a kind waits to be delivered.
///
/// # Errors
/// A fault of the database.
pub async fn waits(tx: &mut Tx, guild: GuildId, kind: &str) -> Result<bool, Fault> {
    Ok(store::waits(tx, guild, kind).await?)
}

/// Whether a notice waits still: another process may have delivered it.
///
/// # Errors
/// A fault of the database.
pub async fn is_due(app: &App, notice: &Notice) -> Result<bool, Fault> {
    let mut tx = app.db.read().await?;
    Ok(store::is_due(&mut tx, notice.guild, notice.id, app.now()).await?)
}

/// Takes an edit out of those that wait, so that a change from now on writes another. A post needs no such note: its
/// nonce, and later its mark, tell whether it arrived before.
///
/// # Errors
/// A fault of the database.
pub async fn begin(app: &App, notice: &Notice) -> Result<(), Fault> {
    if !notice.coalesces {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    store::begin(&mut tx, notice.guild, notice.id).await?;
    tx.commit().await
}

/// Notes that a notice has arrived, in the transaction in which its room learns of it.
///
/// # Errors
/// A fault of the database.
pub fn delivered(tx: &mut Tx, notice: &Notice, message: Option<MessageId>) -> Result<(), Fault> {
    let _ = store::settle(tx, notice.guild, notice.id, "delivered", message, None)?;
    Ok(())
}

/// Sets a notice aside: admins see it, and the lane goes on.
///
/// # Errors
/// A fault of the database.
pub fn set_aside(tx: &mut Tx, notice: &Notice, why: &str) -> Result<(), Fault> {
    let _ = store::settle(tx, notice.guild, notice.id, "aside", None, Some(why))?;
    Ok(())
}

/// Puts a notice off after a transient failure; its lane waits.
///
/// # Errors
/// A fault of the database.
pub async fn put_off(app: &App, notice: &Notice, until: Instant, why: &str) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    store::put_off(&mut tx, notice.guild, notice.id, app.now(), until, why).await?;
    tx.commit().await
}

/// Puts a notice off that holds its lane no longer.
///
/// # Errors
/// A fault of the database.
pub async fn postpone(app: &App, notice: &Notice, until: Instant, why: &str) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    store::postpone(&mut tx, notice.guild, notice.id, until, why).await?;
    tx.commit().await
}

/// Forgets all that was said, or is to be said, to somebody alone.
///
/// # Errors
/// A fault of the database.
pub async fn forget(tx: &mut Tx, guild: GuildId, user: UserId) -> Result<(), Fault> {
    store::forget(tx, guild, Lane::Direct(user)).await?;
    Ok(())
}

/// Forgets so much of what was said before a moment.
///
/// # Errors
/// A fault of the database.
pub async fn forget_delivered(
    tx: &mut Tx,
    guild: GuildId,
    before: Instant,
    most: i64,
) -> Result<u64, Fault> {
    let before = NoticeId(least_at(before));
    Ok(store::forget_delivered(tx, guild, before, most).await?)
}

/// When the next notice is due, if any waits.
///
/// # Errors
/// A fault of the database.
pub async fn next_due(app: &App) -> Result<Option<Instant>, Fault> {
    let mut tx = app.db.read().await?;
    Ok(store::next_due(&mut tx).await?)
}
