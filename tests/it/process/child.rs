//! Running the program.
use discord_sandbox::{Options, Sandbox};
use ovation::cli::sandbox::demo;
use std::process::{Output, Stdio};
use tempfile::TempDir;
use tokio::process::{Child, Command};

/// What a token must never be found in.
pub const TOKEN: &str = "sandbox.local.only";

/// The program, in a folder of its own and with no variable but those that are named.
pub fn command(folder: &TempDir, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ovation"));
    command
        .args(arguments)
        .current_dir(folder.path())
        .env_clear()
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
}

impl Bot {
    pub async fn start() -> Bot {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", folder.path().join("run.db").display());
        let options = Options::default();
        let sandbox = Sandbox::start(demo::server(), options).await;
        let mut bot = Bot {
            sandbox: sandbox.expect("a free port"),
            url,
            folder,
            child: None,
        };
        bot.again().await;
        bot
    }

    /// Starts it once more, on the same database.
    pub async fn again(&mut self) {
        let api = self.sandbox.url();
        let variables = [
            ("DISCORD_TOKEN", TOKEN),
            ("DISCORD_API_URL", &api),
            ("DATABASE_URL", &self.url),
            ("RUST_LOG", "warn,ovation=debug"),
        ];
        let mut command = command(&self.folder, &["run"], &variables);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        self.child = Some(command.spawn().expect("it starts"));
        self.sandbox.ready().await;
        self.sandbox.connected().await;
    }

    /// Sends SIGTERM, as whoever supervises a service does.
    pub async fn terminate(&self) {
        let id = self.child.as_ref().and_then(Child::id).expect("it runs");
        let mut kill = Command::new("kill");
        let done = kill.args(["-TERM", &id.to_string()]).status().await;
        assert!(done.expect("kill").success());
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> Ended {
        let child = self.child.take().expect("it runs");
        let ended = tokio::time::timeout(crate::faults::PATIENCE, child.wait_with_output());
        let output = ended.await.expect("it ends in time").expect("its output");
        self.sandbox.disconnected().await;
        Ended::new(output)
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
        let variables = [("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", &self.url)];
        run(&self.folder, arguments, &variables).await
    }

    /// What lies in the database's folder.
    pub fn files(&self) -> Vec<String> {
        files(&self.folder)
    }
}
