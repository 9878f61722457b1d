//! The settings as lines: what each is called, and what it is.
use super::number::Number;
use super::{Expiry, Leavers, Paid, Settings, Worth};
use crate::base::access::{Mapping, Role};
use crate::base::civil::Length;
use crate::base::ids::{ChannelId, RoleId};
use crate::base::locale::{Arg, Locale, Phrase, Speech, dates};
use crate::base::points::Points;
use crate::base::unit::{Gender, is_custom_emoji};
use crate::phrase;

/// One setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is called.
    pub label: Phrase,
    /// What it is.
    pub value: Arg,
}

/// Settings that belong together.
pub struct Group {
    /// What they have in common.
    pub title: Phrase,
    /// Each of them.
    pub lines: Vec<Line>,
}

impl Line {
    /// A setting, or anything else that an admin sets.
    pub fn new(label: Phrase, value: impl Into<Arg>) -> Line {
        Line {
            label,
            value: value.into(),
        }
    }

    /// "Allowance: 100 points".
    pub fn say(&self, speech: &Speech) -> String {
        let (label, value) = (self.label.clone(), self.value.clone());
        phrase!("setup-line", label = label, value = value).say(speech)
    }

    /// "Allowance: 100 points → 200 points".
    pub fn say_change(&self, after: &Line, speech: &Speech) -> String {
        let label = self.label.clone();
        let (before, after) = (self.value.clone(), after.value.clone());
        phrase!(
            "setup-change",
            label = label,
            before = before,
            after = after
        )
        .say(speech)
    }
}

/// Every setting, in the order in which it is shown.
pub fn groups(settings: &Settings, locale: Locale) -> Vec<Group> {
    vec![
        Group {
            title: phrase!("setup-group-points"),
            lines: points(settings),
        },
        Group {
            title: phrase!("setup-group-budgets"),
            lines: budgets(settings),
        },
        Group {
            title: phrase!("setup-group-places"),
            lines: places(settings),
        },
        Group {
            title: phrase!("setup-group-roles"),
            lines: roles(&settings.roles),
        },
        Group {
            title: phrase!("setup-group-time"),
            lines: time(settings, locale),
        },
        Group {
            title: phrase!("setup-group-posts"),
            lines: posts(settings),
        },
        Group {
            title: phrase!("setup-group-kudos"),
            lines: kudos(settings),
        },
        Group {
            title: phrase!("setup-group-books"),
            lines: books(settings),
        },
        Group {
            title: phrase!("setup-group-expiry"),
            lines: expiry(&settings.expiry),
        },
        Group {
            title: phrase!("setup-group-orders"),
            lines: settings.orders.lines(),
        },
        Group {
            title: phrase!("setup-group-privacy"),
            lines: privacy(settings),
        },
    ]
}

/// The settings that bind members: what they may give, and what becomes of it.
pub fn binding(settings: &Settings) -> Vec<Line> {
    let enrolment = Line::new(
        phrase!("setup-label-enrolment"),
        settings.enrolment.phrase(),
    );
    let zone = Line::new(
        phrase!("setup-label-time-zone"),
        Arg::Raw(settings.zone.name().to_owned()),
    );
    let parts = [
        points(settings),
        budgets(settings),
        kudos(settings),
        books(settings),
        expiry(&settings.expiry),
        vec![enrolment, zone],
    ];
    parts.concat()
}

fn posts(settings: &Settings) -> Vec<Line> {
    let news = match settings.rule_news {
        true => phrase!("setup-value-yes"),
        false => phrase!("setup-value-no"),
    };
    vec![
        Line::new(
            phrase!("setup-label-post-boards"),
            settings.post_boards.phrase(),
        ),
        Line::new(phrase!("setup-label-digests"), settings.digests.phrase()),
        Line::new(phrase!("setup-label-rule-news"), news),
    ]
}

/// The settings that differ, as they were and as they are.
pub fn differences(before: &Settings, after: &Settings, locale: Locale) -> Vec<(Line, Line)> {
    let lines = |settings: &Settings| {
        let groups = groups(settings, locale).into_iter();
        let shown = groups.flat_map(|group| group.lines);
        // Shown by a command of their own.
        shown.chain(settings.milestones.lines())
    };
    lines(before)
        .zip(lines(after))
        .filter(|(before, after)| before != after)
        .collect()
}

fn points(settings: &Settings) -> Vec<Line> {
    vec![
        Line::new(phrase!("setup-label-unit"), unit(settings)),
        Line::new(phrase!("setup-label-emoji"), emoji(&settings.emoji)),
        Line::new(Number::Allowance.label(), settings.allowance),
        Line::new(phrase!("setup-label-period"), length(settings.period)),
        Line::new(
            phrase!("setup-label-role-allowances"),
            role_allowances(settings),
        ),
        Line::new(Number::CarryOver.label(), carry_over(settings)),
        Line::new(Number::BuyAllowance.label(), bought(settings)),
    ]
}

