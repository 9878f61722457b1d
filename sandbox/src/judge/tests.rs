//! One accepted and one refused sample for each rule.

use super::judge;
use serde_json::{Value, json};

mod commands;
mod messages;
mod others;

const COMMANDS: (&str, &str) = ("PUT", "/applications/1/guilds/2/commands");
const MESSAGE: (&str, &str) = ("POST", "/channels/1/messages");
const EDIT: (&str, &str) = ("PATCH", "/webhooks/1/token/messages/@original");
const CALLBACK: (&str, &str) = ("POST", "/interactions/1/token/callback");

/// A rule, a body that keeps it and one that breaks it.
struct Sample {
    rule: &'static str,
    fine: Value,
    wrong: Value,
}

fn sample(rule: &'static str, fine: Value, wrong: Value) -> Sample {
    Sample { rule, fine, wrong }
}

/// The rules that a call breaks, each once.
fn broken((method, path): (&str, &str), body: &Value) -> Vec<String> {
    let mut rules: Vec<String> = judge(method, path, body)
        .into_iter()
        .map(|found| found.rule)
        .collect();
    rules.dedup();
    rules
}

fn hold(call: (&str, &str), samples: &[Sample]) {
    for Sample { rule, fine, wrong } in samples {
        assert_eq!(judge(call.0, call.1, fine), [], "{rule} is kept by {fine}");
        assert_eq!(broken(call, wrong), [*rule], "{rule} is broken by {wrong}");
    }
}

fn letters(count: usize) -> String {
    "a".repeat(count)
}
