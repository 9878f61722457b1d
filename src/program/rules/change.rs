//! What an admin changes, and what can't be set.
use super::number::Number;
use super::words::{self, LONGEST, UnitChange};
use super::{
    Budget, BudgetWish, Digests, Enrolment, MilestonesWish, OrdersWish, Paid, Period, PostBoards,
    Settings, Stacking, Worth, milestones, orders, zone,
};
use crate::base::access::Role;
use crate::base::civil::Length;
use crate::base::ids::{ChannelId, GuildId, RoleId};
use crate::base::locale::{Arg, Locale, Phrase};
use crate::base::points::Points;
use crate::phrase;
use chrono::Weekday;
use chrono_tz::Tz;

/// A channel that something goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Public cards.
    Recognition,
    /// Orders, to be decided.
    Orders,
    /// The weekly post.
    Weekly,
    /// What auditors are told.
    Auditors,
}

/// One setting's new value, as it was asked for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "they are the settings of the same name")]
pub enum Change {
    Language(Locale),
    Unit(UnitChange),
    Emoji(String),
    Channel(Place, Option<ChannelId>),
    Zone(String),
    Number(Number, i64),
    Period(Length),
    ReasonRequired(bool),
    AllowDebt(bool),
    Enrolment(Enrolment),
    Stacking(Stacking),
    RoleAllowance(RoleId, Option<Points>),
    Budget(Paid, BudgetWish),
    Worth(i64, String, String),
    PostBoards(PostBoards),
    Digests(Digests),
    RuleNews(bool),
    Milestones(MilestonesWish),
    Orders(OrdersWish),
    Approvers(Vec<RoleId>),
    PostDay(Weekday),
    Reset(Resettable),
}

/// A setting whose default can't be typed or picked otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are the settings of the same name")]
pub enum Resettable {
    Unit,
    Emoji,
    Channel(Place),
    Approver,
}

/// What was set before and is set now.
#[derive(Clone, Debug)]
pub struct Changed {
    /// As it was.
    pub before: Settings,
    /// As it is.
    pub after: Settings,
    /// The period in which it was changed.
    pub period: Period,
}

impl Change {
    /// Whether it is about who may do what.
    pub fn is_of_roles(&self) -> bool {
        matches!(
            self,
            Change::Approvers(_) | Change::Reset(Resettable::Approver)
        )
    }

    /// Makes this change in a guild's settings.
    ///
    /// # Errors
    /// What can't be set.
    pub fn apply(&self, guild: GuildId, settings: &mut Settings) -> Result<(), SetupRefusal> {
        match self {
            Change::Language(language) => settings.language = *language,
            Change::Unit(unit) => unit.apply(settings)?,
            Change::Emoji(typed) => settings.emoji = words::emoji(typed)?,
            Change::Channel(place, channel) => *place.of(settings) = *channel,
            Change::Zone(typed) => settings.zone = find_zone(typed)?,
            Change::Number(number, n) => {
                if !number.set(settings, *n) {
                    return Err(SetupRefusal::Range(*number));
                }
            }
            Change::Period(length) => settings.period = *length,
            Change::ReasonRequired(required) => settings.reason_required = *required,
            Change::AllowDebt(allowed) => settings.allow_debt = *allowed,
            Change::Enrolment(how) => settings.enrolment = *how,
            Change::Stacking(how) => settings.stacking = *how,
            Change::RoleAllowance(role, points) => {
                settings.role_allowances.retain(|(known, _)| known != role);
                settings
                    .role_allowances
                    .extend(points.map(|points| (*role, points)));
                settings.role_allowances.sort_unstable();
            }
            Change::Budget(paid, wish) => {
                let budget = wish.over(settings.budgets.of(*paid));
                let budget = budget.map_err(|()| SetupRefusal::Budget)?;
                settings.budgets.set(*paid, budget);
            }
            Change::Worth(0, ..) => settings.worth = None,
            Change::Worth(points, amount, currency) => {
                let worth = Worth::parse(*points, amount, currency);
                settings.worth = Some(worth.ok_or(SetupRefusal::Worth)?);
            }
            Change::PostBoards(boards) => settings.post_boards = *boards,
            Change::Digests(pace) => settings.digests = *pace,
            Change::RuleNews(told) => settings.rule_news = *told,
            Change::Milestones(wish) => settings.milestones = wish.over(&settings.milestones)?,
            Change::Orders(wish) => settings.orders = wish.over(settings.orders)?,
            Change::Approvers(roles) => approvers(guild, roles, settings)?,
            Change::PostDay(day) => settings.post_day = *day,
            Change::Reset(what) => what.reset(settings),
        }
        Ok(())
    }
}

