//! Showing a whole place.

use super::{
    find::{self, Visible},
    player::{Failure, Player},
    snapshot::emoji_name,
};
use crate::{
    Person,
    transcript::{
        parse::Place,
        render::{self, Lens, Scene},
    },
};
use serde_json::Value;

impl Player<'_> {
    /// Shows all that a person sees in a place, oldest first.
    pub(super) fn look(&mut self, person: &Person, place: Option<&Place>) -> Result<(), Failure> {
        let channel = self.channel(person, place)?;
        let names = self.names();
        let lens = Lens {
            names: &names,
            now: self.host.now(),
        };
        let mut seen = find::visible(&self.sandbox, person, Some(&channel));
        seen.reverse();
        let shown: Vec<String> = seen
            .iter()
            .flat_map(|one| self.entry(one, person, lens))
            .collect();
        self.lines.extend(shown);
        if seen.is_empty() {
            self.lines.push("  (nothing here)".into());
        }
        Ok(())
    }

    fn entry(&self, one: &Visible, person: &Person, lens: Lens<'_>) -> Vec<String> {
        let author = self.called(one.author, lens);
        let edited = !one.json["edited_timestamp"].is_null();
        let header = if one.ephemeral {
            render::header(&author, &Scene::OnlyFor(person.name()), edited)
        } else {
            format!("{author}{}:", if edited { " (edited)" } else { "" })
        };
        let mut lines = vec![format!("  {header}")];
        lines.extend(
            render::body(&one.json, lens)
                .into_iter()
                .map(|line| format!("    {line}")),
        );
        lines.extend(
            reactions(&one.json)
                .into_iter()
                .map(|line| format!("    {line}")),
        );
        lines
    }
}

/// `⭐ 2  🎉 1`
fn reactions(message: &Value) -> Option<String> {
    let all = message["reactions"].as_array()?;
    let each = all
        .iter()
        .map(|one| format!("{} {}", emoji_name(&one["emoji"]), one["count"]));
    (!all.is_empty()).then(|| each.collect::<Vec<_>>().join("  "))
}
