//! Running the program.
use crate::world::{On, database};
use discord_sandbox::{Options, Sandbox, Setup};
use ovation::cli::sandbox::demo;
use std::path::PathBuf;
use std::process::{Output, Stdio};
use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;

/// What a token must never be found in.
pub const TOKEN: &str = "sandbox.local.only";

/// A key, and another one; neither may be found anywhere either.
pub const KEY: &str = "c2FuZGJveCBzYW5kYm94IHNhbmRib3ggc2FuZGJveC4=";
pub const OTHER_KEY: &str = "b3RoZXIgb3RoZXIgb3RoZXIgb3RoZXIgb3RoZXIgb3Q=";

/// The program, in a folder of its own and with no variable but a key and those that are named.
pub fn command(folder: &TempDir, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ovation"));
    command
        .args(arguments)
        .current_dir(folder.path())
        .env_clear()
        .env("OVATION_KEY", KEY)
        .envs(variables.iter().copied())
        .kill_on_drop(true);
    command
}

/// Runs it to its end.
pub async fn run(folder: &TempDir, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
    let output = command(folder, arguments, variables).output().await;
    Ended::new(output.expect("it can be run"))
}

/// What lies in a folder.
pub fn files(folder: &TempDir) -> Vec<String> {
    let found = std::fs::read_dir(folder.path()).expect("a folder");
    let names = found.map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.into_string().expect("text"))
        .collect();
    names.sort();
    names
}

async fn all(mut pipe: impl AsyncRead + Unpin) -> String {
    let mut text = String::new();
    pipe.read_to_string(&mut text).await.expect("text");
    text
}

/// What it left behind.
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub log: String,
}

impl Ended {
    fn new(output: Output) -> Self {
        Ended {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("text"),
            log: String::from_utf8(output.stderr).expect("text"),
        }
    }

    /// Everything that was printed.
    pub fn all(&self) -> String {
        format!("{}{}", self.out, self.log)
    }
}

/// The bot as `ovation run`, in a local Discord, logging as much as it can.
pub struct Bot {
    pub sandbox: Sandbox,
    pub url: String,
    folder: TempDir,
    child: Option<Child>,
    /// What it prints, read all the while: a full pipe would hold it up.
    printed: Option<[JoinHandle<String>; 2]>,
}

impl Bot {
    pub async fn start() -> Bot {
        let bot = Bot::new(On::Sqlite, demo::server(), Options::default()).await;
        let mut bot = bot.expect("SQLite is built in");
        bot.again().await;
        bot
    }

    /// The same in a server of one's own, on either engine, and not started yet.
    pub async fn new(on: On, setup: Setup, options: Options) -> Option<Bot> {
        let folder = tempfile::tempdir().expect("a folder");
        let url = match on {
            On::Sqlite => format!("sqlite://{}", folder.path().join("run.db").display()),
            On::Postgres => database(on, &folder).await?,
        };
        let sandbox = Sandbox::start(setup, options).await;
        Some(Bot {
            sandbox: sandbox.expect("a free port"),
            url,
            folder,
            child: None,
            printed: None,
        })
    }

    /// Starts it once more, on the same database.
    pub async fn again(&mut self) {
        self.again_with(&[]).await;
    }

    /// The same with more variables.
    pub async fn again_with(&mut self, more: &[(&str, &str)]) {
        let command = self.command(more);
        self.spawn(command).await;
    }

    /// As `ovation run` is started.
    pub fn command(&self, more: &[(&str, &str)]) -> Command {
        let api = self.sandbox.url();
        let variables = [
            ("DISCORD_TOKEN", TOKEN),
            ("DISCORD_API_URL", &api),
            ("DATABASE_URL", &self.url),
            ("RUST_LOG", "warn,ovation=debug"),
        ];
        command(&self.folder, &["run"], &[&variables, more].concat())
    }

    /// Starts it so, and waits until it serves.
    pub async fn spawn(&mut self, mut command: Command) {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let (out, log) = (child.stdout.take(), child.stderr.take());
        self.printed = Some([
            tokio::spawn(all(out.expect("a pipe"))),
            tokio::spawn(all(log.expect("a pipe"))),
        ]);
        self.child = Some(child);
        self.sandbox.ready().await;
        self.sandbox.connected().await;
    }

    /// The process's id.
    pub fn pid(&self) -> String {
        let id = self.child.as_ref().and_then(Child::id);
        id.expect("it runs").to_string()
    }

    /// Sends SIGTERM, as whoever supervises a service does.
    pub async fn terminate(&self) {
        let mut kill = Command::new("kill");
        let done = kill.args(["-TERM", &self.pid()]).status().await;
        assert!(done.expect("kill").success());
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> Ended {
        let mut child = self.child.take().expect("it runs");
        let ended = tokio::time::timeout(crate::faults::PATIENCE, child.wait()).await;
        let status = ended.expect("it ends in time").expect("a status");
        let [out, log] = self.printed.take().expect("it ran");
        self.sandbox.disconnected().await;
        Ended {
            code: status.code(),
            out: out.await.expect("its output"),
            log: log.await.expect("its log"),
        }
    }

    /// Ends it with SIGTERM.
    pub async fn stop(&mut self) -> Ended {
        self.terminate().await;
        self.ended().await
    }

    /// Ends it with SIGKILL, as a power cut does.
    pub async fn kill(&mut self) -> Ended {
        let child = self.child.as_mut().expect("it runs");
        child.start_kill().expect("killed");
        self.ended().await
    }

    /// Runs a subcommand on the same database.
    pub async fn tool(&self, subcommand: &str) -> Ended {
        self.tools(&[subcommand]).await
    }

    /// The same with arguments; paths are relative to the database's folder.
    pub async fn tools(&self, arguments: &[&str]) -> Ended {
        self.tools_with(arguments, &[]).await
    }

    /// The same with more variables.
    pub async fn tools_with(&self, arguments: &[&str], more: &[(&str, &str)]) -> Ended {
        let variables = [("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", &self.url)];
        run(&self.folder, arguments, &[&variables, more].concat()).await
    }

    /// Where a file of that folder is.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// What lies in the database's folder.
    pub fn files(&self) -> Vec<String> {
        files(&self.folder)
    }
}
