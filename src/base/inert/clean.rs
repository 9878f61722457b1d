//! Text without what can't be seen.

use icu::properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, Emoji, ExtendedPictographic,
    GeneralCategory, Script,
};
use icu::properties::{CodePointMapData, CodePointSetData};

/// Marks that a letter may carry: the longest that real writing needs, in Hebrew and Tibetan, is four.
const MARKS: usize = 4;

/// The text without controls, bidirectional overrides, invisible characters and floods of combining marks. Sequences of emoji
/// and the joiners that Arabic and Indic writing need are kept; runs of blanks become one, and of empty lines one, and no
/// line is indented.
///
/// This is the form to measure and to store: what is left can be seen.
pub fn clean(text: &str) -> String {
    let mut cleaned = Cleaned::default();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        match c {
            '\r' if next == Some('\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                cleaned.line_break()
            }
            '\t' | '\u{2800}' => cleaned.blank(' '),
            _ if c.is_whitespace() => cleaned.blank(c),
            _ if cleaned.keeps(c, next) => cleaned.push(c),
            _ => {}
        }
    }
    cleaned.text.trim().to_owned()
}

#[derive(Default)]
struct Cleaned {
    text: String,
    /// The last character that was kept.
    last: Option<char>,
    /// How many marks the last letter carries.
    marks: usize,
}

impl Cleaned {
    fn push(&mut self, c: char) {
        self.marks = if is_mark(c) { self.marks + 1 } else { 0 };
        self.text.push(c);
        self.last = Some(c);
    }

    fn blank(&mut self, blank: char) {
        if !self.last.is_some_and(char::is_whitespace) {
            self.push(blank);
        }
    }

    fn line_break(&mut self) {
        self.text.truncate(
            self.text
                .trim_end_matches(|c: char| c.is_whitespace() && c != '\n')
                .len(),
        );
        if !self.text.ends_with("\n\n") {
            self.push('\n');
        }
    }

    fn keeps(&self, c: char, next: Option<char>) -> bool {
        match c {
            '\u{200c}' | '\u{200d}' => self.joins(c, next),
            '\u{fe0e}' | '\u{fe0f}' => self
                .last
                .is_some_and(|last| CodePointSetData::new::<Emoji>().contains(last)),
            '\u{e0020}'..='\u{e007f}' => self.last.is_some_and(continues_flag),
            '\u{fff9}'..='\u{fffb}' => false,
            _ if c.is_control()
                || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) =>
            {
                false
            }
            _ if is_mark(c) => {
                self.marks < MARKS && self.last.is_some_and(|last| !last.is_whitespace())
            }
            _ => true,
        }
    }

    /// Whether a joiner (or non-joiner) has a use here: between emoji, between Arabic letters, after an Indic virama.
    fn joins(&self, joiner: char, next: Option<char>) -> bool {
        let (Some(last), Some(next)) = (self.last, next) else {
            return false;
        };
        let emoji = joiner == '\u{200d}' && ends_emoji(last) && pictures().contains(next);
        let script = |c| CodePointMapData::<Script>::new().get(c);
        let virama = CodePointMapData::<CanonicalCombiningClass>::new().get(last)
            == CanonicalCombiningClass::Virama;
        emoji
            || (script(last) == Script::Arabic && script(next) == Script::Arabic)
            || (virama && next.is_alphabetic())
    }
}

fn pictures() -> icu::properties::CodePointSetDataBorrowed<'static> {
    CodePointSetData::new::<ExtendedPictographic>()
}

fn ends_emoji(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e007f}') || pictures().contains(c)
}

/// The flags of England, Scotland and Wales are a black flag and invisible letters.
fn continues_flag(last: char) -> bool {
    matches!(last, '\u{1f3f4}' | '\u{e0020}'..='\u{e007e}')
}

fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(
        category,
        GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
    )
}
