//! `/balance`, `/history` and its buttons.
use super::rules::{Filter, Kind};
use super::{service, view};
use crate::base::days::Days;
use crate::base::db::Fault;
use crate::base::ids::UserId;
use crate::base::refusal::Outcome;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use poise::ChoiceParameter;
use serenity::all::User;

/// What one has.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn balance(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user, roles) = (call.app(), call.guild, call.user, call.roles());
    call.answer(
        async move { service::balance(&app, guild, user, &roles).await },
        |balance, speech| view::balance(&balance, speech),
    )
    .await
}

/// Which kind of movements.
#[derive(Clone, Copy, ChoiceParameter)]
enum KindChoice {
    #[name = "recognition"]
    Recognition,
    #[name = "award"]
    Award,
    #[name = "redemption"]
    Redemption,
    #[name = "expiry"]
    Expiry,
    #[name = "correction"]
    Correction,
    #[name = "allowance"]
    Allowance,
    #[name = "pool"]
    Pool,
}

/// How it came and went.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn history(
    ctx: Context<'_>,
    kind: Option<KindChoice>,
    #[max_length = 40] from: Option<String>,
    #[max_length = 40] to: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let kind = kind.and_then(|kind| Kind::from_word(kind.name()));
    let days = Days::typed(from.as_deref(), to.as_deref(), call.locale);
    let filter = days.map(|days| Filter { kind, days });
    show(call, filter.map_err(Into::into), 0).await
}

/// How somebody else's points came and went: they see that it was read.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn statement(ctx: Context<'_>, member: User) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, reader) = (call.app(), call.guild, call.user);
    let whom = UserId(member.id.get().cast_signed());
    call.answer(
        async move { service::of_another(&app, guild, reader, whom).await },
        move |(history, statement), speech| view::of_another(whom, &history, &statement, speech),
    )
    .await
}

/// The buttons under a page: anybody sees only their own.
pub async fn turn(call: Call, click: Click) -> Result<(), Fault> {
    let (page, filter) = click.id.extra.split_once(':').unwrap_or_default();
    let filter = Filter::parse(filter).map_err(Into::into);
    show(call, filter, page.parse().unwrap_or_default()).await
}

async fn show(call: Call, filter: Outcome<Filter>, page: i64) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::history(&app, guild, user, filter?, page).await },
        move |history, speech| view::history(guild, &history, speech),
    )
    .await
}

/// The button under a page that gives all of it as a file.
pub async fn file(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let filter = Filter::parse(&click.id.extra);
    call.refusing_beside()
        .answer(
            async move { service::file(&app, guild, user, filter?).await },
            |statement, speech| view::file(&statement, speech),
        )
        .await
}
