//! `/rules`: how points work here.
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::program::{service, view};

/// Shows how points work in this program, as it is set.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn rules(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::seen(&app, guild).await };
    call.answer(work, |program, speech| view::rules(&program, speech))
        .await
}
