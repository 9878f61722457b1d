//! Telling people, at the first contact, what is kept about them: beside their answer, and after it.
use super::{Call, Words};
use crate::base::access::Permission;
use crate::base::ids::{GuildId, UserId};
use crate::discord::message::Message;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// How many people are remembered: then it is asked again who was told.
const MOST: usize = 10_000;

/// Whether somebody has to be told.
pub enum Contact {
    /// Nothing is kept about them.
    Unknown,
    /// They were told.
    Before,
    /// This, now.
    Tell(Message),
}

/// Who was told which version of the notice, as far as this process knows.
#[derive(Default)]
pub struct Told(Mutex<HashMap<(GuildId, UserId), String>>);

impl Told {
    fn knows(&self, who: (GuildId, UserId), notice: &str) -> bool {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.get(&who).is_some_and(|told| told == notice)
    }

    fn remember(&self, who: (GuildId, UserId), notice: &str) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() >= MOST {
            told.clear();
        }
        told.insert(who, notice.to_owned());
    }
}

impl Call {
    /// Tells the one who asked what is kept about them, unless they were told; what goes wrong is only logged: it is tried
    /// again the next time.
    pub(super) async fn meet(&self, words: &Words) {
        let who = (self.guild, self.user);
        // Whoever may change the settings may just have done so, before or after the words were looked up.
        let anew = match self.needs.0 {
            Permission::ManageProgram => Some(self.words().await),
            _ => None,
        };
        let words = anew.as_ref().unwrap_or(words);
        let Some(notice) = &words.notice else { return };
        if self.edge.told.knows(who, notice) {
            return;
        }
        let speech = words.speech.clone();
        match (self.edge.meet)(self.app(), self.guild, self.user, speech).await {
            Ok(Contact::Unknown) => return,
            Ok(Contact::Before) => {}
            Ok(Contact::Tell(message)) => {
                if let Err(error) = self.responder.beside(message).await {
                    tracing::warn!(%error, "somebody could not be told what is kept about them");
                }
            }
            Err(fault) => return tracing::warn!(%fault, "nobody knows whether they were told"),
        }
        self.edge.told.remember(who, notice);
    }
}
