//! Text of the other direction.

use icu::properties::{CodePointMapData, props::BidiClass};

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The line, closed off from its surroundings if it has letters that run from right to left: without it, the digits and marks of
/// a sentence around it would change places.
pub(super) fn isolate(line: String) -> String {
    let classes = CodePointMapData::<BidiClass>::new();
    let runs_left = |c| {
        matches!(
            classes.get(c),
            BidiClass::RightToLeft | BidiClass::ArabicLetter
        )
    };
    if line.chars().any(runs_left) {
        format!("{FIRST_STRONG_ISOLATE}{line}{POP_DIRECTIONAL_ISOLATE}")
    } else {
        line
    }
}
