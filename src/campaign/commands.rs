//! `/campaign` for admins, `/campaigns` for everybody; in `clicks` the buttons of a campaign's card, in `options` what is
//! offered to choose from.
mod clicks;
mod options;

pub use clicks::{ask_to_cancel, cancelled, launched, rehearse_this, said, words};

use super::rules::Wish;
use super::service;
use super::view;
use crate::base::db::Fault;
use crate::base::ids::{ChannelId, RoleId};
use crate::discord::call::Call;
use crate::discord::choice::Language;
use crate::feature::Context;
use options::{FeastChoice, OnChoice, names};
use serenity::all::{ChannelId as Channel, Role};

/// Over how many days of the past a campaign is rehearsed, if nobody says otherwise.
const PAST: i64 = 90;

/// Plans and runs campaigns.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("create", "edit", "list", "show", "cancel", "rehearse", "feasts")
)]
pub async fn campaign(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// What runs and what comes, for everybody.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn campaigns(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let work = async move { service::of_members(&app, guild, user).await };
    call.answer(work, |listed, speech| view::of_members(&listed, speech))
        .await
}

/// Begins a draft.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "one for each option")]
async fn create(
    ctx: Context<'_>,
    feast: Option<FeastChoice>,
    #[max_length = 60] name: Option<String>,
    #[max_length = 20] from: Option<String>,
    #[max_length = 20] to: Option<String>,
    #[min = 1]
    #[max = 900]
    percent: Option<i64>,
    #[min = 1]
    #[max = 1_000_000]
    flat: Option<i64>,
    #[min = 1]
    #[max = 1_000_000_000]
    fund: Option<i64>,
    #[min = 0]
    #[max = 1_000_000]
    cap: Option<i64>,
    on: Option<OnChoice>,
    role: Option<Role>,
    #[min = 0]
    #[max = 365]
    active: Option<i64>,
    #[min = 0]
    #[max = 365]
    inactive: Option<i64>,
    #[channel_types("Text", "News")] channel: Option<Channel>,
    #[min = 0]
    #[max = 3_650]
    lasts: Option<i64>,
    remind: Option<bool>,
    yearly: Option<bool>,
    language: Option<Language>,
) -> Result<(), Fault> {
    let wish = Wish {
        feast: feast.map(Into::into),
        on: on.map(Into::into),
        role: role.map(|role| RoleId(role.id.get().cast_signed())),
        channel: channel.map(|channel| ChannelId(channel.get().cast_signed())),
        language: language.map(Into::into),
        ..wish(
            (name, from, to),
            (percent, flat, fund, cap, lasts),
            (active, inactive),
            (remind, yearly),
        )
    };
    let call = Call::new(ctx)?;
    let (app, guild, admin) = (call.app(), call.guild, call.admin());
    let work = async move { service::create(&app, &admin, &wish).await };
    call.answer(work, move |seen, speech| {
        view::card(guild, &seen, true, speech)
    })
    .await
}

/// Changes one.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "one for each option")]
async fn edit(
    ctx: Context<'_>,
    #[autocomplete = "names"]
    #[max_length = 100]
    campaign: String,
    feast: Option<FeastChoice>,
    #[max_length = 60] name: Option<String>,
    #[max_length = 20] from: Option<String>,
    #[max_length = 20] to: Option<String>,
    #[min = 1]
    #[max = 900]
    percent: Option<i64>,
    #[min = 1]
    #[max = 1_000_000]
    flat: Option<i64>,
    #[min = 1]
    #[max = 1_000_000_000]
    fund: Option<i64>,
    #[min = 0]
    #[max = 1_000_000]
    cap: Option<i64>,
    on: Option<OnChoice>,
    role: Option<Role>,
    #[min = 0]
    #[max = 365]
    active: Option<i64>,
    #[min = 0]
    #[max = 365]
    inactive: Option<i64>,
    #[channel_types("Text", "News")] channel: Option<Channel>,
    #[min = 0]
    #[max = 3_650]
    lasts: Option<i64>,
    remind: Option<bool>,
    yearly: Option<bool>,
    language: Option<Language>,
) -> Result<(), Fault> {
    let wish = Wish {
        feast: feast.map(Into::into),
        on: on.map(Into::into),
        role: role.map(|role| RoleId(role.id.get().cast_signed())),
        channel: channel.map(|channel| ChannelId(channel.get().cast_signed())),
        language: language.map(Into::into),
        ..wish(
            (name, from, to),
            (percent, flat, fund, cap, lasts),
            (active, inactive),
            (remind, yearly),
        )
    };
    let call = Call::new(ctx)?;
    let (app, guild, admin) = (call.app(), call.guild, call.admin());
    let work = async move { service::edit_named(&app, &admin, &campaign, &wish).await };
    call.answer(work, move |seen, speech| {
        view::card(guild, &seen, true, speech)
    })
    .await
}

type Text = Option<String>;
type Number = Option<i64>;

fn wish(
    (name, from, to): (Text, Text, Text),
    (percent, flat, fund, cap, lasts): (Number, Number, Number, Number, Number),
    (active, inactive): (Number, Number),
    (remind, yearly): (Option<bool>, Option<bool>),
) -> Wish {
    Wish {
        name,
        from,
        to,
        percent,
        flat,
        fund,
        cap,
        lasts,
        active,
        inactive,
        remind,
        yearly,
        ..Wish::default()
    }
}

/// Shows all of them.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn list(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::listed(&app, guild).await };
    call.answer(work, |listed, speech| view::list(&listed, speech))
        .await
}

/// Shows one whole.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(
    ctx: Context<'_>,
    #[autocomplete = "names"]
    #[max_length = 100]
    campaign: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, locale, asked) = (call.app(), call.guild, call.locale, call.clone());
    let work = async move {
        let id = service::find(&app, guild, locale, &campaign).await?;
        let seen = service::seen(&app, guild, id).await?;
        Ok((
            seen,
            asked
                .may(crate::base::access::Permission::ManageProgram)
                .await,
        ))
    };
    call.answer(work, move |(seen, may), speech| {
        view::card(guild, &seen, may, speech)
    })
    .await
}

/// Asks whether one is to end now.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn cancel(
    ctx: Context<'_>,
    #[autocomplete = "names"]
    #[max_length = 100]
    campaign: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, locale) = (call.app(), call.guild, call.locale);
    let work = async move {
        let id = service::find(&app, guild, locale, &campaign).await?;
        service::seen(&app, guild, id).await
    };
    call.answer(work, move |seen, speech| view::sure(guild, &seen, speech))
        .await
}

/// Replays one on the past.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn rehearse(
    ctx: Context<'_>,
    #[autocomplete = "names"]
    #[max_length = 100]
    campaign: String,
    #[min = 1]
    #[max = 366]
    days: Option<i64>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, locale) = (call.app(), call.guild, call.locale);
    let work = async move {
        let id = service::find(&app, guild, locale, &campaign).await?;
        service::rehearsed(&app, guild, id, days.unwrap_or(PAST)).await
    };
    call.answer(work, |told, speech| view::rehearsed(&told, speech))
        .await
}

/// Shows when feasts are.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn feasts(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::feasts(&app, guild).await };
    call.answer(work, |feasts, speech| view::feasts(&feasts, speech))
        .await
}
