//! `/provider`: who can deliver rewards, and what they sell.
use super::rules::{Provider, matching};
use super::{service, view};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;

/// Who delivers rewards.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum ProviderChoice {
    #[name = "Tremendous"]
    Tremendous,
    #[name = "Xoxoday Plum"]
    Plum,
    #[name = "our own billing"]
    Billing,
}

impl From<ProviderChoice> for Provider {
    fn from(choice: ProviderChoice) -> Provider {
        match choice {
            ProviderChoice::Tremendous => Provider::Tremendous,
            ProviderChoice::Plum => Provider::Plum,
            ProviderChoice::Billing => Provider::Billing,
        }
    }
}

/// Who delivers rewards.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "products")
)]
pub async fn provider(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows which are set up, and how it stands with them.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::sheet(&app, guild).await };
    call.answer(work, |sheet, speech| view::sheet(&sheet, speech))
        .await
}

/// Lists what one of them sells.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn products(
    ctx: Context<'_>,
    provider: ProviderChoice,
    #[max_length = 50] search: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let provider = Provider::from(provider);
    let work = async move {
        let all = service::products(&app, guild, provider).await?;
        Ok(matching(all, search.as_deref().unwrap_or_default()))
    };
    call.answer(work, move |found, speech| {
        view::products(provider, &found, speech)
    })
    .await
}
