//! One thing that a change set.
use crate::base::civil::local;
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::program::rules::lines::Line;
use chrono_tz::Tz;

/// How many characters of what somebody typed are shown.
const LONGEST: usize = 60;

/// From what to what; of something new, only what it was set to.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// How it was.
    pub before: Option<Line>,
    /// How it is.
    pub after: Line,
}

impl Field {
    /// What was set anew.
    pub fn new(label: Phrase, value: impl Into<Arg>) -> Field {
        Field {
            before: None,
            after: Line::new(label, value),
        }
    }

    /// What was set otherwise than before, if it was; `before` is none for something new.
    pub fn changed(label: Phrase, before: Option<Arg>, after: impl Into<Arg>) -> Option<Field> {
        let after = Line::new(label.clone(), after);
        let before = before.map(|before| Line::new(label, before));
        (before.as_ref() != Some(&after)).then_some(Field { before, after })
    }

    /// "Allowance: 100 points → 200 points", with what is long cut.
    pub fn say(&self, speech: &Speech) -> String {
        let after = short(&self.after);
        match &self.before {
            Some(before) => short(before).say_change(&after, speech),
            None => after.say(speech),
        }
    }

    /// How it was and how it is, whole, for a file.
    pub fn plain(&self, zone: Tz, speech: &Speech) -> (String, String) {
        let said = |line: &Line| for_file(&line.value, zone).say_plain(speech);
        let before = self.before.as_ref().map(said);
        (before.unwrap_or_default(), said(&self.after))
    }
}

/// Only Discord can read its own way of writing a moment.
fn for_file(value: &Arg, zone: Tz) -> Arg {
    match value {
        Arg::When(seconds) => {
            let at = Instant::from_millis(seconds.saturating_mul(1_000));
            Arg::Raw(local(at, zone).format("%F %T").to_string())
        }
        other => other.clone(),
    }
}

fn short(line: &Line) -> Line {
    let value = match &line.value {
        Arg::Text(text) => Arg::Text(cut(text, LONGEST)),
        other => other.clone(),
    };
    Line::new(line.label.clone(), value)
}
