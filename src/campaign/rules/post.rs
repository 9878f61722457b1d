//! What is posted of a campaign, and when.
use super::Plan;
use crate::base::civil::resolve;
use crate::base::clock::Instant;
use crate::base::points::Points;
use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A moment of a campaign that is posted.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Step {
    /// It begins.
    Start,
    /// Its last day.
    LastDay,
    /// It has ended.
    End,
}

/// What came of a campaign, as it stood at its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Results {
    /// How much it has added.
    pub added: Points,
    /// To how many people's points.
    pub members: i64,
    /// How much of its fund was left.
    pub left: Points,
}

/// What a post tells, fixed when it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Announced {
    /// Which moment.
    pub step: Step,
    /// The plan as it stood.
    pub plan: Plan,
    /// When it ends, or has ended.
    pub ends_at: Instant,
    /// What came of it, once it has ended.
    pub results: Option<Results>,
    /// Whether an admin has ended it.
    pub cancelled: bool,
}

/// What is posted next of a campaign with this window, and when, once this was posted of it.
pub fn next_step(
    plan: &Plan,
    (starts_at, ends_at): (Instant, Instant),
    told: Option<Step>,
    (zone, hour): (Tz, u8),
) -> Option<(Step, Instant)> {
    match told {
        None => Some((Step::Start, starts_at)),
        Some(Step::Start) => {
            let reminds = plan
                .remind
                .then(|| last_day(plan, starts_at, zone, hour))
                .flatten();
            let reminds = reminds.filter(|at| *at > starts_at && *at < ends_at);
            Some(reminds.map_or((Step::End, ends_at), |at| (Step::LastDay, at)))
        }
        Some(Step::LastDay) => Some((Step::End, ends_at)),
        Some(Step::End) => None,
    }
}

/// The hour of posts on the last day; none where that is the first day as well.
fn last_day(plan: &Plan, starts_at: Instant, zone: Tz, hour: u8) -> Option<Instant> {
    let day = plan.window?.last_day();
    if crate::base::civil::local(starts_at, zone).date() >= day {
        return None;
    }
    let time = NaiveTime::from_hms_opt(hour.into(), 0, 0)?;
    Some(resolve(day.and_time(time), zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;
    use crate::campaign::rules::Window;
    use chrono_tz::Europe::Paris;

    fn steps(from: &str, to: &str, remind: bool) -> Vec<(Step, String)> {
        let window = Window::typed(from, Some(to), Locale::EnUs).expect("a window");
        let plan = Plan {
            window: Some(window),
            remind,
            ..Plan::default()
        };
        let (mut told, mut steps) = (None, Vec::new());
        while let Some((step, at)) = next_step(&plan, window.moments(Paris), told, (Paris, 9)) {
            steps.push((step, at.utc().format("%m-%d %H:%M").to_string()));
            told = Some(step);
        }
        steps
    }

    #[test]
    fn it_is_posted_at_its_start_on_its_last_day_and_at_its_end() {
        let whole = steps("2026-12-31", "2027-01-06", true);
        let expected = [
            (Step::Start, "12-30 23:00".to_owned()),
            (Step::LastDay, "01-06 08:00".to_owned()),
            (Step::End, "01-06 23:00".to_owned()),
        ];
        assert_eq!(whole, expected);
        let without = [expected[0].clone(), expected[2].clone()];
        assert_eq!(steps("2026-12-31", "2027-01-06", false), without);
    }

    #[test]
    fn nobody_is_reminded_on_the_first_day_or_after_the_end() {
        let of = |from, to| -> Vec<Step> {
            let steps = steps(from, to, true).into_iter();
            steps.map(|(step, _)| step).collect()
        };
        assert_eq!(of("2026-12-31", "2026-12-31"), [Step::Start, Step::End]);
        assert_eq!(
            of("2026-12-31", "2027-01-01 08:00"),
            [Step::Start, Step::End]
        );
    }
}
