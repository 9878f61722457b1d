//! `/catalog report`: what became of the rewards. Orders know it, so it is here.
use crate::base::days::Days;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::order::{service, view};
use crate::phrase;

/// Tells what became of the rewards.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn report(
    ctx: Context<'_>,
    #[max_length = 40] from: Option<String>,
    #[max_length = 40] to: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let days = Days::typed(from.as_deref(), to.as_deref(), call.locale);
    let work = async move { service::report(&app, guild, days?).await };
    call.answer(work, move |report, speech| {
        view::report(guild, &report, speech)
    })
    .await
}

/// The button that tells what each person got: whoever clicks must still read the records.
pub async fn worth(call: Call, click: Click) -> Result<(), Fault> {
    let Some(days) = Days::parse(&click.id.extra) else {
        return call.refuse(phrase!("refused-stale")).await;
    };
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let work = async move { service::worth(&app, guild, user, days).await };
    call.refusing_beside()
        .answer(work, |report, speech| view::worth(&report, speech))
        .await
}
