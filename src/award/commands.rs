//! `/award`.
use super::rules::Asked;
use super::service;
use super::view;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::people::named;
use crate::feature::Context;
use serenity::all::User;

/// Awards points from the program.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn award(
    ctx: Context<'_>,
    member: User,
    #[min = 1]
    #[max = 1_000_000]
    points: i64,
    #[min_length = 3]
    #[max_length = 500]
    reason: String,
    #[min = 1]
    #[max = 3650]
    expires_in: Option<i64>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let app = call.app();
    let asked = Asked {
        guild: call.guild,
        channel: call.channel,
        by: call.user,
        to: named(ctx, &member),
        points,
        reason,
        expires_in,
        key: call.key.clone(),
        token: call.token(),
        locale: call.locale,
    };
    let work = async move { service::award(&app, &asked).await };
    call.answer(work, |awarded, speech| view::awarded(&awarded, speech))
        .await
}
