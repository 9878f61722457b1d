//! The version of the notice, and what somebody may not do who has not answered it.
use crate::base::clock::Instant;
use crate::base::ids::MemberId;
use crate::base::locale::Phrase;
use crate::member::rules::Member;
use crate::phrase;
use crate::program::rules::{Digests, Enrolment, Settings};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Counts the changes of what the notice says whatever is set.
const EDITION: u32 = 2;

/// Which notice it is: two that say the same have the same version.
pub fn version(settings: &Settings) -> String {
    let long = [
        settings.erasure_days,
        settings.reasons_months,
        settings.access_months,
    ];
    let places = [settings.recognition_channel, settings.orders_channel];
    let mut says = json!([EDITION, settings.enrolment, long, places]);
    // Where people may be named in digests, that is told as well.
    if let Some(says) = says.as_array_mut()
        && settings.digests != Digests::Never
    {
        says.push(json!("digests"));
    }
    // And so are days that are celebrated.
    if let Some(says) = says.as_array_mut()
        && settings.milestones.celebrates()
    {
        says.push(json!("milestones"));
    }
    let hash = Sha256::digest(says.to_string());
    hash.iter()
        .take(4)
        .map(|byte| format!("{byte:02X}"))
        .collect()
}

/// Whether somebody has answered what their program asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It asks nothing, or they accepted.
    Joined,
    /// They have not accepted.
    None,
    /// They accepted a notice that said something else.
    Earlier,
}

/// What somebody, known or not, has answered.
pub fn answer(settings: &Settings, who: Option<&Member>) -> Answer {
    let accepted = who.and_then(|who| who.accepted.as_deref());
    match (settings.enrolment, accepted) {
        (Enrolment::Notice, _) => Answer::Joined,
        (Enrolment::Consent, None) => Answer::None,
        (Enrolment::Consent, Some(notice)) if notice == version(settings) => Answer::Joined,
        (Enrolment::Consent, Some(_)) => Answer::Earlier,
    }
}

/// What somebody agrees to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    /// That what the notice says is kept.
    Program,
    /// That others see them on the boards.
    Boards,
    /// That they are named in digests.
    Digests,
    /// That their birthday and other days are kept and celebrated.
    Birthdays,
    /// That they are counted where the program looks at how people give and get, without a name.
    Insight,
}

/// Who is counted where a program looks at how people give and get.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Whether people are asked first.
    asks: bool,
    /// Whoever has said something, and whether they agree.
    said: BTreeMap<MemberId, bool>,
}

impl Counted {
    /// Where people are asked, those who agreed; else those who did not say no.
    pub fn new(asks: bool, said: impl IntoIterator<Item = (MemberId, bool)>) -> Self {
        Counted {
            asks,
            said: said.into_iter().collect(),
        }
    }

    /// Whether somebody is.
    pub fn has(&self, member: MemberId) -> bool {
        self.said.get(&member).copied().unwrap_or(!self.asks)
    }
}

/// What somebody agreed to, or took back.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Consent {
    /// To what.
    pub purpose: Purpose,
    /// Whether they agreed rather than took it back.
    pub given: bool,
    /// The version of the notice that they were shown.
    pub notice: String,
    /// When.
    pub at: Instant,
}

/// Why somebody is refused who has not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnrolmentRefusal {
    /// They have not accepted.
    NotJoined,
    /// They accepted a notice that said something else.
    Changed,
}

impl EnrolmentRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            EnrolmentRefusal::NotJoined => phrase!("enrolment-refused-not-joined"),
            EnrolmentRefusal::Changed => phrase!("enrolment-refused-changed"),
        }
    }
}
crate::refusals!(EnrolmentRefusal);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{MemberId, UserId};

    fn member(accepted: Option<&str>) -> Member {
        Member {
            id: MemberId(1),
            user_id: UserId(2),
            locale: None,
            off_boards: false,
            last_gave_at: None,
            told: None,
            accepted: accepted.map(str::to_owned),
            accepted_at: None,
        }
    }

    #[test]
    fn who_is_asked_has_joined_once_they_accept_what_it_says_now() {
        let notice = Settings::default();
        let consent = Settings {
            enrolment: Enrolment::Consent,
            ..Settings::default()
        };
        let changed = Settings {
            erasure_days: 3,
            ..consent.clone()
        };
        assert_eq!(answer(&notice, None), Answer::Joined);
        assert_eq!(answer(&consent, None), Answer::None);
        assert_eq!(answer(&consent, Some(&member(None))), Answer::None);
        let accepted = member(Some(&version(&consent)));
        assert_eq!(answer(&consent, Some(&accepted)), Answer::Joined);
        assert_eq!(answer(&changed, Some(&accepted)), Answer::Earlier);
    }
}
