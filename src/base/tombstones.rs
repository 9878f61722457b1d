//! Who was erased, in a file beside the database and beside its backups: what an older backup brings back is erased again.
//! It holds opaque ids and moments, and nothing that tells who somebody was.
use crate::base::clock::Instant;
use crate::base::db::modes::PRIVATE;
use crate::base::ids::{GuildId, MemberId};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Somebody who was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct Tombstone {
    /// The program.
    pub guild: GuildId,
    /// The opaque id.
    pub member: MemberId,
    /// When.
    pub at: Instant,
}

/// The file, one line for each: program, member, moment.
#[derive(Clone, Debug)]
pub struct Tombstones(PathBuf);

impl Tombstones {
    /// In a file, which is made when it is first needed.
    pub fn at(file: impl Into<PathBuf>) -> Self {
        Tombstones(file.into())
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.0
    }

    /// All of them; none where there is no file yet. A line that was cut by a crash counts for nothing.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn read(&self) -> io::Result<Vec<Tombstone>> {
        match fs::read_to_string(&self.0) {
            Ok(text) => Ok(text.lines().filter_map(parse).collect()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    /// Adds those that are not there yet, durably, before the data goes. Returns how many that were.
    ///
    /// # Errors
    /// The file can't be read or written.
    pub fn add(&self, new: &[Tombstone]) -> io::Result<usize> {
        let known = self.read()?;
        let is_new = |one: &&Tombstone| {
            let same = |two: &Tombstone| (two.guild, two.member) == (one.guild, one.member);
            !known.iter().any(same)
        };
        let lines: Vec<String> = new.iter().filter(is_new).map(line).collect();
        if lines.is_empty() {
            return Ok(0);
        }
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .mode(PRIVATE)
            .open(&self.0)?;
        // A line that was cut must not swallow the next one.
        file.write_all(format!("\n{}", lines.concat()).as_bytes())?;
        file.sync_all()?;
        Ok(lines.len())
    }
}

fn line(tombstone: &Tombstone) -> String {
    let Tombstone { guild, member, at } = tombstone;
    format!("{guild} {member} {}.\n", at.0)
}

/// A line ends with a full stop, so that none that was cut passes for a whole one.
fn parse(line: &str) -> Option<Tombstone> {
    let mut parts = line.strip_suffix('.')?.split(' ');
    let mut next = || parts.next()?.parse::<i64>().ok();
    Some(Tombstone {
        guild: GuildId(next()?),
        member: MemberId(next()?),
        at: Instant(next()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tombstone(member: i64) -> Tombstone {
        Tombstone {
            guild: GuildId(7),
            member: MemberId(member),
            at: Instant(member * 1_000),
        }
    }

    #[test]
    fn each_is_kept_once_and_a_cut_line_harms_nobody() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = Tombstones::at(dir.path().join("erased"));
        assert_eq!(file.read().expect("none"), []);
        assert_eq!(file.add(&[tombstone(1), tombstone(2)]).expect("two"), 2);
        assert_eq!(file.add(&[tombstone(2)]).expect("none"), 0);
        let whole = fs::read_to_string(file.file()).expect("text");
        fs::write(file.file(), format!("{whole}7 3 30")).expect("cut");
        assert_eq!(file.add(&[tombstone(4)]).expect("one"), 1);
        let found = file.read().expect("three");
        assert_eq!(found, [tombstone(1), tombstone(2), tombstone(4)]);
    }
}
