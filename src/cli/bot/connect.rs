//! Reaching Discord, or a stand-in that is proven to be one.
use crate::base::config::{Connection, is_loopback};
use crate::base::db::Fault;
use crate::discord::call::Edge;
use secrecy::ExposeSecret;
use serenity::Client;
use serenity::all::{GatewayIntents, ShardId, ShardManager};
use serenity::client::ClientBuilder;
use serenity::http::{Http, HttpBuilder};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// How long an answer of Discord's is waited for. serenity itself waits for ever: one connection that fell silent would
/// hold up everything that is to be said.
const SILENCE: Duration = Duration::from_secs(10);

/// Why the bot can't start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The stand-in does not answer as one.
    #[error("DISCORD_API_URL: {0}")]
    StandIn(String),
    /// There is no way to speak to anybody.
    #[error("HTTPS: {0}")]
    Client(String),
    /// Discord refuses.
    #[error("Discord: {0}")]
    Discord(#[from] Box<serenity::Error>),
}

/// The way to Discord's REST API.
///
/// With a stand-in, the rate limiter must be off: serenity's sends its requests past the proxy, to Discord itself.
pub async fn http(connection: &Connection) -> Result<Http, StartError> {
    if let Some(url) = &connection.api_url {
        probe(url).await?;
    }
    another(connection)
}

/// One more way there, once it was looked whether the stand-in is one.
pub fn another(connection: &Connection) -> Result<Http, StartError> {
    let client = reqwest::Client::builder().use_rustls_tls();
    let client = client.timeout(SILENCE).build();
    let client = client.map_err(|error| StartError::Client(error.to_string()))?;
    let builder = HttpBuilder::new(connection.token.expose_secret()).client(client);
    Ok(match &connection.api_url {
        None => builder.build(),
        Some(url) => builder.proxy(url).ratelimiter_disabled(true).build(),
    })
}

/// Asks the stand-in for its gateway. Were this to fail later, serenity would silently connect to Discord's own.
async fn probe(url: &str) -> Result<(), StartError> {
    #[derive(serde::Deserialize)]
    struct Gateway {
        url: String,
    }
    let fail = |error: reqwest::Error| {
        StartError::StandIn(format!("no stand-in answers at {url}: {error}"))
    };
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(5))
        .no_proxy()
        .build()
        .map_err(fail)?;
    let answer = client
        .get(format!("{url}/api/v10/gateway"))
        .send()
        .await
        .and_then(reqwest::Response::error_for_status);
    let gateway: Gateway = answer.map_err(fail)?.json().await.map_err(fail)?;
    if is_loopback(&gateway.url) {
        return Ok(());
    }
    Err(StartError::StandIn(format!(
        "its gateway {} is not on this machine",
        gateway.url
    )))
}

/// The gateway's client.
pub async fn client(
    http: Http,
    framework: poise::Framework<Arc<Edge>, Fault>,
    intents: GatewayIntents,
) -> Result<Client, StartError> {
    let stands_in = http.proxy.is_some();
    let client = ClientBuilder::new_with_http(http, intents)
        .framework(framework)
        .await
        .map_err(Box::new)?;
    let gateway = client.ws_url.lock().await.clone();
    if stands_in && !is_loopback(&gateway) {
        return Err(StartError::StandIn(format!(
            "its gateway {gateway} is not on this machine"
        )));
    }
    Ok(client)
}

/// How long the gateway may take to close.
const FAREWELL: Duration = Duration::from_secs(10);
/// A close code that ends the session.
const DONE: u16 = 1_000;
/// No shard has this id.
const NOBODY: ShardId = ShardId(u32::MAX);

/// Ends the gateway's connections.
///
/// When a shard was restarted, serenity later takes the notice of that for the end of this shutdown, and forgets the
/// shard before it is told: so such notices are used up first. While a shard is being restarted it is nowhere to be
/// found, and serenity would never end.
pub async fn hang_up(shards: &ShardManager, gateway: &mut JoinHandle<serenity::Result<()>>) {
    // It gave up by itself: there is nobody left to tell, and its end was read already.
    if gateway.is_finished() {
        return;
    }
    let moment = Duration::from_millis(10);
    while tokio::time::timeout(moment, shards.shutdown(NOBODY, DONE))
        .await
        .is_ok()
    {}
    let closing = async {
        shards.shutdown_all().await;
        let _ = (&mut *gateway).await;
    };
    if tokio::time::timeout(FAREWELL, closing).await.is_err() {
        tracing::warn!("the gateway did not close by itself");
        gateway.abort();
    }
}
