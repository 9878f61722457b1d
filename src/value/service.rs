//! Finding values, adding and retiring them.
mod change;
#[cfg(test)]
mod tests;

pub use change::{NewName, add, retire};

use super::rules::{Listing, Value};
use super::store;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::fold::fold;
use crate::base::ids::{GuildId, ValueId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::base::texts::Texts;
use crate::program::service as program;

/// The values that can be chosen, oldest first.
///
/// # Errors
/// A fault of the database.
pub async fn active(tx: &mut Tx, guild: GuildId) -> Result<Vec<Value>, Fault> {
    let rows = store::active(tx, guild).await?;
    rows.into_iter().map(read).collect()
}

/// The value that was picked (by its id) or typed by hand (by its name in any language); a retired one can't be chosen.
///
/// # Errors
/// A fault of the database.
pub async fn resolve(tx: &mut Tx, guild: GuildId, typed: &str) -> Result<Option<Value>, Fault> {
    if let Ok(id) = typed.trim().parse::<ValueId>()
        && let Some(row) = store::by_id(tx, guild, id).await?
    {
        let value = read(row)?;
        return Ok((!value.retired).then_some(value));
    }
    let row = store::by_name(tx, guild, &fold(typed)).await?;
    row.map(read).transpose()
}

/// What a value is called, retired or not: kudos keep theirs.
///
/// # Errors
/// A fault of the database.
pub async fn name_of(
    tx: &mut Tx,
    guild: GuildId,
    id: ValueId,
) -> Result<Option<Texts<String>>, Fault> {
    let row = store::by_id(tx, guild, id).await?;
    row.map(|row| Ok(read(row)?.names)).transpose()
}

/// Up to 25 values whose name in any language contains what was typed: the name for this reader, and the id to pick.
///
/// # Errors
/// A fault of the database.
pub async fn complete(
    app: &App,
    guild: GuildId,
    reader: Locale,
    typed: &str,
) -> Result<Vec<(String, String)>, Fault> {
    let Listing { values, language } = listing(app, guild).await?;
    let folded = fold(typed);
    let found = values.iter().filter(|value| value.matches(&folded));
    let named = found.map(|value| {
        (
            value.name(reader, language).to_owned(),
            value.id.to_string(),
        )
    });
    Ok(named.take(25).collect())
}

/// The values that can be chosen, by name.
///
/// # Errors
/// A fault of the database.
pub async fn list(app: &App, guild: GuildId) -> Outcome<Listing> {
    Ok(listing(app, guild).await?)
}

async fn listing(app: &App, guild: GuildId) -> Result<Listing, Fault> {
    let mut tx = app.db.read().await?;
    let language = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .language;
    let mut values = active(&mut tx, guild).await?;
    values.sort_by_cached_key(|value| fold(value.name(language, language)));
    Ok(Listing { values, language })
}

fn read((id, texts, retired): store::Row) -> Result<Value, Fault> {
    Ok(Value {
        id,
        names: serde_json::from_str(&texts)?,
        retired,
    })
}
