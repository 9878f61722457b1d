//! What is refused about providers.
use super::{Provider, Why};
use crate::base::locale::Phrase;
use crate::phrase;

/// Why a provider can't be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderRefusal {
    /// Nobody has set it up, or not for this server.
    NotSetUp(Provider),
    /// It refuses who asks.
    BadCredentials(Provider),
    /// It does not answer, or not so that it could be understood.
    Unavailable(Provider, Why),
}

impl ProviderRefusal {
    /// By what went wrong.
    pub fn of(provider: Provider, why: Why) -> Self {
        match why {
            Why::NotSetUp => ProviderRefusal::NotSetUp(provider),
            Why::BadCredentials => ProviderRefusal::BadCredentials(provider),
            why => ProviderRefusal::Unavailable(provider, why),
        }
    }

    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            ProviderRefusal::NotSetUp(provider) => {
                phrase!("provider-refused-not-set-up", provider = provider.phrase())
            }
            ProviderRefusal::BadCredentials(provider) => {
                phrase!(
                    "provider-refused-bad-credentials",
                    provider = provider.phrase()
                )
            }
            ProviderRefusal::Unavailable(provider, why) => phrase!(
                "provider-refused-unavailable",
                provider = provider.phrase(),
                why = why.phrase()
            ),
        }
    }
}
crate::refusals!(ProviderRefusal);
