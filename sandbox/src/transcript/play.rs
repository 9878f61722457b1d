//! Playing transcripts.

mod act;
mod find;
mod names;
mod news;
mod player;
mod run;
mod show;
mod snapshot;

pub(super) use player::Player;

use super::Host;
use crate::Sandbox;

/// What came of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// The script, with what came of each line below it.
    pub text: String,
    /// What was wrong with the bot's calls, one line each.
    pub violations: Vec<String>,
    /// Lines that could not be carried out: they cannot be read, name nobody, or the host failed.
    /// What a client refuses is no mistake; a script may be about that.
    pub mistakes: Vec<String>,
}

/// Plays a script line by line. The violations are all that the stand-in has recorded by the end.
pub async fn play(sandbox: &Sandbox, host: &mut dyn Host, script: &str) -> Played {
    let mut player = Player::new(sandbox.clone(), host);
    let mut text = String::new();
    for line in script.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
        text.push_str(&player.line(line).await);
    }
    let mistakes = player.into_mistakes();
    Played {
        text,
        violations: sandbox.violations(),
        mistakes,
    }
}
