//! A reward among others, as a card shows it.
use super::Item;
use crate::base::cut::cut;
use crate::base::inert::inert_line;
use crate::base::locale::{Locale, Phrase, Speech};

/// How long a description may get once it is inert: eight of them fit into one embed of 6,000 characters.
const LONGEST: usize = 420;

impl Item {
    /// Its name, and below it what is said of it with parts of their own line, and what it is; in the reader's language or
    /// else in the program's.
    pub fn entry(
        &self,
        head: String,
        parts: &[Phrase],
        speech: &Speech,
        fallback: Locale,
    ) -> (String, String) {
        let name = inert_line(self.name(speech.locale, fallback));
        let description = blurb(self.description(speech.locale, fallback));
        let lines = [with_parts(head, parts, speech), description];
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        (name, lines.join("\n"))
    }
}

/// What else there is to say, on a line of its own.
pub fn with_parts(head: String, parts: &[Phrase], speech: &Speech) -> String {
    let said: Vec<String> = parts.iter().map(|part| part.say(speech)).collect();
    match said.is_empty() {
        true => head,
        false => format!("{head}\n{}", said.join(" · ")),
    }
}

/// A description that is all marks grows when it is made inert, and then shows its beginning only.
fn blurb(text: &str) -> String {
    let whole = inert_line(text);
    if whole.chars().count() <= LONGEST {
        whole
    } else {
        inert_line(&cut(text, 100))
    }
}
