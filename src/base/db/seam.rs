//! Where a process can be made to die, so that tests can prove that it may die anywhere.
//!
//! Boundaries are counted from an interaction on: each statement's beginning and end, the commit, the moment after it,
//! and the answer. At the chosen one the process sends itself SIGKILL, which nothing can catch: nothing is closed, flushed or undone. It
//! is done inside the process, since nothing outside of it knows where SQLite's statements end.
//!
//! Only a build with debug assertions has this, and only `ovation run` beside a stand-in for Discord and `ovation rekey` arm it: a program
//! that is built for people neither counts nor reads the variable. It is no Cargo feature, since those can be turned on in any build,
//! and the tests would need one more build of everything.

/// `INTERACTION:BOUNDARY`, each from 1 on, where a command that waits for nobody says 0 interactions: at which boundary after which interaction to die. A boundary that never comes is
/// for counting them. `INTERACTION:BOUNDARY:WHAT` counts those alone that are called so.
pub const VARIABLE: &str = "OVATION_DIE_AT";

/// From now on, boundaries are counted, as the variable says.
///
/// # Errors
/// What it says can't be read.
pub fn arm(said: &str) -> Result<(), String> {
    let mut parts = said.splitn(3, ':');
    let mut number = || parts.next()?.parse().ok();
    let numbers = number().zip(number());
    let (interaction, boundary) =
        numbers.ok_or_else(|| format!("{said} is not INTERACTION:BOUNDARY"))?;
    armed::arm(interaction, boundary, parts.next());
    Ok(())
}

/// Notes that an interaction has come; whether boundaries count from it on.
pub fn asked() -> bool {
    armed::asked()
}

/// A boundary: the process may die here.
pub fn boundary(what: &str) {
    armed::boundary(what);
}

#[cfg(debug_assertions)]
mod armed {
    use std::io::Write;
    use std::sync::{Mutex, PoisonError};

    struct Plan {
        /// How many interactions are still to come before boundaries count.
        interactions: u64,
        passed: u64,
        last: u64,
        /// What the boundaries are called that count; all of them where nothing is named.
        only: Option<String>,
    }

    static PLAN: Mutex<Option<Plan>> = Mutex::new(None);

    fn with(act: impl FnOnce(&mut Plan)) {
        let mut plan = PLAN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(plan) = plan.as_mut() {
            act(plan);
        }
    }

    pub fn arm(interactions: u64, last: u64, only: Option<&str>) {
        let plan = Plan {
            only: only.map(str::to_owned),
            interactions,
            passed: 0,
            last,
        };
        *PLAN.lock().unwrap_or_else(PoisonError::into_inner) = Some(plan);
    }

    pub fn asked() -> bool {
        let mut counts = false;
        with(|plan| {
            plan.interactions = plan.interactions.saturating_sub(1);
            counts = plan.interactions == 0;
        });
        counts
    }

    /// As `kill -9` from outside; elsewhere than on Unix, the nearest to it.
    fn die() -> ! {
        #[cfg(unix)]
        {
            use rustix::process::{Signal, getpid, kill_process};
            let _ = kill_process(getpid(), Signal::KILL);
        }
        std::process::abort()
    }

    /// The plan stays locked while it dies, so that no other thread gets past a boundary meanwhile.
    pub fn boundary(what: &str) {
        with(|plan| {
            let counts = plan.only.as_deref().is_none_or(|only| only == what);
            if plan.interactions > 0 || !counts {
                return;
            }
            plan.passed += 1;
            let _ = writeln!(std::io::stderr(), "boundary {}: {what}", plan.passed);
            if plan.passed == plan.last {
                die();
            }
        });
    }
}

#[cfg(not(debug_assertions))]
mod armed {
    pub fn arm(_: u64, _: u64, _: Option<&str>) {}
    pub fn asked() -> bool {
        false
    }
    pub fn boundary(_: &str) {}
}
