//! What REST answers decodes with serenity's and with twilight's types.

use crate::support::Client;
use serenity::all as serenity;

#[tokio::test]
async fn answers_of_rest() {
    let client = Client::new().await;
    let guild = client.get("/guilds/{guild}").await.1;
    serde_json::from_value::<serenity::PartialGuild>(guild).unwrap();
    let member = client
        .get(&format!(
            "/guilds/{{guild}}/members/{}",
            client.sandbox.person("bob").id()
        ))
        .await
        .1;
    serde_json::from_value::<twilight_model::guild::Member>(member).unwrap();
    let roles = client.get("/guilds/{guild}/roles").await.1;
    serde_json::from_value::<Vec<serenity::Role>>(roles.clone()).unwrap();
    serde_json::from_value::<Vec<twilight_model::guild::Role>>(roles).unwrap();
    let channels = client.get("/guilds/{guild}/channels").await.1;
    serde_json::from_value::<Vec<serenity::GuildChannel>>(channels.clone()).unwrap();
    serde_json::from_value::<Vec<twilight_model::channel::Channel>>(channels).unwrap();
    let me = client.get("/users/@me").await.1;
    serde_json::from_value::<serenity::CurrentUser>(me.clone()).unwrap();
    serde_json::from_value::<twilight_model::user::CurrentUser>(me).unwrap();
    let application = client.get("/oauth2/applications/@me").await.1;
    serde_json::from_value::<serenity::CurrentApplicationInfo>(application).unwrap();
    let commands = client.get("/applications/{app}/commands").await.1;
    serde_json::from_value::<Vec<serenity::Command>>(commands.clone()).unwrap();
    serde_json::from_value::<Vec<twilight_model::application::command::Command>>(commands).unwrap();
    let bot = client.get("/gateway/bot").await.1;
    serde_json::from_value::<serenity::BotGateway>(bot).unwrap();
}
