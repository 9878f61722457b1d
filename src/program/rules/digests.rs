//! How often a digest is posted, and of which days.
use super::Settings;
use crate::base::civil::{Day, Length};
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// How often a digest is posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Digests {
    /// Never.
    #[default]
    Never,
    /// Of the week, with the weekly post.
    Weekly,
    /// Of the month, on the first of the next.
    Monthly,
}

impl Digests {
    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Digests::Never => phrase!("setup-posts-command.digest-never"),
            Digests::Weekly => phrase!("setup-posts-command.digest-every-week"),
            Digests::Monthly => phrase!("setup-posts-command.digest-every-month"),
        }
    }

    /// When it is due, as a cron expression.
    pub fn schedule(settings: &Settings) -> String {
        let hour = settings.post_hour;
        match settings.digests {
            Digests::Never | Digests::Weekly => format!("0 0 {hour} * * {} *", settings.post_day),
            Digests::Monthly => format!("0 0 {hour} 1 * * *"),
        }
    }

    /// The first of the days that the digest of a day is about, the first after them, and the first after as many again; none
    /// where there is no digest.
    pub fn span(self, day: Day) -> Option<(Day, Day, Day)> {
        let length = match self {
            Digests::Never => return None,
            Digests::Weekly => Length::Week,
            Digests::Monthly => Length::Month,
        };
        let until = length.start(day);
        Some((
            length.start(until.plus(-1)),
            until,
            length.next_start(until),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_digest_is_of_the_days_that_are_over() {
        let day = |m, d| Day::from(NaiveDate::from_ymd_opt(2027, m, d).expect("a day"));
        let days = |pace: Digests, at| pace.span(at).expect("a span");
        let march = (day(2, 1), day(3, 1), day(4, 1));
        assert_eq!(days(Digests::Monthly, day(3, 1)), march);
        assert_eq!(days(Digests::Monthly, day(3, 31)), march);
        let week = (day(2, 22), day(3, 1), day(3, 8));
        assert_eq!(days(Digests::Weekly, day(3, 1)), week);
        assert_eq!(days(Digests::Weekly, day(3, 7)), week);
        assert_eq!(Digests::Never.span(day(3, 1)), None);
    }
}
