//! Tables as people hand them in: CSV, with whatever stands between its cells.
use super::computes;
use csv::{Position, ReaderBuilder};

/// What may stand between cells, the rarest in words first.
const BETWEEN: [u8; 3] = [b';', b'\t', b','];

/// A row as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line on which it begins, as an editor counts.
    pub line: u64,
    /// Its cells, without the spaces around them.
    pub cells: Vec<String>,
}

/// It is no text in UTF-8, or no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTable;

/// Up to so many rows of a file, and one more where there are more; those without any cell are left out.
///
/// # Errors
/// It is no text, or no table.
pub fn lines(bytes: &[u8], most: usize) -> Result<Vec<Line>, NoTable> {
    let text = std::str::from_utf8(bytes).map_err(|_| NoTable)?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let mut between = BETWEEN.into_iter();
    let between = between.find(|byte| first.bytes().any(|there| there == *byte));
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true);
    builder.delimiter(between.unwrap_or(b','));
    let mut lines = Vec::new();
    for record in builder.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|_| NoTable)?;
        let cells: Vec<&str> = record.iter().map(unarmed).collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        lines.push(Line {
            line: record.position().map_or(0, |at| line_of(text, at)),
            cells: cells.into_iter().map(str::to_owned).collect(),
        });
        if lines.len() > most {
            break;
        }
    }
    Ok(lines)
}

/// The line on which a record begins, as an editor counts: its position is before the empty lines above it.
fn line_of(text: &str, at: &Position) -> u64 {
    let from = usize::try_from(at.byte()).unwrap_or_default();
    let empty = text.get(from..).unwrap_or_default();
    let empty = empty.chars().take_while(|char| matches!(char, '\r' | '\n'));
    at.line() + empty.filter(|char| *char == '\n').count() as u64
}

/// What was in a cell before [`Table`](super::Table) kept spreadsheets from computing it, without the spaces around it.
fn unarmed(cell: &str) -> &str {
    match cell.trim_start().strip_prefix('\'') {
        Some(text) if computes(text) => text.trim(),
        _ => cell.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, Table};
    use super::*;
    use crate::base::locale::Locale;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let lines = lines(text.as_bytes(), 9).expect("a table").into_iter();
        lines.map(|line| line.cells).collect()
    }

    #[test]
    fn cells_are_told_apart_whatever_stands_between_them() {
        for text in [
            "a;b,c\n1;2",
            "\u{feff}a\tb,c\r\n1\t2\r\n",
            "\"a\";\"b,c\"\n\n1 ; 2\n",
        ] {
            assert_eq!(cells(text), [["a", "b,c"], ["1", "2"]], "{text}");
        }
        assert_eq!(cells("a,b\n1,\"2\"\"\n3\""), [["a", "b"], ["1", "2\"\n3"]]);
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
        assert_eq!(lines(b"caf\xe9", 9), Err(NoTable));
    }

    #[test]
    fn rows_are_counted_as_an_editor_does() {
        let lines = lines(b"a,b\r\n\r\n\"x\ny\",1\r\n,\r\nz,2\r\n", 9).expect("a table");
        let counted: Vec<u64> = lines.iter().map(|line| line.line).collect();
        assert_eq!(counted, [1, 3, 6]);
        assert_eq!(super::lines(b"a\nb\nc\nd", 2).map(|all| all.len()), Ok(3));
    }

    proptest! {
        #[test]
        fn what_a_table_was_given_is_read_from_it(typed in "\\PC{0,12}|[=+@,;\"'\t\r\n -]{0,6}", french: bool) {
            let locale = if french { Locale::Fr } else { Locale::EnUs };
            let mut table = Table::new(locale, ["a", "b"].map(str::to_owned));
            table.row([Cell::from(typed.as_str()), Cell::from(7)]);
            let lines = lines(&table.bytes(), 9).expect("a table");
            prop_assert_eq!(lines[1].cells[0].trim(), typed.trim());
            prop_assert_eq!(&lines[1].cells[1], "7");
        }
    }
}
