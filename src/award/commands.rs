//! `/award`.
use super::service::{self, Asked, Person};
use super::view;
use crate::base::db::Fault;
use crate::base::ids::UserId;
use crate::discord::call::Call;
use crate::feature::Context;
use serenity::all::User;

/// Awards points from the program.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD"
)]
pub async fn award(
    ctx: Context<'_>,
    member: User,
    #[min = 1]
    #[max = 1_000_000]
    points: i64,
    #[min_length = 3]
    #[max_length = 500]
    reason: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, allowed) = (call.app(), call.must_manage());
    let asked = Asked {
        guild: call.guild,
        channel: call.channel,
        by: call.user,
        to: person(ctx, &member),
        points,
        reason,
        key: call.key.clone(),
        token: call.token(),
    };
    let work = async move {
        allowed?;
        service::award(&app, &asked).await
    };
    call.answer(work, |awarded, speech| view::awarded(&awarded, speech))
        .await
}

/// Discord tells of a user without telling of a member where they have left.
fn person(ctx: Context<'_>, user: &User) -> Person {
    Person {
        user: UserId(user.id.get().cast_signed()),
        bot: user.bot,
        here: ctx.interaction.data.resolved.members.contains_key(&user.id),
    }
}