impl Resettable {
    fn reset(self, settings: &mut Settings) {
        let usual = Settings::default();
        match self {
            Resettable::Unit => settings.unit = usual.unit,
            Resettable::Emoji => settings.emoji = usual.emoji,
            Resettable::Channel(place) => *place.of(settings) = None,
            Resettable::Approver => {
                settings.roles = std::mem::take(&mut settings.roles).with(Role::Approver, []);
            }
        }
    }
}

impl Place {
    fn of(self, settings: &mut Settings) -> &mut Option<ChannelId> {
        match self {
            Place::Recognition => &mut settings.recognition_channel,
            Place::Orders => &mut settings.orders_channel,
            Place::Weekly => &mut settings.post_channel,
            Place::Auditors => &mut settings.auditor_channel,
        }
    }
}

fn find_zone(typed: &str) -> Result<Tz, SetupRefusal> {
    zone::parse(typed).ok_or_else(|| SetupRefusal::Zone {
        typed: typed.chars().take(50).collect(),
        near: zone::near(typed),
    })
}

fn approvers(
    guild: GuildId,
    roles: &[RoleId],
    settings: &mut Settings,
) -> Result<(), SetupRefusal> {
    if roles.contains(&guild.everyone()) {
        return Err(SetupRefusal::Everyone);
    }
    let mapping = std::mem::take(&mut settings.roles);
    settings.roles = mapping.with(Role::Approver, roles.iter().copied());
    Ok(())
}

/// What can't be set.
#[derive(Clone, Debug, PartialEq)]
pub enum SetupRefusal {
    /// A number out of its bounds.
    Range(Number),
    /// A word for a point that is empty or too long.
    Word,
    /// A singular without a plural, or a gender for no word.
    BothWords,
    /// Something else than one emoji.
    Emoji,
    /// A time zone that there is not, and one that may have been meant.
    Zone {
        /// What was typed.
        typed: String,
        /// What may have been meant.
        near: Option<Tz>,
    },
    /// Everybody as those who decide on orders.
    Everyone,
    /// A budget of less than nothing, or of more than can be.
    Budget,
    /// No amount of money, or in no currency.
    Worth,
    /// More points for a day than can be, or less than none.
    MilestonePoints,
    /// No table of years.
    Years,
    /// A limit of orders of less than nothing, or of more than can be.
    OrderLimit,
    /// A wait that is too long, or less than none.
    OrderDays,
}

impl SetupRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            SetupRefusal::Range(number) => {
                let (least, most) = number.range().into_inner();
                let label = number.label();
                phrase!(
                    "setup-refused-range",
                    label = label,
                    least = least,
                    most = most
                )
            }
            SetupRefusal::Word => phrase!("setup-refused-word", most = LONGEST),
            SetupRefusal::BothWords => phrase!("setup-refused-both-words"),
            SetupRefusal::Emoji => phrase!("setup-refused-emoji"),
            SetupRefusal::Zone { typed, near: None } => {
                phrase!("setup-refused-zone", typed = typed)
            }
            SetupRefusal::Zone {
                typed,
                near: Some(near),
            } => {
                let near = Arg::Raw(near.name().to_owned());
                phrase!("setup-refused-zone-near", typed = typed, near = near)
            }
            SetupRefusal::Everyone => phrase!("setup-refused-everyone"),
            SetupRefusal::Budget => phrase!("setup-refused-budget", most = Budget::MOST),
            SetupRefusal::Worth => phrase!("setup-refused-worth"),
            SetupRefusal::MilestonePoints => {
                phrase!("setup-refused-milestone-points", most = milestones::MOST)
            }
            SetupRefusal::Years => phrase!("setup-refused-years"),
            SetupRefusal::OrderLimit => phrase!("setup-refused-order-limit", most = orders::MOST),
            SetupRefusal::OrderDays => phrase!("setup-refused-order-days", most = orders::LONGEST),
        }
    }
}
crate::refusals!(SetupRefusal);

#[cfg(test)]
mod tests;
