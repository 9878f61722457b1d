//! `/milestone`: one's own days, and proposing others'.
pub mod components;

use super::rules::{Found, MilestonesWish, Sheet, Visibility, What, Wish, names, read};
use super::{service, view};
use crate::base::db::Fault;
use crate::base::ids::ChannelId;
use crate::base::refusal::Outcome;
use crate::discord::call::Call;
use crate::discord::file;
use crate::discord::people::named;
use crate::feature::Context;
use serenity::all::{Attachment, GuildChannel, User};
use std::collections::BTreeMap;

/// Who sees that one is celebrated.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum VisibilityChoice {
    #[name = "everybody"]
    Public,
    #[name = "only me"]
    Private,
    #[name = "nobody"]
    Hidden,
}

impl From<VisibilityChoice> for Visibility {
    fn from(choice: VisibilityChoice) -> Visibility {
        match choice {
            VisibilityChoice::Public => Visibility::Public,
            VisibilityChoice::Private => Visibility::Private,
            VisibilityChoice::Hidden => Visibility::Hidden,
        }
    }
}

/// What is forgotten.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum WhatChoice {
    #[name = "birthday"]
    Birthday,
    #[name = "start date"]
    Start,
    #[name = "other days"]
    Occasion,
}

impl From<WhatChoice> for What {
    fn from(choice: WhatChoice) -> What {
        match choice {
            WhatChoice::Birthday => What::Birthday,
            WhatChoice::Start => What::Start,
            WhatChoice::Occasion => What::Occasion,
        }
    }
}

/// Days that are celebrated.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("set", "show", "forget", "setup", "import", "occasion")
)]
pub async fn milestone(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Sets one's own days.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn set(
    ctx: Context<'_>,
    visibility: VisibilityChoice,
    #[max_length = 20] birthday: Option<String>,
    #[max_length = 20] start: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let app = call.app();
    let wish = Wish {
        guild: call.guild,
        user: call.user,
        locale: call.locale,
        visibility: visibility.into(),
        birthday,
        start,
    };
    let guild = call.guild;
    let work = async move { service::set(&app, &wish).await };
    call.answer(work, move |mines, speech| {
        view::saved(guild, &mines, speech)
    })
    .await
}

/// Shows one's own days.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let work = async move { service::mine(&app, guild, user).await };
    call.answer(work, move |mines, speech| view::mine(guild, &mines, speech))
        .await
}

/// Forgets some of them.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn forget(ctx: Context<'_>, what: WhatChoice) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let work = async move { service::forget(&app, guild, user, what.into()).await };
    call.answer(work, move |mines, speech| {
        view::saved(guild, &mines, speech)
    })
    .await
}

/// Shows how the program celebrates, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(
    clippy::too_many_arguments,
    reason = "each is an option of the command"
)]
async fn setup(
    ctx: Context<'_>,
    birthdays: Option<bool>,
    anniversaries: Option<bool>,
    occasions: Option<bool>,
    #[channel_types("Text", "News")] channel: Option<GuildChannel>,
    #[min = 0]
    #[max = 1_000_000]
    birthday_points: Option<i64>,
    #[max_length = 200] years: Option<String>,
    heads_up: Option<bool>,
) -> Result<(), Fault> {
    let wish = MilestonesWish {
        birthdays,
        anniversaries,
        occasions,
        channel: channel.map(|channel| ChannelId(channel.id.get().cast_signed())),
        birthday_points,
        years,
        heads_up,
    };
    set_up(Call::new(ctx)?, wish).await
}

async fn set_up(call: Call, wish: MilestonesWish) -> Result<(), Fault> {
    let saved = !wish.is_empty();
    let call = match saved {
        true => call,
        false => call.only_looking(),
    };
    let (app, admin) = (call.app(), call.admin());
    let work = async move {
        match saved {
            true => service::set_up(&app, &admin, wish).await,
            false => service::sheet(&app, admin.guild).await,
        }
    };
    call.answer(work, move |lines, speech| {
        view::setup(&lines, saved, speech)
    })
    .await
}

/// Checks a table of people and their days.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn import(ctx: Context<'_>, file: Attachment) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, asker, admin) = (call.app(), call.clone(), call.admin());
    let guild = call.guild;
    let work = async move {
        service::judge_size(file.size)?;
        let lines = read(&file::read(&file).await?)?;
        let people = people(&asker, &lines).await?;
        service::check(&app, &admin, &lines, &people).await
    };
    call.answer(work, move |draft, speech| {
        view::draft(guild, &draft, speech)
    })
    .await
}

/// Everybody whom a file names, as Discord knows them.
async fn people(call: &Call, lines: &[Sheet]) -> Outcome<BTreeMap<String, Found>> {
    let mut people = BTreeMap::new();
    for name in names(lines) {
        let found = match call.find(&name).await? {
            Some(person) if person.bot => Found::Bot,
            Some(person) if person.present => Found::Here(person.user),
            _ => Found::Nobody,
        };
        people.insert(name, found);
    }
    Ok(people)
}

/// Proposes to celebrate another day of somebody's.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn occasion(
    ctx: Context<'_>,
    #[max_length = 60] name: String,
    member: User,
    #[max_length = 20] date: String,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin, who) = (call.app(), call.admin(), named(ctx, &member));
    let user = who.user;
    let work = async move { service::occasion(&app, &admin, &who, (&name, &date)).await };
    call.answer(work, move |proposal, speech| {
        view::proposed(user, proposal, speech)
    })
    .await
}
