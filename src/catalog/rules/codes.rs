//! Codes as an admin hands them in: one on each line.
use crate::base::locale::Phrase;
use crate::phrase;
use std::collections::BTreeMap;

/// The longest code, in characters.
pub const LONGEST: usize = 200;
/// How many may come at once.
pub const MOST: usize = 5_000;
/// How many bytes a file of them may have.
pub const LARGEST: usize = 256 * 1_024;
/// Whoever orders is told of when so few are left.
pub const FEW: i64 = 5;

/// What is wrong with codes that were handed in. None of them was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodesRefusal {
    /// There is none.
    Empty,
    /// There are too many at once, or the file is too large.
    TooMany,
    /// What stands on a line is no code.
    NoCode(u64),
    /// What stands on a line stands on one above.
    Twice(u64, u64),
    /// What stands on a line is there already.
    Known(u64),
    /// The stock of a reward with codes can't be set.
    Counted,
}

/// The codes, each with its line.
///
/// # Errors
/// What is wrong, by line.
pub fn read(text: &str) -> Result<Vec<(u64, String)>, CodesRefusal> {
    let mut lines: BTreeMap<String, u64> = BTreeMap::new();
    let mut codes = Vec::new();
    for (line, typed) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let code = typed.trim().trim_matches('"').trim();
        if code.is_empty() {
            continue;
        }
        let plain = code.chars().all(|c| c.is_ascii_graphic() && c != '`');
        if !plain || code.len() > LONGEST {
            return Err(CodesRefusal::NoCode(line));
        }
        if let Some(above) = lines.insert(code.to_owned(), line) {
            return Err(CodesRefusal::Twice(line, above));
        }
        codes.push((line, code.to_owned()));
    }
    match codes.len() {
        0 => Err(CodesRefusal::Empty),
        many if many > MOST => Err(CodesRefusal::TooMany),
        _ => Ok(codes),
    }
}

impl CodesRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            CodesRefusal::Empty => phrase!("catalog-codes-empty"),
            CodesRefusal::TooMany => phrase!("catalog-codes-too-many", most = MOST),
            CodesRefusal::NoCode(line) => {
                phrase!("catalog-codes-no-code", line = *line, longest = LONGEST)
            }
            CodesRefusal::Twice(line, above) => {
                phrase!("catalog-codes-twice", line = *line, above = *above)
            }
            CodesRefusal::Known(line) => phrase!("catalog-codes-known", line = *line),
            CodesRefusal::Counted => phrase!("catalog-codes-counted"),
        }
    }
}
crate::refusals!(CodesRefusal);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_code_as_editors_and_spreadsheets_write_them() {
        let codes = read("\u{feff}AB-1\r\n\n \"AB-2\" \nAB-3").expect("codes");
        let only = |(_, code): (u64, String)| code;
        let codes: Vec<String> = codes.into_iter().map(only).collect();
        assert_eq!(codes, ["AB-1", "AB-2", "AB-3"]);
    }

    #[test]
    fn what_is_wrong_is_named_by_its_line() {
        assert_eq!(read(" \n\n"), Err(CodesRefusal::Empty));
        assert_eq!(read("A\nB C"), Err(CodesRefusal::NoCode(2)));
        assert_eq!(read("A\n`B`"), Err(CodesRefusal::NoCode(2)));
        assert_eq!(read(&"A".repeat(201)), Err(CodesRefusal::NoCode(1)));
        assert_eq!(read("A\n\nB\nA"), Err(CodesRefusal::Twice(4, 1)));
        let many = (0..=MOST).map(|n| format!("{n}\n")).collect::<String>();
        assert_eq!(read(&many), Err(CodesRefusal::TooMany));
    }
}
