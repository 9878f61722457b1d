//! Waiting for what comes of an interaction.

use super::{Answer, Outcome};
use crate::{server::Shared, world::World};
use std::{fmt, sync::Arc, time::Duration};
use tokio::time::timeout;

/// An interaction that was sent.
#[derive(Clone)]
pub struct Invocation {
    shared: Arc<Shared>,
    /// The interaction's id.
    pub interaction_id: u64,
    /// The interaction's token.
    pub token: String,
}

impl fmt::Debug for Invocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invocation")
            .field("interaction_id", &self.interaction_id)
            .finish_non_exhaustive()
    }
}

impl Invocation {
    pub(crate) fn new(shared: Arc<Shared>, interaction_id: u64, token: String) -> Self {
        Self {
            shared,
            interaction_id,
            token,
        }
    }

    /// The first answer, or [`Answer::NoAnswer`] once it is too late for one.
    pub async fn answered(&self) -> Answer {
        let id = self.interaction_id;
        let made = self
            .shared
            .look(|world| world.interactions.get(&id).map(|one| one.made));
        let Some(made) = made else {
            return Answer::NoAnswer;
        };
        let reply = self.shared.wait(|world| {
            world
                .interactions
                .get(&id)?
                .reply
                .as_ref()
                .map(|reply| reply.answer.clone())
        });
        let until = made + self.shared.options.answer_within;
        tokio::time::timeout_at(until, reply)
            .await
            .unwrap_or(Answer::NoAnswer)
    }

    /// The outcome: past a deferral, the message that follows it, if it comes within this time.
    pub async fn settled(&self, within: Duration) -> Outcome {
        let answer = self.answered().await;
        if matches!(answer, Answer::Deferred | Answer::DeferredUpdate) {
            let id = self.interaction_id;
            let told = self.shared.wait(|world| {
                world
                    .interactions
                    .get(&id)?
                    .reply
                    .as_ref()?
                    .told
                    .then_some(())
            });
            // What has not come by then is told by `pending`.
            let _ = timeout(within, told).await;
        }
        self.shared
            .look(|world| outcome(world, self.interaction_id, answer))
    }
}

fn outcome(world: &World, id: u64, answer: Answer) -> Outcome {
    let interaction = world.interactions.get(&id);
    let reply = interaction.and_then(|one| one.reply.as_ref());
    let viewer = interaction.map_or(world.bot, |one| one.user);
    let original = reply.and_then(|reply| reply.original);
    let followups = interaction
        .map(|one| one.followups.as_slice())
        .unwrap_or_default();
    Outcome {
        pending: reply.is_some_and(|reply| !reply.told),
        message: original.and_then(|id| world.message(id, viewer)),
        followups: followups
            .iter()
            .filter_map(|id| world.message(*id, viewer))
            .collect(),
        answer,
    }
}