/// How much one's own points buy of allowance.
fn bought(settings: &Settings) -> Arg {
    match settings.buy_allowance {
        Points::ZERO => phrase!("setup-value-not-sold").into(),
        most => most.into(),
    }
}

/// What is set aside, and what a point is worth.
fn budgets(settings: &Settings) -> Vec<Line> {
    let line = |paid: Paid| {
        let budget = settings.budgets.of(paid);
        let none = || phrase!("setup-value-no-budget").into();
        Line::new(
            paid.label(),
            budget.map_or_else(none, |one| Arg::from(one.phrase(paid))),
        )
    };
    let unsaid = || phrase!("setup-value-no-worth");
    let worth = settings.worth.map_or_else(unsaid, Worth::phrase);
    let worth = Line::new(phrase!("setup-label-worth"), worth);
    Paid::ALL.map(line).into_iter().chain([worth]).collect()
}

/// What those may give who have a Discord role, where that is more.
pub fn role_allowances(settings: &Settings) -> Arg {
    let each = settings.role_allowances.iter().map(|(role, points)| {
        phrase!("setup-value-role-allowance", role = *role, points = *points)
    });
    let each: Vec<Phrase> = each.collect();
    match each.is_empty() {
        true => phrase!("setup-value-same-for-all").into(),
        false => each.into(),
    }
}

/// How much that was not given is kept for the next period.
pub fn carry_over(settings: &Settings) -> Arg {
    match settings.carry_over {
        Points::ZERO => phrase!("setup-value-lapses").into(),
        most => most.into(),
    }
}

fn places(settings: &Settings) -> Vec<Line> {
    let typed = phrase!("setup-value-where-typed");
    let recognition = channel(settings.recognition_channel, typed.clone());
    let orders = channel(settings.orders_channel, typed);
    let weekly = channel(
        settings.post_channel,
        phrase!("setup-value-recognition-channel"),
    );
    vec![
        Line::new(phrase!("setup-label-recognition-channel"), recognition),
        Line::new(phrase!("setup-label-orders-channel"), orders),
        Line::new(phrase!("setup-label-weekly-channel"), weekly),
    ]
}

fn time(settings: &Settings, locale: Locale) -> Vec<Line> {
    let zone = Arg::Raw(settings.zone.name().to_owned());
    let language = Arg::Raw(settings.language.name().to_owned());
    let day = Arg::Raw(dates::weekday(settings.post_day, locale));
    let hour = Arg::Raw(format!("{:02}:00", settings.post_hour));
    vec![
        Line::new(phrase!("setup-label-time-zone"), zone),
        Line::new(phrase!("setup-label-language"), language),
        Line::new(phrase!("setup-label-post-day"), day),
        Line::new(Number::PostHour.label(), hour),
    ]
}

fn kudos(settings: &Settings) -> Vec<Line> {
    let required = if settings.reason_required {
        phrase!("setup-value-yes")
    } else {
        phrase!("setup-value-no")
    };
    let reason_min = phrase!("setup-value-characters", n = settings.reason_min);
    let pair_limit = match settings.pair_limit {
        0 => phrase!("setup-value-no-limit").into(),
        n => Arg::Number(n.into()),
    };
    let cooldown = match settings.cooldown {
        0 => phrase!("setup-value-no-wait").into(),
        seconds => Arg::Span(seconds.into()),
    };
    let account_age = match settings.account_age {
        0 => phrase!("setup-value-any-age").into(),
        days => Arg::Span(i64::from(days) * 86_400),
    };
    let undo = match settings.undo_window {
        0 => phrase!("setup-value-never").into(),
        minutes => Arg::Span(i64::from(minutes) * 60),
    };
    vec![
        Line::new(phrase!("setup-label-reason-required"), required),
        Line::new(Number::ReasonMin.label(), reason_min),
        Line::new(Number::Largest.label(), settings.largest),
        Line::new(Number::PairLimit.label(), pair_limit),
        Line::new(Number::Cooldown.label(), cooldown),
        Line::new(Number::AccountAge.label(), account_age),
        Line::new(Number::UndoWindow.label(), undo),
    ]
}

fn books(settings: &Settings) -> Vec<Line> {
    let debt = match settings.allow_debt {
        true => phrase!("setup-value-debt"),
        false => phrase!("setup-value-no-debt"),
    };
    let floor = match settings.refund_floor {
        0 => phrase!("setup-value-no-floor").into(),
        days => Arg::Span(i64::from(days) * 86_400),
    };
    let second = match settings.second_admin {
        Points::ZERO => phrase!("setup-value-no-second").into(),
        limit => Arg::from(limit),
    };
    vec![
        Line::new(Number::RefundFloor.label(), floor),
        Line::new(phrase!("setup-label-allow-debt"), debt),
        Line::new(Number::SecondAdmin.label(), second),
        Line::new(phrase!("setup-label-stacking"), settings.stacking.phrase()),
    ]
}

