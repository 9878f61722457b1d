//! What admins change about values.
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, UserId, ValueId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::base::texts::Texts;
use crate::member::service as member;
use crate::program::service as program;
use crate::value::rules::{Added, Value, ValueRefusal, name};
use crate::value::{service, store};

/// An admin's request, keyed so that a repetition is the same.
#[derive(Clone, Debug)]
pub struct NewName {
    /// The name.
    pub name: String,
    /// In which language; without one, in the program's.
    pub language: Option<Locale>,
    /// The value that gets it; without one, it is a new value.
    pub of: Option<String>,
}

/// Adds a value, or another language's name for one that there is.
///
/// # Errors
/// A name that is empty, too long or taken; a value that there is not; a fault of the database.
pub async fn add(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    new: &NewName,
) -> Outcome<Added> {
    let work = || try_add(app, guild, admin, key, new);
    audit::once(app, guild, key, work).await
}

async fn try_add(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    new: &NewName,
) -> Outcome<Added> {
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, guild, app.now()).await?;
    let language = new.language.unwrap_or(program.settings.language);
    let name = name(&new.name)?;
    let (before, value) = match audit::recorded(&mut tx, guild, key).await? {
        Some((before, after)) => (
            serde_json::from_value::<Option<Value>>(before)?,
            serde_json::from_value(after)?,
        ),
        None => {
            let before = named(&mut tx, guild, new.of.as_deref()).await?;
            let value = with_name(app, before.as_ref(), language, &name);
            write(&mut tx, guild, before.as_ref(), &value).await?;
            take_names(&mut tx, guild, &value, &name).await?;
            record(&mut tx, app, (guild, admin, key), (before.as_ref(), &value)).await?;
            (before, value)
        }
    };
    tx.commit().await?;
    Ok(Added {
        value,
        name,
        language,
        new: before.is_none(),
    })
}

async fn named(tx: &mut Tx, guild: GuildId, typed: Option<&str>) -> Outcome<Option<Value>> {
    match typed {
        Some(typed) => Ok(Some(known(tx, guild, typed).await?)),
        None => Ok(None),
    }
}

async fn known(tx: &mut Tx, guild: GuildId, typed: &str) -> Outcome<Value> {
    let value = service::resolve(tx, guild, typed).await?;
    value.ok_or_else(|| ValueRefusal::Unknown(typed.chars().take(50).collect()).into())
}

fn with_name(app: &App, before: Option<&Value>, language: Locale, name: &str) -> Value {
    let mut value = before.cloned().unwrap_or_else(|| Value {
        id: ValueId(app.id()),
        names: Texts::default(),
        retired: false,
    });
    value.names.set(language, name.to_owned());
    value
}

async fn write(
    tx: &mut Tx,
    guild: GuildId,
    before: Option<&Value>,
    value: &Value,
) -> Result<(), Fault> {
    let texts = serde_json::to_string(&value.names)?;
    let Some(before) = before else {
        store::insert(tx, guild, value.id, &texts).await?;
        return Ok(());
    };
    let old = serde_json::to_string(&before.names)?;
    if !store::rename(tx, guild, value.id, (&old, &texts)).await? {
        return Err(Fault::Overtaken);
    }
    store::free_names(tx, guild, value.id).await?;
    Ok(())
}

async fn take_names(tx: &mut Tx, guild: GuildId, value: &Value, name: &str) -> Outcome<()> {
    for folded in value.folded() {
        if !store::take_name(tx, guild, &folded, value.id).await? {
            return Err(ValueRefusal::Taken(name.to_owned()).into());
        }
    }
    Ok(())
}

/// Retires a value: it can't be chosen any more, and kudos that carry it keep it.
///
/// # Errors
/// A value that there is not, or a fault of the database.
pub async fn retire(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    typed: &str,
) -> Outcome<Value> {
    let work = || try_retire(app, guild, admin, key, typed);
    audit::once(app, guild, key, work).await
}

async fn try_retire(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    typed: &str,
) -> Outcome<Value> {
    let mut tx = app.db.begin().await?;
    if let Some((_, after)) = audit::recorded(&mut tx, guild, key).await? {
        return Ok(serde_json::from_value(after)?);
    }
    let before = known(&mut tx, guild, typed).await?;
    if !store::retire(&mut tx, guild, before.id).await? {
        return Err(Fault::Overtaken.into());
    }
    store::free_names(&mut tx, guild, before.id).await?;
    let value = Value {
        retired: true,
        ..before.clone()
    };
    record(&mut tx, app, (guild, admin, key), (Some(&before), &value)).await?;
    tx.commit().await?;
    Ok(value)
}

async fn record(
    tx: &mut Tx,
    app: &App,
    (guild, admin, key): (GuildId, UserId, &str),
    (before, after): (Option<&Value>, &Value),
) -> Result<(), Fault> {
    let actor = member::enlist(tx, app, guild, &[admin]).await?[0];
    let change = audit::Change {
        guild,
        actor,
        key,
        what: Topic::Value.of(after.id.0),
        before: before.map(serde_json::to_value).transpose()?,
        after: Some(serde_json::to_value(after)?),
    };
    if audit::record(tx, app, &change).await? {
        Ok(())
    } else {
        Err(Fault::Overtaken)
    }
}
