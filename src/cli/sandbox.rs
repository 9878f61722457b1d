//! `ovation sandbox`: a local Discord, the bot in it, and a console in which one acts as anybody.
pub mod demo;
pub mod host;
mod people;
pub mod stage;

use super::Failed;
use crate::base::config::SANDBOX_START;
use discord_sandbox::transcript;
use host::Director;
use stage::Stage;
use std::path::PathBuf;
use std::process::ExitCode;

/// What `ovation sandbox` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Plays a transcript, prints it, and ends; exit status 1 where the bot broke a rule of Discord's.
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode, Failed> {
    let script = arguments
        .script
        .as_deref()
        .map(std::fs::read_to_string)
        .transpose();
    let script =
        script.map_err(|error| Failed::Other(format!("the script can't be read: {error}")))?;
    let folder = tempfile::tempdir().map_err(|error| Failed::Other(error.to_string()))?;
    let database = format!("sqlite://{}", folder.path().join("sandbox.db").display());
    let stage = Stage::start(demo::server(), &database, SANDBOX_START).await;
    let stage = stage.map_err(|error| Failed::Other(error.to_string()))?;
    let mut director = Director::new(stage);
    let sandbox = director.stage().sandbox.clone();
    let set_up = transcript::play(&sandbox, &mut director, demo::SCRIPT).await;
    let refused = set_up.text.contains("\n  discord: ");
    if refused || !set_up.mistakes.is_empty() || !set_up.violations.is_empty() {
        return Err(Failed::Other(format!(
            "the demonstration could not be set up:\n{}",
            set_up.text
        )));
    }
    let code = match script {
        Some(script) => play(&mut director, &script).await,
        None => converse(&mut director).await?,
    };
    director.into_stage().stop().await;
    Ok(code)
}

#[allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a transcript is for the one who asked for it"
)]
async fn play(director: &mut Director, script: &str) -> ExitCode {
    let sandbox = director.stage().sandbox.clone();
    let played = transcript::play(&sandbox, director, script).await;
    print!("{}", played.text);
    for wrong in played.violations.iter().chain(&played.mistakes) {
        eprintln!("violation: {wrong}");
    }
    let well = played.violations.is_empty() && played.mistakes.is_empty();
    if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

const WELCOME: &str = "\
A local Discord with Ovation in it: nothing leaves this machine, and nothing is kept. You can be anybody:
  ada      an admin, who decides on orders
  alice
  bob      decides on orders, too
  chloe    reads French
  dave     has closed direct messages
  erin
Name who acts, then type as in Discord:
  alice> /kudos member:@bob points:5 reason:\"the demo\"
  dave> [Boost]          clicks the button
  dave> {points: 3}      fills the form that has opened
  chloe> /solde
  clock +7d              a week passes
Type help for everything else, quit to leave.
";

#[allow(
    clippy::print_stdout,
    reason = "the console speaks to the one at the keyboard"
)]
async fn converse(director: &mut Director) -> Result<ExitCode, Failed> {
    use std::io::{IsTerminal, Write};
    print!("{WELCOME}");
    let sandbox = director.stage().sandbox.clone();
    let mut input = tokio::io::BufReader::new(tokio::io::stdin());
    let mut print = |text: &str| {
        print!("{text}");
        let _ = std::io::stdout().flush();
    };
    let echo = !std::io::stdin().is_terminal();
    let told = tokio::select! {
        told = transcript::repl(&sandbox, director, &mut input, &mut print, echo) => told,
        // Ended like `quit`, so that the temporary database goes as well.
        _ = tokio::signal::ctrl_c() => Ok(sandbox.violations()),
    };
    let violations = told.map_err(|error| Failed::Other(error.to_string()))?;
    for wrong in &violations {
        print(&format!("violation: {wrong}\n"));
    }
    Ok(if violations.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
