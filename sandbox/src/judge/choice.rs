//! Choices: those of an option, and those that autocompletion offers.

use super::{
    findings::Findings,
    localised::{Localised, distinct},
};
use twilight_model::application::command::{
    CommandOptionChoice as Choice, CommandOptionChoiceValue as Content, CommandOptionType as Kind,
};
use twilight_validate::command as rules;

/// Judges how many choices there are and each of them.
pub(super) fn list(found: &mut Findings, place: &str, choices: &[Choice]) {
    let most = rules::CHOICES_LIMIT;
    found.require(choices.len() <= most, "choice.count", || {
        format!(
            "{place}: {} choices, at most {most} are allowed",
            choices.len()
        )
    });
    for choice in choices {
        let place = format!("{place} choice `{}`", choice.name);
        // Its own part first: what the whole says of a localised name would be told again below.
        let plain = Choice {
            name_localizations: None,
            ..choice.clone()
        };
        found.check("choice", &place, rules::choice(&plain));
        let name = Localised::new(&choice.name, choice.name_localizations.as_ref());
        name.check_others(found, "choice", &place, rules::choice_name);
    }
}

/// Judges that the fixed choices of an option have values of its type and names that differ.
pub(super) fn fitting(found: &mut Findings, place: &str, kind: Kind, choices: &[Choice]) {
    let fits = choices.iter().all(|choice| {
        matches!(
            (kind, &choice.value),
            (Kind::String, Content::String(_))
                | (Kind::Integer | Kind::Number, Content::Integer(_))
                | (Kind::Number, Content::Number(_))
        )
    });
    found.require(fits, "choice.type", || {
        format!("{place}: choices have values of another type")
    });
    let names: Vec<_> = choices
        .iter()
        .map(|choice| Localised::new(&choice.name, choice.name_localizations.as_ref()))
        .collect();
    distinct(found, "choice.duplicate", place, &names);
}
