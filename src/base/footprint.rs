//! What the process holds of the machine's memory, and what of it goes back to the system.
//!
//! Code that ran once at the start stays in the process's memory with all that lies around it (the kernel maps 16 pages at
//! a time), and the C library keeps what was freed. A bot that rests needs neither. What is handed back here is never lost:
//! pages that are needed after all are mapped again from the file that they came from, mostly without a read.
#![allow(
    unsafe_code,
    reason = "the system's calls for this have no safe form; nothing else in the program needs one"
)]
use crate::base::clock::pause;
use std::ops::Range;
use std::time::Duration;

/// How long after the start nothing of it goes on.
const SETTLED: Duration = Duration::from_secs(2);
/// How often what has gathered since is handed back.
const EVERY: Duration = Duration::from_secs(3_600);

/// Hands back what only the start needed, and then each hour what has gathered.
pub async fn keep_small() {
    pause(SETTLED).await;
    loop {
        let handed_back = tokio::task::spawn_blocking(hand_back);
        if let Ok(Err(error)) = handed_back.await {
            tracing::debug!(%error, "memory that nobody needs was not handed back");
        }
        pause(EVERY).await;
    }
}

/// Hands back what was freed, and the pages of the program's file that can be mapped again.
///
/// # Errors
/// The system does not tell what is mapped.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn hand_back() -> std::io::Result<()> {
    let program = std::fs::read_link("/proc/self/exe")?;
    let mapped = std::fs::read_to_string("/proc/self/smaps")?;
    for range in unchanged(&mapped, &program.to_string_lossy()) {
        let start = std::ptr::without_provenance_mut(range.start);
        // SAFETY: these are whole mappings of the running program's file, which are never unmapped, cannot be written, and
        // of which nothing differs from the file. So what is dropped is read again from there as soon as it is touched,
        // with the same content.
        unsafe { libc::madvise(start, range.len(), libc::MADV_DONTNEED) };
    }
    // SAFETY: it takes no pointers, and locks the lists of free memory that it works on.
    unsafe { libc::malloc_trim(0) };
    Ok(())
}

/// Elsewhere the system is left to itself.
///
/// # Errors
/// None.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn hand_back() -> std::io::Result<()> {
    Ok(())
}

/// Private mappings of a file that cannot be written and are as the file is, as
/// [`smaps`](https://man7.org/linux/man-pages/man5/proc_pid_smaps.5.html) tells them.
#[cfg_attr(
    not(all(target_os = "linux", target_env = "gnu")),
    allow(dead_code, reason = "only there anything is handed back")
)]
fn unchanged(smaps: &str, file: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut last = None;
    for line in smaps.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next()) {
            // What differs from the file is in memory, or swapped out.
            (Some("Anonymous:"), Some(size)) if size != "0" => last = None,
            (Some("Swap:"), Some("0")) => found.extend(last.take()),
            (Some(range), Some(rights)) if !range.ends_with(':') => {
                let of_file = line.find('/').is_some_and(|at| &line[at..] == file);
                let fixed = matches!(rights, "r-xp" | "r--p");
                last = (fixed && of_file).then(|| bounds(range)).flatten();
            }
            _ => {}
        }
    }
    found
}

fn bounds(range: &str) -> Option<Range<usize>> {
    let (start, end) = range.split_once('-')?;
    let address = |hex| usize::from_str_radix(hex, 16).ok();
    Some(address(start)?..address(end)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMAPS: &str = "\
1000-2000 r--p 00000000 fe:00 7 /bin/ovation
Rss: 4 kB
Anonymous:             0 kB
Swap:                  0 kB
2000-5000 r-xp 00001000 fe:00 7 /bin/ovation
Anonymous:             0 kB
Swap:                  0 kB
THPeligible:           0
5000-6000 r--p 00004000 fe:00 7 /bin/ovation
Anonymous:             8 kB
Swap:                  0 kB
5000-6000 r--p 00004000 fe:00 7 /bin/ovation
Anonymous:             0 kB
Swap:                  8 kB
6000-7000 rw-p 00005000 fe:00 7 /bin/ovation
Anonymous:             0 kB
Swap:                  0 kB
7000-8000 r-xs 00000000 fe:00 7 /bin/ovation
Anonymous:             0 kB
Swap:                  0 kB
8000-9000 rw-p 00000000 00:00 0 [heap]
Anonymous:             0 kB
Swap:                  0 kB
9000-a000 r-xp 00000000 00:00 0 [vdso]
Anonymous:             0 kB
Swap:                  0 kB
a000-b000 r--p 00000000 00:00 0
Anonymous:             0 kB
Swap:                  0 kB
b000-c000 r-xp 00000000 fe:00 8 /lib/library
Anonymous:             0 kB
Swap:                  0 kB
";

    #[test]
    fn only_what_is_in_a_file_just_so_is_handed_back() {
        assert_eq!(
            unchanged(SMAPS, "/bin/ovation"),
            [0x1000..0x2000, 0x2000..0x5000]
        );
    }

    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[test]
    fn less_is_resident_afterwards_and_the_program_goes_on() {
        let resident = || {
            let status = std::fs::read_to_string("/proc/self/status").expect("a status");
            let line = status.lines().find(|line| line.starts_with("RssFile:"));
            let size = line.and_then(|line| line.split_whitespace().nth(1));
            size.and_then(|size| size.parse::<u64>().ok())
                .expect("a size")
        };
        let before = resident();
        hand_back().expect("what is mapped");
        let after = resident();
        assert!(after < before, "{before} kB before, {after} kB after");
    }
}
