//! Records become what somebody can read: each as the room that wrote it describes it, and only what it changed.
mod named;

use super::{Field, Told};
use crate::allowance::rules::Recorded as Allowance;
use crate::audit::rules::{Record, Topic, What};
use crate::award::rules::Recorded as Award;
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::ids::{EntryId, MemberId, UserId};
use crate::base::locale::{Arg, Locale, Phrase};
use crate::base::points::Points;
use crate::catalog::rules::Imported;
use crate::correction::rules::{Recorded as Correction, State, number};
use crate::expiry::rules::Recorded as Extension;
use crate::milestone::rules::Recorded as Milestone;
use crate::order::rules::{Recorded as Order, Revealed};
use crate::phrase;
use crate::program::rules::{Settings, lines};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The members whom a record names.
pub fn people(record: &Record) -> Vec<MemberId> {
    let awarded = match What::parse(&record.what).map(|what| what.topic) {
        Some(Topic::Award) => parsed::<Award>(record.after_json.as_deref()),
        _ => None,
    };
    let allowed = match What::parse(&record.what).map(|what| what.topic) {
        Some(Topic::Allowance) => parsed::<Allowance>(record.after_json.as_deref()),
        _ => None,
    };
    let allowed = allowed.flatten().map(|allowance| allowance.member);
    let awarded = awarded.flatten().map(|award| award.member).or(allowed);
    let extended = match What::parse(&record.what).map(|what| what.topic) {
        Some(Topic::Extension) => parsed::<Extension>(record.after_json.as_deref()),
        _ => None,
    };
    let extended = extended.flatten().and_then(|extension| extension.member);
    [Some(MemberId(record.actor)), awarded.or(extended)]
        .into_iter()
        .flatten()
        .collect()
}

/// A record as it is told to somebody who reads `locale`.
pub fn read(record: &Record, users: &BTreeMap<MemberId, UserId>, locale: Locale) -> Told {
    let what = What::parse(&record.what);
    let said = what.and_then(|what| fields(what, record, users, locale));
    let (about, fields) = said.unwrap_or_else(|| unknown(record));
    Told {
        at: Instant(record.at),
        by: users.get(&MemberId(record.actor)).copied(),
        topic: what.map(|what| what.topic),
        about,
        fields,
    }
}

/// What was changed and how; none where it can't be read.
fn fields(
    what: What,
    record: &Record,
    users: &BTreeMap<MemberId, UserId>,
    locale: Locale,
) -> Option<(Phrase, Vec<Field>)> {
    let (before, after) = (record.before_json.as_deref(), record.after_json.as_deref());
    match what.topic {
        Topic::Settings => {
            let fields = settings(parsed(before)??, parsed(after)??, locale);
            Some((phrase!("audit-about-settings"), fields))
        }
        Topic::Role => {
            let fields = settings(parsed(before)??, parsed(after)??, locale);
            Some((phrase!("audit-about-roles"), fields))
        }
        Topic::Value => named::value(parsed(before)?, parsed(after)??),
        Topic::Item => named::item(parsed(before)?, parsed(after)?, locale),
        Topic::Import => Some(import(parsed(after)??)),
        Topic::Award => award(parsed(after)??, users),
        Topic::Correction => correction(what.id?, parsed(after)??),
        Topic::Allowance => allowance(parsed(before)??, parsed(after)??, users),
        Topic::Extension => extension(parsed(after)??, users),
        Topic::Milestone => milestone(parsed(after)??),
        Topic::Order => order(parsed(after)??),
        Topic::Detail => revealed(parsed(after)??),
        Topic::Campaign => named::campaign(parsed(before)?, parsed(after)??, locale),
    }
}

/// What is stored, where something is; none where it is not what its room writes.
fn parsed<T: DeserializeOwned>(text: Option<&str>) -> Option<Option<T>> {
    text.map_or(Some(None), |text| serde_json::from_str(text).ok().map(Some))
}

/// What this version doesn't know: word for word.
fn unknown(record: &Record) -> (Phrase, Vec<Field>) {
    let text = |json: &Option<String>| json.clone().map(Arg::Text);
    let after = text(&record.after_json).unwrap_or_else(|| phrase!("audit-none").into());
    let field = Field::changed(
        phrase!("audit-label-unknown"),
        text(&record.before_json),
        after,
    );
    let about = phrase!("audit-about-unknown", what = cut(&record.what, 40));
    (about, field.into_iter().collect())
}

