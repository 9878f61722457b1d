//! What these tests have in common: a program that is set up, people who do things, and a look into the database.
use crate::world::{ENGINES, On, World};
use discord_sandbox::{Arg, Invocation, NewUser, Outcome, Sandbox, Setup};
use ovation::cli::sandbox::demo;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::time::Duration;

/// Longer than anything takes that is going to come at all.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Where callbacks arrive, as a pattern of a fault's.
pub const CALLBACK: &str = "POST /interactions/**";
/// Where posts arrive.
pub const POST: &str = "POST /channels/*/messages";

/// Holds a check in the demonstration's program on each engine.
pub async fn on_each(check: impl AsyncFn(&mut World)) {
    in_server(demo::server, check).await;
}

/// The same in another server that has the demonstration's people and channels.
pub async fn in_server(server: impl Fn() -> Setup, check: impl AsyncFn(&mut World)) {
    for on in ENGINES {
        let Some(mut world) = World::with(on, server()).await else {
            continue;
        };
        world.play(demo::SCRIPT).await;
        check(&mut world).await;
        world.finish().await;
    }
}

/// The demonstration's server with so many guests: guest0, guest1, …
pub fn crowded(many: usize) -> Setup {
    let people = (0..many).map(|n| NewUser::new(format!("guest{n}")));
    people.fold(demo::server(), Setup::user)
}

/// A user option.
pub fn user(name: &str) -> Arg {
    Arg::User(name.into())
}

/// Alice types a kudos for Bob.
pub async fn kudos(world: &World, points: i64) -> Invocation {
    let options = [
        ("member", user("bob")),
        ("points", Arg::Integer(points)),
        ("reason", "the demo".into()),
    ];
    typed(world, "alice", "kudos", &options).await
}

/// Somebody types a command in #general.
pub async fn typed(world: &World, who: &str, command: &str, options: &[(&str, Arg)]) -> Invocation {
    let person = world.sandbox().person(who);
    let sent = person.slash("general", command, options).await;
    sent.expect("the client sends it")
}

/// What an interaction came to, past a deferral; everything that it caused has been said as well.
pub async fn told(world: &World, sent: &Invocation) -> Outcome {
    sent.settled(PATIENCE).await;
    world.stage().settle().await.expect("the bot comes to rest");
    sent.settled(PATIENCE).await
}

/// Types a command and reads the answer.
pub async fn asked(world: &World, who: &str, command: &str, options: &[(&str, Arg)]) -> String {
    let sent = typed(world, who, command, options).await;
    words(&told(world, &sent).await.message.expect("an answer"))
}

/// The words of a message.
pub fn words(message: &Value) -> String {
    let embeds = message["embeds"].as_array().into_iter().flatten();
    let parts = embeds.flat_map(|embed| [&embed["title"], &embed["description"]]);
    let mut all = vec![message["content"].as_str().unwrap_or_default()];
    all.extend(parts.filter_map(Value::as_str));
    all.join("\n")
}

pub fn id(message: &Value) -> u64 {
    let id = message["id"].as_str().expect("a message");
    id.parse().expect("an id")
}

/// What the button of this label carries.
pub fn button(message: &Value, label: &str) -> String {
    let rows = message["components"].as_array().into_iter().flatten();
    let mut buttons = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
    let found = buttons.find(|button| button["label"] == label);
    let found = found.unwrap_or_else(|| panic!("no button {label} in {message:#}"));
    found["custom_id"].as_str().expect("a custom id").to_owned()
}

/// The bot's posts in a channel, as everybody sees them.
pub fn posts(world: &World, channel: &str) -> Vec<Value> {
    world.sandbox().person("erin").sees(channel)
}

/// Somebody clicks a button of a message.
pub async fn clicked(world: &World, who: &str, message: &Value, label: &str) -> Invocation {
    let person = world.sandbox().person(who);
    let sent = person.click(id(message), &button(message, label)).await;
    sent.expect("the client sends it")
}

/// Waits until the bot has tried to answer an interaction so many times, and returns what it said and how Discord took it.
pub async fn answers(world: &World, sent: &Invocation, times: usize) -> Vec<(Value, u16)> {
    answers_in(&world.sandbox(), sent, times).await
}

/// The same for any bot in a local Discord.
pub async fn answers_in(sandbox: &Sandbox, sent: &Invocation, times: usize) -> Vec<(Value, u16)> {
    let path = format!("/interactions/{}/", sent.interaction_id);
    let seen = sandbox.until(|calls| {
        let ours = calls.iter().filter(|call| call.path.starts_with(&path));
        let ours: Vec<_> = ours
            .map(|call| (call.body["data"].clone(), call.status))
            .collect();
        (ours.len() >= times).then_some(ours)
    });
    let seen = tokio::time::timeout(PATIENCE, seen).await;
    seen.expect("the bot answers each delivery")
}

/// The number that a statement finds.
pub async fn number(world: &World, sql: &'static str) -> i64 {
    number_in(world.on, &world.url, sql).await
}

/// The same in any database.
pub async fn number_in(on: On, url: &str, sql: &str) -> i64 {
    let sql = AssertSqlSafe(sql);
    match on {
        On::Sqlite => {
            let mut conn = SqliteConnection::connect(url).await.unwrap();
            let found = sqlx::query_scalar(sql).fetch_one(&mut conn).await.unwrap();
            conn.close().await.unwrap();
            found
        }
        On::Postgres => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            let found = sqlx::query_scalar(sql).fetch_one(&mut conn).await.unwrap();
            conn.close().await.unwrap();
            found
        }
    }
}

/// Moves the clock, through everything that is due on the way.
pub async fn wait(world: &World, span: Duration) {
    let stage = world.stage();
    let to = stage.app.now().after(span);
    stage.advance(to).await.expect("time passes");
}
