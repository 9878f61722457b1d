//! Which rules bind members, so that they are told when one changes.
use super::Settings;
use super::lines::{Line, binding};
use crate::base::clock::Instant;
use crate::base::ids::ChannelId;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long it is waited for further changes before they are told: an admin makes several in a row.
pub const GATHERED: Duration = Duration::from_secs(10 * 60);
/// A program that has just begun is being set up: nobody counts on its rules yet.
pub const SETTLED: Duration = Duration::from_secs(86_400);

/// What the notice of a change carries: under which key the first of the changes is recorded that it tells of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The record's key.
    pub record: String,
}

/// The rules as they were before the first of several changes.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// The settings before.
    pub before: Settings,
}

impl News {
    /// What changed in what binds members, as it was and as it is.
    pub fn lines(&self, after: &Settings) -> Vec<(Line, Line)> {
        let lines = binding(&self.before).into_iter().zip(binding(after));
        lines.filter(|(before, after)| before != after).collect()
    }
}

/// Where a change of rules is told, if it is: not in a program's first day, and not where admins don't want it.
pub fn place(
    before: &Settings,
    after: &Settings,
    (since, now): (Instant, Instant),
) -> Option<ChannelId> {
    let news = News {
        before: before.clone(),
    };
    let settled = now.since(since) >= SETTLED;
    let told = after.rule_news && settled && !news.lines(after).is_empty();
    let place = after.post_channel.or(after.recognition_channel);
    place.filter(|_| told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::points::Points;

    #[test]
    fn members_are_told_of_what_binds_them_once_the_program_has_settled() {
        let before = Settings {
            recognition_channel: Some(ChannelId(5)),
            ..Settings::default()
        };
        let changed = Settings {
            largest: Points(7),
            ..before.clone()
        };
        let at = |days: u64| Instant(0).after(Duration::from_secs(days * 86_400));
        let told = |after: &Settings, days| place(&before, after, (at(0), at(days)));
        assert_eq!(told(&changed, 2), Some(ChannelId(5)));
        assert_eq!(told(&changed, 0), None);
        let silent = Settings {
            rule_news: false,
            ..changed.clone()
        };
        assert_eq!(told(&silent, 2), None);
        let elsewhere = Settings {
            orders_channel: Some(ChannelId(9)),
            post_hour: 7,
            ..before.clone()
        };
        assert_eq!(told(&elsewhere, 2), None);
    }
}
