//! What is asked of whoever runs the bot: the clock, what is due, a restart.

use super::{Desk, state::As};
use crate::transcript::Host;
use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::json;

/// A line such as `clock +7d` or `restart`.
#[derive(Deserialize)]
pub(super) struct Line {
    line: String,
}

/// Carries a line out, with all that the bot then does.
pub(super) async fn host(State(desk): State<Desk>, Json(asked): Json<Line>) -> Response {
    // In its own task: a browser that goes away must not stop the clock halfway.
    let done = tokio::spawn(async move {
        let told = carry_out(&desk, &asked.line).await;
        // The clock has moved: whoever looks should look again.
        desk.shared().change(|_| ());
        told
    });
    match done.await {
        Ok(Ok(told)) => Json(json!({ "told": told })).into_response(),
        Ok(Err(why)) => refused(&why),
        Err(_) => refused("it failed, as the log says"),
    }
}

async fn carry_out(desk: &Desk, line: &str) -> Result<Vec<String>, String> {
    let mut host = desk.host.clone();
    let unknown = || format!("there is no such line: {line}");
    let mut told = vec![host.command(line).await.ok_or_else(unknown)??];
    while let Some(said) = host.step().await {
        told.push(said?);
        desk.shared().change(|_| ());
    }
    host.settle().await;
    Ok(told)
}

/// What the bot will do by itself.
pub(super) async fn due(State(desk): State<Desk>, Query(who): Query<As>) -> Response {
    let mut host = desk.host.clone();
    let locale = who.person(&desk).map(|person| person.locale());
    match host.due(locale.as_deref().unwrap_or("en-US")).await {
        Ok(due) => Json(json!({ "due": due })).into_response(),
        Err(why) => refused(&why),
    }
}

fn refused(why: &str) -> Response {
    let body = Json(json!({ "error": why }));
    (StatusCode::UNPROCESSABLE_ENTITY, body).into_response()
}
