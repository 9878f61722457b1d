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
    let modal = view::give_modal(id, &call.plain_speech());
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
    let modal = view::give_modal(id, &call.plain_speech());
    call.ask(modal).await
}
