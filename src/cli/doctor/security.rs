//! How safely people's data is kept, for the doctor.
use super::Finding;
use crate::base::db::{Db, Fault, modes};
use crate::base::locale::{Locale, Speech};
use crate::base::vault::Vault;
use crate::cli::{open, variable};
use crate::privacy::rules;
use crate::privacy::service as privacy;
use crate::program::service as program;
use std::path::PathBuf;

/// Looks at the files of the settings and of the database, then at each program.
pub async fn look(db: &Db, vault: &Vault, url: &str) -> Vec<Finding> {
    let mut findings = vec![files(url)];
    match programs(db, vault).await {
        Ok(found) => findings.extend(found),
        Err(fault) => findings.push(Finding::wrong("security", vec![fault.to_string()])),
    }
    findings
}

/// The files that hold the token, the keys and the data are nobody else's.
fn files(url: &str) -> Finding {
    let named = [
        "OVATION_KEY_FILE",
        "OVATION_KEY_OLD_FILE",
        "DISCORD_TOKEN_FILE",
        "OVATION_TREMENDOUS_KEY_FILE",
        "OVATION_PLUM_CLIENT_SECRET_FILE",
        "OVATION_PLUM_REFRESH_TOKEN_FILE",
        "OVATION_BILLING_SECRET_FILE",
    ];
    let files = named.into_iter().filter_map(variable).map(PathBuf::from);
    let files: Vec<PathBuf> = files
        .chain([PathBuf::from(".env")])
        .chain(modes::files(url))
        .collect();
    let open = modes::open_to_others(&files);
    let wrong = open.iter().map(|path| {
        format!(
            "others on this machine may read {}: chmod 600",
            path.display()
        )
    });
    Finding {
        what: "security",
        wrong: wrong.collect(),
        well: "the files of settings, keys and database are their owner's alone".into(),
    }
}

async fn programs(db: &Db, vault: &Vault) -> Result<Vec<Finding>, Fault> {
    let app = open::with(db.clone(), vault.clone());
    let mut tx = db.read().await?;
    let programs = program::all(&mut tx).await?;
    drop(tx);
    let speech = Speech::default_for(Locale::EnUs);
    let mut findings = Vec::new();
    for (guild, ..) in programs {
        let found = privacy::safety(&app, guild).await?;
        findings.extend(found.iter().map(|found| told(guild.0, found, &speech)));
    }
    Ok(findings)
}

fn told(guild: i64, found: &rules::Finding, speech: &Speech) -> Finding {
    let said = format!("program {guild}: {}", found.phrase().say_plain(speech));
    match found.is_wrong() {
        true => Finding::wrong("security", vec![said]),
        false => Finding {
            what: "security",
            wrong: Vec::new(),
            well: said,
        },
    }
}
