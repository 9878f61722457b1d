//! The keys of personal text, as the database needs them and the settings name them.
use super::{Failed, open, variable};
use crate::app::App;
use crate::base::config;
use crate::base::vault::Vault;
use crate::member::service::Standing;

/// The keys that the settings name; none is as good, for those who read no personal text.
pub fn vault() -> Result<Vault, Failed> {
    Ok(config::vault(variable)?.unwrap_or_else(Vault::closed))
}

/// What is wrong where data keys are under master keys that are not here.
pub fn foreign(app: &App, standing: &Standing) -> Vec<String> {
    let held = app.vault.id().unwrap_or("not set");
    let wrong = standing.foreign.iter().map(|(id, many)| {
        format!("{many} data keys are wrapped by the key {id}, and OVATION_KEY is {held}: set that one, or OVATION_KEY_OLD if it was replaced")
    });
    wrong.collect()
}

/// How the data keys are wrapped, in words.
pub fn told(app: &App, standing: &Standing) -> String {
    let id = |id: Option<&str>| id.unwrap_or_default().to_owned();
    let (current, old) = (id(app.vault.id()), id(app.vault.old_id()));
    match (standing.current, standing.old) {
        (0, 0) => "no personal text yet".into(),
        (many, 0) => format!("{many} data keys, wrapped by the key {current}"),
        (many, rest) => format!(
            "{many} data keys, wrapped by the key {current}, and {rest} by {old} still: run `ovation rekey`"
        ),
    }
}

/// Which keys are needed, where none is named: then no personal text is read.
pub fn needed(standing: &Standing) -> String {
    let ids: Vec<&str> = standing.foreign.iter().map(|(id, _)| id.as_str()).collect();
    match ids.as_slice() {
        [] => "no personal text yet".into(),
        ids => format!(
            "personal text needs the key {}; OVATION_KEY is not set, so none was read",
            ids.join(" and ")
        ),
    }
}

/// What use cases are given, on a database that is there and up to date.
pub async fn app(vault: Vault) -> Result<App, Failed> {
    let url = config::database_url(variable)?;
    let db = open::existing(&url).await?;
    let pending = db.pending(&url).await;
    let pending = pending.map_err(|error| Failed::Other(error.to_string()))?;
    match pending.is_empty() {
        true => Ok(open::with(db, vault)),
        false => Err(Failed::Other(pending.join("\n"))),
    }
}
