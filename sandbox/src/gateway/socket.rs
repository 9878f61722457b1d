//! One WebSocket: reads what the client says, writes what its session gets.

use super::{close, hello, members, op};
use crate::{server::Shared, world::Frame};
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use flate2::{Compression, write::ZlibEncoder};
use serde_json::{Value, json};
use std::{io::Write, ops::ControlFlow, sync::Arc};
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::Instant,
};

/// How the conversation goes on: with the next message, or to its end.
type Next = ControlFlow<End>;

/// How a conversation ends.
pub(super) enum End {
    /// The client closed; the code tells whether it gives up its session.
    Left(Option<u16>),
    /// We close with a code.
    Close(u16),
    /// We break the connection.
    Break,
}

/// The state of one socket.
pub(super) struct Socket {
    pub shared: Arc<Shared>,
    /// Where the session sends its frames.
    pub frames: UnboundedSender<Frame>,
    /// The number of this socket, by which its session knows it.
    pub number: u64,
    /// The session, once there is one.
    pub session: Option<String>,
    pub compress: bool,
    heard: Instant,
}

/// Talks with a client until one side ends it.
pub(super) async fn serve(mut wire: WebSocket, shared: Arc<Shared>) {
    let (frames, waiting) = unbounded_channel();
    let number = shared.change(|world| {
        world.sessions.links += 1;
        world.sessions.links
    });
    let heard = Instant::now();
    let mut socket = Socket {
        shared,
        frames,
        number,
        session: None,
        compress: false,
        heard,
    };
    let end = talk(&mut wire, &mut socket, waiting).await;
    socket.leave(&end);
    if let End::Close(code) = end {
        let frame = CloseFrame {
            code,
            reason: "".into(),
        };
        // The client may be gone already.
        let _ = wire.send(Message::Close(Some(frame))).await;
        while let Some(Ok(_)) = wire.recv().await {}
    }
}

async fn talk(
    wire: &mut WebSocket,
    socket: &mut Socket,
    mut waiting: UnboundedReceiver<Frame>,
) -> End {
    let interval = socket.shared.options.heartbeat;
    let beat = u64::try_from(interval.as_millis()).unwrap_or(u64::MAX);
    let hello =
        json!({ "op": op::HELLO, "d": { "heartbeat_interval": beat, "_trace": ["sandbox"] } });
    if socket.send(wire, &hello).await.is_break() {
        return End::Left(None);
    }
    loop {
        let next = tokio::select! {
            biased;
            Some(frame) = waiting.recv() => socket.obey(wire, frame).await,
            heard = wire.recv() => socket.hear(wire, heard).await,
            () = tokio::time::sleep_until(socket.heard + 2 * interval) => {
                Next::Break(End::Close(close::SESSION_TIMED_OUT))
            }
        };
        if let Next::Break(end) = next {
            return end;
        }
    }
}

impl Socket {
    /// Writes a payload, compressed if the client asked for that.
    async fn send(&self, wire: &mut WebSocket, payload: &Value) -> Next {
        let text = payload.to_string();
        let message = if self.compress {
            Message::Binary(deflate(text.as_bytes()).into())
        } else {
            Message::Text(text.into())
        };
        match wire.send(message).await {
            Ok(()) => Next::Continue(()),
            Err(_) => Next::Break(End::Left(None)),
        }
    }

    async fn obey(&mut self, wire: &mut WebSocket, frame: Frame) -> Next {
        match frame {
            Frame::Payload(payload) => {
                if payload["op"] == op::INVALID_SESSION {
                    self.session = None;
                }
                self.send(wire, &payload).await
            }
            Frame::Close(code) => Next::Break(End::Close(code)),
            Frame::Break => Next::Break(End::Break),
        }
    }

    async fn hear(
        &mut self,
        wire: &mut WebSocket,
        heard: Option<Result<Message, axum::Error>>,
    ) -> Next {
        self.heard = Instant::now();
        let text = match heard {
            Some(Ok(Message::Text(text))) => text.as_str().as_bytes().to_vec(),
            Some(Ok(Message::Binary(bytes))) => bytes.to_vec(),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => return Next::Continue(()),
            Some(Ok(Message::Close(frame))) => {
                return Next::Break(End::Left(frame.map(|frame| frame.code)));
            }
            Some(Err(_)) | None => return Next::Break(End::Left(None)),
        };
        let Ok(payload) = serde_json::from_slice::<Value>(&text) else {
            return Next::Break(End::Close(close::DECODE_ERROR));
        };
        self.act(wire, &payload).await
    }

    async fn act(&mut self, wire: &mut WebSocket, payload: &Value) -> Next {
        let data = &payload["d"];
        let Some(op) = payload["op"].as_u64() else {
            return Next::Break(End::Close(close::DECODE_ERROR));
        };
        let known = self.session.is_some();
        match op {
            op::HEARTBEAT => self.send(wire, &json!({ "op": op::HEARTBEAT_ACK })).await,
            op::IDENTIFY | op::RESUME if known => {
                Next::Break(End::Close(close::ALREADY_AUTHENTICATED))
            }
            op::IDENTIFY => done(hello::identify(self, data)),
            op::RESUME => match hello::resume(self, data) {
                Ok(true) => Next::Continue(()),
                Ok(false) => {
                    self.send(wire, &json!({ "op": op::INVALID_SESSION, "d": false }))
                        .await
                }
                Err(code) => Next::Break(End::Close(code)),
            },
            _ if !known => Next::Break(End::Close(close::NOT_AUTHENTICATED)),
            op::PRESENCE | op::VOICE_STATE => Next::Continue(()),
            op::REQUEST_MEMBERS => done(members::request(self, data)),
            _ => Next::Break(End::Close(close::UNKNOWN_OPCODE)),
        }
    }

    /// Leaves the session without a socket; or ends it, when the client closed it for good.
    fn leave(&self, end: &End) {
        let Some(id) = &self.session else { return };
        let for_good = matches!(end, End::Left(Some(1000 | 1001)));
        self.shared.change(|world| {
            let Some(session) = world.sessions.find(id) else {
                return;
            };
            if session
                .link
                .as_ref()
                .is_some_and(|link| link.number == self.number)
            {
                session.link = None;
            }
            if for_good && session.link.is_none() {
                world.sessions.all.retain(|session| session.id != *id);
            }
        });
    }
}

fn done(result: Result<(), u16>) -> Next {
    match result {
        Ok(()) => Next::Continue(()),
        Err(code) => Next::Break(End::Close(code)),
    }
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("memory takes every write")
}
