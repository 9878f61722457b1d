//! `/orders`: one's own, and those on which somebody has to act.
use crate::base::db::Fault;
use crate::base::ids::{EntryId, UserId};
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::order::rules::{OrderRefusal, Stage};
use crate::order::{service, view};

/// Orders.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "queue")
)]
pub async fn orders(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows one's own orders.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    own(Call::new(ctx)?, 0).await
}

/// Another page of them.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    own(call, click.id.id).await
}

async fn own(call: Call, page: i64) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::orders(&app, guild, user, page).await },
        move |orders, speech| view::orders(guild, &orders, speech),
    )
    .await
}

/// An order is taken back.
pub async fn cancelled(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let call = call.refusing_beside();
    call.answer(
        async move { service::cancel(&app, guild, user, EntryId(click.id.id)).await },
        move |decided, speech| view::cancelled(guild, &decided, speech),
    )
    .await
}

/// Its owner has what they ordered.
pub async fn received(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let call = call.refusing_beside();
    call.answer(
        async move { service::receive(&app, guild, user, EntryId(click.id.id)).await },
        move |decided, speech| view::received(guild, &decided, speech),
    )
    .await
}

/// Which orders those who act on them look at.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum StageChoice {
    #[name = "to be decided"]
    Undecided,
    #[name = "to be handed over"]
    Approved,
    #[name = "on their way"]
    Sent,
}

impl From<StageChoice> for Stage {
    fn from(choice: StageChoice) -> Stage {
        match choice {
            StageChoice::Undecided => Stage::Undecided,
            StageChoice::Approved => Stage::Approved,
            StageChoice::Sent => Stage::Sent,
        }
    }
}

/// Shows the orders on which somebody has to act.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn queue(
    ctx: Context<'_>,
    orders: Option<StageChoice>,
    member: Option<serenity::all::User>,
) -> Result<(), Fault> {
    let stage = orders.map_or(Stage::Undecided, Into::into);
    let of = member.map(|user| UserId(user.id.get().cast_signed()));
    waiting(Call::new(ctx)?, (stage, of), 0).await
}

/// Another page of them.
pub async fn queue_turned(call: Call, click: Click) -> Result<(), Fault> {
    match view::carried(&click.id.extra) {
        Some(which) => waiting(call, which, click.id.id).await,
        None => call.refuse(crate::phrase!("refused-stale")).await,
    }
}

async fn waiting(call: Call, which: (Stage, Option<UserId>), page: i64) -> Result<(), Fault> {
    let (app, guild) = (call.app(), call.guild);
    call.answer(
        async move { service::queue(&app, guild, which, page).await },
        move |queue, speech| view::queue(guild, &queue, speech),
    )
    .await
}

/// One of them was picked: its card, to act on it.
pub async fn picked(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild) = (call.app(), call.guild);
    let picked = click.values.first().and_then(|id| id.parse().ok());
    let work = async move {
        let id = picked.map(EntryId).ok_or(OrderRefusal::NoOrder)?;
        service::one(&app, guild, id).await
    };
    call.answer(work, move |seen, _| view::card(guild, &seen).beside())
        .await
}
