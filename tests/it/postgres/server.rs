//! Starting the server, and making sure that it ends with the test process.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

/// Waits on its stdin, which ends when the test process does, for whatever reason; then nothing is left behind. A line there is
/// a word for `pg_ctl`, repeated once it is done.
/// What it prints before `ready` is the reason why there is no server.
const SUPERVISOR: &str = r#"
bin=$1 home=$2 settings=$3
end() { "$bin/pg_ctl" stop -D "$home/data" -m immediate >/dev/null 2>&1; rm -rf "$home"; }
trap end EXIT
trap '' PIPE # nobody may be listening any more when it is ready
"$bin/initdb" -D "$home/data" -U ovation -A trust -E UTF8 --locale=C --no-sync >"$home/log" 2>&1 &&
printf '%s\n' "$settings" >>"$home/data/postgresql.conf" &&
"$bin/pg_ctl" start -w -t 60 -D "$home/data" -l "$home/log" >/dev/null 2>&1 || { cat "$home/log"; exit 1; }
echo ready
while read -r word; do
  "$bin/pg_ctl" "$word" -w -t 60 -m immediate -D "$home/data" -l "$home/log" >/dev/null 2>&1 && echo "$word"
done
"#;

/// A running server. It listens on a socket in its own directory only, which its user alone may enter.
pub struct Server {
    home: PathBuf,
    /// Held open as long as the process lives: see `SUPERVISOR`.
    alive: ChildStdin,
    said: BufReader<ChildStdout>,
}

impl Server {
    /// Starts a server; `None` where PostgreSQL is not installed, an error with its log where it does not start.
    pub fn start(durable: bool) -> Result<Option<Self>, String> {
        let Some(bin) = binaries() else {
            return Ok(None);
        };
        let made = tempfile::Builder::new()
            .prefix("ovation-pg-")
            .tempdir()
            .map_err(|e| e.to_string())?;
        let mut supervisor = supervisor(&bin, made.path(), durable)
            .spawn()
            .map_err(|e| e.to_string())?;
        let home = made.keep(); // from here on the supervisor removes it
        let (Some(alive), Some(out)) = (supervisor.stdin.take(), supervisor.stdout.take()) else {
            return Err("the supervisor has no pipes".to_owned());
        };
        let (mut out, mut first) = (BufReader::new(out), String::new());
        out.read_line(&mut first).map_err(|e| e.to_string())?;
        if first.trim() == "ready" {
            return Ok(Some(Self {
                home,
                alive,
                said: out,
            }));
        }
        let _ = out.read_to_string(&mut first);
        Err(first)
    }

    /// Has `pg_ctl` do something: `stop`, at once and without a word to anybody, `start` or `restart`.
    pub fn control(&mut self, word: &str) {
        writeln!(self.alive, "{word}").expect("a supervisor");
        let mut done = String::new();
        self.said.read_line(&mut done).expect("a supervisor");
        assert_eq!(done.trim(), word);
    }

    /// The URL of one of its databases.
    pub fn url(&self, database: &str) -> String {
        format!(
            "postgres://ovation@localhost/{database}?host={}",
            self.home.display()
        )
    }
}

/// The supervisor runs in a group of its own, so that Ctrl-C in the terminal does not end it before the tests.
fn supervisor(bin: &Path, home: &Path, durable: bool) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", SUPERVISOR, "postgres-for-tests"])
        .arg(bin)
        .arg(home)
        .arg(settings(home, durable));
    command
        .current_dir(home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .process_group(0);
    // PostgreSQL refuses to run as root. Who owns what we just made tells who we are, without `unsafe`.
    if fs::metadata(home).is_ok_and(|made| made.uid() == 0)
        && let Some((uid, gid)) = unprivileged()
        && chown(home, Some(uid), Some(gid)).is_ok()
    {
        command.uid(uid).gid(gid);
    }
    command
}

/// Tests need no durability, unless they measure it. What was committed outlives the server, though, since some of them stop
/// it.
fn settings(home: &Path, durable: bool) -> String {
    let fsync = if durable { "on" } else { "off" };
    format!(
        "fsync = {fsync}\nfull_page_writes = {fsync}\nsynchronous_commit = on\nmax_connections = 200\n\
         listen_addresses = ''\nunix_socket_directories = '{}'\ntimezone = 'UTC'",
        home.display()
    )
}

/// The directory of `initdb` and its kin: in PATH, where `pg_config` says, or the newest of Debian's.
fn binaries() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let told = Command::new("pg_config").arg("--bindir").output().ok();
    let told = told.map(|out| PathBuf::from(String::from_utf8_lossy(&out.stdout).trim()));
    let complete = |dir: &PathBuf| {
        ["initdb", "pg_ctl", "postgres"]
            .iter()
            .all(|name| dir.join(name).is_file())
    };
    std::env::split_paths(&path)
        .chain(told)
        .chain(debian())
        .find(complete)
}

fn debian() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut versions: Vec<_> = versions
        .filter_map(|dir| dir.file_name().to_str()?.parse::<u32>().ok())
        .collect();
    versions.sort_unstable_by(|a, b| b.cmp(a));
    versions
        .iter()
        .map(|version| PathBuf::from(format!("/usr/lib/postgresql/{version}/bin")))
        .collect()
}

/// The user id and group id of `postgres`, else of `nobody`.
fn unprivileged() -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let ids = |name: &str| {
        let line = users
            .lines()
            .find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    ids("postgres").or_else(|| ids("nobody"))
}
