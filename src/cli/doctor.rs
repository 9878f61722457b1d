//! `ovation doctor`
mod chain;
mod providers;
mod security;

use super::{Failed, keys, open, variable};
use crate::base::clock::Clock;
use crate::base::config::{self, Config};
use crate::base::db::Db;
use crate::base::vault::Vault;
use crate::campaign::rules as campaign;
use crate::ledger::service::invariants;
use crate::member::service as member;
use crate::seal::service::Against;
use chrono::NaiveDate;
use std::process::ExitCode;

/// What was looked at, and whether it is well.
struct Finding {
    what: &'static str,
    wrong: Vec<String>,
    well: String,
}

impl Finding {
    fn wrong(what: &'static str, wrong: Vec<String>) -> Self {
        Finding {
            what,
            wrong,
            well: String::new(),
        }
    }
}

/// What `ovation doctor` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Verifies the whole ledger, with the chain of its seals, and prints each chain's head; looks at no settings but the database.
    #[arg(long)]
    ledger: bool,
    /// Looks at how safely people's data is kept as well: keys, who may read which file, what Discord allows the bot, what is
    /// kept or waits too long, who read what.
    #[arg(long)]
    security: bool,
    /// A head that was kept: the chain must hold it. May be given several times; with several programs, say which.
    #[arg(long, value_name = "[GUILD:]COUNT:HASH", value_parser = chain::against)]
    against: Vec<Against>,
}

impl Arguments {
    /// A head is compared with a chain that was verified.
    fn whole_ledger(&self) -> bool {
        self.ledger || !self.against.is_empty()
    }
}

pub async fn doctor(arguments: &Arguments) -> Result<ExitCode, Failed> {
    let mut findings = Vec::new();
    if !arguments.whole_ledger() {
        findings.push(settings());
    }
    let url = config::database_url(variable)?;
    // What is wrong with a key is told among the settings.
    let vault = match arguments.whole_ledger() {
        true => keys::vault()?,
        false => keys::vault().unwrap_or_else(|_| Vault::closed()),
    };
    match open::existing(&url).await {
        Err(Failed::Setting(why) | Failed::Other(why)) => {
            findings.push(Finding::wrong("database", vec![why]));
        }
        Ok(db) => {
            let shape = shape(&db, &url).await;
            let up_to_date = shape.wrong.is_empty();
            findings.push(shape);
            if up_to_date {
                findings.push(ledger(&db).await);
                findings.push(held(&db, &vault).await);
            }
            if up_to_date && !arguments.whole_ledger() {
                findings.extend(providers::look(&db, &vault).await);
            }
            if up_to_date && arguments.security {
                findings.extend(security::look(&db, &vault, &url).await);
            }
            if up_to_date && arguments.whole_ledger() {
                findings.extend(chain::look(&db, &vault, &arguments.against).await);
            }
            db.close().await;
        }
    }
    report(&findings);
    if !arguments.whole_ledger() {
        feasts(Clock::system().now().utc().date_naive());
    }
    let well = findings.iter().all(|finding| finding.wrong.is_empty());
    Ok(if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn settings() -> Finding {
    let wrong = match Config::read(variable) {
        Ok(config) => config.lacks(),
        Err(error) => Some(error),
    };
    let wrong = wrong.map(|error| error.to_string());
    Finding {
        what: "settings",
        wrong: wrong.into_iter().collect(),
        well: "complete".into(),
    }
}

/// Until when the dates of all feasts are known: told in the last year before, while nothing is wrong yet.
#[allow(clippy::print_stdout, reason = "the report is for the operator")]
fn feasts(today: NaiveDate) {
    let until = campaign::KNOWN_UNTIL;
    match campaign::table_ends_soon(today) {
        false => println!("ok     feasts: known until {until}"),
        true => {
            println!("warn   feasts: known until {until}, a newer version of Ovation knows more")
        }
    }
}

async fn shape(db: &Db, url: &str) -> Finding {
    let version = db.version().await;
    let engine = version.unwrap_or_else(|fault| fault.to_string());
    let wrong = db
        .pending(url)
        .await
        .unwrap_or_else(|error| vec![error.to_string()]);
    Finding {
        what: "database",
        wrong,
        well: format!("{engine}, up to date"),
    }
}

/// Goes through the books and keys as the doctor does, and says that they are whole.
pub(super) async fn verified(db: &Db, vault: &Vault) -> Result<String, Failed> {
    let (books, keys) = (ledger(db).await, held(db, vault).await);
    let chains = chain::look(db, vault, &[]).await;
    let wrong = [&books, &keys].into_iter().chain(&chains);
    let wrong: Vec<String> = wrong.flat_map(|found| found.wrong.clone()).collect();
    match wrong.is_empty() {
        true => Ok(format!("{}; {}", books.well, keys.well)),
        false => Err(Failed::Other(wrong.join("\n"))),
    }
}

/// Whether the keys of the settings are those that the database needs.
async fn held(db: &Db, vault: &Vault) -> Finding {
    let app = open::with(db.clone(), vault.clone());
    let standing = match member::masters(&app).await {
        Ok(standing) => standing,
        Err(fault) => return Finding::wrong("keys", vec![fault.to_string()]),
    };
    match vault.id() {
        None => Finding {
            what: "keys",
            wrong: Vec::new(),
            well: keys::needed(&standing),
        },
        Some(_) => Finding {
            what: "keys",
            wrong: keys::foreign(&app, &standing),
            well: keys::told(&app, &standing),
        },
    }
}

async fn ledger(db: &Db) -> Finding {
    match invariants::check(db).await {
        Ok(report) => {
            let well = format!(
                "{} entries in {} programs, every invariant holds",
                report.entries, report.programs
            );
            Finding {
                what: "ledger",
                wrong: report.broken,
                well,
            }
        }
        Err(fault) => Finding::wrong("ledger", vec![fault.to_string()]),
    }
}

#[allow(clippy::print_stdout, reason = "the report is for the operator")]
fn report(findings: &[Finding]) {
    for finding in findings {
        if finding.wrong.is_empty() {
            println!("ok     {}: {}", finding.what, finding.well);
        }
        for wrong in &finding.wrong {
            println!("WRONG  {}: {wrong}", finding.what);
        }
    }
}
