//! Reversing the entry.
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::correction::rules::{Correction, CorrectionRefusal, What};
use crate::correction::store;
use crate::fund::service::reverse;
use crate::kudos::service as kudos;
use crate::ledger::rules::{Gift, Key, Known, NewEntry, Opened, Taken};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::program::rules::Program;

/// What an entry gave to whom.
pub(super) async fn gifts(
    tx: &mut Tx,
    guild: GuildId,
    what: What,
    entry: &Known,
) -> Outcome<Vec<Gift>> {
    match what {
        What::Kudos | What::Boost => kudos::gifts(tx, guild, entry.id).await,
        What::Award | What::Milestone => awarded(tx, guild, entry).await,
    }
}

/// An award, with what campaigns added to it.
async fn awarded(tx: &mut Tx, guild: GuildId, entry: &Known) -> Outcome<Vec<Gift>> {
    let mut gifts = ledger::minted(tx, guild, entry).await?;
    gifts.extend(ledger::funded(tx, guild, entry.id, entry.day).await?);
    Ok(gifts)
}

/// Reverses what a correction is about, under the key that a giver's undo has too: it happens once. Returns what is owed.
pub(super) async fn apply(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    program: &Program,
    correction: &Correction,
) -> Outcome<Points> {
    let (id, now) = (correction.entry, app.now());
    let key = Key {
        guild,
        key: format!("undo:{id}"),
        content: format!("undo {id}"),
    };
    let dated = program.settings.dated(now);
    let entry = NewEntry {
        reverses: Some(id),
        ..NewEntry::new(
            &key,
            EntryId(app.id()),
            "correction",
            correction.asked_by,
            dated,
        )
    };
    if let Opened::Before(_) = ledger::open(tx, &entry).await? {
        return Err(CorrectionRefusal::Reversed.into());
    }
    let gifts = match correction.what {
        What::Kudos | What::Boost => kudos::withdraw(tx, app, guild, id, now).await?,
        What::Award | What::Milestone => {
            let known = ledger::known(tx, guild, id).await?;
            awarded(tx, guild, &known.ok_or(CorrectionRefusal::NoEntry)?).await?
        }
    };
    let mut book = Book::new(app, &entry);
    let lend = program.settings.allow_debt;
    let owed = match reverse(tx, app, &entry, &mut book, program, gifts, lend).await? {
        Taken::Back(owed) => owed,
        Taken::Short(short) => {
            let who = member::get(tx, guild, short.member).await?.user_id;
            let missing = short.missing;
            return Err(CorrectionRefusal::Spent { who, missing }.into());
        }
    };
    let pen = member::pen(tx, app, guild, correction.asked_by).await?;
    book.note(tx, &pen, &correction.reason)?;
    store::set_owed(tx, guild, correction.id, owed).await?;
    Ok(owed)
}
