//! `/allowance`: what people may give, whose is larger, and buying more.
use super::rules::{AllowanceRefusal, Buyer, Set};
use super::{service, view};
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::base::ids::{DraftId, RoleId};
use crate::discord::call::Call;
use crate::discord::people::named;
use crate::discord::route::Click;
use crate::feature::Context;
use serenity::all::{Role, User};

/// What people may give.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "buy", "role", "member")
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

/// Asks whether points of one's own are to become points to give.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn buy(
    ctx: Context<'_>,
    #[min = 1]
    #[max = 1_000_000]
    points: i64,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, buyer) = (call.app(), call.guild, buyer(&call, points));
    call.answer(
        async move { service::offer(&app, &buyer).await },
        move |offer, speech| view::offer(guild, &offer, speech),
    )
    .await
}

fn buyer(call: &Call, points: i64) -> Buyer {
    Buyer {
        guild: call.guild,
        user: call.user,
        roles: call.roles(),
        points,
    }
}

/// They are to.
pub async fn bought(call: Call, click: Click) -> Result<(), Fault> {
    let (app, asked) = (call.app(), call.clone());
    let work = async move {
        let (points, period) = view::asked(&click.id.extra).ok_or(AllowanceRefusal::Over)?;
        let draft = DraftId(click.id.id);
        service::buy(&app, &buyer(&asked, points), (draft, period)).await
    };
    call.answer(work, |bought, speech| view::bought(&bought, speech))
        .await
}

/// "Not now": nothing was taken.
pub async fn kept(call: Call, _: Click) -> Result<(), Fault> {
    call.answer(async { Ok(()) }, |(), speech| view::kept(speech))
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
