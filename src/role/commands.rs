//! `/roles` and its button.
use super::rules::{Asker, Step, Told};
use super::{service, view};
use crate::base::access::{Permission, Role};
use crate::base::db::Fault;
use crate::base::ids::RoleId;
use crate::base::refusal::Outcome;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;

/// A role of the program.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum RoleChoice {
    #[name = "Program manager"]
    Program,
    #[name = "Catalog manager"]
    Catalog,
    #[name = "Approver"]
    Approver,
    #[name = "Review manager"]
    Review,
    #[name = "Auditor"]
    Auditor,
}

impl From<RoleChoice> for Role {
    fn from(choice: RoleChoice) -> Role {
        match choice {
            RoleChoice::Program => Role::Program,
            RoleChoice::Catalog => Role::Catalog,
            RoleChoice::Approver => Role::Approver,
            RoleChoice::Review => Role::Review,
            RoleChoice::Auditor => Role::Auditor,
        }
    }
}

/// Who may do what.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "give", "take")
)]
pub async fn roles(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows who holds which role.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, asked) = (call.app(), call.guild, call.clone());
    let work = async move {
        let mapping = service::seen(&app, guild).await?;
        let there = asked.discord_roles().await?;
        let may = asked.may(Permission::ManageProgram).await;
        Ok((mapping, there, may))
    };
    call.answer(work, move |(mapping, there, may), speech| {
        view::card(guild, &mapping, &there, may, speech)
    })
    .await
}

/// Lets a Discord role hold a role.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn give(ctx: Context<'_>, role: RoleChoice, to: serenity::all::RoleId) -> Result<(), Fault> {
    let step = Step::Give(role.into(), RoleId(to.get().cast_signed()));
    change(Call::new(ctx)?, step).await
}

/// Takes a role back from a Discord role.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn take(
    ctx: Context<'_>,
    role: RoleChoice,
    from: serenity::all::RoleId,
) -> Result<(), Fault> {
    let step = Step::Take(role.into(), RoleId(from.get().cast_signed()));
    change(Call::new(ctx)?, step).await
}

async fn change(call: Call, step: Step) -> Result<(), Fault> {
    let asked = call.clone();
    let work = async move { made(&asked, step).await };
    call.answer(work, |told, speech| view::changed(&told, speech))
        .await
}

/// The button that removes what was deleted in Discord.
pub async fn tidied(call: Call, _: Click) -> Result<(), Fault> {
    let (guild, asked) = (call.guild, call.clone());
    let work = async move {
        let there = asked.discord_roles().await?;
        let told = made(&asked, Step::Tidy(there.clone())).await?;
        Ok((told, there))
    };
    call.refusing_beside()
        .answer(work, move |(told, there), speech| {
            view::tidied(guild, &told, &there, speech)
        })
        .await
}

async fn made(call: &Call, step: Step) -> Outcome<Told> {
    let asker = Asker {
        guild: call.guild,
        authority: call.authority().await?,
    };
    service::change(&call.app(), &asker, (call.user, &call.key), step).await
}
