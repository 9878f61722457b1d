//! What this room refuses.
use super::{Audience, Lack, Plan, Rule, WindowRefusal};
use crate::base::days::DaysRefusal;
use crate::base::locale::Phrase;
use crate::base::refusal::Refusal;
use crate::phrase;

/// Why a campaign can't be as somebody wants it.
#[derive(Clone, Debug, PartialEq)]
pub enum CampaignRefusal {
    /// No campaign is called so, or it is gone.
    Missing,
    /// A name that is empty or too long, or none.
    Name,
    /// Percent and a fixed bonus at once.
    TwoRules,
    /// A bonus out of its bounds.
    Rule,
    /// A fund out of its bounds.
    Fund,
    /// A cap out of its bounds.
    Cap,
    /// Too few or too many days for which its points last.
    Lasts,
    /// Days of giving out of their bounds.
    Days,
    /// Those who give and those who don't at once.
    TwoActivities,
    /// A feast whose day is not known yet.
    UnknownFeast,
    /// A post that is too long.
    Words,
    /// A window that can't be.
    Window(WindowRefusal),
    /// A day that can't be read.
    Day(DaysRefusal),
    /// Parts of it are still to be decided.
    Lacks(Vec<Lack>),
    /// It was launched before.
    Launched,
    /// It is over.
    Over,
    /// Other promises than those under which people take part.
    Promised,
    /// A fund smaller than what it has paid.
    Spent,
}

impl From<WindowRefusal> for CampaignRefusal {
    fn from(refusal: WindowRefusal) -> Self {
        CampaignRefusal::Window(refusal)
    }
}

impl From<DaysRefusal> for CampaignRefusal {
    fn from(refusal: DaysRefusal) -> Self {
        CampaignRefusal::Day(refusal)
    }
}

impl CampaignRefusal {
    fn phrase(&self) -> Phrase {
        match self {
            CampaignRefusal::Missing => phrase!("campaign-refused-missing"),
            CampaignRefusal::Name => phrase!("campaign-refused-name", most = *Plan::NAME.end()),
            CampaignRefusal::TwoRules => phrase!("campaign-refused-two-rules"),
            CampaignRefusal::Rule => phrase!(
                "campaign-refused-rule",
                percent = *Rule::PERCENT.end(),
                flat = *Rule::FLAT.end()
            ),
            CampaignRefusal::Fund => phrase!("campaign-refused-fund", most = *Plan::FUND.end()),
            CampaignRefusal::Lasts => {
                phrase!("campaign-refused-lasts", most = *Plan::LASTS.end())
            }
            CampaignRefusal::Cap => phrase!("campaign-refused-cap", most = *Plan::CAP.end()),
            CampaignRefusal::Days => phrase!("campaign-refused-days", most = *Audience::DAYS.end()),
            CampaignRefusal::TwoActivities => phrase!("campaign-refused-two-activities"),
            CampaignRefusal::UnknownFeast => phrase!("campaign-refused-feast"),
            CampaignRefusal::Words => phrase!("campaign-refused-words", most = Plan::WORDS),
            CampaignRefusal::Window(refusal) => Refusal::from(*refusal).0,
            CampaignRefusal::Day(refusal) => Refusal::from(refusal.clone()).0,
            CampaignRefusal::Lacks(lacks) => {
                let parts: Vec<Phrase> = lacks.iter().map(|lack| lack.phrase()).collect();
                phrase!("campaign-refused-lacks", parts = parts)
            }
            CampaignRefusal::Launched => phrase!("campaign-refused-launched"),
            CampaignRefusal::Over => phrase!("campaign-refused-over"),
            CampaignRefusal::Promised => phrase!("campaign-refused-promised"),
            CampaignRefusal::Spent => phrase!("campaign-refused-spent"),
        }
    }
}
crate::refusals!(CampaignRefusal);

impl Lack {
    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Lack::Window => phrase!("campaign-lack-window"),
            Lack::Rule => phrase!("campaign-lack-rule"),
            Lack::Fund => phrase!("campaign-lack-fund"),
        }
    }
}
