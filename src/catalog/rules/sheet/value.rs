//! What stands in a cell.
use super::Column;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::ids::RoleId;
use crate::base::locale::{Arg, Phrase, Speech};
use crate::base::money::Money;
use crate::base::table::Cell;
use crate::campaign::rules::Activity;
use crate::catalog::rules::Item;
use crate::phrase;
use crate::program::rules::Span;
use chrono_tz::Tz;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    None,
    /// What somebody wrote.
    Text(String),
    /// A number.
    Number(i64),
    /// A Discord role.
    Role(RoleId),
    /// A word of ours.
    Word(Phrase),
}

impl Value {
    /// As a spreadsheet has it.
    pub fn cell(&self, speech: &Speech) -> Cell {
        match self {
            Value::Number(number) => Cell::from(*number),
            other => Cell::from(other.text(speech)),
        }
    }

    /// The same as text.
    pub fn text(&self, speech: &Speech) -> String {
        match self {
            Value::None => String::new(),
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            // As Discord shows it, and no number that a spreadsheet would round.
            Value::Role(role) => format!("<@&{role}>"),
            Value::Word(phrase) => phrase.say_plain(speech),
        }
    }

    /// As a message says it.
    pub fn arg(self) -> Arg {
        match self {
            Value::None => phrase!("catalog-cell-none").into(),
            Value::Text(text) => text.into(),
            Value::Number(number) => number.into(),
            Value::Role(role) => role.into(),
            Value::Word(phrase) => phrase.into(),
        }
    }
}

/// What stands in a reward's cell of a column.
pub fn value(item: &Item, column: Column, zone: Tz) -> Value {
    let terms = &item.terms;
    let words = |locale| item.texts.exact(locale);
    let day = |at: Instant| Value::Text(Day::of(at, zone).date().to_string());
    match column {
        Column::Id => Value::Text(format!("#{:X}", item.id.0)),
        Column::Name(locale) => text(words(locale).map(|words| words.name.clone())),
        Column::Description(locale) => text(words(locale).map(|words| words.description.clone())),
        Column::Price => Value::Number(item.price.0),
        Column::Stock => number(item.stock),
        Column::Kind => Value::Word(item.kind.phrase()),
        Column::Category => text(Some(terms.category.clone())),
        Column::Retired => truth(item.retired),
        Column::Approval => truth(terms.approval),
        Column::Face => text(terms.face.map(Money::text)),
        Column::Limit => number(terms.limit.map(|limit| limit.times)),
        Column::LimitPer => {
            let per = terms.limit.and_then(|limit| limit.per);
            per.map_or(Value::None, |per| Value::Word(self::per(per)))
        }
        Column::From => terms.opens_at.map_or(Value::None, day),
        Column::To => terms
            .closes_at
            .map_or(Value::None, |at| day(Instant(at.0 - 1))),
        Column::Role => role(terms.audience.role),
        Column::ActiveDays => number(match terms.audience.activity {
            Some(Activity::Active(days)) => Some(days),
            Some(Activity::Inactive(_)) | None => None,
        }),
        Column::Score => number((terms.score.0 > 0).then_some(terms.score.0)),
        Column::PerkRole => role(terms.perk.map(|perk| perk.role)),
        Column::PerkDays => number(terms.perk.and_then(|perk| perk.days)),
        Column::PerkUntil => {
            let until = terms.perk.and_then(|perk| perk.until);
            until.map_or(Value::None, |at| day(Instant(at.0 - 1)))
        }
        Column::Asks => terms
            .asks
            .map_or(Value::None, |asked| Value::Word(asked.word())),
        Column::ValidFor => text(Some(terms.valid_for.clone())),
        Column::Picture => text(Some(terms.picture.clone())),
        Column::Provider => {
            let provider = terms.product.as_ref().map(|of| of.provider);
            provider.map_or(Value::None, |provider| Value::Word(provider.phrase()))
        }
        Column::Product => text(terms.product.as_ref().map(|of| of.product.clone())),
        Column::Codes => truth(terms.codes),
    }
}

fn text(text: Option<String>) -> Value {
    let some = text.filter(|text| !text.is_empty());
    some.map_or(Value::None, Value::Text)
}

fn number(number: Option<impl Into<i64>>) -> Value {
    number.map_or(Value::None, |number| Value::Number(number.into()))
}

fn role(role: Option<RoleId>) -> Value {
    role.map_or(Value::None, Value::Role)
}

fn truth(is: bool) -> Value {
    Value::Word(match is {
        true => phrase!("catalog-cell-yes"),
        false => phrase!("catalog-cell-no"),
    })
}

/// In what stretch of time.
pub(super) fn per(per: Span) -> Phrase {
    match per {
        Span::Month => phrase!("catalog-cell-month"),
        Span::Quarter => phrase!("catalog-cell-quarter"),
        Span::Year => phrase!("catalog-cell-year"),
    }
}
