//! `ovation doctor`
use super::{Failed, open, variable};
use crate::base::config::{self, Config};
use crate::base::db::Db;
use crate::ledger::service::invariants;
use std::process::ExitCode;

/// What was looked at, and whether it is well.
struct Finding {
    what: &'static str,
    wrong: Vec<String>,
    well: String,
}

pub async fn doctor() -> Result<ExitCode, Failed> {
    let mut findings = vec![settings()];
    let url = config::database_url(variable)?;
    match open::existing(&url).await {
        Err(Failed::Setting(why) | Failed::Other(why)) => {
            findings.push(Finding {
                what: "database",
                wrong: vec![why],
                well: String::new(),
            });
        }
        Ok(db) => {
            findings.push(shape(&db, &url).await);
            if findings
                .iter()
                .all(|finding| finding.what != "database" || finding.wrong.is_empty())
            {
                findings.push(ledger(&db).await);
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
    let finding = ledger(db).await;
    match finding.wrong.is_empty() {
        true => Ok(finding.well),
        false => Err(Failed::Other(finding.wrong.join("\n"))),
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
        Err(fault) => Finding {
            what: "ledger",
            wrong: vec![fault.to_string()],
            well: String::new(),
        },
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
