//! What is to be measured.
use clap::Parser;
use tempfile::TempDir;

/// The arguments after `--`.
#[derive(Parser)]
pub struct Options {
    /// 10,000 members in place of 100,000, unless `--members` says otherwise.
    #[arg(long)]
    quick: bool,
    /// How many members have something due.
    #[arg(long)]
    members: Option<i64>,
    /// A PostgreSQL server to measure on, in place of a throw-away one: one of its empty databases.
    #[arg(long, env = "DATABASE_URL")]
    pub database_url: Option<String>,
    /// Which engines; both where none is named.
    parts: Vec<String>,
    /// What `cargo bench` adds by itself.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    pub fn read() -> Options {
        let options = Options::parse();
        // A database of SQLite's is always a fresh one: what is measured is the disk under target/.
        let server = options
            .database_url
            .filter(|url| url.starts_with("postgres"));
        Options {
            database_url: server,
            ..options
        }
    }

    pub fn wants(&self, part: &str) -> bool {
        let named = |wanted: &String| part.starts_with(wanted.as_str());
        self.parts.is_empty() || self.parts.iter().any(named)
    }

    /// Whether less is measured.
    #[allow(dead_code, reason = "not every part asks")]
    pub fn is_quick(&self) -> bool {
        self.quick
    }

    /// No fewer than those who thank each other meanwhile.
    pub fn members(&self) -> i64 {
        let members = if self.quick { 10_000 } else { 100_000 };
        self.members.unwrap_or(members).max(1_000)
    }
}

/// A folder on the disk that is measured: not in the system's temporary one, which may be in memory.
pub fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}
