//! `/correct`, and the buttons of its card.
use super::rules::Asked;
use super::{service, view};
use crate::base::db::Fault;
use crate::base::ids::CorrectionId;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use serenity::all::CreateAutocompleteResponse;

/// Reverses an entry.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn correct(
    ctx: Context<'_>,
    #[autocomplete = "entries"]
    #[max_length = 40]
    entry: String,
    #[min_length = 3]
    #[max_length = 500]
    reason: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let app = call.app();
    let asked = Asked {
        guild: call.guild,
        channel: call.channel,
        by: call.user,
        entry,
        reason,
        key: call.key.clone(),
        token: call.token(),
    };
    let work = async move { service::correct(&app, &asked).await };
    call.answer(work, |told, speech| view::told(&told, speech))
        .await
}

/// The second admin agrees.
pub async fn confirmed(call: Call, click: Click) -> Result<(), Fault> {
    decide(call, click, true).await
}

/// The second admin does not.
pub async fn declined(call: Call, click: Click) -> Result<(), Fault> {
    decide(call, click, false).await
}

async fn decide(call: Call, click: Click, agreed: bool) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let work = async move {
        let id = CorrectionId(click.id.id);
        service::decide(&app, guild, user, id, agreed).await
    };
    call.answer(work, |told, speech| view::told(&told, speech))
        .await
}

/// What could be corrected, the latest first, by what was typed so far.
async fn entries(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed).await)
}

async fn find(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    match call.check().await {
        Ok(()) => service::suggest(&call.app(), call.guild, call.locale, typed).await,
        Err(_) => Ok(Vec::new()),
    }
}
