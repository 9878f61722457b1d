//! Providers over real HTTP: whatever goes wrong on the way, one order is placed once, delivered once, and never given up while nobody
//! knows.
mod doctor;
mod faults;
mod look;
mod orders;
mod parallel;
mod property;
mod refused;
pub mod stand_in;
mod tokens;

use crate::world::{ENGINES, On, database};
use ovation::app::App;
use ovation::base::clock::Clock;
use ovation::base::config::SANDBOX_START;
use ovation::base::db::Db;
use ovation::base::ids::{EntryId, GuildId, Ids};
use ovation::base::vault::Vault;
use ovation::base::wire::Patience;
use ovation::provider::rules::{Code, Learned, Money, ProductRef, Provider, Reply};
use ovation::provider::service;
use secrecy::ExposeSecret;
use stand_in::StandIn;
use std::time::Duration;
use tempfile::TempDir;

pub const GUILD: GuildId = GuildId(7);

/// A database of its own and providers of its own.
pub struct House {
    pub app: App,
    pub stand_in: StandIn,
    pub url: String,
    pub on: On,
    _folder: TempDir,
}

/// What can be ordered: something for 50.00.
pub fn product(provider: Provider) -> (ProductRef, Money) {
    let (product, currency) = match provider {
        Provider::Tremendous => ("OKMHM2X2OHYV", "USD"),
        Provider::Plum => ("15365", "INR"),
        Provider::Billing => ("credit", "EUR"),
    };
    let currency = iso_currency::Currency::from_code(currency).expect("a currency");
    let product = product.to_owned();
    (
        ProductRef { provider, product },
        Money {
            minor: 5_000,
            currency,
        },
    )
}

/// Whoever never answers is waited for no longer than this; what answers needs less.
pub fn hasty() -> Patience {
    Patience {
        connect: Duration::from_secs(10),
        answer: Duration::from_secs(2),
        order: Duration::from_secs(2),
    }
}

impl House {
    /// None where there is no PostgreSQL.
    pub async fn new(on: On) -> Option<House> {
        let folder = tempfile::tempdir().expect("a folder");
        let url = database(on, &folder).await?;
        let db = Db::open(&url).await.expect("a database");
        db.migrate(&url).await.expect("its tables");
        let (stand_in, ids) = (StandIn::start().await, Ids::seeded(1));
        let app = App {
            db,
            clock: Clock::manual(SANDBOX_START),
            vault: Vault::seeded(&ids),
            ids,
            providers: stand_in.accounts(GUILD, Patience::default()),
        };
        Some(House {
            app,
            stand_in,
            url,
            on,
            _folder: folder,
        })
    }

    /// The same whose providers are not waited for long.
    pub fn hasty(mut self) -> House {
        self.app.providers = self.stand_in.accounts(GUILD, hasty());
        self
    }

    /// As an approval does, twice: the second time changes nothing.
    pub async fn begin(&self, order: i64, provider: Provider) -> EntryId {
        let (product, face) = product(provider);
        for _ in 0..2 {
            self.begin_with(order, &product, &face).await;
        }
        EntryId(order)
    }

    pub async fn begin_with(&self, order: i64, product: &ProductRef, face: &Money) {
        let mut tx = self.app.db.begin().await.unwrap();
        let order = EntryId(order);
        service::begin(&mut tx, &self.app, GUILD, order, product, face)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn attempt(&self, order: EntryId) -> Reply {
        service::attempt(&self.app, GUILD, order, Some("INV-1"))
            .await
            .expect("an attempt")
    }

    pub async fn learn(&self, order: EntryId, reply: &Reply) -> Learned {
        let mut tx = self.app.db.begin().await.unwrap();
        let learned = service::learn(&mut tx, &self.app, GUILD, order, reply)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        learned
    }

    /// One attempt, learnt.
    pub async fn step(&self, order: EntryId) -> Learned {
        let reply = self.attempt(order).await;
        self.learn(order, &reply).await
    }

    /// Asks, each time when it is to be asked again, until something is known.
    pub async fn drive(&self, order: EntryId) -> Learned {
        for _ in 0..40 {
            match self.step(order).await {
                Learned::Wait(again) => self.app.clock.set(again.max(self.app.now())),
                known => return known,
            }
        }
        panic!(
            "nothing is known after 40 attempts: {:?}",
            self.stand_in.state().asked
        );
    }

    /// Ends well: nothing was asked that is documented nowhere.
    pub fn finish(self) {
        let state = self.stand_in.state();
        assert_eq!(state.surprises, Vec::<String>::new());
    }
}

/// What redeems it, whichever it is.
pub fn redeems(code: &Code) -> String {
    let secret = code.code.as_ref().or(code.link.as_ref());
    secret
        .expect("something redeems it")
        .expose_secret()
        .to_owned()
}

/// The houses of both engines.
pub async fn houses() -> Vec<House> {
    let mut houses = Vec::new();
    for on in ENGINES {
        houses.extend(House::new(on).await);
    }
    houses
}

#[track_caller]
pub fn delivered(learned: &Learned) -> String {
    match learned {
        Learned::Delivered(code) => redeems(code),
        other => panic!("it is not delivered: {other:?}"),
    }
}
