//! The gateway: one WebSocket per session, JSON payloads, zlib per message when asked.

mod hello;
mod members;
mod socket;

use crate::server::Shared;
use axum::{
    extract::{State, WebSocketUpgrade},
    response::Response,
};
use std::sync::Arc;

/// Close codes of the gateway.
mod close {
    pub const UNKNOWN_OPCODE: u16 = 4001;
    pub const DECODE_ERROR: u16 = 4002;
    pub const NOT_AUTHENTICATED: u16 = 4003;
    pub const AUTHENTICATION_FAILED: u16 = 4004;
    pub const ALREADY_AUTHENTICATED: u16 = 4005;
    pub const INVALID_SEQ: u16 = 4007;
    pub const SESSION_TIMED_OUT: u16 = 4009;
    pub const INVALID_INTENTS: u16 = 4013;
    pub const DISALLOWED_INTENTS: u16 = 4014;
}

/// Opcodes of the gateway.
mod op {
    pub const HEARTBEAT: u64 = 1;
    pub const IDENTIFY: u64 = 2;
    pub const PRESENCE: u64 = 3;
    pub const VOICE_STATE: u64 = 4;
    pub const RESUME: u64 = 6;
    pub const REQUEST_MEMBERS: u64 = 8;
    pub const INVALID_SESSION: u64 = 9;
    pub const HELLO: u64 = 10;
    pub const HEARTBEAT_ACK: u64 = 11;
}

/// Accepts a WebSocket.
pub(crate) async fn accept(
    State(shared): State<Arc<Shared>>,
    upgrade: WebSocketUpgrade,
) -> Response {
    upgrade.on_upgrade(move |socket| socket::serve(socket, shared))
}
