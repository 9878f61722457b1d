//! `/kudos` and the two context menus.
pub mod components;

use super::rules::Give;
use super::{service, view};
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::locale::Locale;
use crate::base::person::Person;
use crate::base::points::Points;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::custom_id::CustomId;
use crate::discord::people::named;
use crate::feature::{Command, Context};
use poise::serenity_prelude::{CreateAutocompleteResponse, Message, User};
use std::time::Duration;

/// How long a form waits for its hint: an interaction dies after 3 s, and it does without one.
const PATIENCE: Duration = Duration::from_millis(1_000);

pub fn all() -> Vec<Command> {
    vec![kudos(), give_kudos(), give_kudos_for_this()]
}

/// Thank somebody, with points.
#[allow(
    clippy::too_many_arguments,
    reason = "each is an option of the command"
)]
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn kudos(
    ctx: Context<'_>,
    member: User,
    #[min = 0]
    #[max = 1_000_000]
    #[autocomplete = "complete_points"]
    points: i64,
    #[max_length = 500] reason: Option<String>,
    #[autocomplete = "complete_value"] value: Option<String>,
    member2: Option<User>,
    member3: Option<User>,
    member4: Option<User>,
    member5: Option<User>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let to = [Some(member), member2, member3, member4, member5]
        .into_iter()
        .flatten();
    let to = to.map(|user| named(ctx, &user)).collect();
    let give = asked(&call, to, points, reason.unwrap_or_default(), value);
    let app = call.app();
    call.answer(
        async move { service::give(&app, &give).await },
        |given, speech| view::given(&given, speech),
    )
    .await
}

fn asked(call: &Call, to: Vec<Person>, points: i64, reason: String, value: Option<String>) -> Give {
    Give {
        guild: call.guild,
        giver: call.user,
        roles: call.roles(),
        to,
        points: Points(points),
        reason,
        value,
        link: None,
        channel: call.channel,
        key: call.key.clone(),
        token: call.token(),
        locale: call.locale,
    }
}

/// Amounts, each with what giving it will come to.
async fn complete_points(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(propose(ctx, typed).await)
}

async fn propose(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, i64)>, Fault> {
    let call = Call::new(ctx)?;
    let (app, speech) = (call.app(), call.speech().await);
    let named = ctx.args.iter().filter(|arg| arg.name.starts_with("member"));
    let people = named.count();
    let ahead = service::ahead(&app, call.guild, call.user, &call.roles(), people).await?;
    let amounts = ahead.amounts(typed).into_iter();
    let choices = amounts.map(|points| (view::ahead::choice(&ahead, points, &speech), points.0));
    Ok(choices.collect())
}

/// What somebody should know before they fill in the form; nothing where that can't be read in time.
async fn hint(call: &Call) -> String {
    let app = call.app();
    let looked = async {
        let speech = call.speech().await;
        let ahead = service::ahead(&app, call.guild, call.user, &call.roles(), 1).await?;
        Ok::<_, Fault>(view::ahead::hint(&ahead, &speech))
    };
    match tokio::time::timeout(PATIENCE, looked).await {
        Ok(Ok(hint)) => hint,
        Ok(Err(fault)) => {
            tracing::warn!(%fault, "a form goes without a hint");
            String::new()
        }
        Err(_) => String::new(),
    }
}

async fn complete_value(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let Some(guild) = ctx.interaction.guild_id else {
        return CreateAutocompleteResponse::new();
    };
    let locale = Locale::from_tag(&ctx.interaction.locale).unwrap_or_default();
    let guild = GuildId(guild.get().cast_signed());
    complete(service::values(&ctx.data().app, guild, typed, locale).await)
}

#[poise::command(
    context_menu_command = "Give kudos",
    guild_only,
    interaction_context = "Guild"
)]
async fn give_kudos(ctx: Context<'_>, user: User) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let id = CustomId::new("kudos.give_to", call.guild, user.id.get().cast_signed());
    let modal = view::give_modal(id, hint(&call).await, &call.plain_speech());
    call.ask(modal).await
}

#[poise::command(
    context_menu_command = "Give kudos for this",
    guild_only,
    interaction_context = "Guild"
)]
async fn give_kudos_for_this(ctx: Context<'_>, message: Message) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let about = format!("{}/{}", message.channel_id, message.id);
    let id = CustomId::new(
        "kudos.give_to",
        call.guild,
        message.author.id.get().cast_signed(),
    )
    .with(about);
    let modal = view::give_modal(id, hint(&call).await, &call.plain_speech());
    call.ask(modal).await
}
