//! `/allowance`: what people may give, and whose is larger.
use super::rules::Set;
use super::{service, view};
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::base::ids::RoleId;
use crate::discord::call::Call;
use crate::discord::people::named;
use crate::feature::Context;
use serenity::all::{Role, User};

/// What people may give.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "role", "member")
)]
pub async fn allowance(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows what applies, and to oneself.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user, roles) = (call.app(), call.guild, call.user, call.roles());
    let asked = call.clone();
    let work = async move {
        let all = asked.may(Permission::SeeProgram).await;
        service::rules(&app, guild, user, &roles, all).await
    };
    call.answer(work, |rules, speech| view::rules(&rules, speech))
        .await
}

/// Sets what those may give who have a role.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn role(
    ctx: Context<'_>,
    role: Role,
    #[min = 0]
    #[max = 1_000_000]
    points: Option<i64>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user, key) = (call.app(), call.guild, call.user, call.key.clone());
    let role = RoleId(role.id.get().cast_signed());
    let work = async move { service::set_for_role(&app, guild, user, &key, (role, points)).await };
    call.answer(work, move |points, speech| {
        view::set_for_role(role, points, speech)
    })
    .await
}

/// Sets what one person may give.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn member(
    ctx: Context<'_>,
    member: User,
    #[min = 0]
    #[max = 1_000_000]
    points: Option<i64>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let app = call.app();
    let set = Set {
        guild: call.guild,
        by: call.user,
        to: named(ctx, &member),
        points,
        key: call.key.clone(),
    };
    let who = set.to.user;
    let work = async move { service::set(&app, &set).await };
    call.answer(work, move |points, speech| view::set(who, points, speech))
        .await
}
