//! `/notifications`: what one wants to be told, and how.
use super::rules::{Direct, Resettable, Wish};
use super::{service, view};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::choice::Language;
use crate::feature::Context;
use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

/// Which direct messages one gets.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum DirectChoice {
    #[name = "none"]
    Never,
    #[name = "answers to what I asked"]
    Answers,
    #[name = "everything about me"]
    Everything,
}

impl From<DirectChoice> for Direct {
    fn from(choice: DirectChoice) -> Direct {
        match choice {
            DirectChoice::Never => Direct::Never,
            DirectChoice::Answers => Direct::Answers,
            DirectChoice::Everything => Direct::Everything,
        }
    }
}

/// What is to be as it is without one.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum ResetChoice {
    #[name = "language"]
    Language,
    #[name = "time zone"]
    Zone,
    #[name = "quiet hours"]
    Quiet,
}

impl From<ResetChoice> for Resettable {
    fn from(choice: ResetChoice) -> Resettable {
        match choice {
            ResetChoice::Language => Resettable::Language,
            ResetChoice::Zone => Resettable::Zone,
            ResetChoice::Quiet => Resettable::Quiet,
        }
    }
}

/// Shows what is switched, or switches it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "each switch is its own option")]
pub async fn notifications(
    ctx: Context<'_>,
    direct_messages: Option<DirectChoice>,
    digest: Option<bool>,
    mentions: Option<bool>,
    #[min = 0]
    #[max = 23]
    quiet_from: Option<i64>,
    #[min = 0]
    #[max = 23]
    quiet_until: Option<i64>,
    language: Option<Language>,
    #[autocomplete = "zones"] time_zone: Option<String>,
    statement: Option<bool>,
    wishes: Option<bool>,
    new_rewards: Option<bool>,
    suggestions: Option<bool>,
    reset: Option<ResetChoice>,
) -> Result<(), Fault> {
    let wish = Wish {
        direct: direct_messages.map(Into::into),
        digest,
        mentions,
        quiet_from,
        quiet_until,
        language: language.map(Into::into),
        zone: time_zone,
        statement,
        wishes,
        new_rewards,
        suggestions,
        reset: reset.map(Into::into),
    };
    answer(Call::new(ctx)?, wish).await
}

async fn answer(call: Call, wish: Wish) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let reads = call.locale;
    let saved = !wish.is_empty();
    let work = async move {
        match saved {
            true => service::switch(&app, guild, (user, reads), &wish).await,
            false => service::sheet(&app, guild, user).await,
        }
    };
    call.answer(work, move |sheet, speech| {
        view::sheet(&sheet, saved, speech)
    })
    .await
}

async fn zones(_: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let found = service::zones(typed, 25).into_iter();
    let choices = found.map(|zone| AutocompleteChoice::new(zone.name(), zone.name()));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
