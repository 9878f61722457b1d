//! Faults on demand: on the socket, on routes, in the delivery of events.

use crate::{
    server::Shared,
    world::{Frame, Session},
};
use serde_json::{Value, json};
use std::{
    fmt,
    sync::{Arc, PoisonError},
    time::Duration,
};

/// Injects faults. Route patterns read like `POST /channels/*/messages`: a star stands for one part of
/// the path below `/api/v10`, a final `**` for any rest, and a star as method for any method.
#[derive(Clone)]
pub struct Faults {
    shared: Arc<Shared>,
}

/// A fault that waits for its route to be called.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pattern: String,
    pub effect: Effect,
    times: u32,
}

/// What a fault does to a call.
#[derive(Debug, Clone)]
pub(crate) enum Effect {
    Delay(Duration),
    Fail(u16, Value),
    RateLimit(Duration),
    LoseAnswer,
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Faults").finish_non_exhaustive()
    }
}

impl Faults {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Breaks the gateway connection without a word; the session can be resumed.
    pub fn drop_socket(&self) {
        self.each(|session| hand(session, Frame::Break, true));
    }

    /// Closes the gateway connection with this code.
    pub fn close(&self, code: u16) {
        self.each(|session| hand(session, Frame::Close(code), true));
    }

    /// Sends INVALID_SESSION. Unless it may be resumed, the session is forgotten with all it kept.
    pub fn invalidate_session(&self, resumable: bool) {
        self.each(|session| {
            hand(
                session,
                Frame::Payload(json!({ "op": 9, "d": resumable })),
                true,
            );
        });
        if !resumable {
            self.shared.change(|world| world.sessions.all.clear());
        }
    }

    /// Asks the client to reconnect and resume.
    pub fn ask_reconnect(&self) {
        self.each(|session| {
            hand(
                session,
                Frame::Payload(json!({ "op": 7, "d": null })),
                false,
            )
        });
    }

    /// Asks the client for a heartbeat at once.
    pub fn ask_heartbeat(&self) {
        self.each(|session| {
            hand(
                session,
                Frame::Payload(json!({ "op": 1, "d": null })),
                false,
            )
        });
    }

    /// Delivers the next event twice, under two sequence numbers.
    pub fn deliver_next_twice(&self) {
        self.shared.change(|world| world.sessions.twice = true);
    }

    /// Delivers an interaction that was delivered before once more.
    pub fn deliver_again(&self, interaction_id: u64) {
        self.shared.change(|world| world.deliver(interaction_id));
    }

    /// Holds events back until called with false.
    pub fn hold_events(&self, hold: bool) {
        self.shared.change(|world| {
            world.sessions.hold = hold;
            world.sessions.flush();
        });
    }

    /// Delays the next calls of a route; each takes effect after the delay.
    pub fn delay(&self, pattern: &str, by: Duration, times: u32) {
        self.add(pattern, Effect::Delay(by), times);
    }

    /// Fails the next calls of a route with this status and body, without effect.
    pub fn fail(&self, pattern: &str, status: u16, body: Value, times: u32) {
        self.add(pattern, Effect::Fail(status, body), times);
    }

    /// Answers the next calls of a route with 429, without effect.
    pub fn rate_limit(&self, pattern: &str, retry_after: Duration, times: u32) {
        self.add(pattern, Effect::RateLimit(retry_after), times);
    }

    /// Lets the next calls of a route take effect, and breaks the connection in place of an answer.
    pub fn lose_answer(&self, pattern: &str, times: u32) {
        self.add(pattern, Effect::LoseAnswer, times);
    }

    /// Forgets the faults that wait for routes.
    pub fn clear(&self) {
        self.shared
            .faults
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn add(&self, pattern: &str, effect: Effect, times: u32) {
        let fault = Fault {
            pattern: pattern.into(),
            effect,
            times,
        };
        self.shared
            .faults
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(fault);
    }

    fn each(&self, act: impl FnMut(&mut Session)) {
        self.shared
            .change(|world| world.sessions.all.iter_mut().for_each(act));
    }
}

/// Gives a frame to the session's socket, and takes the socket away when it will not live on.
fn hand(session: &mut Session, frame: Frame, last: bool) {
    if let Some(link) = &session.link {
        // A closed receiver is a socket that is already gone.
        let _ = link.frames.send(frame);
    }
    if last {
        session.link = None;
    }
}

impl Shared {
    /// The fault that waits for this call, if any; it is used up once.
    pub fn take_fault(&self, method: &str, path: &str) -> Option<Effect> {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let at = faults
            .iter()
            .position(|fault| matches(&fault.pattern, method, path))?;
        let effect = faults[at].effect.clone();
        faults[at].times = faults[at].times.saturating_sub(1);
        if faults[at].times == 0 {
            faults.remove(at);
        }
        Some(effect)
    }
}

fn matches(pattern: &str, method: &str, path: &str) -> bool {
    let (wanted, route) = pattern.split_once(' ').unwrap_or(("*", pattern));
    if wanted != "*" && wanted != method {
        return false;
    }
    let mut parts = path.trim_matches('/').split('/');
    for wanted in route.trim_matches('/').split('/') {
        if wanted == "**" {
            return true;
        }
        match parts.next() {
            Some(part) if wanted == "*" || wanted == part => {}
            _ => return false,
        }
    }
    parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_match_part_by_part() {
        assert!(matches(
            "POST /channels/*/messages",
            "POST",
            "/channels/1/messages"
        ));
        assert!(matches("* /channels/**", "GET", "/channels/1/messages/2"));
        assert!(!matches(
            "POST /channels/*/messages",
            "GET",
            "/channels/1/messages"
        ));
        assert!(!matches(
            "POST /channels/*/messages",
            "POST",
            "/channels/1/messages/2"
        ));
        assert!(!matches("POST /channels/*/messages", "POST", "/channels/1"));
    }
}
