//! `ovation doctor`
mod chain;

use super::{Failed, open, variable};
use crate::base::config::{self, Config};
use crate::base::db::Db;
use crate::ledger::service::invariants;
use crate::seal::service::Against;
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
            }
            if up_to_date && arguments.whole_ledger() {
                findings.extend(chain::look(&db, &arguments.against).await);
            }
            db.close().await;
        }
    }
    report(&findings);
    let well = findings.iter().all(|finding| finding.wrong.is_empty());
    Ok(if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn settings() -> Finding {
    let wrong = Config::read(variable).err().map(|error| error.to_string());
    Finding {
        what: "settings",
        wrong: wrong.into_iter().collect(),
        well: "complete".into(),
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

/// Goes through the books as the doctor does, and says that they are whole.
pub(super) async fn verified(db: &Db) -> Result<String, Failed> {
    let books = ledger(db).await;
    let chains = chain::look(db, &[]).await;
    let wrong = chains.iter().flat_map(|chain| &chain.wrong);
    let wrong: Vec<String> = books.wrong.iter().chain(wrong).cloned().collect();
    match wrong.is_empty() {
        true => Ok(books.well),
        false => Err(Failed::Other(wrong.join("\n"))),
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
