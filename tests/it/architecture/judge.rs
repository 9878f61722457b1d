//! Holds the sources to the table.

use super::paths::{Named, named};
use super::shape;
use super::source::Source;
use super::table::{Floor, OWNED, floor};

/// The house as its sources describe it.
pub struct House<'a> {
    sources: &'a [Source],
    /// From the ground up, as `features.rs` lists them.
    order: Vec<String>,
}

impl<'a> House<'a> {
    pub fn new(sources: &'a [Source]) -> Self {
        let mut order = vec![];
        for features in sources.iter().filter(|source| source.path == "features.rs") {
            for Named { path, .. } in named(features) {
                let room = path
                    .get(1)
                    .filter(|_| path[0] == "crate")
                    .cloned()
                    .unwrap_or_default();
                if sources
                    .iter()
                    .any(|source| source.room().as_ref() == Some(&room))
                    && !order.contains(&room)
                {
                    order.push(room);
                }
            }
        }
        Self { sources, order }
    }

    /// What is against the rules, one line each: where, and what.
    pub fn violations(&self) -> Vec<String> {
        self.sources
            .iter()
            .flat_map(|source| self.of(source))
            .collect()
    }

    fn of(&self, source: &Source) -> Vec<String> {
        let Some(floor) = floor(&source.kind()) else {
            return vec![format!(
                "src/{}: a room has no such kind of file; DESIGN names them",
                source.path
            )];
        };
        let mut found: Vec<(usize, String)> = shape::violations(source, floor);
        if source
            .room()
            .is_some_and(|room| !self.order.contains(&room))
        {
            found.push((1, "this room is not listed in features.rs".to_owned()));
        }
        for Named { path, line } in named(source) {
            found.extend(self.against(source, floor, &path).map(|why| (line, why)));
        }
        found.sort();
        found.dedup();
        found
            .into_iter()
            .map(|(line, why)| format!("src/{}:{line}: {why}", source.path))
            .collect()
    }

    /// Why this file may not name this path.
    fn against(&self, source: &Source, floor: &Floor, path: &[String]) -> Option<String> {
        let inside = path[0] == "crate";
        let path = if inside { &path[1..] } else { path };
        let shown = path.join("::");
        let taken = OWNED.iter().find(|(what, ..)| starts(path, what));
        if let Some((what, owners, why)) =
            taken.filter(|(_, owners, _)| !owners.iter().any(|owner| source.belongs_to(owner)))
        {
            return Some(format!("`{what}` is for {}: {why}", owners.join(", ")));
        }
        if let Some(what) = floor.never.iter().find(|what| starts(path, what)) {
            return Some(format!("{} never names `{what}` (`{shown}`)", floor.kind));
        }
        let top = path.first().filter(|_| inside)?;
        match self
            .sources
            .iter()
            .any(|source| source.room().as_ref() == Some(top))
        {
            true => self.room_arrow(source, floor, path),
            // An item of the crate's root belongs to everybody.
            false
                if !self
                    .sources
                    .iter()
                    .any(|source| source.module().first() == Some(top)) =>
            {
                None
            }
            false => (!floor.house.contains(&top.as_str()))
                .then(|| format!("{} does not use `{shown}`", floor.kind)),
        }
    }

    fn room_arrow(&self, source: &Source, floor: &Floor, path: &[String]) -> Option<String> {
        let place = |room: &String| self.order.iter().position(|listed| listed == room);
        let shown = path.join("::");
        let kind = match path.get(1) {
            None => None, // the room's name alone is no arrow yet; what follows it is
            Some(kind) if super::table::is_room_kind(kind) => Some(kind.as_str()),
            Some(_) => Some("head"),
        };
        let (allowed, whose) = match source.room() {
            Some(own) if own == path[0] => (floor.own, "its own room's"),
            Some(own) if place(&path[0]) >= place(&own) => {
                return Some(format!(
                    "`{shown}`: {own} may use only rooms listed before it in features.rs"
                ));
            }
            _ => (floor.lower, "another room's"),
        };
        let kind = kind.filter(|kind| !allowed.contains(kind))?;
        Some(format!(
            "{} does not use {whose} {kind} (`{shown}`)",
            floor.kind
        ))
    }
}

/// Whether a path begins with another, given as `a::b`.
fn starts(path: &[String], with: &str) -> bool {
    let mut segments = path.iter();
    with.split("::")
        .all(|segment| segments.next().is_some_and(|given| given == segment))
}
