//! Which movements somebody asks to see.
use crate::base::days::Days;
use crate::base::ids::UserId;
use crate::base::locale::{Locale, Phrase};
use crate::ledger::rules::{Kind, Wanted};
use crate::phrase;
use chrono_tz::Tz;

/// Of one kind or of all, within some days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this kind alone, if one is named.
    pub kind: Option<Kind>,
    /// Within these days of the program's.
    pub days: Days,
}

impl Filter {
    /// Whether nothing is left out.
    pub fn is_all(self) -> bool {
        self == Filter::default()
    }

    /// As buttons carry it: "award:739578.", with nothing for what was left out.
    pub fn text(self) -> String {
        format!("{}:{}", self.kind.map_or("", Kind::word), self.days.text())
    }

    /// The reverse of [`Filter::text`].
    ///
    /// # Errors
    /// The refusal of what is no longer, or was never, said so.
    pub fn parse(text: &str) -> Result<Filter, StatementRefusal> {
        let stale = StatementRefusal::Stale;
        let (kind, days) = text.split_once(':').ok_or(stale)?;
        let kind = match kind {
            "" => None,
            word => Some(Kind::from_word(word).ok_or(stale)?),
        };
        let days = Days::parse(days).ok_or(stale)?;
        Ok(Filter { kind, days })
    }

    /// As the ledger is asked for it.
    pub fn wanted(self, zone: Tz) -> Wanted {
        let (from, until) = self.days.moments(zone);
        Wanted {
            kind: self.kind,
            from,
            until,
        }
    }

    /// What is left of everything, in parts; none where nothing is left out.
    pub fn phrases(self, locale: Locale) -> Vec<Phrase> {
        let kind = self.kind.map(Kind::phrase);
        kind.into_iter().chain(self.days.phrase(locale)).collect()
    }
}

/// What this room refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementRefusal {
    /// A button that says what no statement understands.
    Stale,
    /// Nothing is kept about the one whose history is asked for.
    Unknown(UserId),
}

impl StatementRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            StatementRefusal::Stale => phrase!("refused-stale"),
            StatementRefusal::Unknown(who) => phrase!("statement-refused-unknown", who = *who),
        }
    }
}
crate::refusals!(StatementRefusal);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::civil::Day;

    #[test]
    fn a_filter_comes_back_as_it_went() {
        let days = Days {
            from: Some(Day(739_578)),
            to: None,
        };
        for kind in Kind::ALL.map(Some).into_iter().chain([None]) {
            let filter = Filter { kind, days };
            assert_eq!(Filter::parse(&filter.text()), Ok(filter));
        }
        assert_eq!(Filter::default().text(), ":.");
        for text in ["", "award", "tax:.", ":x.", "award:"] {
            assert_eq!(Filter::parse(text), Err(StatementRefusal::Stale), "{text}");
        }
    }
}
