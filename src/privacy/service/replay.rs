//! Erasing again whom an older backup brought back.
use super::erase::erase;
use crate::app::App;
use crate::base::db::Fault;
use crate::base::refusal::{Failure, Outcome};
use crate::base::tombstones::{Tombstone, Tombstones};
use crate::member::service as member;
use crate::privacy::store;

/// Erases those of whom the file says that they were, and writes into it whom the database alone knows of. Returns how many
/// were erased again.
///
/// # Errors
/// A fault of the database or of the file.
pub async fn resume(app: &App) -> Result<usize, Fault> {
    match app.db.tombstones() {
        Some(file) => replay(app, file).await,
        None => Ok(0),
    }
}

/// The same, with a file that lies elsewhere.
///
/// # Errors
/// A fault of the database or of the file.
pub async fn replay(app: &App, file: &Tombstones) -> Result<usize, Fault> {
    let told = |error| Fault::Broken(format!("{}: {error}", file.file().display()));
    let mut again = 0;
    for stone in file.read().map_err(told)? {
        let erased = app.db.attempt(|| erase_again(app, stone)).await;
        again += usize::from(erased.map_err(Failure::into_fault)?);
    }
    let known = store::tombstones(&mut app.db.read().await?).await?;
    file.add(&known).map_err(told)?;
    Ok(again)
}

async fn erase_again(app: &App, stone: Tombstone) -> Outcome<bool> {
    let Tombstone { guild, member, at } = stone;
    let mut tx = app.db.begin().await?;
    let users = member::known(&mut tx, guild, &[member]).await?;
    if !users.get(&member).is_some_and(|user| user.is_somebody()) {
        return Ok(false);
    }
    store::ask(&mut tx, guild, member, (at, at)).await?;
    erase(&mut tx, app, guild, member, app.now()).await?;
    tx.commit().await?;
    Ok(true)
}
