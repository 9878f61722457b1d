//! Erasing people: who they were is forgotten, what they wrote is unreadable, and the books stay true.
use crate::allowance::service as allowance;
use crate::app::App;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Failure;
use crate::base::tombstones::Tombstone;
use crate::correction::service as correction;
use crate::enrolment::service as enrolment;
use crate::expiry::service as expiry;
use crate::kudos::service as kudos;
use crate::ledger::rules::{Key, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::milestone::service as milestone;
use crate::notification::service as notification;
use crate::order::service as order;
use crate::pool::service as pool;
use crate::privacy::service::{contact, export};
use crate::privacy::store::{self, requests};
use crate::program::rules::Settings;
use crate::program::service as program;
use crate::wish::service as wish;

/// How many people one run erases: a run is one transaction.
const PEOPLE: i64 = 10;
/// How many cards one run has written anew for each of those who were erased.
const CARDS: i64 = 100;

/// Erases those whose time has come, and has cards written anew that still name somebody.
///
/// # Errors
/// A fault of the database, or of the file that tells who was erased: then nobody is.
pub async fn erase_due(app: &App, tx: &mut Tx, guild: GuildId) -> Result<String, Fault> {
    let now = app.now();
    let due = store::due(tx, guild, now, PEOPLE).await?;
    for member in &due {
        erase(tx, app, guild, *member, now).await?;
    }
    let cards = store::uncarded(tx, guild).await?;
    for left in &cards {
        let from = (left.member, left.carded);
        let last = kudos::redraw(tx, app, guild, from, CARDS).await?;
        store::carded(tx, guild, left.member, last).await?;
    }
    let stones = due.iter().map(|member| Tombstone {
        guild,
        member: *member,
        at: now,
    });
    export::forget(tx, app, guild).await?;
    remember(app, &stones.collect::<Vec<_>>())?;
    Ok(format!("{} erased", due.len()))
}

/// From when on [`erase_due`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn erases_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::erases_first(tx, guild, export::SAME).await?)
}

/// Before anything is gone for good, the file says that it is to go: so whatever a crash or an older backup brings back is
/// erased at the next start.
fn remember(app: &App, stones: &[Tombstone]) -> Result<(), Fault> {
    let Some(file) = app.db.tombstones().filter(|_| !stones.is_empty()) else {
        return Ok(());
    };
    let added = file.add(stones);
    let told = |error| Fault::Broken(format!("{}: {error}", file.file().display()));
    added.map(drop).map_err(told)
}

/// Erases one member, within a transaction of the caller's.
pub(super) async fn erase(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: MemberId,
    at: Instant,
) -> Result<(), Fault> {
    let settings = program::peek(tx, guild, at).await?.settings;
    let who = member::get(tx, guild, id).await?;
    pool::leave(tx, app, (guild, &settings), id).await?;
    order::leave(tx, app, (guild, &settings), id).await?;
    wish::leave(tx, guild, id).await?;
    empty(tx, app, (guild, &settings), id).await?;
    ledger::erase_notes(tx, guild, id).await?;
    correction::leave(tx, guild, id).await?;
    kudos::leave(tx, guild, id).await?;
    milestone::leave(tx, app, guild, id).await?;
    outbox::forget(tx, guild, who.user_id).await?;
    expiry::forget(tx, guild, id).await?;
    notification::forget(tx, guild, id).await?;
    member::forget(tx, guild, id).await?;
    ledger::replace(tx, app, guild, id)?;
    ledger::arrive(tx, guild, id).await?;
    store::forget_export(tx, guild, id).await?;
    audit::forget_accesses_of(tx, guild, id).await?;
    requests::leave(tx, guild, id, at).await?;
    for (request, channel) in requests::cards(tx, guild, id).await? {
        let edit = NewNotice::edit(contact::EDIT, Lane::Channel(channel), request.0);
        outbox::write(tx, app, guild, &edit)?;
    }
    enrolment::forget_consents(tx, guild, id).await?;
    store::done(tx, guild, id, at).await?;
    Ok(())
}

/// What they had goes: their points are revoked, and what they could still give lapses.
async fn empty(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    id: MemberId,
) -> Result<(), Fault> {
    let key = Key {
        guild,
        key: format!("erasure:{id}"),
        content: "erasure".into(),
    };
    let dated = settings.dated(app.now());
    let entry = NewEntry::new(&key, EntryId(app.id()), "erasure", id, dated);
    let opened = ledger::open(tx, &entry).await;
    if opened.map_err(Failure::into_fault)? == Opened::New {
        let mut book = Book::new(app, &entry);
        book.revoke(tx, id).await?;
        allowance::end(tx, &mut book, id).await?;
    }
    Ok(())
}
