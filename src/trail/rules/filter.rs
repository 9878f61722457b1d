//! Which changes an admin asks to see.
use super::Topic;
use crate::base::days::Days;
use crate::base::ids::UserId;
use crate::base::locale::{Locale, Phrase};
use crate::phrase;

/// By somebody or by all, of one sort or of all, within some days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// By them alone, if somebody is named.
    pub who: Option<UserId>,
    /// Of this sort alone, if one is named.
    pub topic: Option<Topic>,
    /// Within these days of the program's.
    pub days: Days,
}

impl Filter {
    /// Whether nothing is left out.
    pub fn is_all(self) -> bool {
        self == Filter::default()
    }

    /// Who, as buttons carry them: 0 for everybody.
    pub fn id(self) -> i64 {
        self.who.map_or(0, |user| user.0)
    }

    /// The rest as buttons carry it: "award:739578.", with nothing for what was left out.
    pub fn text(self) -> String {
        let topic = self.topic.map_or("", Topic::word);
        format!("{topic}:{}", self.days.text())
    }

    /// The reverse of [`Filter::id`] and [`Filter::text`].
    ///
    /// # Errors
    /// The refusal of what is no longer, or was never, said so.
    pub fn parse(id: i64, text: &str) -> Result<Filter, TrailRefusal> {
        let stale = TrailRefusal::Stale;
        let (topic, days) = text.split_once(':').ok_or(stale)?;
        let topic = match topic {
            "" => None,
            word => Some(Topic::from_word(word).ok_or(stale)?),
        };
        Ok(Filter {
            who: (id != 0).then_some(UserId(id)),
            topic,
            days: Days::parse(days).ok_or(stale)?,
        })
    }

    /// What is left of everything, in parts; none where nothing is left out.
    pub fn phrases(self, locale: Locale) -> Vec<Phrase> {
        let who = self.who.map(|user| phrase!("audit-by", who = user));
        let parts = [who, self.topic.map(topic), self.days.phrase(locale)];
        parts.into_iter().flatten().collect()
    }
}

/// What a sort of change is called.
pub fn topic(topic: Topic) -> Phrase {
    match topic {
        Topic::Settings => phrase!("audit-command.what-settings"),
        Topic::Role => phrase!("audit-command.what-roles"),
        Topic::Value => phrase!("audit-command.what-values"),
        Topic::Item => phrase!("audit-command.what-rewards"),
        Topic::Import => phrase!("audit-command.what-files-of-rewards"),
        Topic::Award => phrase!("audit-command.what-awards"),
        Topic::Correction => phrase!("audit-command.what-corrections"),
        Topic::Campaign => phrase!("audit-command.what-campaigns"),
        Topic::Allowance => phrase!("audit-command.what-allowances"),
        Topic::Extension => phrase!("audit-command.what-points-that-last-longer"),
        Topic::Milestone => phrase!("audit-command.what-milestones"),
        Topic::Order => phrase!("audit-command.what-orders-approved-alone"),
        Topic::Detail => phrase!("audit-command.what-looks-at-addresses"),
    }
}

/// What this room refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrailRefusal {
    /// A button that asks for what there never was.
    Stale,
}

impl TrailRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            TrailRefusal::Stale => phrase!("refused-stale"),
        }
    }
}
crate::refusals!(TrailRefusal);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::civil::Day;
    use crate::base::ids::GuildId;
    use crate::discord::custom_id::CustomId;

    fn filters() -> impl Iterator<Item = Filter> {
        let days = [None, Some(Day(3_652_059))].map(|to| Days { from: to, to });
        let topics = Topic::ALL.map(Some).into_iter().chain([None]);
        topics.flat_map(move |topic| {
            days.map(|days| Filter {
                who: days.to.map(|_| UserId(i64::MAX)),
                topic,
                days,
            })
        })
    }

    #[test]
    fn a_filter_comes_back_as_it_went_and_fits_a_button() {
        for filter in filters() {
            assert_eq!(Filter::parse(filter.id(), &filter.text()), Ok(filter));
            let page = format!("{}:{}", i64::from(u32::MAX), filter.text());
            let id = CustomId::new("trail.turn", GuildId(i64::MAX), filter.id()).with(page);
            assert!(id.to_string().len() <= 100, "{id}");
        }
        assert!(Filter::parse(0, ":.").is_ok_and(Filter::is_all));
        for text in ["", "award", "tax:.", ":x.", "award:", "award:.:"] {
            assert_eq!(Filter::parse(0, text), Err(TrailRefusal::Stale), "{text}");
        }
    }
}
