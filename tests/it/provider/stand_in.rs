//! Providers on this machine, over real HTTP: idempotent by key as they say they are, with faults that a test puts in their way.
//! Answers are those which they publish, with the test's own ids and codes.
mod billing;
mod plum;
mod tremendous;
mod trouble;

pub use trouble::{Fault, On};

use axum::Router;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ovation::base::config;
use ovation::base::ids::GuildId;
use ovation::base::providers::{BillingAccount, PlumAccount, Providers, TremendousAccount};
use ovation::base::wire::{Patience, Wire};
use serde_json::Value;
use standardwebhooks::Webhook;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::task::JoinHandle;

/// An answer or a request that a provider publishes.
pub fn published(name: &str) -> Value {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/tests/fixtures/providers/{name}.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What it has been asked, and what came of it.
#[derive(Default)]
pub struct State {
    /// By the key of whoever ordered.
    pub orders: BTreeMap<String, Placed>,
    /// What is asked of it, in order: "place", "status", "link", "token" and others.
    pub asked: Vec<&'static str>,
    /// In the smallest unit; what is ordered is taken from it.
    pub balance: i64,
    /// What becomes of orders that are placed from now on.
    pub fate: Fate,
    /// Which access token is good; each renewal counts up.
    pub token: u64,
    /// Whether it is good no longer.
    pub expired: bool,
    /// Whether no token makes another any more.
    pub locked: bool,
    /// What requests held that is documented nowhere.
    pub surprises: Vec<String>,
    pub faults: VecDeque<(On, Fault)>,
}

/// An order that was accepted.
#[derive(Clone, Debug)]
pub struct Placed {
    pub number: usize,
    pub fate: Fate,
    /// How many links were made for it.
    pub links: usize,
}

/// What becomes of an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    #[default]
    Delivered,
    Pending,
    Cancelled,
}

#[derive(Clone)]
pub struct StandIn {
    pub url: String,
    state: Arc<Mutex<State>>,
    _serving: Arc<Serving>,
}

struct Serving(JoinHandle<()>);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl StandIn {
    /// With 6,000.00 in each account.
    pub async fn start() -> StandIn {
        let state = Arc::new(Mutex::new(State {
            balance: 600_000,
            ..State::default()
        }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new()
            .merge(tremendous::router(state.clone()))
            .merge(plum::router(state.clone()))
            .merge(billing::router(state.clone()));
        let serving = tokio::spawn(async move {
            axum::serve(listener, router).await.unwrap();
        });
        StandIn {
            url,
            state,
            _serving: Arc::new(Serving(serving)),
        }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What goes wrong with the next requests of these kinds, one after the other.
    pub fn fails(&self, faults: impl IntoIterator<Item = (On, Fault)>) {
        self.state().faults.extend(faults);
    }

    /// How often it was asked for something.
    pub fn count(&self, what: &str) -> usize {
        self.state()
            .asked
            .iter()
            .filter(|asked| **asked == what)
            .count()
    }

    /// The accounts of a test, for one program.
    pub fn accounts(&self, guild: GuildId, patience: Patience) -> Providers {
        let url = |path: &str| format!("{}{path}", self.url).parse().expect("a URL");
        let wire = || Wire::new(true, patience).expect("a way there");
        let tremendous = TremendousAccount {
            url: url("/api/v2"),
            key: tremendous::KEY.to_owned().into(),
            funding: "balance".into(),
            campaign: None,
            wire: wire(),
        };
        let plum = PlumAccount {
            url: url("/chef"),
            client_id: plum::CLIENT.into(),
            client_secret: plum::SECRET.to_owned().into(),
            refresh_token: plum::FIRST.to_owned().into(),
            wire: wire(),
            session: Default::default(),
        };
        let billing = BillingAccount {
            url: url("/billing"),
            signer: Webhook::from_bytes(billing::SECRET.to_vec()).expect("a secret"),
            wire: wire(),
        };
        Providers::new(Some(tremendous), Some(plum), Some(billing), [guild])
    }

    /// The same as an operator says it.
    pub fn settings(&self, guild: GuildId) -> Vec<(&'static str, String)> {
        let settings = vec![
            ("OVATION_PROVIDER_SERVERS", guild.to_string()),
            ("OVATION_TREMENDOUS_KEY", tremendous::KEY.into()),
            ("OVATION_TREMENDOUS_URL", format!("{}/api/v2", self.url)),
            ("OVATION_PLUM_CLIENT_ID", plum::CLIENT.into()),
            ("OVATION_PLUM_CLIENT_SECRET", plum::SECRET.into()),
            ("OVATION_PLUM_REFRESH_TOKEN", plum::FIRST.into()),
            ("OVATION_PLUM_URL", format!("{}/chef", self.url)),
            ("OVATION_BILLING_URL", format!("{}/billing", self.url)),
            (
                "OVATION_BILLING_SECRET",
                format!("whsec_{}", STANDARD.encode(billing::SECRET)),
            ),
        ];
        let get = |name: &str| {
            let found = settings.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone())
        };
        config::providers(get).expect("these are settings");
        settings
    }
}

impl State {
    /// Accepts an order, once for each key; nothing where the balance is too small.
    fn accept(&mut self, key: &str, minor: i64) -> Option<(Placed, bool)> {
        if let Some(before) = self.orders.get(key) {
            return Some((before.clone(), true));
        }
        if self.balance < minor {
            return None;
        }
        self.balance -= minor;
        let placed = Placed {
            number: self.orders.len() + 1,
            fate: self.fate,
            links: 0,
        };
        self.orders.insert(key.to_owned(), placed.clone());
        Some((placed, false))
    }

    /// Decides about an order that was left open.
    pub fn decide(&mut self, fate: Fate) {
        for order in self.orders.values_mut() {
            order.fate = fate;
        }
    }

    /// A request says nothing that the provider's own example or list of fields does not.
    fn compare(&mut self, request: &Value, published: &Value, listed: &[&str]) {
        surprises(request, published, listed, "", &mut self.surprises);
    }
}

fn surprises(ours: &Value, theirs: &Value, listed: &[&str], at: &str, found: &mut Vec<String>) {
    let Some(fields) = ours.as_object() else {
        return;
    };
    for (name, value) in fields {
        match theirs.get(name) {
            Some(there) => surprises(value, there, listed, &format!("{at}/{name}"), found),
            None if listed.contains(&name.as_str()) => {}
            None => found.push(format!("{at}/{name}")),
        }
    }
}