/// Roles are settings, and recorded with them.
fn settings(before: Settings, after: Settings, locale: Locale) -> Vec<Field> {
    let changed = lines::differences(&before, &after, locale).into_iter();
    let fields = changed.map(|(before, after)| Field {
        before: Some(before),
        after,
    });
    fields.collect()
}

fn award(award: Award, users: &BTreeMap<MemberId, UserId>) -> Option<(Phrase, Vec<Field>)> {
    let about = match users.get(&award.member) {
        Some(user) => phrase!("audit-about-award", who = *user),
        None => phrase!("audit-about-award", who = phrase!("audit-somebody")),
    };
    let mut fields = vec![Field::new(phrase!("audit-label-points"), award.points)];
    if let Some(at) = award.expires_at {
        fields.push(Field::new(phrase!("audit-label-expires"), at));
    }
    Some((about, fields))
}

fn allowance(
    before: Allowance,
    after: Allowance,
    users: &BTreeMap<MemberId, UserId>,
) -> Option<(Phrase, Vec<Field>)> {
    let about = match users.get(&after.member) {
        Some(user) => phrase!("audit-about-allowance", who = *user),
        None => phrase!("audit-about-allowance", who = phrase!("audit-somebody")),
    };
    let own = |allowance: Allowance| match allowance.points {
        Some(points) => Arg::from(points),
        None => phrase!("audit-allowance-as-others").into(),
    };
    let field = Field::changed(phrase!("audit-label-points"), Some(own(before)), own(after));
    Some((about, field.into_iter().collect()))
}

fn extension(
    extension: Extension,
    users: &BTreeMap<MemberId, UserId>,
) -> Option<(Phrase, Vec<Field>)> {
    let user = extension.member.map(|member| users.get(&member));
    let about = match user {
        None => phrase!("audit-about-extension-all"),
        Some(Some(user)) => phrase!("audit-about-extension", who = *user),
        Some(None) => phrase!("audit-about-extension", who = phrase!("audit-somebody")),
    };
    if extension.refused {
        let refused = phrase!("audit-state-declined");
        let field = Field::new(phrase!("audit-label-state"), refused);
        return Some((about, vec![field]));
    }
    let days = Arg::Span(extension.days.saturating_mul(86_400));
    let fields = vec![
        Field::new(phrase!("audit-label-longer"), days),
        Field::new(phrase!("audit-label-points"), extension.points),
    ];
    Some((about, fields))
}

fn milestone(asked: Milestone) -> Option<(Phrase, Vec<Field>)> {
    let about = phrase!("audit-about-milestone");
    let field = Field::new(phrase!("audit-label-asked"), asked.invited);
    Some((about, vec![field]))
}

fn import(import: Imported) -> (Phrase, Vec<Field>) {
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let fields = [
        Field::new(phrase!("audit-label-added"), count(import.added)),
        Field::new(phrase!("audit-label-changed"), count(import.changed)),
    ];
    (phrase!("audit-about-import"), fields.into())
}

fn order(order: Order) -> Option<(Phrase, Vec<Field>)> {
    let about = phrase!("audit-about-order", name = cut(&order.item, 40));
    let field = Field::new(phrase!("audit-label-price"), order.price);
    Some((about, vec![field]))
}

fn revealed(revealed: Revealed) -> Option<(Phrase, Vec<Field>)> {
    let about = phrase!("audit-about-detail", name = cut(&revealed.item, 40));
    let field = Field::new(phrase!("audit-label-looked-at"), revealed.asked.named());
    Some((about, vec![field]))
}

fn correction(id: i64, correction: Correction) -> Option<(Phrase, Vec<Field>)> {
    let about = phrase!(
        "audit-about-correction",
        what = correction.of.phrase(),
        number = Arg::Raw(number(EntryId(id)))
    );
    let state = match correction.state {
        State::Waiting => phrase!("audit-state-waiting"),
        State::Done => phrase!("audit-state-done"),
        State::Declined => phrase!("audit-state-declined"),
    };
    let mut fields = vec![
        Field::new(phrase!("audit-label-state"), state),
        Field::new(phrase!("audit-label-points"), correction.points),
    ];
    if correction.owed > Points::ZERO {
        fields.push(Field::new(phrase!("audit-label-owed"), correction.owed));
    }
    Some((about, fields))
}

#[cfg(test)]
mod tests;
