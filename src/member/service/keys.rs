//! Members' data keys: what they write is encrypted with them.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId};
use crate::base::refusal::Outcome;
use crate::base::vault::Pen;
use crate::member::store;

/// How many data keys are wrapped anew in one transaction.
const BATCH: i64 = 64;

/// A member's data key, which is made where there is none yet.
///
/// # Errors
/// A refusal where the master key is not here, or a fault.
pub async fn pen(tx: &mut Tx, app: &App, guild: GuildId, author: MemberId) -> Outcome<Pen> {
    let stored = store::data_key(tx, guild, author).await?;
    pen_of(tx, app, guild, author, stored.as_deref()).await
}

/// A data key as it is stored, where there is one.
///
/// # Errors
/// A fault of the database.
pub async fn data_key(tx: &mut Tx, guild: GuildId, of: MemberId) -> Result<Option<String>, Fault> {
    Ok(store::data_key(tx, guild, of).await?)
}

/// The same for one that was looked up with something else.
///
/// # Errors
/// As for [`pen`]; [`Fault::Overtaken`] where somebody else has made one meanwhile.
pub async fn pen_of(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    author: MemberId,
    stored: Option<&str>,
) -> Outcome<Pen> {
    if let Some(stored) = stored {
        return Ok(app.vault.unwrap(guild, author, stored)?);
    }
    let (pen, wrapped) = app.vault.make(&app.ids, guild, author)?;
    match store::insert_data_key(tx, guild, author, &wrapped).await? {
        true => Ok(pen),
        false => Err(Fault::Overtaken.into()),
    }
}

/// How the data keys are wrapped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How many under the current master key.
    pub current: i64,
    /// How many under the one before it.
    pub old: i64,
    /// The ids of master keys that are not here, with how many each wraps.
    pub foreign: Vec<(String, i64)>,
}

/// Which master keys the database needs. Where one of them is not here, no data key is made any more.
///
/// # Errors
/// A fault of the database.
pub async fn masters(app: &App) -> Result<Standing, Fault> {
    let mut tx = app.db.read().await?;
    let mut standing = Standing::default();
    for (id, many) in store::masters(&mut tx).await? {
        if app.vault.id() == Some(&id) {
            standing.current = many;
        } else if app.vault.old_id() == Some(&id) {
            standing.old = many;
        } else {
            app.vault.lacks(&id);
            standing.foreign.push((id, many));
        }
    }
    Ok(standing)
}

/// Wraps every data key of the old master key under the current one, some at a time; returns how many. Whoever reads
/// meanwhile has both keys, and it may be stopped anywhere.
///
/// # Errors
/// A fault of the database, or a data key that was altered.
pub async fn rewrap(app: &App) -> Outcome<usize> {
    let (mut done, mut after) = (0, (GuildId(0), MemberId(0)));
    loop {
        let some = app.db.attempt(|| rewrap_after(app, after)).await?;
        match some.last() {
            Some(last) => after = *last,
            None => return Ok(done),
        }
        done += some.len();
    }
}

async fn rewrap_after(app: &App, after: (GuildId, MemberId)) -> Outcome<Vec<(GuildId, MemberId)>> {
    let Some(old) = app.vault.old_id() else {
        return Ok(Vec::new());
    };
    let mut tx = app.db.begin().await?;
    let some = store::under(&mut tx, old, after, BATCH).await?;
    for (guild, member, wrapped) in &some {
        let anew = app.vault.rewrap(&app.ids, *guild, *member, wrapped)?;
        store::rewrap(&mut tx, *guild, *member, wrapped, &anew).await?;
    }
    tx.commit().await?;
    let whose = some.into_iter().map(|(guild, member, _)| (guild, member));
    Ok(whose.collect())
}
