//! `ovation sandbox`: a local Discord with the bot in it, as a page and as a console in which one acts as anybody.
mod billing;
mod browser;
mod cast;
mod data;
pub mod demo;
pub mod host;
mod people;
pub mod stage;
mod tour;

use super::Failed;
use crate::base::config::SANDBOX_START;
use crate::base::locale::{Arg, Locale, Speech};
use crate::tr;
use data::Data;
use discord_sandbox::transcript::{self, Host, SharedHost};
use discord_sandbox::{Page, PageOptions};
use host::Director;
use stage::{Scene, Stage};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::sync::Mutex;

/// What `ovation sandbox` takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Plays a transcript, prints it, and ends; exit status 1 where the bot broke a rule of Discord's.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["port", "open", "data", "reset"])]
    script: Option<PathBuf>,
    /// The port of the page on 127.0.0.1; 8080 or the next that is free, unless set.
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Opens the page in the browser.
    #[arg(long)]
    open: bool,
    /// Keeps the world and the database in this folder, and goes on from there.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Starts anew in the folder of --data.
    #[arg(long, requires = "data")]
    reset: bool,
}

/// The program's own language, for what it says to the one who runs it.
fn speech() -> Speech {
    Speech::default_for(Locale::EnUs)
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode, Failed> {
    let script = arguments
        .script
        .as_deref()
        .map(std::fs::read_to_string)
        .transpose();
    let script =
        script.map_err(|error| Failed::Other(format!("the script can't be read: {error}")))?;
    let data = match &arguments.data {
        Some(folder) => Data::kept(folder, arguments.reset).map_err(Failed::Other)?,
        None => Data::passing().map_err(|error| Failed::Other(error.to_string()))?,
    };
    let mut director = raise(&data, script.is_none()).await?;
    if let Some(script) = script {
        let code = play(&mut director, &script).await;
        director.into_stage().stop().await;
        return Ok(code);
    }
    let sandbox = director.stage().sandbox.clone();
    let keeper = data.keep(&sandbox);
    let told = show(&arguments, director).await;
    if let Some(keeper) = keeper {
        keeper.abort();
    }
    data.note(&sandbox);
    told
}

/// Raises the curtain on the world that was kept, or on a new one in which the program is set up: the one of the page, or
/// that of scripts, where everybody may type everything.
async fn raise(data: &Data, page: bool) -> Result<Director, Failed> {
    let kept = data.world().map_err(Failed::Other)?;
    let fresh = kept.is_none();
    let (setup, script) = match page {
        true => (demo::page(), [demo::SCRIPT, demo::PAGE_SCRIPT].concat()),
        false => (demo::rewarding(), demo::SCRIPT.to_owned()),
    };
    let scene = match kept {
        Some(kept) => Scene::Kept(Box::new(kept)),
        None => Scene::New(Box::new(setup.bot("Ovation")), SANDBOX_START),
    };
    let stage = Stage::open(scene, &data.database(), page).await;
    let mut director = Director::new(stage.map_err(|error| Failed::Other(error.to_string()))?);
    if fresh {
        let sandbox = director.stage().sandbox.clone();
        let set_up = transcript::play(&sandbox, &mut director, &script).await;
        let refused = set_up.text.contains("\n  discord: ");
        if refused || !set_up.mistakes.is_empty() || !set_up.violations.is_empty() {
            let why = format!("the demonstration could not be set up:\n{}", set_up.text);
            return Err(Failed::Other(why));
        }
        // The answers of the set-up are nothing that anybody who comes now has asked for.
        sandbox.forget_private();
        data.note(&sandbox);
    }
    Ok(director)
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

/// Serves the page and speaks at the console, until either ends it.
#[allow(
    clippy::print_stdout,
    reason = "where the page is, is for the one who started it"
)]
async fn show(arguments: &Arguments, director: Director) -> Result<ExitCode, Failed> {
    let stage = director.stage();
    let (sandbox, app) = (stage.sandbox.clone(), stage.app.clone());
    let director = Arc::new(Mutex::new(director));
    let clock: discord_sandbox::Clock = Arc::new(move || app.now().utc());
    let host = SharedHost::new(director.clone(), host::HELP, clock);
    let options = PageOptions {
        port: arguments.port,
        tours: tour::tours(),
        cast: cast::told(),
    };
    let page = Page::start(sandbox.clone(), host.clone(), options).await;
    let page = page.map_err(|error| Failed::Other(error.to_string()))?;
    println!(
        "{}",
        tr!(
            &speech(),
            "sandbox-page",
            url = Arg::Raw(page.url().to_owned())
        )
    );
    if arguments.open && browser::open(page.url()).is_err() {
        println!("{}", tr!(&speech(), "sandbox-no-browser"));
    }
    let told = converse(&sandbox, host).await;
    page.stop().await;
    director.lock().await.stage_mut().close().await;
    told
}

const WELCOME: &str = "\
A local Discord with Ovation in it: nothing leaves this machine. You can be anybody:
  ada      an admin, who decides on orders
  alice    staff
  bob      staff, decides on orders, too
  chloe    staff, reads French
  dave     staff, has closed direct messages
  erin     new: has not joined the program yet
  frank    a customer
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
async fn converse(
    sandbox: &discord_sandbox::Sandbox,
    mut host: impl Host,
) -> Result<ExitCode, Failed> {
    use std::io::{IsTerminal, Write};
    print!("{WELCOME}");
    let mut input = tokio::io::BufReader::new(tokio::io::stdin());
    let mut print = |text: &str| {
        print!("{text}");
        let _ = std::io::stdout().flush();
    };
    let echo = !std::io::stdin().is_terminal();
    let told = tokio::select! {
        told = transcript::repl(sandbox, &mut host, &mut input, &mut print, echo) => told,
        // Ended like `quit`, so that the temporary database goes as well.
        () = asked_to_end() => Ok(sandbox.violations()),
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

/// By the keyboard, or by whoever started the program.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = term.recv() => {}
            }
            return;
        }
    }
    // Where it can't be heard, `quit` is left.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
