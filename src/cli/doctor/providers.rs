//! The accounts at those who deliver rewards, for the doctor.
use super::Finding;
use crate::app::App;
use crate::base::config;
use crate::base::db::Db;
use crate::base::vault::Vault;
use crate::cli::{open, variable};
use crate::provider::rules::{Provider, Why};
use crate::provider::service as provider;

/// Asks each provider that is set up what its account holds; nothing where none is. What is wrong with the settings themselves is
/// told among them.
pub async fn look(db: &Db, vault: &Vault) -> Option<Finding> {
    let app = App {
        providers: config::providers(variable).ok()?,
        ..open::with(db.clone(), vault.clone())
    };
    let found = provider::check(&app).await;
    if found.is_empty() {
        return None;
    }
    let names: Vec<&str> = found.iter().map(|(provider, _)| provider.name()).collect();
    let wrong = found
        .iter()
        .filter_map(|(provider, why)| Some(told(*provider, (*why)?)));
    Some(Finding {
        what: "providers",
        wrong: wrong.collect(),
        well: format!("{} can be asked", names.join(", ")),
    })
}

fn told(provider: Provider, why: Why) -> String {
    let (name, credentials) = match provider {
        Provider::Tremendous => (provider.name(), "OVATION_TREMENDOUS_KEY"),
        Provider::Plum => (
            provider.name(),
            "OVATION_PLUM_CLIENT_ID, OVATION_PLUM_CLIENT_SECRET or OVATION_PLUM_REFRESH_TOKEN",
        ),
        Provider::Billing => (provider.name(), "OVATION_BILLING_SECRET"),
    };
    match why {
        Why::BadCredentials => {
            format!("{name} refuses {credentials}: make new ones there, and set them")
        }
        Why::Unreachable | Why::Silent => {
            format!("{name} does not answer: look at its URL in the settings, and at the network")
        }
        Why::Busy => format!("{name} was asked too often: try again in a minute"),
        _ => format!(
            "{name} answers with something else than it should: look at its URL in the settings"
        ),
    }
}
