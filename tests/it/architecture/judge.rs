//! Holds the sources to the table.

use super::paths::{Named, named};
use super::shape;
use super::source::Source;
use super::table::{Floor, OWNED, SHAPES, floor};

/// The house as its sources describe it.
pub struct House<'a> {
    sources: &'a [Source],
    /// From the ground up, as `features.rs` lists them.
    order: Vec<String>,
}

impl<'a> House<'a> {
    pub fn new(sources: &'a [Source]) -> Self {
        let is_room = |name: &String| {
            sources
                .iter()
                .any(|source| source.room().as_ref() == Some(name))
        };
        let listed = sources
            .iter()
            .filter(|source| source.path == "features.rs")
            .flat_map(listed);
        let mut order: Vec<String> = vec![];
        for room in listed.filter(is_room) {
            if !order.contains(&room) {
                order.push(room);
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
                "src/{}: a room has no such kind of file; docs/architecture.md names them",
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
        if SHAPES.iter().any(|shape| starts(path, shape)) {
            return None;
        }
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

/// What `features.rs` names, in its order: first the rooms that offer nothing on their own, in backquotes in its head,
/// then those whose `feature()` it calls.
fn listed(features: &Source) -> Vec<String> {
    let head = features
        .ast
        .attrs
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(syn::MetaNameValue {
                value: syn::Expr::Lit(doc),
                ..
            }) => Some(doc),
            _ => None,
        });
    let head = head.filter_map(|doc| {
        if let syn::Lit::Str(text) = &doc.lit {
            Some(text.value())
        } else {
            None
        }
    });
    let head = head.collect::<Vec<_>>().join("\n");
    let quiet = head.split('`').skip(1).step_by(2).map(str::to_owned);
    let called = named(features)
        .into_iter()
        .filter(|named| named.path[0] == "crate");
    quiet
        .chain(called.filter_map(|named| named.path.get(1).cloned()))
        .collect()
}

/// Whether a path begins with another, given as `a::b`.
fn starts(path: &[String], with: &str) -> bool {
    let mut segments = path.iter();
    with.split("::")
        .all(|segment| segments.next().is_some_and(|given| given == segment))
}
