//! Tables for spreadsheets: CSV with a byte order mark, which nothing that somebody typed can turn into a formula.
pub mod read;

use crate::base::locale::Locale;
use csv::{Terminator, Writer, WriterBuilder};

/// Spreadsheets take a file that begins with it for UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
/// What makes a spreadsheet compute a cell, at its beginning; the last four are the full-width forms of the first.
const FORMULAS: &[char] = &[
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// What somebody wrote, or words of ours.
    Text(String),
    /// A number, as spreadsheets compute with it.
    Number(i64),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Cell::Number(number)
    }
}

impl Cell {
    fn write(self) -> String {
        match self {
            Cell::Number(number) => number.to_string(),
            Cell::Text(text) if computes(&text) => format!("'{text}"),
            Cell::Text(text) => text,
        }
    }
}

/// Whether a spreadsheet might compute the text, now or once the spaces before it are cut; or, so that what is written can be
/// told from what was typed, once apostrophes are.
fn computes(text: &str) -> bool {
    let passed = |c: &char| c.is_whitespace() || matches!(c, '\'' | '\u{feff}');
    let first = text.chars().find(|c| FORMULAS.contains(c) || !passed(c));
    first.is_some_and(|c| FORMULAS.contains(&c))
}

/// A table under construction.
pub struct Table(Writer<Vec<u8>>);

impl Table {
    /// With its first row, as spreadsheets in this language expect tables: in French a comma is the decimal mark, and a
    /// semicolon stands between cells.
    pub fn new<const N: usize>(locale: Locale, heads: [String; N]) -> Self {
        let between = match locale {
            Locale::EnUs => b',',
            Locale::Fr => b';',
        };
        let mut builder = WriterBuilder::new();
        builder.delimiter(between).terminator(Terminator::CRLF);
        let mut table = Table(builder.from_writer(BYTE_ORDER_MARK.to_vec()));
        table.row(heads.map(Cell::Text));
        table
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        if let Err(error) = self.0.write_record(cells.map(Cell::write)) {
            tracing::error!(%error, "a row of a table is missing");
        }
    }

    /// The file.
    pub fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_else(|error| {
            tracing::error!(error = %error.error(), "a table can't be written");
            Vec::new()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(locale: Locale, cells: [Cell; 3]) -> String {
        let mut table = Table::new(locale, ["a", "b", "c"].map(str::to_owned));
        table.row(cells);
        String::from_utf8(table.bytes()).expect("UTF-8")
    }

    #[test]
    fn spreadsheets_read_it_as_their_language_has_it() {
        let cells = [Cell::from("é,;"), Cell::from(-5), Cell::from("say \"hi\"")];
        assert_eq!(
            written(Locale::EnUs, cells.clone()),
            "\u{feff}a,b,c\r\n\"é,;\",-5,\"say \"\"hi\"\"\"\r\n"
        );
        assert_eq!(
            written(Locale::Fr, cells),
            "\u{feff}a;b;c\r\n\"é,;\";-5;\"say \"\"hi\"\"\"\r\n"
        );
    }

    #[test]
    fn nothing_typed_is_computed() {
        for bad in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "  =1",
            "\u{ff1d}1",
            "-",
            "\u{a0}@x",
            "'=1",
        ] {
            let cell = Cell::from(bad).write();
            assert_eq!(cell, format!("'{bad}"), "{bad:?}");
        }
        for good in ["", "1-1", "a=b", "'1", "−5", "é"] {
            assert_eq!(Cell::from(good).write(), good);
        }
        assert_eq!(Cell::from(-5).write(), "-5");
    }

    proptest! {
        #[test]
        fn whatever_was_typed_comes_back_and_no_cell_is_a_formula(typed in "\\PC{0,12}|[=+@,;\"'\t\r\n -]{0,6}") {
            let text = written(Locale::Fr, [Cell::from(typed.as_str()), Cell::from(i64::MIN), Cell::from("x")]);
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
            let row = reader.records().next().expect("a row").expect("cells");
            prop_assert!(!row[0].starts_with(FORMULAS));
            let plain = row[0].strip_prefix('\'').filter(|text| computes(text));
            prop_assert_eq!(plain.unwrap_or(&row[0]), typed);
            prop_assert_eq!(&row[1], i64::MIN.to_string());
        }
    }
}
