//! `/verify`.
use super::{service, view};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;

/// One's own statement against the chain.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn verify(
    ctx: Context<'_>,
    #[max_length = 100] head: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::verify(&app, guild, user, head.as_deref()).await },
        |verdict, speech| view::verdict(&verdict, speech),
    )
    .await
}
