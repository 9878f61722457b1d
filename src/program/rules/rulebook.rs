//! How points work in a program, in sentences made of its settings.
use super::{Enrolment, Leavers, Paid, Policy, Settings, WhenEmpty};
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::phrase;
use crate::program::rules::lines::length;

/// Sentences under a title.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// The title.
    pub title: Phrase,
    /// The sentences.
    pub lines: Vec<Phrase>,
}

/// A number of days, in words.
fn days(days: u16) -> Arg {
    Arg::Span(i64::from(days) * 86_400)
}

/// What binds members, chapter by chapter.
pub fn chapters(settings: &Settings) -> Vec<Chapter> {
    vec![
        Chapter {
            title: phrase!("rules-giving"),
            lines: giving(settings),
        },
        Chapter {
            title: phrase!("rules-limits"),
            lines: limits(settings),
        },
        Chapter {
            title: phrase!("rules-spending"),
            lines: spending(settings),
        },
        Chapter {
            title: phrase!("rules-expiring"),
            lines: expiring(settings),
        },
        Chapter {
            title: phrase!("rules-yours"),
            lines: yours(settings),
        },
    ]
}

fn giving(settings: &Settings) -> Vec<Phrase> {
    let allowance = phrase!(
        "rules-allowance",
        points = settings.allowance,
        period = length(settings.period)
    );
    let roles = (!settings.role_allowances.is_empty()).then(|| phrase!("rules-role-allowances"));
    let left = match settings.carry_over {
        Points::ZERO => phrase!("rules-lapses"),
        most => phrase!("rules-carries", most = most),
    };
    let bought = match settings.buy_allowance {
        Points::ZERO => None,
        most => Some(phrase!("rules-buys", most = most)),
    };
    let budget = settings.budgets.of(Paid::Kudos).map(|budget| {
        let (points, per) = (budget.points, budget.per.phrase());
        match budget.when_empty {
            WhenEmpty::Thanks => phrase!("rules-budget-thanks", points = points, per = per),
            WhenEmpty::Refuse => phrase!("rules-budget-refuse", points = points, per = per),
        }
    });
    let lines = [Some(allowance), roles, Some(left), bought, budget];
    lines.into_iter().flatten().collect()
}

fn limits(settings: &Settings) -> Vec<Phrase> {
    let reason = settings
        .reason_required
        .then(|| phrase!("rules-reason", n = settings.reason_min));
    let pair = match settings.pair_limit {
        0 => None,
        n => Some(phrase!("rules-pair", n = n)),
    };
    let cooldown = match settings.cooldown {
        0 => None,
        seconds => Some(phrase!("rules-cooldown", wait = Arg::Span(seconds.into()))),
    };
    let age = match settings.account_age {
        0 => None,
        age => Some(phrase!("rules-age", age = days(age))),
    };
    let undo = match settings.undo_window {
        0 => phrase!("rules-no-undo"),
        minutes => phrase!("rules-undo", wait = Arg::Span(i64::from(minutes) * 60)),
    };
    let lines = [
        Some(phrase!("rules-largest", most = settings.largest)),
        reason,
        pair,
        cooldown,
        age,
        Some(undo),
        Some(phrase!("rules-nobody-themselves")),
    ];
    lines.into_iter().flatten().collect()
}

fn spending(settings: &Settings) -> Vec<Phrase> {
    let worth = settings
        .worth
        .map(|worth| phrase!("rules-worth", worth = worth.phrase()));
    let floor = match settings.refund_floor {
        0 => None,
        floor => Some(phrase!("rules-refund", days = days(floor))),
    };
    let debt = match settings.allow_debt {
        true => phrase!("rules-debt"),
        false => phrase!("rules-no-debt"),
    };
    let lines = [
        Some(phrase!("rules-shop")),
        worth,
        floor,
        Some(debt),
        Some(phrase!("rules-campaigns")),
    ];
    lines.into_iter().flatten().collect()
}

/// In words what becomes of points in time.
pub fn expiring(settings: &Settings) -> Vec<Phrase> {
    let expiry = &settings.expiry;
    let policy = phrase!("rules-expiry", policy = expiry.policy.phrase());
    let never = expiry.policy == Policy::Never;
    let reminders: Vec<Arg> = expiry.reminders.iter().map(|day| Arg::from(*day)).collect();
    let reminded = match reminders.is_empty() {
        true => None,
        false => Some(phrase!("rules-reminders", days = reminders)),
    };
    let asked = phrase!("rules-extension", days = days(expiry.extension));
    let bonus = match expiry.bonus {
        0 => None,
        n => Some(phrase!(
            "rules-rescue",
            n = n,
            days = days(expiry.bonus_days)
        )),
    };
    let leavers = match expiry.leavers {
        Leavers::Keep => phrase!("rules-leavers-keep"),
        Leavers::Revoke(0) => phrase!("rules-leavers-at-once"),
        Leavers::Revoke(grace) => phrase!("rules-leavers-grace", days = days(grace)),
    };
    let lines = [
        Some(policy),
        Some(phrase!("rules-not-retroactive")),
        Some(phrase!("rules-soonest")).filter(|_| !never),
        reminded,
        Some(asked).filter(|_| !never),
        bonus,
        Some(leavers),
    ];
    lines.into_iter().flatten().collect()
}

fn yours(settings: &Settings) -> Vec<Phrase> {
    let joining = match settings.enrolment {
        Enrolment::Consent => Some(phrase!("rules-consent", days = days(settings.pending_days))),
        Enrolment::Notice => None,
    };
    let news = settings.rule_news.then(|| phrase!("rules-news"));
    let lines = [joining, Some(phrase!("rules-data")), news];
    lines.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;
    use crate::program::rules::{Season, Worth};

    fn said(settings: &Settings, locale: Locale) -> String {
        let speech = settings.speech(locale);
        let chapters = chapters(settings).into_iter();
        let said = chapters.map(|chapter| {
            let lines = chapter.lines.iter().map(|line| line.say(&speech));
            let lines: Vec<String> = lines.collect();
            format!("# {}\n{}\n", chapter.title.say(&speech), lines.join("\n"))
        });
        said.collect()
    }

    #[test]
    fn the_rules_are_those_that_are_set() {
        let mut busy = Settings {
            carry_over: Points(20),
            buy_allowance: Points(30),
            cooldown: 90,
            account_age: 14,
            allow_debt: true,
            undo_window: 0,
            worth: Worth::parse(100, "10", "EUR"),
            enrolment: Enrolment::Consent,
            ..Settings::default()
        };
        let season = Season::new(12, 31, Points(50)).expect("a day");
        busy.expiry = busy.expiry.with(Policy::Yearly(season));
        busy.expiry.bonus = 10;
        busy.expiry.leavers = Leavers::Revoke(60);
        for (name, settings) in [("usual", Settings::default()), ("busy", busy)] {
            for locale in Locale::ALL {
                let name = format!("rules_{name}_{}", locale.tag());
                insta::assert_snapshot!(name, said(&settings, locale));
            }
        }
    }
}
