//! What came of an attempt to deliver: what Discord's answer means.
use crate::base::ids::MessageId;
use crate::base::outbox::{Lane, Why};
use crate::base::person::RoleTrouble;
use crate::feature::{Looked, RoleLearned};
use serenity::http::HttpError;

/// What came of one attempt.
pub enum Sent {
    Arrived(Option<MessageId>),
    /// Whether somebody is in the server, and who wants to know.
    Looked(bool, Looked),
    /// Whoever did it has settled the notice.
    Settled,
    /// What came of a change of somebody's roles, and who wants to know.
    Changed(Result<(), RoleTrouble>, RoleLearned),
    /// As a follow-up, where the command was typed.
    Elsewhere(MessageId, Lane),
    Passing(String),
    /// Nothing that goes there would arrive.
    Unreachable(Why),
    Refused(String),
}

/// Discord's "missing access" and "missing permissions".
pub fn may_not_post(error: &serenity::Error) -> bool {
    matches!(code(error), Some(50_001 | 50_013))
}

fn code(error: &serenity::Error) -> Option<isize> {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => {
            Some(response.error.code)
        }
        _ => None,
    }
}

/// What stands in the way of a change of roles until somebody mends it: an unknown server, missing access and permissions; an
/// unknown role; an unknown member or user. Everything else passes.
pub fn role_trouble(error: &serenity::Error) -> Option<RoleTrouble> {
    match code(error)? {
        10_004 | 50_001 | 50_013 => Some(RoleTrouble::Forbidden),
        10_011 => Some(RoleTrouble::NoRole),
        10_007 | 10_013 => Some(RoleTrouble::NoMember),
        _ => None,
    }
}

/// Where nothing can be posted: unknown channel, unknown server, missing access, missing permissions.
const UNREACHABLE: [isize; 4] = [10_003, 10_004, 50_001, 50_013];

/// Rate limits, failures of Discord's and broken connections pass, a channel may be mended; what else Discord refuses stays
/// refused.
pub fn judge(error: &serenity::Error) -> Sent {
    let serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) = error else {
        return Sent::Passing(error.to_string());
    };
    let status = response.status_code;
    let why = format!("{} ({})", response.error.message, response.error.code);
    if status.as_u16() == 429 || status.is_server_error() {
        Sent::Passing(why)
    } else if UNREACHABLE.contains(&response.error.code) {
        Sent::Unreachable(Why {
            said: response.error.message.to_string(),
            code: response.error.code as i64,
        })
    } else {
        Sent::Refused(why)
    }
}
