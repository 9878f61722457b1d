//! Showing what changed.

use super::{
    player::Player,
    snapshot::{Change, Shown, Snapshot},
};
use crate::transcript::render::{self, Lens, Scene};

/// How much of a message is quoted.
const QUOTE: usize = 40;

impl Player<'_> {
    /// Shows what is new to anybody, except what the actor did themselves; with `only`, no more than
    /// what happened to these messages.
    pub(super) fn show_news(&mut self, actor: Option<u64>, only: Option<&[u64]>) {
        let now = Snapshot::take(&self.sandbox);
        let names = self.names();
        let lens = Lens {
            names: &names,
            now: self.host.now(),
        };
        let mut changes = self.seen.changes(&now);
        match only {
            Some(only) => changes.retain(|(id, _)| only.contains(id)),
            // A follow-up and what the bot does meanwhile elsewhere have no order of their own.
            None => changes.sort_by_key(|(id, _)| {
                let own = now.messages.get(id).and_then(|message| message.only_for);
                actor.is_none() || own != actor
            }),
        }
        for (id, change) in changes {
            let after = now.messages.get(&id);
            let Some(message) = after.or_else(|| self.seen.messages.get(&id)) else {
                continue;
            };
            self.lines.extend(self.told(message, &change, actor, lens));
            match after {
                Some(after) => self.seen.messages.insert(id, after.clone()),
                None => self.seen.messages.remove(&id),
            };
        }
    }

    fn told(
        &self,
        message: &Shown,
        change: &Change,
        actor: Option<u64>,
        lens: Lens<'_>,
    ) -> Vec<String> {
        let author = self.called(message.author, lens);
        let own = actor == Some(message.author);
        match change {
            Change::Posted if own => pings(message, lens)
                .map(|line| format!("  {line}"))
                .into_iter()
                .collect(),
            Change::Edited if own => Vec::new(),
            Change::Posted => {
                let mut lines = whole(
                    message,
                    &render::header(&author, &message.scene, false),
                    lens,
                );
                lines.extend(pings(message, lens).map(|line| format!("    {line}")));
                lines
            }
            // An edit pings nobody.
            Change::Edited => whole(
                message,
                &render::header(&author, &message.scene, true),
                lens,
            ),
            Change::Gone => vec![format!("  {author} deleted {}", quote(message, lens))],
            Change::Reacted { user, .. } | Change::Unreacted { user, .. }
                if actor == Some(*user) =>
            {
                Vec::new()
            }
            Change::Reacted { emoji, user } => {
                vec![format!(
                    "  {} reacts {emoji} to {}",
                    self.called(*user, lens),
                    quote(message, lens)
                )]
            }
            Change::Unreacted { emoji, user } => {
                vec![format!(
                    "  {} takes {emoji} back from {}",
                    self.called(*user, lens),
                    quote(message, lens)
                )]
            }
        }
    }

    /// The bot is called `bot`, whatever its name.
    pub(super) fn called(&self, user: u64, lens: Lens<'_>) -> String {
        if user == self.sandbox.bot_id() {
            return "bot".into();
        }
        lens.names.user(user).unwrap_or_else(|| "somebody".into())
    }
}

fn whole(message: &Shown, header: &str, lens: Lens<'_>) -> Vec<String> {
    let mut lines = vec![format!("  {header}")];
    lines.extend(
        render::body(&message.content, lens)
            .into_iter()
            .map(|line| format!("    {line}")),
    );
    lines
}

/// Ephemeral messages ping nobody, and a direct message always reaches its one reader.
fn pings(message: &Shown, lens: Lens<'_>) -> Option<String> {
    let names = message.pings.iter().filter_map(|id| lens.names.user(*id));
    let shown = !message.pings.is_empty() && matches!(message.scene, Scene::Channel(_));
    shown.then(|| format!("(pings {})", names.collect::<Vec<_>>().join(", ")))
}

/// The beginning of a message, and where it is.
fn quote(message: &Shown, lens: Lens<'_>) -> String {
    let body = render::body(&message.content, lens);
    let first = body.first().map(String::as_str).unwrap_or_default();
    let mut text: String = first.chars().take(QUOTE).collect();
    if text.len() < first.len() {
        text.push('…');
    }
    match &message.scene {
        Scene::Channel(name) => format!("\"{text}\" in #{name}"),
        Scene::OnlyFor(who) => format!("\"{text}\" (only {who} saw it)"),
        Scene::Dm(who) => format!("\"{text}\" (direct message of {who})"),
    }
}
