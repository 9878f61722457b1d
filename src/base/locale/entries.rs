//! The messages of Fluent files, found by their names and parsed when they are asked for: parsed all at once, both
//! languages' take 3 MB of memory for as long as the program runs.
//!
//! By [Fluent's grammar](https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf) a message or a comment begins
//! at the beginning of a line, what belongs to a message is indented, and an indented line that begins with a full stop is
//! an attribute.
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse_runtime;

/// The messages of one language.
pub struct Entries {
    /// Each as it stands in its file, in the order of their names.
    sorted: Vec<&'static str>,
}

impl Entries {
    /// Those of some files, and the names that occur more than once.
    pub fn of(files: impl Iterator<Item = &'static str>) -> (Entries, Vec<&'static str>) {
        let entries = files.flat_map(|file| cut(file, begins_entry));
        let mut sorted: Vec<&'static str> =
            entries.filter(|entry| !name(entry).is_empty()).collect();
        sorted.sort_by_key(|entry| name(entry));
        sorted.shrink_to_fit();
        let twice = sorted
            .windows(2)
            .filter(|pair| name(pair[0]) == name(pair[1]));
        let twice = twice.map(|pair| name(pair[0])).collect();
        (Entries { sorted }, twice)
    }

    /// The text of a message or of an attribute of it; none where there is no such text, or it can't be parsed.
    pub fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<Pattern<&'static str>> {
        let found = self.sorted.binary_search_by_key(&message, |it| name(it));
        let source = piece(self.sorted[found.ok()?], attribute)?;
        match parse_runtime(source).ok()?.body.into_iter().next()? {
            Entry::Message(message) => message.value,
            _ => None,
        }
    }
}

/// What defines a message's text, or that of one of its attributes: without its full stop, an attribute reads as a message.
fn piece(entry: &'static str, attribute: Option<&str>) -> Option<&'static str> {
    let attributes = cut(entry, |line| line.trim_start().starts_with('.'));
    let Some(wanted) = attribute else {
        let length: usize = attributes.iter().map(|one| one.len()).sum();
        return Some(&entry[..entry.len() - length]);
    };
    let mut attributes = attributes
        .into_iter()
        .filter_map(|one| one.trim_start().strip_prefix('.'));
    attributes.find(|one| name(one) == wanted)
}

/// The parts of a text that begin with lines of some kind; what is before the first of them is left out.
fn cut(text: &'static str, begins: fn(&str) -> bool) -> Vec<&'static str> {
    let (mut starts, mut at) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(at);
    starts
        .windows(2)
        .map(|part| &text[part[0]..part[1]])
        .collect()
}

fn begins_entry(line: &str) -> bool {
    line.starts_with(|c: char| c == '#' || c.is_ascii_alphabetic())
}

/// The name that a message or an attribute begins with; empty for a comment.
fn name(entry: &'static str) -> &'static str {
    let end = entry.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    &entry[..end.unwrap_or(entry.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::{Locale, SOURCES};

    #[test]
    fn every_text_is_what_a_whole_file_says() {
        let mut seen = 0;
        for locale in Locale::ALL {
            let files = SOURCES.iter().filter(|(of, ..)| *of == locale);
            let (entries, twice) = Entries::of(files.clone().map(|(.., text)| *text));
            assert_eq!(twice, [""; 0]);
            for (.., text) in files {
                for entry in parse_runtime(*text).expect("a file without errors").body {
                    let Entry::Message(message) = entry else {
                        panic!("{entry:?} is no message");
                    };
                    let id = message.id.name;
                    let told = format!("{message:?}");
                    let alone =
                        !told.contains("MessageReference") && !told.contains("TermReference");
                    assert!(alone, "{id}: a text is filled without any other");
                    assert_eq!(entries.pattern(id, None), message.value, "{id}");
                    for attribute in message.attributes {
                        let name = attribute.id.name;
                        let found = entries.pattern(id, Some(name));
                        assert_eq!(found, Some(attribute.value), "{id}.{name}");
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 500, "{seen} attributes");
    }

    #[test]
    fn what_is_not_there_or_is_broken_is_no_text() {
        let file = "# a = note\na = A\n    .x = X\n    y\nbad = { $n ->\na = again\n";
        let (entries, twice) = Entries::of([file].into_iter());
        assert_eq!(twice, ["a"]);
        for (message, attribute) in [("b", None), ("a", Some("y")), ("bad", None), ("", None)] {
            assert_eq!(entries.pattern(message, attribute), None, "{message}");
        }
    }
}
