//! Codes of rewards: handed in encrypted, and handed out once.
use super::change::{changed_before, record};
use crate::app::App;
use crate::audit::service as audit;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CodeId, EntryId, GuildId, ItemId, MemberId};
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::base::vault::{Pen, Place, Stored, Words};
use crate::catalog::rules::{CodesRefusal, Item, Pool};
use crate::catalog::store::{self, codes};
use crate::member::service as member;
use crate::program::service as program;

/// Whose data key encrypts codes: the program's own, so that no admin who is erased takes them along.
const PROGRAM: MemberId = MemberId(0);
/// How often another code is tried, where others were faster.
const TRIES: usize = 16;

/// Adds codes to a reward: all of them, or none. Its stock is counted by them from then on.
///
/// # Errors
/// No such reward, or what is wrong with a line; or a fault of the database.
pub async fn add_codes(
    app: &App,
    admin: &Admin,
    typed: &str,
    lines: &[(u64, String)],
) -> Outcome<Pool> {
    let work = || try_add(app, admin, typed, lines);
    audit::once(app, admin.guild, &admin.key, work).await
}

async fn try_add(app: &App, admin: &Admin, typed: &str, lines: &[(u64, String)]) -> Outcome<Pool> {
    let guild = admin.guild;
    let mut tx = app.db.begin().await?;
    let language = program::load(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    if let Some(item) = changed_before(&mut tx, admin).await? {
        let free = codes::free(&mut tx, guild, item.id).await?;
        tx.commit().await?;
        return Ok(Pool {
            item,
            language,
            added: lines.len(),
            free,
        });
    }
    let found = super::find(&mut tx, guild, typed, (admin.locale, language)).await?;
    if !store::hold(&mut tx, guild, found.id).await? {
        return Err(Fault::Overtaken.into());
    }
    let before = super::get(&mut tx, guild, found.id).await?;
    let item = with_codes(&before, lines.len())?;
    record(&mut tx, app, admin, Some(&before), Some(&item)).await?;
    let pen = member::pen(&mut tx, app, guild, PROGRAM).await?;
    for (line, code) in lines {
        keep(&mut tx, app, &pen, (guild, item.id), (*line, code)).await?;
    }
    let (texts, terms) = super::change::written(&item)?;
    store::update(&mut tx, guild, &item, (&texts, &terms), true).await?;
    let free = codes::free(&mut tx, guild, item.id).await?;
    tx.commit().await?;
    Ok(Pool {
        item,
        language,
        added: lines.len(),
        free,
    })
}

/// A reward whose stock was counted otherwise has as many as there are codes.
fn with_codes(before: &Item, more: usize) -> Result<Item, Fault> {
    let more = i64::try_from(more).map_err(|_| Fault::Broken("too many codes".into()))?;
    let mut item = before.clone();
    item.stock = match before.terms.codes {
        true => Some(before.stock.unwrap_or_default().saturating_add(more)),
        false => Some(more),
    };
    item.terms.codes = true;
    Ok(item)
}

async fn keep(
    tx: &mut Tx,
    app: &App,
    pen: &Pen,
    (guild, item): (GuildId, ItemId),
    (line, code): (u64, &str),
) -> Outcome<()> {
    let id = CodeId(app.id());
    let body = pen.encrypt(&app.ids, place(id), code)?;
    let mark = pen.fingerprint(code);
    match codes::add(tx, guild, (item, id), (&body, &mark), app.now()).await? {
        true => Ok(()),
        false => Err(CodesRefusal::Known(line).into()),
    }
}

fn place(id: CodeId) -> Place {
    Place("code", id.0)
}

/// Hands a code of a reward to an order, and says how many are left; none where there is none.
///
/// # Errors
/// A fault of the database.
pub async fn hand_out(
    tx: &mut Tx,
    guild: GuildId,
    (item, order): (ItemId, EntryId),
    at: Instant,
) -> Result<Option<i64>, Fault> {
    for _ in 0..TRIES {
        let Some(id) = codes::first_free(tx, guild, item).await? else {
            return Ok(None);
        };
        if codes::hand(tx, guild, (id, order), at).await? {
            return Ok(Some(codes::free(tx, guild, item).await?));
        }
    }
    Err(Fault::Overtaken)
}

/// The code that an order got, as far as it can be read.
///
/// # Errors
/// A fault of the database, or a code that was altered.
pub async fn code_of(tx: &mut Tx, app: &App, guild: GuildId, order: EntryId) -> Outcome<Words> {
    let Some((id, body)) = codes::of(tx, guild, order).await? else {
        return Ok(Words::None);
    };
    let stored = Stored {
        author: Some(PROGRAM),
        body,
        data_key: member::data_key(tx, guild, PROGRAM).await?,
    };
    Ok(stored.words(&app.vault, guild, place(id))?)
}

/// Whether an order got a code.
///
/// # Errors
/// A fault of the database.
pub async fn has_code(tx: &mut Tx, guild: GuildId, order: EntryId) -> Result<bool, Fault> {
    Ok(codes::of(tx, guild, order).await?.is_some())
}

/// Erases the code that an order got.
///
/// # Errors
/// A fault of the database.
pub async fn forget_code(tx: &mut Tx, guild: GuildId, order: EntryId) -> Result<(), Fault> {
    codes::forget(tx, guild, order).await?;
    Ok(())
}
