//! What Xoxoday Plum says of tokens, and of being asked too often.
use super::error;
use crate::base::providers::Tokens;
use crate::base::wire::Answer;
use crate::provider::adapters::{hidden, lapse, list};
use crate::provider::rules::{Lapse, Why};
use serde_json::Value;
use std::time::Duration;

/// Whether a token is refused, which is good no longer or never was. An account that is locked has a number.
pub fn has_expired(answer: &Answer) -> bool {
    let Some(body) = &answer.body else {
        return answer.status == 401;
    };
    let told = body["error"] == "invalid_token" || body["error_message_id"] == "auth.token_error";
    told || (answer.status == 401 && error(answer).is_empty())
}

/// Whether it is said that we may not ask at all: by a second refusal, or since the account is locked.
pub fn refuses_us(answer: &Answer) -> bool {
    has_expired(answer) || matches!(error(answer), "PIPE10015" | "PIPE10016" | "PIPE10017")
}

/// An answer, unless it is that we ask too often.
pub fn unless_busy(answer: Answer) -> Result<Answer, Lapse> {
    let Some(penalty) = answer.body.as_ref().and_then(penalty) else {
        return match answer.status {
            429 => Err(lapse(&answer)),
            _ => Ok(answer),
        };
    };
    let wait = answer.retry_after.unwrap_or_default().max(penalty);
    Err(Lapse {
        why: Why::Busy,
        wait: Some(wait),
    })
}

/// For how long it wants to be left alone.
fn penalty(body: &Value) -> Option<Duration> {
    const EXCEEDED: &str = "auth.request_limit_exceeded";
    let listed = list(&body["errors"]).iter();
    let mut told = listed.chain([body]);
    let told = told.find(|error| error["message"] == EXCEEDED)?;
    let seconds = told["penaltySeconds"].as_u64().unwrap_or(60);
    Some(Duration::from_secs(seconds.min(86_400)))
}

/// Two new tokens. Whatever the reason, without them nothing can be asked.
pub fn tokens(answer: Answer) -> Result<Tokens, Lapse> {
    let answer = unless_busy(answer)?;
    let body = answer.body.as_ref();
    let told = |name: &str| hidden(&body?[name]);
    match (answer.status, told("access_token"), told("refresh_token")) {
        (200..=299, Some(access), Some(refresh)) => Ok(Tokens { access, refresh }),
        (400..=403, ..) => Err(Why::BadCredentials.into()),
        _ => Err(lapse(&answer)),
    }
}
