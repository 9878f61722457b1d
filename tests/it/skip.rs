//! Saying out loud that something was not tested.

use std::io::Write as _;

/// Tells that `what` was skipped, and `why`, with the running test's name. It writes to the process's own stderr, because
/// the harness hides what a passing test prints with `eprintln!`, and a skip that nobody sees looks like a pass.
pub fn skipped(what: &str, why: &str) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    let _ = writeln!(std::io::stderr(), "SKIPPED: {what} in {test}: {why}");
}
