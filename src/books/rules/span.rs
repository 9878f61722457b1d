//! Of which days an admin asks for the books.
use crate::base::civil::{Day, Length};
use crate::base::days::Days;
use crate::base::locale::Phrase;
use crate::phrase;
use chrono::{Datelike, NaiveDate};

/// Days that have a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words say themselves")]
pub enum Span {
    #[default]
    ThisMonth,
    LastMonth,
    ThisWeek,
    LastWeek,
    ThisYear,
    LastYear,
    /// Since the beginning.
    Everything,
}

impl Span {
    /// Its days, seen from today.
    pub fn days(self, today: Day) -> Days {
        let year = today.date().year();
        match self {
            Span::ThisMonth => around(Length::Month, today),
            Span::LastMonth => around(Length::Month, Length::Month.start(today).plus(-1)),
            Span::ThisWeek => around(Length::Week, today),
            Span::LastWeek => around(Length::Week, today.plus(-7)),
            Span::ThisYear => of_year(year),
            Span::LastYear => of_year(year - 1),
            Span::Everything => Days::default(),
        }
    }
}

fn around(length: Length, day: Day) -> Days {
    let from = length.start(day);
    Days {
        from: Some(from),
        to: Some(length.next_start(from).plus(-1)),
    }
}

fn of_year(year: i32) -> Days {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).map(Day::from);
    Days {
        from: day(1, 1),
        to: day(12, 31),
    }
}

/// What an admin asks for: days with a name, or others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Days with a name, if one is given.
    pub span: Option<Span>,
    /// From a day to a day, if they are given.
    pub days: Days,
}

impl Asked {
    /// The days that a button carries, as [`Days::text`] writes them.
    ///
    /// # Errors
    /// The refusal of what no button ever said.
    pub fn parse(text: &str) -> Result<Asked, BooksRefusal> {
        let days = Days::parse(text).ok_or(BooksRefusal::Stale)?;
        let span = days.is_all().then_some(Span::Everything);
        Ok(Asked { span, days })
    }

    /// Which days are meant.
    ///
    /// # Errors
    /// Both were given.
    pub fn days(self, today: Day) -> Result<Days, BooksRefusal> {
        match (self.span, self.days.is_all()) {
            (Some(_), false) => Err(BooksRefusal::Both),
            (None, false) => Ok(self.days),
            (span, true) => Ok(span.unwrap_or_default().days(today)),
        }
    }
}

/// What this room refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BooksRefusal {
    /// Days with a name, and others as well.
    Both,
    /// A button that asks for what there never was.
    Stale,
}

impl BooksRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            BooksRefusal::Both => phrase!("books-refused-both"),
            BooksRefusal::Stale => phrase!("refused-stale"),
        }
    }
}
crate::refusals!(BooksRefusal);

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse::<NaiveDate>().expect("a date").into()
    }

    fn days(from: &str, to: &str) -> Days {
        Days {
            from: Some(day(from)),
            to: Some(day(to)),
        }
    }

    #[test]
    fn days_with_a_name_are_whole() {
        let today = day("2027-01-03");
        for (span, from, to) in [
            (Span::ThisMonth, "2027-01-01", "2027-01-31"),
            (Span::LastMonth, "2026-12-01", "2026-12-31"),
            (Span::ThisWeek, "2026-12-28", "2027-01-03"),
            (Span::LastWeek, "2026-12-21", "2026-12-27"),
            (Span::ThisYear, "2027-01-01", "2027-12-31"),
            (Span::LastYear, "2026-01-01", "2026-12-31"),
        ] {
            assert_eq!(span.days(today), days(from, to), "{span:?}");
        }
        assert!(Span::Everything.days(today).is_all());
    }

    #[test]
    fn one_way_of_asking_at_a_time() {
        let today = day("2027-01-03");
        let asked = |span, days| Asked { span, days }.days(today);
        let some = days("2026-12-01", "2026-12-02");
        assert_eq!(asked(None, some), Ok(some));
        assert_eq!(
            asked(None, Days::default()),
            Ok(Span::ThisMonth.days(today))
        );
        assert_eq!(asked(Some(Span::ThisWeek), some), Err(BooksRefusal::Both));
    }

    #[test]
    fn a_button_means_the_same_days_for_ever() {
        let later = day("2031-07-01");
        for days in [days("2026-12-01", "2026-12-02"), Days::default()] {
            let asked = Asked::parse(&days.text());
            assert_eq!(asked.and_then(|asked| asked.days(later)), Ok(days));
        }
        for text in ["", "x.", "1"] {
            assert_eq!(Asked::parse(text), Err(BooksRefusal::Stale), "{text}");
        }
    }
}
