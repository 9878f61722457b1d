//! `/jobs` and its button.
use super::rules::{Upkeep, UpkeepRefusal};
use super::{service, view};
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::base::fold::fold;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::{Context, Job};
use serenity::all::CreateAutocompleteResponse;

/// What the program does by itself; and one of it, now.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn jobs(
    ctx: Context<'_>,
    #[autocomplete = "names"]
    #[max_length = 100]
    run: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    match run {
        None => look(call).await,
        Some(named) => run_now(call, named).await,
    }
}

async fn look(call: Call) -> Result<(), Fault> {
    let call = call.only_looking();
    let asked = call.clone();
    let (app, guild, work) = (call.app(), call.guild, call.edge.work.clone());
    let seen = async move {
        Ok(Upkeep {
            jobs: (work.outlook)(app.clone(), work.jobs, guild).await?,
            stuck: service::stuck(&app, guild).await?,
            may: asked.may(Permission::ManageProgram).await,
        })
    };
    call.answer(seen, move |seen, speech| view::upkeep(guild, &seen, speech))
        .await
}

async fn run_now(call: Call, named: String) -> Result<(), Fault> {
    let (app, guild, work) = (call.app(), call.guild, call.edge.work.clone());
    let job = work.jobs.iter().copied().find(|job| job.name == named);
    let done = async move {
        let job = job.ok_or(UpkeepRefusal::NoJob)?;
        let ran = (work.run_now)(app, job, guild).await?;
        Ok(((job.label)(), ran))
    };
    call.answer(done, |(job, ran), speech| view::ran(&job, &ran, speech))
        .await
}

/// Has everything tried again that could not be said.
pub async fn retry(call: Call, _: Click) -> Result<(), Fault> {
    let (app, guild) = (call.app(), call.guild);
    call.refusing_beside()
        .answer(
            async move { service::try_again(&app, guild).await },
            view::retried,
        )
        .await
}

/// The jobs whose names contain what was typed.
async fn names(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let Ok(call) = Call::new(ctx) else {
        return complete::<String>(Ok(Vec::new()));
    };
    let (speech, typed) = (call.plain_speech(), fold(typed));
    let label = |job: &Job| (job.label)().say_plain(&speech);
    let jobs = call.edge.work.jobs.iter();
    let named = jobs.map(|job| (label(job), job.name.to_owned()));
    complete(Ok(named
        .filter(|(label, _)| fold(label).contains(&typed))
        .collect()))
}
