//! What is to be measured.
use clap::Parser;
use tempfile::TempDir;

/// The arguments after `--`.
#[derive(Parser)]
pub struct Options {
    /// 1,000,000 entries in place of 10,000,000, unless `--entries` says otherwise.
    #[arg(long)]
    quick: bool,
    /// How many give at once on SQLite.
    #[arg(long, default_value_t = 64)]
    pub callers: usize,
    /// How many members the large boards have.
    #[arg(long, default_value_t = 1_000_000)]
    pub members: i64,
    /// How many entries the large program has.
    #[arg(long)]
    entries: Option<i64>,
    /// A PostgreSQL server to measure on, in place of a throw-away one: one of its empty databases.
    #[arg(long, env = "DATABASE_URL")]
    pub database_url: Option<String>,
    /// Which parts; all where none is named.
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
        self.parts.is_empty()
            || self
                .parts
                .iter()
                .any(|wanted| part.starts_with(wanted.as_str()))
    }

    pub fn entries(&self) -> i64 {
        self.entries
            .unwrap_or(if self.quick { 1_000_000 } else { 10_000_000 })
    }
}

/// A folder on the disk that is measured: not in the system's temporary one, which may be in memory.
pub fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// The URL of a new SQLite file.
pub fn file(folder: &TempDir, name: &str) -> String {
    format!("sqlite://{}", folder.path().join(name).display())
}
