//! A world as it is kept between runs.

use super::{Channel, Commands, Guild, Journal, Member, Message, Messages, Sessions, User, World};
use crate::{ids::Ids, options::Options};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The form in which worlds are kept; another one is not read.
const VERSION: u32 = 1;

/// A world as it is kept: who and what there is, and what was said. What was under way is not kept, as on a restart of
/// Discord's: sessions, interactions that wait for an answer, open forms.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    version: u32,
    now: DateTime<Utc>,
    base: String,
    ids: Ids,
    guild: Guild,
    bot: u64,
    privileged_intents: bool,
    elsewhere: Vec<usize>,
    users: BTreeMap<u64, User>,
    members: BTreeMap<u64, Member>,
    channels: BTreeMap<u64, Channel>,
    messages: BTreeMap<u64, Message>,
    /// In base64.
    files: BTreeMap<u64, String>,
    commands: Commands,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept")
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}

impl Kept {
    /// Reads what [`Sandbox::keep`](crate::Sandbox::keep) wrote.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        let kept: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if kept.version != VERSION {
            return Err(format!(
                "it has the form {}, and this program reads {VERSION}",
                kept.version
            ));
        }
        if !kept.users.contains_key(&kept.bot) || !kept.members.contains_key(&kept.bot) {
            return Err("the bot is not in it".into());
        }
        let known = |id: &u64| kept.users.contains_key(id);
        let authors = kept.messages.values().map(|message| message.author);
        let all = kept
            .members
            .keys()
            .copied()
            .chain(authors)
            .chain([kept.guild.owner]);
        match all.into_iter().find(|id| !known(id)) {
            Some(id) => Err(format!("{id} is mentioned, but is nobody")),
            None => Ok(kept),
        }
    }

    /// The world's time when it was kept.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// What is kept of a world.
    pub(crate) fn of(world: &World) -> Self {
        let files = world.files.iter();
        Self {
            version: VERSION,
            now: world.now(),
            base: world.base.clone(),
            ids: world.ids.clone(),
            guild: world.guild.clone(),
            bot: world.bot,
            privileged_intents: world.privileged_intents,
            elsewhere: world.elsewhere.clone(),
            users: world.users.clone(),
            members: world.members.clone(),
            channels: world.channels.clone(),
            messages: world.messages.clone(),
            files: files
                .map(|(id, bytes)| (*id, STANDARD.encode(bytes)))
                .collect(),
            commands: world.commands.clone(),
        }
    }

    /// The world again, served at another address.
    pub(crate) fn build(self, options: &Options, base: String) -> World {
        let mut messages = self.messages;
        for message in messages.values_mut() {
            for file in &mut message.attachments {
                moved(file, &self.base, &base);
            }
            // Nobody is left who could say what was still to come.
            message.flags &= !super::LOADING;
        }
        let files = self.files.into_iter();
        let files = files.filter_map(|(id, text)| Some((id, STANDARD.decode(text).ok()?)));
        World {
            clock: options.now.clone(),
            ids: self.ids,
            base,
            guild: self.guild,
            bot: self.bot,
            privileged_intents: self.privileged_intents,
            elsewhere: self.elsewhere,
            answer_within: options.answer_within,
            users: self.users,
            members: self.members,
            channels: self.channels,
            messages: Messages::kept(messages),
            nonces: BTreeMap::new(),
            files: files.collect(),
            commands: self.commands,
            interactions: BTreeMap::new(),
            sessions: Sessions::default(),
            exchanges: Vec::new(),
            journal: Journal::new(options.journal),
        }
    }
}

/// A file is at the address of the run that serves it.
fn moved(file: &mut Value, from: &str, to: &str) {
    for key in ["url", "proxy_url"] {
        let path = file[key].as_str().and_then(|url| url.strip_prefix(from));
        if let Some(path) = path {
            file[key] = json!(format!("{to}{path}"));
        }
    }
}
