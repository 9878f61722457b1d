//! A world to test in: a local Discord, the bot, a database of either engine. What it did is judged at the end.
use crate::{openapi, postgres};
use ovation::base::clock::Instant;
use ovation::base::config::SANDBOX_START;
use ovation::base::ids::Ids;
use ovation::base::vault::MasterKey;
use ovation::cli::sandbox::demo;
use ovation::cli::sandbox::host::Director;
use ovation::cli::sandbox::stage::Stage;
use ovation::ledger::service::invariants;
use ovation::seal::service as seal;
use secrecy::ExposeSecret;

use discord_sandbox::{Sandbox, Setup, transcript};
use tempfile::TempDir;

/// A world; [`World::finish`] must be called, and fails the test for anything that went wrong on the way.
pub struct World {
    pub director: Director,
    /// Which engine it runs on.
    pub on: On,
    /// Its database, for those who look into it or hold it up.
    pub url: String,
    _folder: TempDir,
}

/// The key of every world's personal text, as `OVATION_KEY` says it.
pub fn key() -> String {
    let key = MasterKey::new(Ids::seeded(1).secret());
    key.text().expose_secret().to_owned()
}

/// Which database a world has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    Sqlite,
    Postgres,
}

/// Both engines, for tests that run on each.
pub const ENGINES: [On; 2] = [On::Sqlite, On::Postgres];

/// The URL of a fresh database; none where PostgreSQL is not on this machine, which is said loudly.
pub async fn database(on: On, folder: &TempDir) -> Option<String> {
    match on {
        On::Sqlite => Some(format!(
            "sqlite://{}",
            folder.path().join("test.db").display()
        )),
        On::Postgres => postgres::database().await,
    }
}

impl World {
    /// The demonstration's server with an empty program.
    pub async fn new(on: On) -> Option<World> {
        World::with(on, demo::server()).await
    }

    /// A server of one's own.
    pub async fn with(on: On, setup: Setup) -> Option<World> {
        World::at(on, setup, SANDBOX_START).await
    }

    /// A server of one's own, at a time of one's own.
    pub async fn at(on: On, setup: Setup, start: Instant) -> Option<World> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = database(on, &folder).await?;
        Some(World::on(on, url, setup, start, folder).await)
    }

    /// On a database of one's own on PostgreSQL.
    pub async fn beside(url: String) -> World {
        let folder = tempfile::tempdir().expect("a temporary folder");
        World::on(On::Postgres, url, demo::server(), SANDBOX_START, folder).await
    }

    async fn on(on: On, url: String, setup: Setup, start: Instant, folder: TempDir) -> World {
        let stage = Stage::start(setup, &url, start).await.expect("a stage");
        World {
            director: Director::new(stage),
            on,
            url,
            _folder: folder,
        }
    }

    pub fn stage(&self) -> &Stage {
        self.director.stage()
    }

    pub fn sandbox(&self) -> Sandbox {
        self.stage().sandbox.clone()
    }

    /// Plays a transcript and returns what it shows.
    pub async fn play(&mut self, script: &str) -> String {
        let played = transcript::play(&self.sandbox(), &mut self.director, script).await;
        assert!(
            played.mistakes.is_empty(),
            "the script is wrong: {:#?}\n{}",
            played.mistakes,
            played.text
        );
        played.text
    }

    /// Ends the world: nothing that the bot sent may break a rule of Discord's, and the books and their chain are whole.
    pub async fn finish(self) {
        let stage = self.director.into_stage();
        stage.settle().await.expect("the bot comes to rest");
        assert_eq!(
            stage.sandbox.violations(),
            Vec::<String>::new(),
            "the bot broke a rule of Discord's"
        );
        against_description(&stage.sandbox);
        let report = invariants::check(&stage.app.db)
            .await
            .expect("the ledger can be read");
        assert_eq!(
            report.broken,
            Vec::<String>::new(),
            "an invariant is broken"
        );
        let chain = seal::check(&stage.app, &[])
            .await
            .expect("the chain can be read");
        assert_eq!(
            (chain.broken, chain.waiting),
            (Vec::new(), 0),
            "the chain of seals is broken, or something was not sealed"
        );
        stage.stop().await;
    }
}

/// Every request against Discord's own description of its REST API.
fn against_description(sandbox: &Sandbox) {
    let Some(checker) = openapi::Checker::shared() else {
        return;
    };
    let wrong: Vec<String> = sandbox
        .exchanges()
        .iter()
        .flat_map(|call| {
            let found = checker.check(&call.method, &call.path, &call.body);
            found
                .into_iter()
                .map(|what| format!("{} {}: {what}", call.method, call.path))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        wrong,
        Vec::<String>::new(),
        "a request is not what Discord describes"
    );
}
