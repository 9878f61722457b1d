//! What an admin types of a campaign, and what becomes of its plan.
use super::{Activity, Audience, CampaignRefusal, Feast, On, Plan, Rule, Window};
use crate::base::civil::local;
use crate::base::clock::Instant;
use crate::base::ids::{ChannelId, GuildId, RoleId};
use crate::base::inert::clean;
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::program::rules::Settings;
use chrono::{NaiveDate, NaiveTime};

/// The parts of a campaign, as far as they were typed.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// What it is called.
    pub name: Option<String>,
    /// In which language; otherwise the program's.
    pub language: Option<Locale>,
    /// The feast that it is for: it brings a name and a window.
    pub feast: Option<Feast>,
    /// Its first day, with or without a time.
    pub from: Option<String>,
    /// Its last day.
    pub to: Option<String>,
    /// How many percent it adds.
    pub percent: Option<i64>,
    /// How many points it adds each time.
    pub flat: Option<i64>,
    /// How much it may add in all.
    pub fund: Option<i64>,
    /// How much it may add for one person; 0 is no limit.
    pub cap: Option<i64>,
    /// To which points.
    pub on: Option<On>,
    /// For those with this role; the role of everybody lifts that.
    pub role: Option<RoleId>,
    /// For those who gave within so many days; 0 asks nothing of them.
    pub active: Option<i64>,
    /// For those who gave nothing for so many days; 0 asks nothing of them.
    pub inactive: Option<i64>,
    /// Where it is posted.
    pub channel: Option<ChannelId>,
    /// For how many days what it adds lasts; 0 is as long as other points.
    pub lasts: Option<i64>,
    /// Whether there is a post on its last day.
    pub remind: Option<bool>,
    /// Whether it comes again each year.
    pub yearly: Option<bool>,
}

/// What a wish is read against.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The program.
    pub guild: GuildId,
    /// Its settings.
    pub settings: &'a Settings,
    /// The day on which it began.
    pub founded: NaiveDate,
    /// The time.
    pub now: Instant,
    /// The language in which dates were typed.
    pub locale: Locale,
}

impl Wish {
    /// Makes these changes in a plan.
    ///
    /// # Errors
    /// What can't be.
    pub fn apply(&self, plan: &mut Plan, around: Around<'_>) -> Result<(), CampaignRefusal> {
        self.feasts(plan, around)?;
        self.names(plan, around)?;
        self.windows(plan, around)?;
        self.amounts(plan)?;
        self.audiences(&mut plan.audience, around.guild)?;
        plan.on = self.on.unwrap_or(plan.on);
        plan.channel = self.channel.or(plan.channel);
        self.lasting(plan)?;
        plan.remind = self.remind.unwrap_or(plan.remind);
        plan.yearly = self.yearly.unwrap_or(plan.yearly);
        Ok(())
    }

    fn lasting(&self, plan: &mut Plan) -> Result<(), CampaignRefusal> {
        let Some(days) = self.lasts else {
            return Ok(());
        };
        if !Plan::LASTS.contains(&days) {
            return Err(CampaignRefusal::Lasts);
        }
        plan.lasts = u16::try_from(days).ok().filter(|days| *days > 0);
        Ok(())
    }

    /// A feast brings its names and its next window.
    fn feasts(&self, plan: &mut Plan, around: Around<'_>) -> Result<(), CampaignRefusal> {
        let Some(feast) = self.feast else {
            return Ok(());
        };
        let today = local(around.now, around.settings.zone).date();
        let window = Window::around_next(feast, today, around.founded);
        plan.window = Some(window.ok_or(CampaignRefusal::UnknownFeast)?);
        plan.feast = Some(feast);
        for locale in Locale::ALL {
            let name = feast.phrase().say_plain(&around.settings.speech(locale));
            plan.name.set(locale, name);
        }
        Ok(())
    }

    fn names(&self, plan: &mut Plan, around: Around<'_>) -> Result<(), CampaignRefusal> {
        let Some(typed) = &self.name else {
            return match plan.name.iter().next() {
                Some(_) => Ok(()),
                None => Err(CampaignRefusal::Name),
            };
        };
        let name = clean(typed).trim().to_owned();
        if !Plan::NAME.contains(&name.chars().count()) {
            return Err(CampaignRefusal::Name);
        }
        // A feast's own names are no translations of another.
        if self.feast.is_some() {
            plan.name = Default::default();
        }
        let language = self.language.unwrap_or(around.settings.language);
        plan.name.set(language, name);
        Ok(())
    }

    fn windows(&self, plan: &mut Plan, around: Around<'_>) -> Result<(), CampaignRefusal> {
        let window = match (&self.from, &self.to, plan.window) {
            (None, None, None) => return Ok(()),
            (None, None, Some(window)) => window,
            (Some(from), None, Some(before)) => Window {
                until: before.until,
                ..Window::typed(from, None, around.locale)?
            },
            (Some(from), to, _) => Window::typed(from, to.as_deref(), around.locale)?,
            (None, Some(to), before) => {
                let today = local(around.now, around.settings.zone).date();
                let from =
                    before.map_or_else(|| today.and_time(NaiveTime::MIN), |before| before.from);
                let until = Window::typed(to, Some(to), around.locale)?.until;
                Window { from, until }
            }
        };
        window.check(around.settings.zone, around.now)?;
        plan.window = Some(window);
        Ok(())
    }

    fn amounts(&self, plan: &mut Plan) -> Result<(), CampaignRefusal> {
        plan.rule = match (self.percent, self.flat) {
            (Some(_), Some(_)) => return Err(CampaignRefusal::TwoRules),
            (Some(percent), None) if Rule::PERCENT.contains(&percent) => {
                Some(Rule::Percent(percent))
            }
            (None, Some(flat)) if Rule::FLAT.contains(&flat) => Some(Rule::Flat(Points(flat))),
            (None, None) => plan.rule,
            _ => return Err(CampaignRefusal::Rule),
        };
        if let Some(fund) = self.fund {
            let fits = Plan::FUND.contains(&fund);
            plan.fund = fits.then_some(Points(fund)).ok_or(CampaignRefusal::Fund)?;
        }
        if let Some(cap) = self.cap {
            let fits = Plan::CAP.contains(&cap);
            plan.cap = fits.then_some(Points(cap)).ok_or(CampaignRefusal::Cap)?;
        }
        Ok(())
    }

    fn audiences(&self, audience: &mut Audience, guild: GuildId) -> Result<(), CampaignRefusal> {
        if let Some(role) = self.role {
            audience.role = (role != guild.everyone()).then_some(role);
        }
        let activity = match (self.active, self.inactive) {
            (None, None) => return Ok(()),
            (Some(0), None) | (None, Some(0)) | (Some(0), Some(0)) => None,
            (Some(days), None | Some(0)) => Some((days, Activity::Active as fn(u16) -> Activity)),
            (None | Some(0), Some(days)) => Some((days, Activity::Inactive as fn(u16) -> Activity)),
            (Some(_), Some(_)) => return Err(CampaignRefusal::TwoActivities),
        };
        let read = |(days, activity): (i64, fn(u16) -> Activity)| {
            let fits = u16::try_from(days)
                .ok()
                .filter(|_| Audience::DAYS.contains(&days));
            fits.map(activity).ok_or(CampaignRefusal::Days)
        };
        audience.activity = activity.map(read).transpose()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
