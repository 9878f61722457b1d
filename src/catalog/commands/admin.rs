//! `/catalog`: what admins offer.
use super::options::{AskedChoice, KindChoice, PerChoice, ProviderChoice, items, prices, retired};
use super::sheet::{export, import};
use crate::base::db::Fault;
use crate::base::ids::RoleId;
use crate::catalog::rules::codes::{LARGEST, read};
use crate::catalog::rules::{CodesRefusal, Pool, TermsWish, Wish};
use crate::catalog::service;
use crate::catalog::view;
use crate::discord::call::Call;
use crate::discord::choice::Language;
use crate::discord::file;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::phrase;
use serenity::all::Attachment;
use std::time::Duration;

/// How long it may take to find out for which reward codes are.
const PATIENCE: Duration = Duration::from_secs(1);

/// Manages the rewards.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands(
        "add", "edit", "terms", "codes", "retire", "restore", "list", "export", "import"
    )
)]
pub async fn catalog(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Adds a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn add(
    ctx: Context<'_>,
    #[min_length = 1]
    #[max_length = 80]
    name: String,
    #[min = 1]
    #[max = 1_000_000_000]
    #[autocomplete = "prices"]
    price: i64,
    #[min = 0]
    #[max = 1_000_000]
    stock: Option<i64>,
    #[max_length = 300] description: Option<String>,
    kind: Option<KindChoice>,
    language: Option<Language>,
) -> Result<(), Fault> {
    let wish = Wish {
        name: Some(name),
        price: Some(price),
        stock,
        unlimited: false,
        description,
        kind: kind.map(Into::into),
        language: language.map(Into::into),
        ..Wish::default()
    };
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::add(&app, &admin, &wish).await };
    call.answer(work, |told, speech| view::added(&told, speech))
        .await
}

/// Changes a reward.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "one for each option")]
pub async fn edit(
    ctx: Context<'_>,
    #[autocomplete = "items"] item: String,
    #[min_length = 1]
    #[max_length = 80]
    name: Option<String>,
    #[min = 1]
    #[max = 1_000_000_000]
    #[autocomplete = "prices"]
    price: Option<i64>,
    #[min = 0]
    #[max = 1_000_000]
    stock: Option<i64>,
    unlimited: Option<bool>,
    #[max_length = 300] description: Option<String>,
    kind: Option<KindChoice>,
    language: Option<Language>,
) -> Result<(), Fault> {
    let wish = Wish {
        name,
        price,
        stock,
        unlimited: unlimited.unwrap_or_default(),
        description,
        kind: kind.map(Into::into),
        language: language.map(Into::into),
        ..Wish::default()
    };
    change(Call::new(ctx)?, item, wish).await
}

async fn change(call: Call, item: String, wish: Wish) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::edit(&app, &admin, &item, &wish).await };
    call.answer(work, |told, speech| view::edited(&told, speech))
        .await
}

/// Sets on what terms a reward can be had.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "one for each option")]
async fn terms(
    ctx: Context<'_>,
    #[autocomplete = "items"] item: String,
    #[max_length = 40] category: Option<String>,
    #[max_length = 300] picture: Option<String>,
    #[max_length = 30] face_value: Option<String>,
    approval: Option<bool>,
    #[min = 0]
    #[max = 1000]
    limit: Option<u16>,
    limit_per: Option<PerChoice>,
    #[max_length = 40] from: Option<String>,
    #[max_length = 40] to: Option<String>,
    only_for: Option<serenity::all::RoleId>,
    #[min = 0]
    #[max = 365]
    active_days: Option<u16>,
    #[min = 0]
    #[max = 1_000_000_000]
    min_score: Option<i64>,
    perk_role: Option<serenity::all::RoleId>,
    #[min = 0]
    #[max = 3650]
    perk_days: Option<u16>,
    #[max_length = 40] perk_until: Option<String>,
    asks: Option<AskedChoice>,
    #[max_length = 80] valid_for: Option<String>,
    provider: Option<ProviderChoice>,
    #[max_length = 100] product: Option<String>,
) -> Result<(), Fault> {
    let role = |role: serenity::all::RoleId| RoleId(role.get().cast_signed());
    let wish = TermsWish {
        approval,
        category,
        picture,
        face: face_value,
        limit,
        limit_per: limit_per.map(Into::into),
        from,
        to,
        role: only_for.map(role),
        active_days,
        score: min_score,
        perk_role: perk_role.map(role),
        perk_days,
        perk_until,
        asks: asks.map(Into::into),
        valid_for,
        provider: provider.map(Into::into),
        product,
    };
    change(Call::new(ctx)?, item, Wish::terms(wish)).await
}

/// Adds codes that a reward hands out: by a file, or else by a form.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn codes(
    ctx: Context<'_>,
    #[autocomplete = "items"] item: String,
    file: Option<Attachment>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    match file {
        Some(file) => from_file(call, item, file).await,
        None => form(call, item).await,
    }
}

async fn from_file(call: Call, item: String, file: Attachment) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move {
        if usize::try_from(file.size).is_ok_and(|size| size > LARGEST) {
            return Err(CodesRefusal::TooMany.into());
        }
        let bytes = file::read(&file).await?;
        let lines = read(&String::from_utf8_lossy(&bytes))?;
        service::add_codes(&app, &admin, &item, &lines).await
    };
    call.answer(work, |pool, speech| view::pool(&pool, speech))
        .await
}

/// Asks for codes where the reward can be told; a modal can't follow after a deferral.
async fn form(call: Call, item: String) -> Result<(), Fault> {
    let (app, guild, locale) = (call.app(), call.guild, call.locale);
    let judged = async {
        call.check().await?;
        service::named_by(&app, guild, &item, locale).await
    };
    match tokio::time::timeout(PATIENCE, judged).await {
        Ok(Ok(item)) => {
            let modal = view::codes(guild, item.id, &call.plain_speech());
            call.ask(modal).await
        }
        Ok(Err(failure)) => {
            let failed = async move { Err::<Pool, _>(failure) };
            call.answer(failed, |pool, speech| view::pool(&pool, speech))
                .await
        }
        Err(_) => call.refuse(phrase!("catalog-codes-file")).await,
    }
}

/// Codes were filled in.
pub async fn codes_given(call: Call, click: Click) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move {
        let lines = read(click.field(view::CODES))?;
        service::add_codes(&app, &admin, &click.id.id.to_string(), &lines).await
    };
    call.answer(work, |pool, speech| view::pool(&pool, speech))
        .await
}

/// Takes a reward out of the shop.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn retire(ctx: Context<'_>, #[autocomplete = "items"] item: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::retire(&app, &admin, &item).await };
    call.answer(work, |told, speech| view::retired(&told, speech))
        .await
}

/// Offers a reward again.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn restore(ctx: Context<'_>, #[autocomplete = "retired"] item: String) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::restore(&app, &admin, &item).await };
    call.answer(work, |told, speech| view::restored(&told, speech))
        .await
}

/// Lists the rewards with everything that admins set.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn list(ctx: Context<'_>) -> Result<(), Fault> {
    show(Call::new(ctx)?, 0).await
}

/// Another page of the list.
pub async fn turned(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.id).await
}

async fn show(call: Call, page: i64) -> Result<(), Fault> {
    let app = call.app();
    let (guild, user, locale) = (call.guild, call.user, call.locale);
    let work = async move { service::shelf(&app, guild, user, locale, (page, false)).await };
    call.answer(work, move |shelf, speech| view::list(guild, &shelf, speech))
        .await
}
