//! What the options of `/catalog` offer.
use crate::base::db::Fault;
use crate::base::points::Points;
use crate::catalog::rules::{Asked, Effort, Kind};
use crate::catalog::service;
use crate::discord::autocomplete::complete;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::phrase;
use crate::program::rules::Span;
use crate::provider::rules::Provider;
use serenity::all::CreateAutocompleteResponse;

/// What sort of reward.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum KindChoice {
    #[name = "Gift card"]
    GiftCard,
    #[name = "Merchandise"]
    Merchandise,
    #[name = "Experience"]
    Experience,
    #[name = "Discount"]
    Discount,
    #[name = "Credit"]
    Credit,
    #[name = "Perk"]
    Perk,
    #[name = "Donation"]
    Donation,
    #[name = "Professional development"]
    Development,
}

impl From<KindChoice> for Kind {
    fn from(choice: KindChoice) -> Kind {
        match choice {
            KindChoice::GiftCard => Kind::GiftCard,
            KindChoice::Merchandise => Kind::Merchandise,
            KindChoice::Experience => Kind::Experience,
            KindChoice::Discount => Kind::Discount,
            KindChoice::Credit => Kind::Credit,
            KindChoice::Perk => Kind::Perk,
            KindChoice::Donation => Kind::Donation,
            KindChoice::Development => Kind::Development,
        }
    }
}

/// The rewards whose name contains what was typed so far.
pub async fn items(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find(ctx, typed).await)
}

async fn find(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    if call.check().await.is_err() {
        return Ok(Vec::new());
    }
    let (app, speech) = (call.app(), call.speech().await);
    let found = service::suggest(&app, call.guild, call.user, call.locale, typed, true).await?;
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}

/// What prices mean: the one that was typed so far, and where it changes.
pub async fn prices(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find_prices(ctx, typed).await)
}

async fn find_prices(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, i64)>, Fault> {
    let call = Call::new(ctx)?;
    if call.check().await.is_err() {
        return Ok(Vec::new());
    }
    let (app, speech) = (call.app(), call.speech().await);
    let proposed = service::suggest_prices(&app, call.guild, typed).await?;
    let said = |(price, effort): (Points, Effort)| {
        let choice = phrase!(
            "catalog-band-choice",
            price = price,
            effort = effort.phrase()
        );
        (choice.say_plain(&speech), price.0)
    };
    Ok(proposed.into_iter().map(said).collect())
}

/// The rewards that were taken out of the shop whose name contains what was typed so far.
pub async fn retired(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(find_retired(ctx, typed).await)
}

async fn find_retired(ctx: Context<'_>, typed: &str) -> Result<Vec<(String, String)>, Fault> {
    let call = Call::new(ctx)?;
    if call.check().await.is_err() {
        return Ok(Vec::new());
    }
    let (app, speech) = (call.app(), call.speech().await);
    let found = service::suggest_retired(&app, call.guild, call.locale, typed).await?;
    let choices = found.into_iter();
    Ok(choices
        .map(|(label, id)| (label.say_plain(&speech), id.to_string()))
        .collect())
}

/// In what stretch of time one may have so many.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum PerChoice {
    #[name = "month"]
    Month,
    #[name = "quarter"]
    Quarter,
    #[name = "year"]
    Year,
}

impl From<PerChoice> for Span {
    fn from(choice: PerChoice) -> Span {
        match choice {
            PerChoice::Month => Span::Month,
            PerChoice::Quarter => Span::Quarter,
            PerChoice::Year => Span::Year,
        }
    }
}

/// What is asked with an order.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum AskedChoice {
    #[name = "an address"]
    Address,
    #[name = "a day"]
    Day,
    #[name = "an invoice"]
    Invoice,
    #[name = "nothing"]
    Nothing,
}

impl From<AskedChoice> for Option<Asked> {
    fn from(choice: AskedChoice) -> Option<Asked> {
        match choice {
            AskedChoice::Address => Some(Asked::Address),
            AskedChoice::Day => Some(Asked::Day),
            AskedChoice::Invoice => Some(Asked::Invoice),
            AskedChoice::Nothing => None,
        }
    }
}

/// Who delivers it.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
#[allow(missing_docs, reason = "the names say themselves")]
pub enum ProviderChoice {
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
