//! Interactions: what a person did, and how the application answered.

use super::{Draft, EPHEMERAL, Interest, World};
use crate::{client::Answer, error::ApiError};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::Instant;

/// How long an interaction's token serves for edits and follow-ups.
const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);

/// Something that a person did and that the application has to answer.
#[derive(Debug)]
pub(crate) struct Interaction {
    pub id: u64,
    pub token: String,
    /// 2 command, 3 component, 4 autocomplete, 5 modal.
    pub kind: u64,
    pub user: u64,
    pub channel: u64,
    pub made: Instant,
    pub made_at: DateTime<Utc>,
    /// The message whose component it came from.
    pub message: Option<u64>,
    /// What the messages that answer it say of it.
    pub metadata: Value,
    pub reply: Option<Reply>,
    /// How long the application took to answer, in real time.
    pub took: Option<Duration>,
    pub followups: Vec<u64>,
    /// What its event carries, for a redelivery.
    pub payload: Value,
    /// How often its event was sent, and how often it was answered.
    pub deliveries: u32,
    pub attempts: u32,
}

/// The application's answer.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub answer: Answer,
    /// The message that `@original` means.
    pub original: Option<u64>,
    /// Whether what was deferred has since been told.
    pub told: bool,
}

/// Whether the initial answer is still welcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Welcome,
    Late,
    Twice,
}

impl Interaction {
    /// Judges an initial answer that comes now.
    pub fn verdict(&self, within: Duration) -> Verdict {
        if self.reply.is_some() {
            Verdict::Twice
        } else if self.made.elapsed() > within {
            Verdict::Late
        } else {
            Verdict::Welcome
        }
    }

    /// Whether the token has expired, by the real clock or by the world's.
    pub fn expired(&self, now: DateTime<Utc>) -> bool {
        let told = (now - self.made_at).to_std().unwrap_or_default();
        self.made.elapsed() > TOKEN_LIFE || told > TOKEN_LIFE
    }
}

impl World {
    /// The interaction that an initial answer names.
    pub fn interaction(&mut self, id: u64, token: &str) -> Result<&mut Interaction, ApiError> {
        let found = self.interactions.get_mut(&id);
        found
            .filter(|one| one.token == token)
            .ok_or_else(ApiError::unknown_interaction)
    }

    /// The interaction that a webhook's token stands for, once it is answered and while it is fresh.
    pub fn webhook(&mut self, application: u64, token: &str) -> Result<&mut Interaction, ApiError> {
        let now = self.now();
        if application != self.bot {
            return Err(ApiError::unknown_webhook());
        }
        let found = self
            .interactions
            .values_mut()
            .rev()
            .find(|one| one.token == token);
        let found = found
            .filter(|one| one.reply.is_some())
            .ok_or_else(ApiError::unknown_webhook)?;
        if found.expired(now) {
            return Err(ApiError::new(401, 50027, "Invalid Webhook Token"));
        }
        Ok(found)
    }

    /// Posts a message that answers an interaction, in its channel and in the bot's name.
    pub fn reply_to(&mut self, id: u64, draft: Draft) -> u64 {
        let interaction = &self.interactions[&id];
        let (channel, user) = (interaction.channel, interaction.user);
        let metadata = interaction.metadata.clone();
        let only_for = (draft.flags & EPHEMERAL != 0).then_some(user);
        self.post_as(channel, self.bot, draft, only_for, Some(self.bot), metadata)
    }

    /// What messages say of the interaction they answer.
    pub fn metadata(&self, id: u64, kind: u64, user: u64) -> Value {
        json!({
            "id": id.to_string(), "type": kind, "user": self.user(user).json(),
            "authorizing_integration_owners": { "0": self.guild.id.to_string() },
        })
    }

    /// Sends an interaction's event and counts how often it will arrive: at every live session, or
    /// at those that may still be resumed when there is none.
    pub fn deliver(&mut self, id: u64) {
        let Some(interaction) = self.interactions.get(&id) else {
            return;
        };
        let payload = interaction.payload.clone();
        let live = self.sessions.all.iter().filter(|one| one.link.is_some());
        let sessions = live.count().max(1);
        let times = if self.sessions.twice { 2 } else { 1 };
        if let Some(interaction) = self.interactions.get_mut(&id) {
            interaction.deliveries += u32::try_from(times * sessions).unwrap_or(u32::MAX);
        }
        self.tell_all("INTERACTION_CREATE", Interest::default(), &payload);
    }
}
