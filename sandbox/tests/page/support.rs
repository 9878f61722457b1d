//! A page over a world whose bot is a raw client.

use chrono::{DateTime, TimeDelta, Utc};
use discord_sandbox::{
    NewUser, Options, Page, PageOptions, Permissions, Sandbox, Setup,
    transcript::{Due, Host, SharedHost},
};
use futures::{FutureExt, SinkExt, StreamExt, future::BoxFuture};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpStream;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, tungstenite::Message};

type Wire = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// When the world begins.
pub fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_424_400, 0).unwrap()
}

/// A clock and whoever moves it.
struct Keeper(Arc<Mutex<DateTime<Utc>>>);

/// Whoever keeps the time of a world.
pub fn host() -> SharedHost {
    let keeper = Keeper(Arc::new(Mutex::new(start())));
    SharedHost::new(
        Arc::new(tokio::sync::Mutex::new(keeper)),
        "",
        Arc::new(start),
    )
}

impl Host for Keeper {
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        async move {
            match line {
                "clock +1h" => {
                    *self.0.lock().unwrap() += TimeDelta::hours(1);
                    Some(Ok("An hour has passed.".into()))
                }
                "clock back" => Some(Err("time does not go back".into())),
                _ => None,
            }
        }
        .boxed()
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        async {}.boxed()
    }

    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    fn due<'a>(&'a mut self, locale: &'a str) -> BoxFuture<'a, Result<Vec<Due>, String>> {
        let due = Due {
            at: start() + TimeDelta::days(1),
            what: format!("tea ({locale})"),
        };
        async move { Ok(vec![due]) }.boxed()
    }
}

pub fn setup() -> Setup {
    Setup::new("Acme")
        .bot("Helper")
        .role("approver", Permissions::empty())
        .channel("general")
        .channel("random")
        .user(NewUser::new("alice").manage_guild())
        .user(NewUser::new("bob").locale("fr").role("approver"))
        .restrict("orders", &["approver"])
        .restrict("books", &[])
}

/// A page, its world, and the gateway of its bot.
pub struct World {
    pub sandbox: Sandbox,
    pub page: Page,
    pub http: reqwest::Client,
    pub bot: Bot,
}

/// The bot's end of the gateway.
pub struct Bot(Wire);

impl Bot {
    async fn connect(sandbox: &Sandbox) -> Self {
        let url = format!("{}/gateway/ws", sandbox.url().replacen("http", "ws", 1));
        let (mut wire, _) = tokio_tungstenite::connect_async(url).await.unwrap();
        let identify =
            json!({ "op": 2, "d": { "token": sandbox.token(), "intents": 513, "properties": {} } });
        wire.send(Message::text(identify.to_string()))
            .await
            .unwrap();
        let mut bot = Self(wire);
        bot.event("GUILD_CREATE").await;
        bot
    }

    /// Waits for an event, and gives its data.
    pub async fn event(&mut self, name: &str) -> Value {
        loop {
            let frame = next(&mut self.0).await;
            if frame["t"] == name {
                return frame["d"].clone();
            }
        }
    }
}

/// The next frame, which must come.
pub async fn next(wire: &mut Wire) -> Value {
    loop {
        let frame = wire.next().await.expect("a frame").unwrap();
        if let Message::Text(text) = frame {
            return serde_json::from_str(&text).unwrap();
        }
    }
}

impl World {
    pub async fn new() -> Self {
        Self::with(Options::default()).await
    }

    pub async fn with(options: Options) -> Self {
        let time = Arc::new(Mutex::new(start()));
        let clock: discord_sandbox::Clock = {
            let time = time.clone();
            Arc::new(move || *time.lock().unwrap())
        };
        let options = Options {
            now: clock.clone(),
            journal: true,
            ..options
        };
        let sandbox = Sandbox::start(setup(), options).await.unwrap();
        let host = Arc::new(tokio::sync::Mutex::new(Keeper(time)));
        let host = SharedHost::new(host, "", clock);
        let options = PageOptions {
            port: Some(0),
            tours: json!([{ "id": "first" }]),
            cast: json!([{ "name": "bob", "words": { "en-US": "a reader of French" } }]),
        };
        let page = Page::start(sandbox.clone(), host, options).await.unwrap();
        let bot = Bot::connect(&sandbox).await;
        let world = Self {
            sandbox,
            page,
            http: reqwest::Client::new(),
            bot,
        };
        world.register().await;
        world
    }

    async fn register(&self) {
        let commands = json!([
            { "name": "ping", "description": "Answers", "options": [
                { "name": "text", "description": "What to say", "type": 3, "required": true, "autocomplete": true },
                { "name": "times", "description": "How often", "type": 4, "min_value": 1, "max_value": 3 },
                { "name": "who", "description": "To whom", "type": 6 },
                { "name": "file", "description": "With what", "type": 11 },
            ] },
            { "name": "secret", "description": "For few", "default_member_permissions": "32" },
            { "name": "orders", "description": "For some", "default_member_permissions": "32" },
            { "name": "books", "description": "For administrators" },
            { "name": "Greet", "type": 2 },
        ]);
        let path = format!("/applications/{}/commands", self.sandbox.bot_id());
        assert_eq!(self.bot_call("PUT", &path, commands).await, 200);
    }

    /// A REST call of the bot.
    pub async fn bot_call(&self, method: &str, path: &str, body: Value) -> u16 {
        let url = format!("{}/api/v10{path}", self.sandbox.url());
        let request = self.http.request(method.parse().unwrap(), url).json(&body);
        let request = request.header("authorization", format!("Bot {}", self.sandbox.token()));
        request.send().await.unwrap().status().as_u16()
    }

    /// Answers the interaction that comes next.
    pub async fn answer(&mut self, body: Value) -> Value {
        let asked = self.bot.event("INTERACTION_CREATE").await;
        let (id, token) = (
            asked["id"].as_str().unwrap(),
            asked["token"].as_str().unwrap(),
        );
        let path = format!("/interactions/{id}/{token}/callback");
        assert_eq!(self.bot_call("POST", &path, body).await, 204);
        asked
    }

    pub async fn get(&self, path: &str) -> Value {
        let url = format!("{}/api/{path}", self.page.url());
        let response = self.http.get(url).send().await.unwrap();
        response.json().await.unwrap()
    }

    /// What the page sends: the status, and what comes back.
    pub async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        post(&self.http, self.page.url(), path, body).await
    }

    /// Sends something as somebody, while the test goes on.
    pub fn acts(&self, who: &str, body: Value) -> tokio::task::JoinHandle<(u16, Value)> {
        let (http, url) = (self.http.clone(), self.page.url().to_owned());
        let path = format!("act?as={who}");
        tokio::spawn(async move { post(&http, &url, &path, body).await })
    }

    /// Opens the live wire as somebody.
    pub async fn live(&self, who: &str) -> Wire {
        let url = self.page.url().replacen("http", "ws", 1);
        let url = format!("{url}/api/live?as={who}");
        let (wire, _) = tokio_tungstenite::connect_async(url).await.unwrap();
        wire
    }

    pub fn channel(&self, name: &str) -> String {
        self.sandbox.channel_id(name).unwrap().to_string()
    }
}

async fn post(http: &reqwest::Client, url: &str, path: &str, body: Value) -> (u16, Value) {
    let request = http.post(format!("{url}/api/{path}")).json(&body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or_default())
}
