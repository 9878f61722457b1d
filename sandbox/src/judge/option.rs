//! The options of commands.

use super::{
    choice,
    findings::Findings,
    localised::{Localised, distinct},
};
use serde_json::{Map, Value, json};
use twilight_model::application::command::{
    CommandOption, CommandOptionType as Kind, CommandOptionValue,
};
use twilight_validate::command as rules;

/// Fills in what Discord reports better than a reader would: a missing description is an empty one.
pub(super) fn fill_in(fields: &mut Map<String, Value>) {
    let options = fields.get_mut("options").and_then(Value::as_array_mut);
    for option in options
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        option.entry("description").or_insert(json!(""));
        fill_in(option);
    }
}

/// Judges a list of options and what is nested in it.
pub(super) fn list(found: &mut Findings, place: &str, options: &[CommandOption]) {
    let most = rules::OPTIONS_LIMIT;
    found.require(options.len() <= most, "option.count", || {
        format!(
            "{place}: {} options, at most {most} are allowed",
            options.len()
        )
    });
    let names: Vec<_> = options.iter().map(name).collect();
    distinct(found, "option.duplicate", place, &names);
    let required: Vec<bool> = options
        .iter()
        .map(|option| option.required == Some(true))
        .collect();
    found.require(
        required.is_sorted_by(|before, after| before >= after),
        "option.order",
        || format!("{place}: required options have to come before optional ones"),
    );
    for option in options {
        one(found, &format!("{place} option `{}`", option.name), option);
    }
}

fn name(option: &CommandOption) -> Localised<'_> {
    Localised::new(&option.name, option.name_localizations.as_ref())
}

fn one(found: &mut Findings, place: &str, option: &CommandOption) {
    name(option).check(found, "option.name", place, rules::option_name);
    let description = Localised::new(
        &option.description,
        option.description_localizations.as_ref(),
    );
    description.check(found, "option.description", place, rules::description);
    autocomplete(found, place, option);
    bounds(found, place, option);
    if let Some(choices) = &option.choices {
        choice::list(found, place, choices);
        choice::fitting(found, place, option.kind, choices);
    }
    list(found, place, option.options.as_deref().unwrap_or_default());
}

fn typed(option: &CommandOption) -> bool {
    matches!(option.kind, Kind::String | Kind::Integer | Kind::Number)
}

fn autocomplete(found: &mut Findings, place: &str, option: &CommandOption) {
    if option.autocomplete != Some(true) {
        return;
    }
    found.require(typed(option), "option.autocomplete", || {
        format!("{place}: only texts and numbers can be completed")
    });
    found.require(
        option.choices.as_ref().is_none_or(Vec::is_empty),
        "option.autocomplete",
        || format!("{place}: choices and autocompletion exclude each other"),
    );
}

fn bounds(found: &mut Findings, place: &str, option: &CommandOption) {
    let number = matches!(option.kind, Kind::Integer | Kind::Number);
    let has_values = option.min_value.is_some() || option.max_value.is_some();
    let has_lengths = option.min_length.is_some() || option.max_length.is_some();
    found.require(number || !has_values, "option.bounds", || {
        format!("{place}: only numbers have a least and a largest value")
    });
    found.require(
        option.kind == Kind::String || !has_lengths,
        "option.bounds",
        || format!("{place}: only texts have a least and a largest length"),
    );
    let values = option.min_value.zip(option.max_value);
    let values_fit = values.is_none_or(|(least, most)| as_number(least) <= as_number(most));
    let lengths_fit = option
        .min_length
        .zip(option.max_length)
        .is_none_or(|(least, most)| least <= most);
    found.require(values_fit && lengths_fit, "option.bounds", || {
        format!("{place}: the least is above the largest")
    });
    let longest = *CommandOption::STRING_LENGTH_RANGE.end();
    let too_long = option
        .min_length
        .max(option.max_length)
        .is_some_and(|length| length > longest);
    found.require(
        !too_long && option.max_length != Some(0),
        "option.bounds",
        || format!("{place}: a text may be 1 to {longest} characters long"),
    );
}

#[expect(
    clippy::cast_precision_loss,
    reason = "compared only, and Discord's own bounds are doubles"
)]
fn as_number(value: CommandOptionValue) -> f64 {
    match value {
        CommandOptionValue::Integer(integer) => integer as f64,
        CommandOptionValue::Number(number) => number,
    }
}

/// Judges how subcommands are arranged: all or none, groups hold subcommands, subcommands hold options.
pub(super) fn nesting(found: &mut Findings, place: &str, options: &[CommandOption]) {
    let subs = options.iter().filter(|option| is_sub(option)).count();
    found.require(subs == 0 || subs == options.len(), "option.nesting", || {
        format!("{place}: subcommands and options exclude each other")
    });
    for option in options {
        let inner = option.options.as_deref().unwrap_or_default();
        let fits = match option.kind {
            Kind::SubCommandGroup => {
                !inner.is_empty() && inner.iter().all(|one| one.kind == Kind::SubCommand)
            }
            Kind::SubCommand => !inner.iter().any(is_sub),
            _ => inner.is_empty(),
        };
        let place = format!("{place} option `{}`", option.name);
        found.require(fits, "option.nesting", || {
            format!("{place}: this cannot be nested so")
        });
        if option.kind == Kind::SubCommandGroup {
            nesting(found, &place, inner);
        }
    }
}

fn is_sub(option: &CommandOption) -> bool {
    matches!(option.kind, Kind::SubCommand | Kind::SubCommandGroup)
}
