//! The state of a transcript as it is played.

use super::{
    find::{self, default_channel},
    names::Known,
    snapshot::Snapshot,
};
use crate::{
    Modal, NotSent, Person, Sandbox,
    transcript::{
        Host,
        parse::{self, Place, Step},
    },
};
use std::collections::BTreeMap;

/// Plays line after line, and remembers what was already shown.
pub(in crate::transcript) struct Player<'a> {
    pub(super) sandbox: Sandbox,
    pub(super) host: &'a mut dyn Host,
    /// What had been shown when the last line was done.
    pub(super) seen: Snapshot,
    /// The form that is open for each person.
    pub(super) forms: BTreeMap<u64, Modal>,
    /// What the line in hand has printed so far.
    pub(super) lines: Vec<String>,
    mistakes: Vec<String>,
}

/// Why a line came to nothing.
pub(super) enum Failure {
    /// The client refused.
    Client(String),
    /// The line itself is wrong.
    Mistake(String),
}

impl From<NotSent> for Failure {
    fn from(refused: NotSent) -> Self {
        Self::Client(refused.to_string())
    }
}

impl<'a> Player<'a> {
    /// What is to be seen already is no news.
    pub fn new(sandbox: Sandbox, host: &'a mut dyn Host) -> Self {
        let seen = Snapshot::take(&sandbox);
        Self {
            sandbox,
            host,
            seen,
            forms: BTreeMap::new(),
            lines: Vec::new(),
            mistakes: Vec::new(),
        }
    }

    /// The lines that could not be carried out.
    pub fn into_mistakes(self) -> Vec<String> {
        self.mistakes
    }

    /// Plays a line and gives what came of it, indented, or nothing.
    pub async fn line(&mut self, line: &str) -> String {
        let done = match parse::line(line) {
            Ok(step) => self.run(step).await,
            Err(unreadable) => Err(Failure::Mistake(unreadable.to_string())),
        };
        if let Err(failure) = done {
            self.fail(line, failure);
        }
        self.take_lines()
    }

    async fn run(&mut self, step: Step) -> Result<(), Failure> {
        match step {
            Step::Nothing => Ok(()),
            Step::Act { who, place, action } => {
                let person = self.person(&who)?;
                let acted = self.act(&person, place.as_ref(), action).await;
                self.rest(Some(person.id())).await;
                acted
            }
            Step::Look { who, place } => {
                let person = self.person(&who)?;
                self.look(&person, place.as_ref())
            }
            Step::Host(line) => {
                let unknown = || Failure::Mistake("this line means nothing here".into());
                self.host_line(&line).await.ok_or_else(unknown)?
            }
        }
    }

    /// Hands a line to the host, if it knows it, and gives what came of it, indented.
    pub async fn hand_over(&mut self, line: &str) -> Option<String> {
        if let Err(failure) = self.host_line(line).await? {
            self.fail(line, failure);
        }
        Some(self.take_lines())
    }

    async fn host_line(&mut self, line: &str) -> Option<Result<(), Failure>> {
        let done = self.host.command(line).await?;
        if let Ok(said) = &done {
            self.lines
                .extend(said.lines().map(|line| format!("  {line}")));
        }
        self.rest(None).await;
        Some(done.map(drop).map_err(Failure::Mistake))
    }

    /// Waits until the bot has come to rest, and shows all that is new.
    async fn rest(&mut self, actor: Option<u64>) {
        self.host.settle().await;
        self.show_news(actor, None);
    }

    fn fail(&mut self, line: &str, failure: Failure) {
        match failure {
            Failure::Client(why) => self.lines.push(format!("  discord: {why}")),
            Failure::Mistake(why) => {
                self.lines.push(format!("  error: {why}"));
                self.mistakes.push(format!("{}: {why}", line.trim()));
            }
        }
    }

    fn take_lines(&mut self) -> String {
        self.lines
            .drain(..)
            .map(|line| line.trim_end().to_owned() + "\n")
            .collect()
    }

    pub(super) fn person(&self, name: &str) -> Result<Person, Failure> {
        let person = self.sandbox.find_person(name);
        person.ok_or_else(|| Failure::Mistake(format!("there is nobody called {name}")))
    }

    pub(super) fn names(&self) -> Known {
        Known::of(&self.sandbox)
    }

    /// How the driving API calls a place; the direct messages are made when there are none yet.
    pub(super) fn channel(
        &self,
        person: &Person,
        place: Option<&Place>,
    ) -> Result<String, Failure> {
        match place {
            Some(Place::Channel(name)) => Ok(name.clone()),
            Some(Place::Dm) => {
                self.sandbox
                    .shared
                    .change(|world| world.dm_with(person.id()));
                Ok(find::DM.into())
            }
            None => default_channel(&self.sandbox)
                .ok_or_else(|| Failure::Mistake("there is no channel".into())),
        }
    }
}
