//! Taking a kudos back: whole, with its boosts, or not at all.
use super::withdraw::withdraw;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, UserId};
use crate::base::refusal::Outcome;
use crate::fund::service::reverse;
use crate::kudos::rules::{KudosRefusal, Undone};
use crate::kudos::store;
use crate::ledger::rules::{Account, Key, NewEntry, Opened, Taken};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::Settings;
use crate::program::service as program;

/// Takes a kudos back for its giver: from the lots that it opened, else from the soonest to expire; boosters get
/// theirs back; what belongs to a period that is over lapses.
///
/// # Errors
/// A [`KudosRefusal`], or a fault.
pub async fn undo(
    app: &App,
    guild: GuildId,
    user: UserId,
    kudos: EntryId,
    key: &str,
) -> Outcome<Undone> {
    let key = Key {
        guild,
        key: key.to_owned(),
        content: format!("undo {kudos}"),
    };
    ledger::once(app, &key, || attempt(app, user, kudos, &key)).await
}

async fn attempt(app: &App, user: UserId, id: EntryId, key: &Key) -> Outcome<Undone> {
    let (guild, now) = (key.guild, app.now());
    let mut tx = app.db.begin().await?;
    ledger::repeat_refusal(&mut tx, key).await?;
    let (program, members) = program::enter(&mut tx, app, guild, &[user]).await?;
    let actor = members[0];
    let kudos = store::get(&mut tx, guild, id)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    if kudos.giver != actor {
        return Err(KudosRefusal::NotYours.into());
    }
    let entry = reversal(app, key, &kudos, program.settings.dated(now));
    if let Opened::Before(first) = ledger::open(&mut tx, &entry).await? {
        // An admin's correction has the same key.
        let first = ledger::known(&mut tx, guild, first).await?;
        if first.is_none_or(|first| first.cause != "undo") {
            return Err(KudosRefusal::TakenBack.into());
        }
        let undone = undone(&mut tx, guild, &kudos).await?;
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(undone);
    }
    in_time(&kudos, &program.settings, now)?;
    let gifts = withdraw(&mut tx, app, guild, id, now).await?;
    let mut book = Book::new(app, &entry);
    match reverse(&mut tx, app, &entry, &mut book, &program, gifts, false).await? {
        Taken::Back(_) => {}
        Taken::Short(_) => return Err(KudosRefusal::Spent.into()),
    }
    let undone = undone(&mut tx, guild, &kudos).await?;
    tx.commit().await?;
    Ok(undone)
}

/// Its key is the kudos: however it is asked for, it is one cause.
fn reversal(app: &App, key: &Key, kudos: &store::Kudos, dated: (Day, Instant)) -> NewEntry {
    NewEntry {
        key: format!("undo:{}", kudos.id),
        reverses: Some(kudos.id),
        ..NewEntry::new(key, EntryId(app.id()), "undo", kudos.giver, dated)
    }
}

fn in_time(kudos: &store::Kudos, settings: &Settings, now: Instant) -> Result<(), KudosRefusal> {
    if settings.undo_window == 0 {
        return Err(KudosRefusal::Never);
    }
    if now.since(kudos.given_at) > settings.undo_for() {
        return Err(KudosRefusal::TooLate {
            window: settings.undo_for(),
        });
    }
    Ok(())
}

async fn undone(tx: &mut Tx, guild: GuildId, kudos: &store::Kudos) -> Outcome<Undone> {
    let entry = format!("undo:{}", kudos.id);
    let returned = ledger::moved(tx, guild, &entry, Account::Allowance(kudos.giver)).await?;
    let receivers = store::recipients(tx, guild, kudos.id)?;
    let receivers = tx.answer(receivers).await?;
    Ok(Undone {
        from: member::users(tx, guild, &receivers).await?,
        points: kudos.points,
        returned,
    })
}
