//! The way to whichever provider is meant.
use super::adapters::{Adapter, Billing, Plum, Tremendous};
use super::token::Kept;
use crate::app::App;
use crate::base::ids::GuildId;
use crate::provider::rules::{Heard, Lapse, Money, Placing, Product, Provider};

/// One provider's adapter, with the account there.
pub enum Way<'a> {
    Tremendous(Tremendous<'a>),
    Plum(Plum<'a, Kept<'a>>),
    Billing(Billing<'a>),
}

/// The way to a provider, where there is an account that a program may spend from.
pub fn of(app: &App, guild: GuildId, provider: Provider) -> Option<Way<'_>> {
    any(app, provider).filter(|_| app.providers.serve(guild))
}

/// The same for whichever program.
pub fn any(app: &App, provider: Provider) -> Option<Way<'_>> {
    match provider {
        Provider::Tremendous => {
            let account = app.providers.tremendous();
            account.map(|account| Way::Tremendous(Tremendous(account)))
        }
        Provider::Plum => {
            let account = app.providers.plum();
            account.map(|account| Way::Plum(Plum(account, Kept { app, account })))
        }
        Provider::Billing => {
            let account = app.providers.billing();
            account.map(|account| Way::Billing(Billing(account, app.now())))
        }
    }
}

impl Adapter for Way<'_> {
    async fn catalog(&self, only: Option<&str>) -> Result<Vec<Product>, Lapse> {
        match self {
            Way::Tremendous(one) => one.catalog(only).await,
            Way::Plum(one) => one.catalog(only).await,
            Way::Billing(one) => one.catalog(only).await,
        }
    }

    async fn balance(&self) -> Result<Option<Money>, Lapse> {
        match self {
            Way::Tremendous(one) => one.balance().await,
            Way::Plum(one) => one.balance().await,
            Way::Billing(one) => one.balance().await,
        }
    }

    async fn place(&self, placing: &Placing) -> Heard {
        match self {
            Way::Tremendous(one) => one.place(placing).await,
            Way::Plum(one) => one.place(placing).await,
            Way::Billing(one) => one.place(placing).await,
        }
    }

    async fn status(&self, key: &str) -> Heard {
        match self {
            Way::Tremendous(one) => one.status(key).await,
            Way::Plum(one) => one.status(key).await,
            Way::Billing(one) => one.status(key).await,
        }
    }
}
