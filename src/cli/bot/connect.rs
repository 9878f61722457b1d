//! Reaching Discord, or a stand-in that is proven to be one.
use crate::base::config::{Connection, is_loopback};
use crate::base::db::Fault;
use crate::discord::call::Edge;
use secrecy::ExposeSecret;
use serenity::Client;
use serenity::all::GatewayIntents;
use serenity::client::ClientBuilder;
use serenity::http::{Http, HttpBuilder};
use std::sync::Arc;
use std::time::Duration;

/// Why the bot can't start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The stand-in does not answer as one.
    #[error("DISCORD_API_URL: {0}")]
    StandIn(String),
    /// Discord refuses.
    #[error("Discord: {0}")]
    Discord(#[from] Box<serenity::Error>),
}

/// The way to Discord's REST API.
///
/// With a stand-in, the rate limiter must be off: serenity's sends its requests past the proxy, to Discord itself.
pub async fn http(connection: &Connection) -> Result<Http, StartError> {
    let builder = HttpBuilder::new(connection.token.expose_secret());
    match &connection.api_url {
        None => Ok(builder.build()),
        Some(url) => {
            probe(url).await?;
            Ok(builder.proxy(url).ratelimiter_disabled(true).build())
        }
    }
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
