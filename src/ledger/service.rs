//! The steps that use cases of higher rooms put together inside their own transaction, and the one wrapper around it.
mod book;
mod expire;
mod extend;
mod flows;
pub mod invariants;
pub mod records;
mod reversal;
mod standings;
mod waiting;

pub use book::{Book, Earned, held_fund};
pub use expire::{Moved, expire, expire_some, expires_first};
pub use extend::{carries, earned_since, extend, holders, lasting, outlook, renew, used_before};
pub use flows::{flows, held, received_since, turnover};
pub use reversal::{funded, funding, known, minted, recent, take_back};
pub use standings::forget_standings;
pub use waiting::{arrive, still_there, wait, wait_no_more, waited, waiting, waits_on, went_back};

use super::rules::{
    Account, Board, Key, LedgerRefusal, Movement, NewEntry, Opened, Raise, Terms, Wallet, Wanted,
    kept, note_at,
};
use super::store;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Guard, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome, Refusal};
use crate::base::vault::{Stored, VaultError, Words};

/// Runs a use case as often as the database asks for, and keeps a refusal for a day, so that a redelivery repeats it.
///
/// # Errors
/// The refusal (the first one that was given under this key) or fault of the use case.
pub async fn once<T, F>(app: &App, key: &Key, mut work: impl FnMut() -> F) -> Outcome<T>
where
    F: Future<Output = Outcome<T>>,
{
    let refusal = match app.db.attempt(&mut work).await {
        Err(Failure::Refused(refusal)) => refusal,
        done => return done,
    };
    if app.db.attempt(|| keep(app, key, &refusal)).await? {
        return Err(refusal.into());
    }
    // The same cause was answered meanwhile: what was told then is told again.
    app.db.attempt(work).await
}

async fn keep(app: &App, key: &Key, refusal: &Refusal) -> Outcome<bool> {
    let text = serde_json::to_string(refusal)?;
    let mut tx = app.db.begin().await?;
    let rows = store::refuse(&mut tx, key.guild, &key.key, &key.content, &text, app.now()).await?;
    tx.commit().await?;
    Ok(rows == 1)
}

/// Repeats the refusal that was kept under a key, for a cause whose entry has a key of its own: an undo's is its kudos.
///
/// # Errors
/// The refusal that was kept, or a fault of the database.
pub async fn repeat_refusal(tx: &mut Tx, key: &Key) -> Outcome<()> {
    match store::refusal_by_key(tx, key.guild, &key.key).await? {
        Some((content, _)) if content != key.content => Err(other_content(&key.key)),
        Some((_, refusal)) => Err(kept(&refusal).into()),
        None => Ok(()),
    }
}

/// Opens an entry, or finds what came of the same cause before.
///
/// # Errors
/// The refusal that was kept under the key, or one because the key was used for something else.
pub async fn open(tx: &mut Tx, entry: &NewEntry) -> Outcome<Opened> {
    let opening = opening(tx, entry)?;
    match tx.holds(opening).await? {
        true => Ok(Opened::New),
        false => earlier(tx, entry).await.map(Opened::Before),
    }
}

