//! Where the world and the database are kept between runs, if anywhere.
use discord_sandbox::{Kept, Sandbox};
use std::fs::{File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::task::JoinHandle;

/// The world, as the stand-in writes it.
const WORLD: &str = "world.json";
/// The bot's database.
const DATABASE: &str = "ovation.db";
/// Held by whoever uses the folder.
const LOCK: &str = "lock";
/// How long what has changed waits for more of it before it is written.
const PAUSE: Duration = Duration::from_millis(500);

/// The folder of a sandbox, which nobody else uses meanwhile.
pub struct Data {
    folder: PathBuf,
    kept: bool,
    _lock: Option<File>,
    // Deleted at the end, with all that is in it.
    _passing: Option<tempfile::TempDir>,
}

impl Data {
    /// A folder that goes with the program.
    ///
    /// # Errors
    /// There is no room for it.
    pub fn passing() -> std::io::Result<Data> {
        let passing = tempfile::tempdir()?;
        Ok(Data {
            folder: passing.path().to_owned(),
            kept: false,
            _lock: None,
            _passing: Some(passing),
        })
    }

    /// A folder that stays; `reset` empties it of what a sandbox left there, and of nothing else.
    ///
    /// # Errors
    /// What is wrong with it, and what to do about it.
    pub fn kept(folder: &Path, reset: bool) -> Result<Data, String> {
        let path = folder.display().to_string();
        let unusable = |error: std::io::Error| format!("the folder {path} can't be used: {error}");
        std::fs::create_dir_all(folder).map_err(unusable)?;
        let lock = File::create(folder.join(LOCK)).map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(format!(
                    "another sandbox is using the folder {path}: end that one first, or name another folder"
                ));
            }
            Err(TryLockError::Error(error)) => return Err(unusable(error)),
        }
        if reset {
            for name in [WORLD, DATABASE, "ovation.db-wal", "ovation.db-shm"] {
                match std::fs::remove_file(folder.join(name)) {
                    Err(error) if error.kind() != ErrorKind::NotFound => {
                        return Err(unusable(error));
                    }
                    _ => {}
                }
            }
        }
        Ok(Data {
            folder: folder.to_owned(),
            kept: true,
            _lock: Some(lock),
            _passing: None,
        })
    }

    /// The address of the database.
    pub fn database(&self) -> String {
        format!("sqlite://{}", self.folder.join(DATABASE).display())
    }

    /// The world as it was left, if there is one.
    ///
    /// # Errors
    /// The folder is damaged; nothing in it was changed.
    pub fn world(&self) -> Result<Option<Kept>, String> {
        let path = self.folder.display().to_string();
        let damaged = |why: String| {
            format!(
                "the folder {path} is damaged ({why}); nothing in it was changed. Put it right, move it away, or begin anew with --reset"
            )
        };
        let database = self.folder.join(DATABASE).exists();
        match std::fs::read_to_string(self.folder.join(WORLD)) {
            Ok(text) if database => Kept::read(&text)
                .map(Some)
                .map_err(|why| damaged(format!("{WORLD}: {why}"))),
            Ok(_) => Err(damaged(format!("{DATABASE} is missing"))),
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(damaged(format!("{WORLD}: {error}")))
            }
            Err(_) if database => Err(damaged(format!("{WORLD} is missing"))),
            Err(_) => Ok(None),
        }
    }

    /// Writes the world down whenever it has changed, until the task is aborted.
    pub fn keep(&self, sandbox: &Sandbox) -> Option<JoinHandle<()>> {
        let (folder, sandbox) = (self.folder.clone(), sandbox.clone());
        self.kept.then(|| {
            let mut changes = sandbox.changes();
            tokio::spawn(async move {
                while changes.changed().await.is_ok() {
                    wait(PAUSE).await;
                    // What changes while it is written is written again.
                    changes.mark_unchanged();
                    note(&folder, &sandbox);
                }
            })
        })
    }

    /// Writes the world down.
    pub fn note(&self, sandbox: &Sandbox) {
        if self.kept {
            note(&self.folder, sandbox);
        }
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "what is written down is not the program's time"
)]
async fn wait(time: Duration) {
    tokio::time::sleep(time).await;
}

fn note(folder: &Path, sandbox: &Sandbox) {
    let written = sandbox.keep().and_then(|text| write(folder, &text));
    if let Err(error) = written {
        tracing::error!(%error, "the world of the sandbox can't be written down");
    }
}

/// Whoever reads it finds all of the old text or all of the new.
fn write(folder: &Path, text: &str) -> std::io::Result<()> {
    let new = folder.join("world.json.new");
    let mut file = File::create(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(new, folder.join(WORLD))
}

#[cfg(test)]
mod tests {
    use super::*;
    use discord_sandbox::{NewUser, Options, Setup};

    fn opened(folder: &Path) -> Data {
        Data::kept(folder, false).expect("a folder of one's own")
    }

    fn damage(data: &Data) -> String {
        data.world().expect_err("it is damaged")
    }

    #[tokio::test]
    async fn what_is_kept_is_read_again_until_it_is_reset() {
        let folder = tempfile::tempdir().expect("a folder");
        let data = opened(folder.path());
        assert!(data.world().expect("nothing yet").is_none());
        let setup = Setup::new("Acme").user(NewUser::new("alice"));
        let sandbox = Sandbox::start(setup, Options::default()).await;
        data.note(&sandbox.expect("a sandbox"));
        std::fs::write(folder.path().join(DATABASE), "").expect("a file");
        assert!(data.world().expect("it is whole").is_some());
        drop(data);
        let anew = Data::kept(folder.path(), true).expect("nobody else has it");
        assert!(anew.world().expect("nothing is left").is_none());
    }

    #[test]
    fn half_of_it_is_damaged_and_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let data = opened(folder.path());
        let world = folder.path().join(WORLD);
        std::fs::write(&world, "{}").expect("a file");
        assert!(damage(&data).contains("ovation.db is missing"));
        std::fs::write(folder.path().join(DATABASE), "").expect("a file");
        assert!(damage(&data).contains("world.json"));
        assert_eq!(std::fs::read_to_string(&world).expect("it is there"), "{}");
        std::fs::remove_file(world).expect("it was there");
        assert!(damage(&data).contains("world.json is missing"));
    }

    #[test]
    fn two_sandboxes_never_share_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = opened(folder.path());
        let second = Data::kept(folder.path(), true).err();
        assert!(second.is_some_and(|why| why.contains("another sandbox")));
        drop(first);
        opened(folder.path());
    }
}
