//! Moving what has expired. What has expired can't be spent and isn't shown from that moment on, whether it was moved or
//! not: moving it is bookkeeping, and may come later, twice, or in the middle of spending.
use super::{Book, open};
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::refusal::{Failure, Outcome};
use crate::ledger::rules::{DueLot, NewEntry, Opened};
use crate::ledger::store;
use crate::program::service as program;

/// How many members one transaction looks after.
const BATCH: i64 = 50;

/// Moves everything that is due, in batches; may be run again at any moment. Returns how many wallets it took from.
///
/// # Errors
/// A fault of the database; what was moved before it stays moved.
pub async fn expire(app: &App, guild: GuildId) -> Result<usize, Fault> {
    let mut wallets = 0;
    loop {
        let some = app.db.attempt(|| batch(app, guild)).await;
        match some {
            Ok(0) => return Ok(wallets),
            Ok(some) => wallets += some,
            Err(Failure::Fault(fault)) => return Err(fault),
            Err(Failure::Refused(refusal)) => {
                return Err(Fault::Broken(format!("expiry refused: {refusal:?}")));
            }
        }
    }
}

async fn batch(app: &App, guild: GuildId) -> Outcome<usize> {
    let mut tx = app.db.begin().await?;
    let wallets = expire_some(&mut tx, app, guild, BATCH).await?;
    tx.commit().await?;
    Ok(wallets)
}

/// Moves what is due in so many wallets at most, within a transaction of the caller's.
///
/// # Errors
/// A fault of the database.
pub async fn expire_some(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    most: i64,
) -> Result<usize, Fault> {
    let now = app.now();
    let members = store::due_members(tx, guild, now, most).await?;
    if members.is_empty() {
        return Ok(0);
    }
    let settings = program::peek(tx, guild, now).await?.settings;
    for member in &members {
        expire_of(tx, app, guild, *member, settings.dated(now)).await?;
    }
    Ok(members.len())
}

/// Moves what is due in one wallet: an entry for each occurrence.
pub(super) async fn expire_of(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
    dated: (Day, Instant),
) -> Result<(), Fault> {
    if store::due_lots(tx, guild, member, dated.1)
        .await?
        .is_empty()
    {
        return Ok(());
    }
    // Held, so that what is spent meanwhile is seen before anything is moved.
    store::hold(tx, guild, member).await?;
    let lots = store::due_lots(tx, guild, member, dated.1).await?;
    for occurrence in lots.chunk_by(|a, b| a.expires_at == b.expires_at) {
        let entry = opened(tx, app, guild, (member, occurrence), dated).await?;
        let mut book = Book::new(app, &entry);
        book.drain(tx, member, occurrence).await?;
    }
    Ok(())
}

/// The entry of an occurrence. What came to an occurrence after it had passed (a refund, or a clock that was ahead) has
/// one of its own.
async fn opened(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (member, lots): (MemberId, &[DueLot]),
    (day, at): (Day, Instant),
) -> Result<NewEntry, Fault> {
    let occurrence = lots.first().map_or(0, |lot| lot.expires_at.0);
    let id = EntryId(app.id());
    let name = format!("expiry:{member}:{occurrence}");
    for key in [name.clone(), format!("{name}:{id}")] {
        let entry = NewEntry {
            guild,
            id,
            key,
            content: format!("expiry at {occurrence}"),
            cause: "expiry",
            actor: None,
            reverses: None,
            day,
            at,
        };
        match open(tx, &entry).await {
            Ok(Opened::New) => return Ok(entry),
            Ok(Opened::Before(_)) => {}
            Err(Failure::Fault(fault)) => return Err(fault),
            Err(Failure::Refused(refusal)) => {
                return Err(Fault::Broken(format!("expiry refused: {refusal:?}")));
            }
        }
    }
    Err(Fault::Broken(format!(
        "entry {id} of an expiry is there already"
    )))
}

/// When the first points of anybody expire.
///
/// # Errors
/// A fault of the database.
pub async fn expires_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::expires_first(tx, guild).await?)
}
