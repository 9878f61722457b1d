//! What the options of `/campaign` offer.
use crate::base::db::Fault;
use crate::campaign::rules::{Feast, On};
use crate::campaign::{service, view};
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::feature::Context;
use serenity::all::CreateAutocompleteResponse;

/// The feast that it is for.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum FeastChoice {
    #[name = "New Year"]
    NewYear,
    #[name = "Lunar New Year"]
    LunarNewYear,
    #[name = "Eid al-Fitr"]
    EidAlFitr,
    #[name = "Easter"]
    Easter,
    #[name = "Bastille Day"]
    BastilleDay,
    #[name = "Rosh Hashanah"]
    RoshHashanah,
    #[name = "Diwali"]
    Diwali,
    #[name = "Thanksgiving"]
    Thanksgiving,
    #[name = "Christmas"]
    Christmas,
    #[name = "Our anniversary"]
    Anniversary,
}

impl From<FeastChoice> for Feast {
    fn from(choice: FeastChoice) -> Feast {
        match choice {
            FeastChoice::NewYear => Feast::NewYear,
            FeastChoice::LunarNewYear => Feast::LunarNewYear,
            FeastChoice::EidAlFitr => Feast::EidAlFitr,
            FeastChoice::Easter => Feast::Easter,
            FeastChoice::BastilleDay => Feast::BastilleDay,
            FeastChoice::RoshHashanah => Feast::RoshHashanah,
            FeastChoice::Diwali => Feast::Diwali,
            FeastChoice::Thanksgiving => Feast::Thanksgiving,
            FeastChoice::Christmas => Feast::Christmas,
            FeastChoice::Anniversary => Feast::Anniversary,
        }
    }
}

/// To which points it adds.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum OnChoice {
    #[name = "kudos"]
    Kudos,
    #[name = "awards"]
    Awards,
    #[name = "kudos and awards"]
    Both,
}

impl From<OnChoice> for On {
    fn from(choice: OnChoice) -> On {
        match choice {
            OnChoice::Kudos => On::Kudos,
            OnChoice::Awards => On::Awards,
            OnChoice::Both => On::Both,
        }
    }
}

/// The campaigns whose names contain what was typed so far.
pub async fn names(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed).await)
}

async fn find(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    if call.check().await.is_err() {
        return Ok(Vec::new());
    }
    let speech = call.plain_speech();
    let found = service::choose(&call.app(), call.guild, call.locale, typed).await?;
    let choices = found.iter();
    Ok(choices
        .map(|one| (view::choice(one, &speech), one.id.to_string()))
        .collect())
}
