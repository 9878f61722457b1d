//! A plan as lines: what each part is called, and what it is.
use super::{Activity, Audience, On, Plan, Rule};
use crate::base::locale::{Arg, Locale, Phrase};
use crate::base::points::Points;
use crate::phrase;
use crate::program::rules::lines::Line;
use chrono::NaiveDateTime;

/// Every part that an admin decides, in the order in which it is shown.
pub fn lines(plan: &Plan) -> Vec<Line> {
    let mut lines = names(plan);
    lines.extend([
        Line::new(
            phrase!("campaign-label-from"),
            time(plan.window.map(|window| window.from)),
        ),
        Line::new(
            phrase!("campaign-label-until"),
            time(plan.window.map(|window| window.until)),
        ),
        Line::new(phrase!("campaign-label-rule"), rule(plan)),
        Line::new(phrase!("campaign-label-audience"), audience(&plan.audience)),
        Line::new(phrase!("campaign-label-fund"), fund(plan.fund)),
        Line::new(phrase!("campaign-label-cap"), cap(plan.cap)),
        Line::new(phrase!("campaign-label-lasts"), lasts(plan)),
        Line::new(phrase!("campaign-label-channel"), channel(plan)),
        Line::new(phrase!("campaign-label-remind"), yes(plan.remind)),
        Line::new(phrase!("campaign-label-yearly"), yearly(plan)),
    ]);
    let posts = &plan.posts;
    let words = [
        (phrase!("campaign-label-start"), &posts.start),
        (phrase!("campaign-label-last-day"), &posts.last_day),
        (phrase!("campaign-label-end"), &posts.end),
    ];
    let said = words
        .into_iter()
        .map(|(label, words)| match words.as_str() {
            "" => Line::new(label, phrase!("campaign-value-no-words")),
            words => Line::new(label, words),
        });
    lines.extend(said);
    lines
}

fn lasts(plan: &Plan) -> Phrase {
    match plan.lasts {
        Some(days) => phrase!("campaign-value-lasts", n = days),
        None => phrase!("campaign-value-lasts-as-others"),
    }
}

/// What it adds to what: "+100 % of each kudos".
pub fn rule_words(rule: Rule, on: On) -> Phrase {
    match (rule, on) {
        (Rule::Percent(percent), On::Kudos) => phrase!("campaign-percent-kudos", n = percent),
        (Rule::Percent(percent), On::Awards) => phrase!("campaign-percent-awards", n = percent),
        (Rule::Percent(percent), On::Both) => phrase!("campaign-percent-both", n = percent),
        (Rule::Flat(points), On::Kudos) => phrase!("campaign-flat-kudos", points = points),
        (Rule::Flat(points), On::Awards) => phrase!("campaign-flat-awards", points = points),
        (Rule::Flat(points), On::Both) => phrase!("campaign-flat-both", points = points),
    }
}

/// Every language's name has its line, so that two plans have lines to compare.
fn names(plan: &Plan) -> Vec<Line> {
    let name = |locale: Locale| {
        let language = Arg::Raw(locale.name().to_owned());
        let label = phrase!("campaign-label-name", language = language);
        match plan.name.exact(locale) {
            Some(name) => Line::new(label, name),
            None => Line::new(label, phrase!("campaign-value-none")),
        }
    };
    Locale::ALL.map(name).to_vec()
}

fn time(time: Option<NaiveDateTime>) -> Arg {
    match time {
        Some(time) => Arg::Raw(time.format("%F %H:%M").to_string()),
        None => phrase!("campaign-value-undecided").into(),
    }
}

fn rule(plan: &Plan) -> Phrase {
    match plan.rule {
        Some(rule) => rule_words(rule, plan.on),
        None => phrase!("campaign-value-undecided"),
    }
}

/// For whom it is.
pub fn audience(audience: &Audience) -> Phrase {
    let activity = match audience.activity {
        None => None,
        Some(Activity::Active(days)) => Some(phrase!("campaign-audience-active", n = days)),
        Some(Activity::Inactive(days)) => Some(phrase!("campaign-audience-inactive", n = days)),
    };
    match (audience.role, activity) {
        (None, None) => phrase!("campaign-audience-everybody"),
        (Some(role), None) => phrase!("campaign-audience-role", role = role),
        (None, Some(activity)) => activity,
        (Some(role), Some(activity)) => {
            phrase!("campaign-audience-both", role = role, activity = activity)
        }
    }
}

fn fund(fund: Points) -> Arg {
    match fund {
        Points::ZERO => phrase!("campaign-value-undecided").into(),
        fund => fund.into(),
    }
}

fn cap(cap: Points) -> Arg {
    match cap {
        Points::ZERO => phrase!("campaign-value-no-cap").into(),
        cap => cap.into(),
    }
}

fn channel(plan: &Plan) -> Arg {
    match plan.channel {
        Some(channel) => channel.into(),
        None => phrase!("campaign-value-weekly-channel").into(),
    }
}

fn yes(yes: bool) -> Phrase {
    match yes {
        true => phrase!("setup-value-yes"),
        false => phrase!("setup-value-no"),
    }
}

fn yearly(plan: &Plan) -> Phrase {
    match (plan.yearly, plan.feast) {
        (false, _) => phrase!("setup-value-no"),
        (true, None) => phrase!("campaign-value-same-dates"),
        (true, Some(feast)) => phrase!("campaign-value-with-feast", feast = feast.phrase()),
    }
}
