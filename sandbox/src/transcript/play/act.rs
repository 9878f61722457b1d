//! Doing what a line says.

mod mentions;
mod press;
mod slash;

use super::{
    find::{self, Visible},
    player::{Failure, Player},
};
use crate::{
    Answer, Invocation, Person,
    transcript::{
        parse::{Action, Place, Target},
        render::{self, Lens},
    },
};
use std::time::Duration;

/// How long the message after a deferral is awaited.
const FOLLOW_UP: Duration = Duration::from_secs(10);

impl Player<'_> {
    /// Does it and shows the answer to the one who did it.
    pub(super) async fn act(
        &mut self,
        person: &Person,
        place: Option<&Place>,
        action: Action,
    ) -> Result<(), Failure> {
        match action {
            Action::Slash { command, options } => {
                self.slash(person, place, &command, &options).await
            }
            Action::Press { label, on } => self.press(person, place, &label, &on).await,
            Action::Fill(fields) => self.fill(person, &fields).await,
            Action::UserMenu { target, name } => {
                let target = self.person(&target)?;
                let channel = self.channel(person, place)?;
                let asked = person.user_menu(&channel, &name, &target).await?;
                self.answer(person, asked).await
            }
            Action::MessageMenu { on, name } => {
                let message = self.message(person, place, &on)?;
                let asked = person
                    .message_menu(&message.channel, &name, message.id)
                    .await?;
                self.answer(person, asked).await
            }
            Action::React { emoji, on } => {
                let message = self.message(person, place, &on)?;
                Ok(person.react(message.id, &emoji).await?)
            }
            Action::Unreact { emoji, on } => {
                let message = self.message(person, place, &on)?;
                Ok(person.unreact(message.id, &emoji).await?)
            }
            Action::Say(words) => {
                let channel = self.channel(person, place)?;
                let words = mentions::typed(&self.sandbox, &words);
                person.say(&channel, &words).await?;
                Ok(())
            }
        }
    }

    async fn fill(&mut self, person: &Person, fields: &[(String, String)]) -> Result<(), Failure> {
        let none = || Failure::Client("no form is open".into());
        let form = self.forms.get(&person.id()).ok_or_else(none)?;
        let values: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        // A form that cannot be submitted stays open, as in the client.
        let asked = person.submit(form, &values).await?;
        self.forms.remove(&person.id());
        self.answer(person, asked).await
    }

    /// Shows how the bot answers an interaction.
    async fn answer(&mut self, person: &Person, asked: Invocation) -> Result<(), Failure> {
        let outcome = asked.settled(FOLLOW_UP).await;
        match outcome.answer {
            Answer::NoAnswer => {
                return Err(Failure::Client("The application did not respond".into()));
            }
            Answer::Modal(form) => {
                let names = self.names();
                let lens = Lens {
                    names: &names,
                    now: self.host.now(),
                };
                let shown = render::modal(&form.wire, &person.name(), lens);
                self.lines
                    .extend(shown.into_iter().map(|line| format!("  {line}")));
                self.forms.insert(person.id(), form);
            }
            _ => {}
        }
        let all = outcome.message.iter().chain(&outcome.followups);
        let own: Vec<u64> = all.filter_map(find::message_id).collect();
        self.show_news(Some(person.id()), Some(&own));
        Ok(())
    }

    /// The message that a line means, to react to or for its menu; ephemeral ones have neither.
    fn message(
        &self,
        person: &Person,
        place: Option<&Place>,
        on: &Target,
    ) -> Result<Visible, Failure> {
        let names = self.names();
        let seen = self.seen_by(person, place)?;
        let fitting = find::showing(
            seen,
            on,
            Lens {
                names: &names,
                now: self.host.now(),
            },
        );
        let mut fitting = fitting.into_iter().filter(|one| !one.ephemeral);
        let found = fitting.nth(on.nth.saturating_sub(1));
        found.ok_or_else(|| Failure::Client("there is no such message to see".into()))
    }

    /// What a person sees in a place or, without one, everywhere; newest first.
    fn seen_by(&self, person: &Person, place: Option<&Place>) -> Result<Vec<Visible>, Failure> {
        let channel = place
            .map(|place| self.channel(person, Some(place)))
            .transpose()?;
        Ok(find::visible(&self.sandbox, person, channel.as_deref()))
    }
}
