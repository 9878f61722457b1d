//! `/catalog report`: what became of the rewards. Orders know it, so it is here.
use crate::base::days::Days;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::order::{service, view};

/// Tells what became of the rewards.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn report(
    ctx: Context<'_>,
    #[max_length = 40] from: Option<String>,
    #[max_length = 40] to: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let days = Days::typed(from.as_deref(), to.as_deref(), call.locale);
    let work = async move { service::report(&app, guild, user, days?).await };
    call.answer(work, |report, speech| view::report(&report, speech))
        .await
}
