//! A world to test in, and a raw client for it.

use discord_sandbox::{NewUser, Options, Permissions, Sandbox, Setup};
use flate2::read::ZlibDecoder;
use futures::{SinkExt, StreamExt};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use std::{io::Read, time::Duration};
use tokio::net::TcpStream;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, tungstenite::Message};

/// The intents of the raw client: guilds, messages, reactions and their contents, but no members.
pub const INTENTS: u64 = 1 | 1 << 9 | 1 << 10 | 1 << 12 | 1 << 13 | 1 << 15;

pub fn setup() -> Setup {
    Setup::new("Acme")
        .bot("Helper")
        .role("approver", Permissions::empty())
        .role_above_bot("boss", Permissions::empty())
        .channel("general")
        .channel("random")
        .channel_denied("locked", Permissions::SEND_MESSAGES)
        .channel_denied("secret", Permissions::VIEW_CHANNEL)
        .voice_channel("voice")
        .user(NewUser::new("alice").manage_guild())
        .user(NewUser::new("bob").locale("fr").role("approver"))
        .user(NewUser::new("carol").closed_dms())
        .user(NewUser::new("robot").bot())
}

pub async fn sandbox() -> Sandbox {
    Sandbox::start(setup(), Options::default()).await.unwrap()
}

/// A sandbox in which an answer is due within moments.
pub async fn hurried() -> Sandbox {
    let options = Options {
        answer_within: Duration::from_millis(20),
        ..Options::default()
    };
    Sandbox::start(setup(), options).await.unwrap()
}

/// A raw client of REST and gateway.
pub struct Client {
    pub sandbox: Sandbox,
    pub http: reqwest::Client,
    pub socket: Socket,
}

impl Client {
    /// Connects, identifies and registers the commands.
    pub async fn start(sandbox: Sandbox) -> Self {
        let socket = Socket::identified(&sandbox, INTENTS, false).await;
        let client = Self {
            http: reqwest::Client::new(),
            socket,
            sandbox,
        };
        let (status, _) = client.put("/applications/{app}/commands", commands()).await;
        assert_eq!(status, 200);
        client
    }

    pub async fn new() -> Self {
        Self::start(sandbox().await).await
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let path = path
            .replace("{app}", &self.sandbox.bot_id().to_string())
            .replace("{guild}", &self.sandbox.guild_id().to_string());
        let request = self
            .http
            .request(method, format!("{}/api/v10{path}", self.sandbox.url()));
        request.header("authorization", format!("Bot {}", self.sandbox.token()))
    }

    pub async fn get(&self, path: &str) -> (u16, Value) {
        read(self.request(Method::GET, path).send().await.unwrap()).await
    }

    pub async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        read(
            self.request(Method::POST, path)
                .json(&body)
                .send()
                .await
                .unwrap(),
        )
        .await
    }

    pub async fn put(&self, path: &str, body: Value) -> (u16, Value) {
        read(
            self.request(Method::PUT, path)
                .json(&body)
                .send()
                .await
                .unwrap(),
        )
        .await
    }

    pub async fn patch(&self, path: &str, body: Value) -> (u16, Value) {
        read(
            self.request(Method::PATCH, path)
                .json(&body)
                .send()
                .await
                .unwrap(),
        )
        .await
    }

    pub async fn delete(&self, path: &str) -> (u16, Value) {
        read(self.request(Method::DELETE, path).send().await.unwrap()).await
    }

    /// The path of a channel's messages.
    pub fn messages(&self, channel: &str) -> String {
        format!(
            "/channels/{}/messages",
            self.sandbox.channel_id(channel).unwrap()
        )
    }

    /// The next interaction that arrives.
    pub async fn interaction(&mut self) -> Value {
        self.socket.event("INTERACTION_CREATE").await
    }

    /// Answers an interaction.
    pub async fn answer(&self, interaction: &Value, body: Value) -> (u16, Value) {
        let (id, token) = (word(&interaction["id"]), word(&interaction["token"]));
        self.post(
            &format!("/interactions/{id}/{token}/callback?with_response=true"),
            body,
        )
        .await
    }

    /// The path of an interaction's webhook.
    pub fn webhook(&self, interaction: &Value) -> String {
        format!("/webhooks/{{app}}/{}", word(&interaction["token"]))
    }
}

async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or_default())
}

pub fn word(value: &Value) -> &str {
    value.as_str().unwrap()
}

pub fn id(value: &Value) -> u64 {
    word(&value["id"]).parse().unwrap()
}

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
        let message = match self.wire.next().await {
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

/// Commands with an option of every type, subcommands, menus, and restrictions.
pub fn commands() -> Value {
    let option = |kind: u64, name: &str| json!({ "type": kind, "name": name, "description": "d" });
    let mut everything: Vec<Value> = [
        "text",
        "integer",
        "bool",
        "user",
        "channel",
        "role",
        "mentionable",
        "number",
        "file",
    ]
    .iter()
    .enumerate()
    .map(|(at, name)| option(at as u64 + 3, name))
    .collect();
    everything[0]["max_length"] = json!(10);
    everything[1]["min_value"] = json!(1);
    everything[1]["max_value"] = json!(100);
    let mut kudos = option(6, "member");
    kudos["required"] = json!(true);
    kudos["name_localizations"] = json!({ "fr": "membre" });
    let mut size = option(3, "size");
    size["choices"] = json!([
        { "name": "Small", "name_localizations": { "fr": "Petit" }, "value": "s" },
        { "name": "Large", "value": "l" },
    ]);
    let mut item = option(3, "item");
    item["autocomplete"] = json!(true);
    let add =
        json!({ "type": 1, "name": "add", "description": "d", "options": [option(3, "name")] });
    json!([
        { "name": "everything", "description": "d", "options": everything },
        { "name": "kudos", "description": "d", "options": [kudos, size],
          "name_localizations": { "fr": "bravo" } },
        { "name": "redeem", "description": "d", "options": [item] },
        { "name": "catalog", "description": "d", "options": [add], "contexts": [0] },
        { "name": "admin", "description": "d", "default_member_permissions": "32" },
        { "name": "locked", "description": "d", "default_member_permissions": "0" },
        { "name": "Thank", "type": 2 },
        { "name": "Quote", "type": 3 },
    ])
}
