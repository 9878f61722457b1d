//! One line from reading it to the last of its news.

use super::player::{Failure, Player};
use crate::transcript::parse::{self, Step};

impl Player<'_> {
    /// Plays a line and gives what came of it, indented, or nothing.
    pub async fn line(&mut self, line: &str) -> String {
        let done = match parse::line(line) {
            Ok(step) => self.run(line, step).await,
            Err(unreadable) => Err(Failure::Mistake(unreadable.to_string())),
        };
        self.note(line, done);
        self.take_lines()
    }

    /// Hands a line to the host, if it knows it, and gives what came of it, indented.
    pub async fn hand_over(&mut self, line: &str) -> Option<String> {
        self.host_line(line).await?;
        Some(self.take_lines())
    }

    async fn run(&mut self, line: &str, step: Step) -> Result<(), Failure> {
        match step {
            Step::Nothing => Ok(()),
            Step::Act { who, place, action } => {
                let person = self.person(&who)?;
                let acted = self.act(&person, place.as_ref(), action).await;
                // First what the actor sees, then the rest.
                self.note(line, acted);
                self.rest(Some(person.id())).await;
                Ok(())
            }
            Step::Look { who, place } => {
                let person = self.person(&who)?;
                self.look(&person, place.as_ref())
            }
            Step::Host(line) => {
                let unknown = || Failure::Mistake(meaningless(&line));
                self.host_line(&line).await.ok_or_else(unknown)
            }
        }
    }

    async fn host_line(&mut self, line: &str) -> Option<()> {
        let said = self.host.command(line).await?;
        self.said(line, said);
        self.rest(None).await;
        while let Some(said) = self.host.step().await {
            let before = self.lines.len();
            let wrong = said.is_err();
            self.said(line, said);
            let told = self.lines.len();
            self.rest(None).await;
            // A step in which nothing happens is not told.
            if self.lines.len() == told && !wrong {
                self.lines.truncate(before);
            }
        }
        Some(())
    }

    fn said(&mut self, line: &str, said: Result<String, String>) {
        match said {
            Ok(said) => {
                let said = said.lines().map(|line| format!("  {line}"));
                self.lines.extend(said);
            }
            Err(why) => self.fail(line, Failure::Mistake(why)),
        }
    }

    /// Waits until the bot has come to rest, and shows all that is new.
    async fn rest(&mut self, actor: Option<u64>) {
        self.host.settle().await;
        self.show_news(actor, None);
    }

    fn note(&mut self, line: &str, done: Result<(), Failure>) {
        if let Err(failure) = done {
            self.fail(line, failure);
        }
    }
}

/// What is said of a line that is nobody's and that the host does not know.
fn meaningless(line: &str) -> String {
    if line.starts_with(['/', '[', '{']) {
        return format!("who does this? Begin with a name, as in `alice> {line}`");
    }
    "this line means nothing here; at the console, `help` lists what does".into()
}
