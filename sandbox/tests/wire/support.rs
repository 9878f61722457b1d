//! A world to test in, and a raw client for it.

mod commands;
mod socket;

pub use commands::commands;
pub use socket::{Socket, identify};

use discord_sandbox::{NewUser, Options, Permissions, Sandbox, Setup};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::Value;
use std::time::Duration;

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
