//! A raw gateway connection.

use super::word;
use discord_sandbox::Sandbox;
use flate2::read::ZlibDecoder;
use futures::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::{io::Read, time::Duration};
use tokio::net::TcpStream;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, tungstenite::Message};

/// How long a test waits for a payload before it fails.
const PATIENCE: Duration = Duration::from_secs(10);

type Wire = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// A raw gateway connection.
pub struct Socket {
    wire: Wire,
    pub seq: u64,
    pub session: String,
    pub binary: bool,
}

impl Socket {
    /// Connects and takes the HELLO.
    pub async fn connect(sandbox: &Sandbox) -> Self {
        let url = sandbox.url().replacen("http", "ws", 1) + "/gateway/ws?v=10&encoding=json";
        let (wire, _) = tokio_tungstenite::connect_async(url).await.unwrap();
        let mut socket = Self {
            wire,
            seq: 0,
            session: String::new(),
            binary: false,
        };
        assert_eq!(socket.payload().await.unwrap()["op"], 10);
        socket
    }

    /// Connects, identifies, and takes READY and GUILD_CREATE.
    pub async fn identified(sandbox: &Sandbox, intents: u64, compress: bool) -> Self {
        let mut socket = Self::connect(sandbox).await;
        socket
            .send(identify(&sandbox.token(), intents, compress))
            .await;
        let ready = socket.event("READY").await;
        socket.session = word(&ready["session_id"]).into();
        socket.event("GUILD_CREATE").await;
        socket
    }

    /// Connects and asks to resume this session.
    pub async fn resume(&self, sandbox: &Sandbox, seq: u64) -> Self {
        let mut socket = Self::connect(sandbox).await;
        socket.session.clone_from(&self.session);
        let data = json!({ "token": sandbox.token(), "session_id": self.session, "seq": seq });
        socket.send(json!({ "op": 6, "d": data })).await;
        socket
    }

    pub async fn send(&mut self, payload: Value) {
        self.wire
            .send(Message::text(payload.to_string()))
            .await
            .unwrap();
    }

    pub async fn send_text(&mut self, text: &str) {
        self.wire.send(Message::text(text)).await.unwrap();
    }

    /// The next payload, or the close code (0 when the connection broke).
    pub async fn payload(&mut self) -> Result<Value, u16> {
        let next = tokio::time::timeout(PATIENCE, self.wire.next());
        let message = match next.await.expect("the gateway is not silent") {
            Some(Ok(message)) => message,
            Some(Err(_)) | None => return Err(0),
        };
        let text = match message {
            Message::Text(text) => text.to_string(),
            Message::Binary(bytes) => {
                self.binary = true;
                let mut text = String::new();
                ZlibDecoder::new(&bytes[..])
                    .read_to_string(&mut text)
                    .unwrap();
                text
            }
            Message::Close(frame) => return Err(frame.map_or(0, |frame| frame.code.into())),
            other => panic!("unexpected {other:?}"),
        };
        let payload: Value = serde_json::from_str(&text).unwrap();
        if let Some(seq) = payload["s"].as_u64() {
            self.seq = seq;
        }
        Ok(payload)
    }

    /// The close code that comes next.
    pub async fn closed(&mut self) -> u16 {
        loop {
            if let Err(code) = self.payload().await {
                return code;
            }
        }
    }

    /// The next dispatch as it is.
    pub async fn dispatch(&mut self, name: &str) -> Value {
        loop {
            let payload = self.payload().await.unwrap();
            if payload["t"] == name {
                return payload;
            }
        }
    }

    /// The data of the next event of this name.
    pub async fn event(&mut self, name: &str) -> Value {
        self.dispatch(name).await["d"].take()
    }

    /// The next payload of this opcode.
    pub async fn op(&mut self, op: u64) -> Value {
        loop {
            let payload = self.payload().await.unwrap();
            if payload["op"] == op {
                return payload;
            }
        }
    }
}

pub fn identify(token: &str, intents: u64, compress: bool) -> Value {
    let properties = json!({ "os": "linux", "browser": "test", "device": "test" });
    json!({ "op": 2, "d": {
        "token": token, "intents": intents, "compress": compress, "properties": properties,
    } })
}