/// Opens an entry for what a program does by itself or by its admins' will, under a key that nothing else has.
///
/// # Errors
/// [`Fault::Overtaken`] where it was opened before, or a fault of the database.
pub async fn open_own(
    tx: &mut Tx,
    app: &App,
    (guild, (day, at)): (GuildId, (Day, Instant)),
    (key, cause): (String, &'static str),
    actor: Option<MemberId>,
) -> Result<NewEntry, Fault> {
    let entry = NewEntry {
        guild,
        id: EntryId(app.id()),
        content: key.clone(),
        key,
        cause,
        actor,
        reverses: None,
        day,
        at,
    };
    match open(tx, &entry).await.map_err(Failure::into_fault)? {
        Opened::New => Ok(entry),
        Opened::Before(_) => Err(Fault::Overtaken),
    }
}

/// Opens an entry together with what is queued after it: a guard that does not hold where the same cause came before,
/// which is then told by [`earlier`].
///
/// # Errors
/// A fault of the database.
pub fn opening(tx: &mut Tx, entry: &NewEntry) -> Result<Guard, Fault> {
    Ok(store::open(tx, entry)?)
}

/// What came of the same cause before.
///
/// # Errors
/// The refusal that was kept under the key, or one because the key was used for something else.
pub async fn earlier(tx: &mut Tx, entry: &NewEntry) -> Outcome<EntryId> {
    if let Some((id, content)) = store::entry_by_key(tx, entry.guild, &entry.key).await? {
        return match content == entry.content {
            true => Ok(id),
            false => Err(other_content(&entry.key)),
        };
    }
    match store::refusal_by_key(tx, entry.guild, &entry.key).await? {
        Some((content, _)) if content != entry.content => Err(other_content(&entry.key)),
        Some((_, refusal)) => Err(kept(&refusal).into()),
        None => {
            Err(Fault::Broken(format!("entry {} was neither opened nor found", entry.key)).into())
        }
    }
}

/// Whatever uses a key for something else is a mistake of ours, or somebody's attempt: it is refused, and logged.
fn other_content(key: &str) -> Failure {
    tracing::warn!(key, "a key came again with other content");
    LedgerRefusal::OtherContent.into()
}

/// Queues asking for the personal text that belongs to an entry, for [`note`].
///
/// # Errors
/// A fault of the database.
pub fn note_of(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Result<Ask<Option<Stored>>, Fault> {
    Ok(store::note_of(tx, guild, entry)?)
}

/// The personal text that belongs to an entry; empty where there is none, or it was erased.
///
/// # Errors
/// Its key is not here, or it was altered.
pub fn note(
    app: &App,
    guild: GuildId,
    entry: EntryId,
    stored: Option<Stored>,
) -> Result<String, VaultError> {
    let opened = stored.unwrap_or_default();
    let text = opened.open(&app.vault, guild, note_at(entry))?;
    Ok(text.unwrap_or_default())
}

/// What a member can spend at a moment, and what they owe.
///
/// # Errors
/// A fault of the database.
pub async fn wallet(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
) -> Result<Wallet, Fault> {
    let wallet = store::wallet(tx, guild, member, at).await?;
    Ok(wallet.unwrap_or_default())
}

/// What of a member's wallet expires when after a moment: the soonest, and no more than so many.
///
/// # Errors
/// A fault of the database.
pub async fn expiring(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
    most: i64,
) -> Result<Vec<(Instant, Points)>, Fault> {
    Ok(store::expiring(tx, guild, member, at, most).await?)
}

/// Points received since the beginning, less reversals: what ranks.
///
/// # Errors
/// A fault of the database.
pub async fn score(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<Points, Fault> {
    standing(tx, guild, Board::Received, "all", member).await
}

/// A member's score on a board in a period.
///
/// # Errors
/// A fault of the database.
pub async fn standing(
    tx: &mut Tx,
    guild: GuildId,
    board: Board,
    period: &str,
    member: MemberId,
) -> Result<Points, Fault> {
    let score = store::standing(tx, guild, board, period, member).await?;
    Ok(score.unwrap_or_default())
}

/// What moved into and out of a member's wallet and allowance, newest first.
///
/// # Errors
/// A fault of the database.
pub async fn movements(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
    wanted: &Wanted,
    (offset, limit): (i64, i64),
) -> Outcome<Vec<Movement>> {
    let rows = store::movements(tx, guild, member, wanted, offset, limit).await?;
    let read = rows.into_iter().map(|row| row.read(&app.vault, guild));
    let read = read.collect::<Outcome<Vec<Movement>>>()?;
    missed(&read);
    Ok(read)
}

/// Erases the texts that a member wrote, and those beside entries that moved points of theirs; the hashes stay.
///
/// # Errors
/// A fault of the database.
pub async fn erase_notes(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::erase_notes(tx, guild, member).await?;
    Ok(())
}

/// Erases so many texts of entries after one and before another; the hashes stay. Returns the last entry that it came to,
/// if there was one, and how many texts are gone.
///
/// # Errors
/// A fault of the database.
pub async fn erase_some_notes(
    tx: &mut Tx,
    guild: GuildId,
    (after, before): (EntryId, EntryId),
    most: i64,
) -> Result<Option<(EntryId, u64)>, Fault> {
    let Some(last) = store::some_notes(tx, guild, (after, before), most).await? else {
        return Ok(None);
    };
    let erased = store::erase_notes_of(tx, guild, (after, last)).await?;
    Ok(Some((last, erased)))
}

/// Erases the text beside one entry; its hash stays.
///
/// # Errors
/// A fault of the database.
pub async fn erase_note(tx: &mut Tx, guild: GuildId, entry: EntryId) -> Result<(), Fault> {
    store::erase_note(tx, guild, entry).await?;
    Ok(())
}

/// Logs once for all of them that texts can't be read.
fn missed(movements: &[Movement]) {
    let locked = movements.iter().filter(|one| one.note == Words::Locked);
    match locked.count() {
        0 => {}
        texts => tracing::error!(texts, "a key is missing: `ovation doctor` says which"),
    }
}

/// Everything that ever moved into and out of a member's wallet and allowance, oldest first.
///
/// # Errors
/// A fault of the database.
pub async fn all_movements(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    member: MemberId,
) -> Outcome<Vec<Movement>> {
    const AT_ONCE: i64 = 1_000;
    let (mut all, mut last) = (Vec::new(), (EntryId(0), 0));
    loop {
        let rows = store::following(tx, guild, member, last, AT_ONCE).await?;
        let more = rows.len() == AT_ONCE as usize;
        if let Some(row) = rows.last() {
            last = (row.entry, row.line);
        }
        for row in rows {
            all.push(row.read(&app.vault, guild)?);
        }
        if !more {
            missed(&all);
            return Ok(all);
        }
    }
}

/// Changes standings in the periods of the day on which the points were earned. Who stands where follows: until then, what
/// is noted here corrects it.
///
/// # Errors
/// A fault of the database.
pub fn raise(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    day: Day,
    raises: &[Raise],
) -> Result<(), Fault> {
    let terms = Terms::of(day);
    let changes: Vec<Raise> = raises
        .iter()
        .copied()
        .filter(|raise| raise.by != Points::ZERO)
        .collect();
    for pair in changes.chunks(2) {
        let (a, b) = (pair[0], pair.get(1).copied());
        let _ = store::raise(tx, guild, &terms, a, b)?;
        let b = b.map(|raise| (app.ids.passing(), raise));
        store::changed(tx, guild, &terms, (app.ids.passing(), a), b)?;
    }
    Ok(())
}

/// Has all of a member's places looked at again: they went off the boards, or came back.
///
/// # Errors
/// A fault of the database.
pub fn replace(tx: &mut Tx, app: &App, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    Ok(store::changed_everywhere(
        tx,
        guild,
        app.ids.passing(),
        member,
    )?)
}

/// How much the entry under a key moved to an account.
///
/// # Errors
/// A fault of the database.
pub async fn moved(tx: &mut Tx, guild: GuildId, key: &str, to: Account) -> Result<Points, Fault> {
    Ok(store::moved(tx, guild, key, to).await?.unwrap_or_default())
}

/// Forgets refusals that are older than a day; returns what was done, in words.
///
/// # Errors
/// A fault of the database.
pub async fn forget_refusals(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let day = std::time::Duration::from_secs(86_400);
    let forgotten = store::forget_refusals(tx, guild, app.now().before(day)).await?;
    Ok(format!("{forgotten} refusals"))
}
