//! How much one kudos asks of the database.
use crate::world::{ENGINES, database};
use ovation::app::App;
use ovation::base::clock::Clock;
use ovation::base::config::SANDBOX_START;
use ovation::base::db::Db;
use ovation::base::ids::{ChannelId, GuildId, Ids, UserId};
use ovation::base::person::Person;
use ovation::base::points::Points;
use ovation::base::vault::Vault;
use ovation::kudos::rules::Give;
use ovation::kudos::service::give;
use ovation::program::service as program;
use ovation::program::service::Change;

const LIMIT: u64 = 14;

fn kudos(n: u32) -> Give {
    let bob = Person {
        user: UserId(200),
        bot: false,
        present: true,
        roles: Vec::new(),
    };
    Give {
        guild: GuildId(1),
        giver: UserId(100),
        roles: Vec::new(),
        to: vec![bob],
        points: Points(5),
        reason: "the demo".into(),
        value: None,
        link: None,
        channel: ChannelId(10),
        key: format!("interaction:{n}"),
        token: "token".into(),
        locale: Default::default(),
    }
}

#[tokio::test]
async fn a_kudos_to_one_person_takes_few_statements() {
    for on in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(url) = database(on, &folder).await else {
            continue;
        };
        let db = Db::open(&url).await.expect("a database");
        db.migrate(&url).await.expect("its tables");
        let ids = Ids::seeded(1);
        let app = App {
            db,
            clock: Clock::manual(SANDBOX_START),
            vault: Vault::seeded(&ids),
            ids,
            providers: Default::default(),
        };
        let change = [Change::ReasonRequired(false)];
        let set = program::set(&app, GuildId(1), UserId(1), "test", &change);
        set.await.expect("set");
        // The first one enlists people and opens their accounts.
        give(&app, &kudos(1)).await.expect("given");
        let before = app.db.statements();
        give(&app, &kudos(2)).await.expect("given");
        let taken = app.db.statements() - before;
        assert!(taken > 0, "statements are counted");
        assert!(
            taken <= LIMIT,
            "{on:?}: {taken} statements, {LIMIT} at most"
        );
        let mut wordless = kudos(3);
        wordless.giver = UserId(101);
        wordless.reason.clear();
        give(&app, &wordless).await.expect("given");
        let mut taken = [0; 2];
        for (n, taken) in (4..).zip(&mut taken) {
            let written = Give {
                giver: UserId(101),
                roles: Vec::new(),
                ..kudos(n)
            };
            let before = app.db.statements();
            give(&app, &written).await.expect("given");
            *taken = app.db.statements() - before;
        }
        assert_eq!(
            taken[0],
            taken[1] + 1,
            "{on:?}: a first text takes one more"
        );
        app.db.close().await;
    }
}
