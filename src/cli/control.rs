//! Moving the clock of a child process by hand, for tests: only beside a stand-in, and only in a build for tests.
//!
//! The process connects to a socket on which its parent listens, and is told the time first; then each line asks for something:
//! `next` for when something is due, `to MICROSECONDS` to move the clock there and do what is due by then, `die BOUNDARY` to die at that
//! boundary from now on, `die BOUNDARY:WHAT` at that one of those which are called so (`base/db/seam.rs`).
use super::bot::clockwork::Clockwork;
use super::{Failed, variable};
use crate::base::clock::{Clock, Instant};
use crate::base::db::seam;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};

/// Names the socket.
pub const VARIABLE: &str = "OVATION_CLOCK";

/// Whoever moves the clock.
pub struct Control {
    asked: Lines<BufReader<OwnedReadHalf>>,
    told: OwnedWriteHalf,
}

/// The clock of this process: the machine's, unless somebody holds it by hand.
///
/// # Errors
/// There is no stand-in, or the socket does not tell the time.
pub async fn clock(stands_in: bool) -> Result<(Clock, Option<Control>), Failed> {
    let said = cfg!(debug_assertions).then(|| variable(VARIABLE)).flatten();
    let Some(path) = said else {
        return Ok((Clock::system(), None));
    };
    if !stands_in {
        return Err(Failed::Setting(format!(
            "{VARIABLE}: there is no DISCORD_API_URL beside it"
        )));
    }
    let wrong = |error: std::io::Error| Failed::Setting(format!("{VARIABLE}: {error}"));
    let stream = UnixStream::connect(path).await.map_err(wrong)?;
    let (asked, told) = stream.into_split();
    let mut asked = BufReader::new(asked).lines();
    let first = asked.next_line().await.map_err(wrong)?.unwrap_or_default();
    let start = first
        .parse()
        .map_err(|_| Failed::Setting(format!("{VARIABLE}: {first} is no time")))?;
    let control = Control { asked, told };
    Ok((Clock::manual(Instant(start)), Some(control)))
}

impl Control {
    /// Answers until the socket is closed.
    pub async fn serve(mut self, clockwork: Clockwork) {
        while let Ok(Some(line)) = self.asked.next_line().await {
            let answer = answer(&clockwork, &line).await;
            if self
                .told
                .write_all(format!("{answer}\n").as_bytes())
                .await
                .is_err()
            {
                return;
            }
        }
    }
}

async fn answer(clockwork: &Clockwork, line: &str) -> String {
    let answer = match line.split_once(' ') {
        Some(("to", at)) => match at.parse() {
            Ok(at) => clockwork.to(Instant(at)).await.map(|()| "done".to_owned()),
            Err(_) => return "no time".into(),
        },
        Some(("die", boundary)) => {
            let armed = seam::arm(&format!("0:{boundary}"));
            return armed.map_or_else(|why| why, |()| "done".into());
        }
        _ => {
            let next = clockwork.next().await;
            next.map(|next| next.map_or("none".into(), |next| next.0.to_string()))
        }
    };
    answer.unwrap_or_else(|fault| format!("failed: {fault}"))
}
