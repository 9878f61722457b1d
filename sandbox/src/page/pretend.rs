//! Things that go wrong, on demand.

use super::Desk;
use axum::{Json, extract::State};
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;

/// The route of first answers.
const ANSWERS: &str = "POST /interactions/*/*/callback";
/// Longer than the application has.
const TOO_LONG: Duration = Duration::from_millis(3_200);

/// What is to go wrong.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Trouble {
    /// The next answer comes too late.
    Late,
    /// The next answer gets lost on its way back, after it took effect.
    Lost,
    /// The next event arrives twice.
    Twice,
    /// Discord limits the rate of the next answer.
    Limited,
    /// The connection to the gateway breaks.
    Dropped,
    /// Nothing of the sort any more.
    Nothing,
}

/// What is asked for.
#[derive(Deserialize)]
pub(super) struct Asked {
    trouble: Trouble,
}

pub(super) async fn pretend(State(desk): State<Desk>, Json(asked): Json<Asked>) -> Json<Value> {
    let faults = desk.sandbox.faults();
    match asked.trouble {
        Trouble::Late => faults.delay(ANSWERS, TOO_LONG, 1),
        Trouble::Lost => faults.lose_answer(ANSWERS, 1),
        Trouble::Twice => faults.deliver_next_twice(),
        Trouble::Limited => faults.rate_limit(ANSWERS, Duration::from_secs(1), 1),
        Trouble::Dropped => faults.drop_socket(),
        Trouble::Nothing => faults.clear(),
    }
    Json(json!({}))
}
