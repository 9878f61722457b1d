//! The state of a transcript as it is played.

use super::{
    find::{self, default_channel},
    names::Known,
    snapshot::Snapshot,
};
use crate::{
    Modal, NotSent, Person, Sandbox,
    transcript::{Host, parse::Place},
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

    pub(super) fn fail(&mut self, line: &str, failure: Failure) {
        match failure {
            Failure::Client(why) => self.lines.push(format!("  discord: {why}")),
            Failure::Mistake(why) => {
                self.lines.push(format!("  error: {why}"));
                self.mistakes.push(format!("{}: {why}", line.trim()));
            }
        }
    }

    /// What the line in hand has printed, and forgets it.
    pub(super) fn take_lines(&mut self) -> String {
        self.lines
            .drain(..)
            .map(|line| line.trim_end().to_owned() + "\n")
            .collect()
    }

    /// What the host adds to `help`.
    pub(in super::super) fn help(&self) -> &str {
        self.host.help()
    }

    pub(super) fn person(&self, name: &str) -> Result<Person, Failure> {
        let person = self.sandbox.find_person(name);
        person.ok_or_else(|| Failure::Mistake(self.sandbox.nobody_called(name)))
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
            Some(Place::Channel(name)) if self.sandbox.channel_id(name).is_some() => {
                Ok(name.clone())
            }
            Some(Place::Channel(name)) => Err(Failure::Mistake(format!(
                "there is no channel called {name}"
            ))),
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