/// When points expire, and what is done about it.
pub fn expiry(expiry: &Expiry) -> Vec<Line> {
    let reminders: Vec<Arg> = expiry.reminders.iter().map(|day| Arg::from(*day)).collect();
    let reminders = match reminders.is_empty() {
        true => phrase!("setup-value-no-reminders").into(),
        false => Arg::from(phrase!("setup-value-reminders", days = reminders)),
    };
    let bonus = match expiry.bonus {
        0 => phrase!("setup-value-no-rescue"),
        n => {
            let within = Arg::Span(i64::from(expiry.bonus_days) * 86_400);
            phrase!("setup-value-rescue", n = n, within = within)
        }
    };
    let leavers = match expiry.leavers {
        Leavers::Keep => phrase!("setup-value-leavers-keep"),
        Leavers::Revoke(0) => phrase!("setup-value-leavers-at-once"),
        Leavers::Revoke(days) => {
            let wait = Arg::Span(i64::from(days) * 86_400);
            phrase!("setup-value-leavers-grace", wait = wait)
        }
    };
    let extension = Arg::Span(i64::from(expiry.extension) * 86_400);
    vec![
        Line::new(phrase!("setup-label-expiry"), expiry.policy.phrase()),
        Line::new(phrase!("setup-label-reminders"), reminders),
        Line::new(phrase!("setup-label-extension"), extension),
        Line::new(phrase!("setup-label-rescue"), bonus),
        Line::new(phrase!("setup-label-leavers"), leavers),
    ]
}

fn privacy(settings: &Settings) -> Vec<Line> {
    let wait = match settings.erasure_days {
        0 => phrase!("setup-value-at-once").into(),
        days => Arg::Span(i64::from(days) * 86_400),
    };
    let pending = Arg::Span(i64::from(settings.pending_days) * 86_400);
    let contact = Arg::Span(i64::from(settings.contact_days) * 86_400);
    let months = |n: u16| phrase!("setup-value-months", n = n);
    let auditors = channel(
        settings.auditor_channel,
        phrase!("setup-value-orders-channel"),
    );
    vec![
        Line::new(
            phrase!("setup-label-enrolment"),
            settings.enrolment.phrase(),
        ),
        Line::new(Number::PendingDays.label(), pending),
        Line::new(Number::ErasureDays.label(), wait),
        Line::new(
            Number::ReasonsMonths.label(),
            months(settings.reasons_months),
        ),
        Line::new(Number::AccessMonths.label(), months(settings.access_months)),
        Line::new(phrase!("setup-label-auditor-channel"), auditors),
        Line::new(Number::ContactDays.label(), contact),
    ]
}

/// The words for a point in each language that has its own.
fn unit(settings: &Settings) -> Arg {
    let words = settings.unit.iter().map(|(language, words)| {
        let (one, many) = (&words.one, &words.many);
        let name = Arg::Raw(language.name().to_owned());
        // Where words have no gender, it would only puzzle.
        if words.gender == Gender::Neuter {
            return phrase!("setup-value-unit", one = one, many = many, language = name);
        }
        let (language, noun) = (name, gender(words.gender));
        phrase!(
            "setup-value-unit-gendered",
            one = one,
            many = many,
            language = language,
            noun_gender = noun
        )
    });
    let words: Vec<Phrase> = words.collect();
    if words.is_empty() {
        phrase!("setup-value-standard").into()
    } else {
        words.into()
    }
}

fn gender(gender: Gender) -> Phrase {
    match gender {
        Gender::Masculine => phrase!("setup-command.unit_gender-masculine"),
        Gender::Feminine => phrase!("setup-command.unit_gender-feminine"),
        Gender::Neuter => phrase!("setup-command.unit_gender-neuter"),
        Gender::Common => phrase!("setup-command.unit_gender-common"),
    }
}

fn emoji(emoji: &str) -> Arg {
    if emoji.is_empty() {
        phrase!("setup-value-no-emoji").into()
    } else if is_custom_emoji(emoji) {
        Arg::Raw(emoji.to_owned())
    } else {
        emoji.into()
    }
}

/// What a period is called.
pub fn length(length: Length) -> Phrase {
    match length {
        Length::Day => phrase!("setup-command.period-day"),
        Length::Week => phrase!("setup-command.period-week"),
        Length::Month => phrase!("setup-command.period-month"),
    }
}

fn channel(channel: Option<ChannelId>, otherwise: Phrase) -> Arg {
    channel.map_or_else(|| otherwise.into(), Arg::from)
}

/// Who holds each role of the program.
pub fn roles(mapping: &Mapping) -> Vec<Line> {
    let line = |role: Role| Line::new(role.name(), holders(mapping, role));
    Role::ALL.map(line).to_vec()
}

fn holders(mapping: &Mapping, role: Role) -> Arg {
    let holders: Vec<RoleId> = mapping.holders(role).collect();
    match holders.is_empty() {
        true => phrase!("setup-value-managers").into(),
        false => holders.into(),
    }
}
