//! Errors that a person can act on: a union names the branch that was meant.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;

/// Where and why, in one line. "Not valid under any of seven schemas" helps nobody, so of a union the closest branch
/// speaks.
pub fn explain(error: &ValidationError<'_>) -> String {
    let branches = match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context.as_slice()
        }
        _ => &[],
    };
    match branches
        .iter()
        .filter(|branch| !branch.is_empty())
        .min_by_key(|branch| distance(error, branch))
    {
        Some(meant) => meant.iter().map(explain).collect::<Vec<_>>().join("; "),
        None => format!("{}: {error}", error.instance_path()),
    }
}

/// How far a branch is from what was sent: one of another `type` is furthest, then the one with the most errors here
/// (a branch that only complains deeper down did recognise the shape).
fn distance(union: &ValidationError<'_>, branch: &[ValidationError<'_>]) -> (usize, usize) {
    let here = union.instance_path().as_str();
    let at = |error: &&ValidationError<'_>| {
        error
            .instance_path()
            .as_str()
            .strip_prefix(here)
            .map(str::to_owned)
    };
    let other_type = branch
        .iter()
        .filter(|error| at(error).is_some_and(|at| at.is_empty() || at == "/type"))
        .count();
    (other_type, branch.len())
}
