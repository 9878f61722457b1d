//! The SQLite library that this binary is linked with: with some, a database can be damaged.

/// The WAL-reset bug: a checkpoint that races with a commit can lose it, or damage the file.
/// <https://www.sqlite.org/wal.html#walresetbug>
const DAMAGING: std::ops::RangeInclusive<[u32; 3]> = [3, 7, 0]..=[3, 51, 2];

/// Whether a version of the library keeps what it was given. One that can't be read is not trusted.
pub(super) fn is_sound(version: &str) -> bool {
    let mut parts = version.split('.').map(str::parse::<u32>);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(major)), Some(Ok(minor)), patch) => {
            let patch = patch.and_then(Result::ok).unwrap_or(0);
            !DAMAGING.contains(&[major, minor, patch])
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_sound;

    #[test]
    fn libraries_with_the_bug_are_told_from_those_without() {
        for sound in ["3.6.23", "3.51.3", "3.52.0", "3.52", "4.0.0", "3.51.3.1"] {
            assert!(is_sound(sound), "{sound}");
        }
        for unsound in [
            "3.7.0", "3.7", "3.7.17", "3.40.1", "3.51", "3.51.2", "3.51.0", "3", "", "x.y.z",
        ] {
            assert!(!is_sound(unsound), "{unsound}");
        }
    }
}
