//! Values and rewards: what has a name in several languages.
use crate::base::cut::cut;
use crate::base::locale::{Arg, Locale, Phrase};
use crate::campaign::rules::{Recorded as Campaign, lines};
use crate::catalog::rules::{Recorded as Item, stock};
use crate::phrase;
use crate::trail::rules::Field;
use crate::value::rules::Value;

/// How many characters of a name stand over what was changed.
const NAME: usize = 40;

/// A value that was added, renamed or retired.
pub fn value(before: Option<Value>, after: Value) -> Option<(Phrase, Vec<Field>)> {
    let names = after.names.iter().map(|(language, name)| {
        let before = before.as_ref().map(|before| {
            let name = before.names.exact(*language);
            name.map_or_else(|| phrase!("audit-none").into(), Arg::from)
        });
        Field::changed(named(phrase!("audit-label-name"), *language), before, name)
    });
    let mut fields: Vec<Field> = names.flatten().collect();
    let retired = before.as_ref().map(|before| offered(!before.retired));
    if let Some(before) = retired {
        let label = phrase!("audit-label-choosable");
        fields.extend(Field::changed(label, Some(before), offered(!after.retired)));
    }
    let name = after.names.iter().next().map(|(_, name)| name.as_str());
    let name = cut(name.unwrap_or_default(), NAME);
    let about = phrase!("audit-about-value", name = name);
    Some((about, fields))
}

/// A reward that was added, changed or taken out of the shop.
pub fn item(
    before: Option<Item>,
    after: Option<Item>,
    locale: Locale,
) -> Option<(Phrase, Vec<Field>)> {
    let item = after.as_ref().or(before.as_ref())?;
    let name = item.texts.in_language(locale, Locale::EnUs);
    let name = name.map(|words| words.name.as_str()).unwrap_or_default();
    let about = phrase!("audit-about-item", name = cut(name, NAME));
    let Some(after) = after else {
        let label = phrase!("audit-label-offered");
        let retired = Field::changed(label, Some(offered(true)), offered(false));
        return Some((about, retired.into_iter().collect()));
    };
    let mut fields = words(before.as_ref(), &after);
    let was = |arg: fn(&Item) -> Arg| before.as_ref().map(arg);
    let price: fn(&Item) -> Arg = |item| item.price.into();
    let left: fn(&Item) -> Arg = |item| stock(item.stock).into();
    let kind: fn(&Item) -> Arg = |item| item.kind.phrase().into();
    let rest = [
        (phrase!("audit-label-price"), price),
        (phrase!("audit-label-stock"), left),
        (phrase!("audit-label-kind"), kind),
    ];
    let rest = rest.into_iter();
    fields.extend(rest.filter_map(|(label, arg)| Field::changed(label, was(arg), arg(&after))));
    fields.extend(terms(before.as_ref(), &after));
    Some((about, fields))
}

/// On what terms a reward can be had; nothing of a new one that has the usual ones.
fn terms(before: Option<&Item>, after: &Item) -> Option<Field> {
    let said = |terms: Option<Arg>| terms.unwrap_or_else(|| phrase!("audit-none").into());
    let is = after.terms.arg();
    if before.is_none() && is.is_none() {
        return None;
    }
    let was = before.map(|before| said(before.terms.arg()));
    Field::changed(phrase!("audit-label-terms"), was, said(is))
}

/// A campaign that was drafted, changed, launched or ended.
pub fn campaign(
    before: Option<Campaign>,
    after: Campaign,
    locale: Locale,
) -> Option<(Phrase, Vec<Field>)> {
    let name = after.plan.name(locale, Locale::EnUs);
    let about = phrase!("audit-about-campaign", name = cut(&name, NAME));
    let stage = |campaign: &Campaign| Arg::from(campaign.stage.phrase());
    let was = before.as_ref().map(stage);
    let label = phrase!("audit-label-state");
    let mut fields: Vec<Field> = Field::changed(label, was, stage(&after))
        .into_iter()
        .collect();
    let earlier = before.map(|before| lines(&before.plan));
    for (nth, line) in lines(&after.plan).into_iter().enumerate() {
        let was = earlier.as_ref().and_then(|earlier| earlier.get(nth));
        let was = was.map(|line| line.value.clone());
        fields.extend(Field::changed(line.label, was, line.value));
    }
    Some((about, fields))
}

/// A reward's names and descriptions, in each language that it has.
fn words(before: Option<&Item>, after: &Item) -> Vec<Field> {
    let none = || Arg::from(phrase!("audit-none"));
    let said = |text: &str| match text {
        "" => none(),
        text => Arg::from(text),
    };
    let mut fields = Vec::new();
    for (language, words) in after.texts.iter() {
        let was = before.map(|before| before.texts.exact(*language));
        let name = was.map(|was| was.map_or_else(none, |was| said(&was.name)));
        let text = was.map(|was| was.map_or_else(none, |was| said(&was.description)));
        let label = named(phrase!("audit-label-name"), *language);
        fields.extend(Field::changed(label, name, said(&words.name)));
        if text.is_some() || !words.description.is_empty() {
            let label = named(phrase!("audit-label-description"), *language);
            fields.extend(Field::changed(label, text, said(&words.description)));
        }
    }
    fields
}

fn named(label: Phrase, language: Locale) -> Phrase {
    let language = Arg::Raw(language.name().to_owned());
    phrase!("audit-label-in", label = label, language = language)
}

fn offered(yes: bool) -> Arg {
    match yes {
        true => phrase!("setup-value-yes").into(),
        false => phrase!("setup-value-no").into(),
    }
}
