//! The judge: would Discord have accepted what the bot sent?
//!
//! It reads bodies into twilight's types, which finds what has the wrong shape, applies
//! `twilight-validate`, and adds the rules of Discord that it lacks. It is pure: it knows the call
//! alone, not the world. The names of the rules are stable, for tests to look for.

mod callback;
mod choice;
mod command;
mod component;
mod embed;
mod findings;
mod localised;
mod mentions;
mod message;
mod modal;
mod option;
mod route;
#[cfg(test)]
mod tests;

use crate::Violation;
use findings::Findings;
use message::Posting;
use route::Route;
use serde_json::Value;

/// Judges one REST call: its method, its path below `/api/v10` and its JSON body (of a multipart call
/// the `payload_json`). Calls that carry nothing to judge are always fine.
pub fn judge(method: &str, path: &str, body: &Value) -> Vec<Violation> {
    let mut found = Findings::default();
    match route::of(method, path) {
        Some(Route::AllCommands) => command::overwrite(&mut found, body),
        Some(Route::NewCommand) => command::create(&mut found, body),
        Some(Route::EditCommand) => command::edit(&mut found, body),
        Some(Route::Callback) => callback::judge(&mut found, body),
        Some(Route::NewMessage) => message::judge(&mut found, body, Posting::New),
        Some(Route::EditMessage) => message::judge(&mut found, body, Posting::Edit),
        None => {}
    }
    found.into_violations()
}
