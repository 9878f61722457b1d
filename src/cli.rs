//! The command line: one file per subcommand, and the only place that reads configuration and wires the parts.
mod backup;
pub mod bot;
mod control;
mod copy;
mod doctor;
mod keygen;
mod keys;
mod migrate;
mod open;
mod rekey;
mod restore;
mod run;
#[cfg(feature = "sandbox")]
pub mod sandbox;

use clap::{Parser, Subcommand};
use std::io::IsTerminal;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Recognition and points for Discord.
///
/// Try it without a token or an account: `ovation sandbox`.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the servers that the bot was invited to; needs DISCORD_TOKEN.
    Run,
    /// Plays with the bot in a local Discord: no token, no account.
    #[cfg(feature = "sandbox")]
    Sandbox(sandbox::Arguments),
    /// Brings the database to the shape that this version knows.
    Migrate,
    /// Checks settings, database and ledger, and says what is wrong.
    Doctor(doctor::Arguments),
    /// Prints a new key for OVATION_KEY.
    Keygen,
    /// Puts the data keys under a new OVATION_KEY, from OVATION_KEY_OLD, while the bot runs.
    Rekey,
    /// Copies the SQLite database to a file, while the bot runs.
    Backup(backup::Arguments),
    /// Puts a backup in the place of the SQLite database.
    Restore(restore::Arguments),
    /// Copies everything to an empty database, of either engine.
    Copy(copy::Arguments),
}

impl Command {
    /// What is logged unless `RUST_LOG` says otherwise: in a console, only what needs looking at.
    fn quiet(&self) -> &'static str {
        match self {
            #[cfg(feature = "sandbox")]
            Command::Sandbox(_) => "error,ovation=warn",
            _ => "warn,ovation=info",
        }
    }
}

/// A wrong setting, as against a failure.
const WRONG_SETTING: u8 = 2;

/// What a subcommand may end with.
enum Failed {
    /// A setting is missing or wrong: exit status 2.
    Setting(String),
    /// Something else went wrong: exit status 1.
    Other(String),
}

impl From<crate::base::config::ConfigError> for Failed {
    fn from(error: crate::base::config::ConfigError) -> Self {
        Failed::Setting(error.to_string())
    }
}

/// Runs a subcommand and says how it ended.
pub fn execute(cli: Cli) -> ExitCode {
    if let Err(failed) = dotenv() {
        return fail(&failed);
    }
    if let Err(failed) = log(cli.command.quiet()) {
        return fail(&failed);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return fail(&Failed::Other(error.to_string())),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Run => run::run().await,
            #[cfg(feature = "sandbox")]
            Command::Sandbox(arguments) => sandbox::run(arguments).await,
            Command::Migrate => migrate::migrate().await,
            Command::Doctor(arguments) => doctor::doctor(&arguments).await,
            Command::Keygen => keygen::keygen(),
            Command::Rekey => rekey::rekey().await,
            Command::Backup(arguments) => backup::backup(arguments).await,
            Command::Restore(arguments) => restore::restore(arguments).await,
            Command::Copy(arguments) => copy::copy(arguments).await,
        }
    });
    // A console may still be reading: its thread is not waited for.
    runtime.shutdown_background();
    match done {
        Ok(code) => code,
        Err(failed) => fail(&failed),
    }
}

#[allow(
    clippy::print_stderr,
    reason = "the command line speaks to the operator"
)]
fn fail(failed: &Failed) -> ExitCode {
    match failed {
        Failed::Setting(what) => {
            eprintln!("ovation: {what}");
            ExitCode::from(WRONG_SETTING)
        }
        Failed::Other(what) => {
            eprintln!("ovation: {what}");
            ExitCode::FAILURE
        }
    }
}

/// Tells the operator what was done.
#[allow(
    clippy::print_stdout,
    reason = "the command line speaks to the operator"
)]
fn say(what: &str) {
    println!("{what}");
}

/// Logs to standard error, so that a transcript on standard output stays clean; in colors only where somebody looks.
fn log(quiet: &str) -> Result<(), Failed> {
    let wanted = variable("RUST_LOG");
    let filter = EnvFilter::builder().parse(wanted.as_deref().unwrap_or(quiet));
    let filter = filter.map_err(|error| {
        let example = "write it as warn,ovation=debug";
        Failed::Setting(format!("RUST_LOG: {error}: {example}"))
    })?;
    let colors = std::io::stderr().is_terminal() && variable("NO_COLOR").is_none();
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(colors)
        .with_writer(std::io::stderr)
        .init();
    Ok(())
}

/// Reads `.env`; that there is none is the ordinary case. What a broken line holds is not shown: it may be the token.
fn dotenv() -> Result<(), Failed> {
    match dotenvy::dotenv() {
        Err(dotenvy::Error::LineParse(..)) => Err(Failed::Setting(
            ".env: a line of it is not NAME=value, or its value has spaces and no quotes".into(),
        )),
        Err(error) if !error.not_found() => Err(Failed::Setting(format!(".env: {error}"))),
        _ => Ok(()),
    }
}

/// A variable; an empty one counts as absent, as `.env.example` has them.
fn variable(name: &str) -> Option<String> {
    std::env::var(name)
        .ok()
        .filter(|value| !value.trim().is_empty())
}
