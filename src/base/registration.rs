//! Which commands were last registered with Discord.
mod store;

use crate::app::App;
use crate::base::db::Fault;

/// Whether these commands are registered already.
///
/// # Errors
/// A fault of the database.
pub async fn is_current(app: &App, application: i64, hash: &str) -> Result<bool, Fault> {
    let mut tx = app.db.read().await?;
    Ok(store::get(&mut tx, application)
        .await?
        .is_some_and(|known| known == hash))
}

/// Notes that these commands are registered.
///
/// # Errors
/// A fault of the database.
pub async fn set(app: &App, application: i64, hash: &str) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    store::set(&mut tx, application, hash).await?;
    tx.commit().await
}
