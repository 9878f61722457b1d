use super::*;
use crate::app::App;
use crate::base::ids::{ChannelId, GuildId, UserId};
use crate::base::person::Person;
use crate::base::points::Points;
use crate::kudos::rules::Give;
use crate::kudos::service as kudos;
use crate::ledger::service::invariants;
use crate::statement::rules::Filter;
use crate::statement::service as statement;
use std::time::Duration;

const GUILD: GuildId = GuildId(1);
const ALICE: UserId = UserId(1);
const BOB: UserId = UserId(2);
const ADA: UserId = UserId(3);

async fn thanks(app: &App, reason: &str) {
    let bob = Person {
        user: BOB,
        bot: false,
        present: true,
        roles: Vec::new(),
    };
    let asked = Give {
        guild: GUILD,
        giver: ALICE,
        roles: Vec::new(),
        to: vec![bob],
        points: Points(1),
        reason: reason.into(),
        value: None,
        link: Some("https://discord.com/channels/1/2/3".into()),
        channel: ChannelId(1),
        key: reason.into(),
        token: String::new(),
        locale: Default::default(),
    };
    kudos::give(app, &asked).await.expect("given");
}

/// What Bob reads of why he was thanked, the latest first.
async fn reasons(app: &App) -> Vec<Option<String>> {
    let read = statement::history(app, GUILD, BOB, Filter::default(), 0).await;
    let lines = read.expect("a history").lines;
    let said = lines
        .iter()
        .map(|line| line.note.clear().map(str::to_owned));
    said.collect()
}

async fn days_later(app: &App, days: u64) -> String {
    app.clock
        .set(app.now().after(Duration::from_secs(days * 86_400)));
    let mut tx = app.db.begin().await.expect("a transaction");
    let done = retain(app, &mut tx, GUILD).await.expect("done");
    tx.commit().await.expect("kept");
    done
}

#[tokio::test]
async fn what_was_kept_long_enough_is_forgotten_and_the_books_stay_whole() {
    let (_dir, app) = App::scratch().await;
    thanks(&app, "the first").await;
    statement::of_another(&app, GUILD, ADA, BOB)
        .await
        .expect("read");
    let said = days_later(&app, 1_000).await;
    assert!(said.starts_with("0 texts, 1 accesses"), "{said}");
    thanks(&app, "the second").await;
    assert!(
        notice(&app, GUILD, BOB)
            .await
            .expect("told")
            .read
            .is_empty()
    );
    let both = [Some("the second".into()), Some("the first".into())];
    assert_eq!(reasons(&app).await, both);

    let said = days_later(&app, 100).await;
    assert!(said.starts_with("1 texts"), "{said}");
    assert_eq!(reasons(&app).await, [Some("the second".into()), None]);
    let said = days_later(&app, 0).await;
    assert!(said.starts_with("0 texts"), "{said}");
    let said = days_later(&app, 1_000).await;
    assert!(said.starts_with("1 texts"), "{said}");
    assert_eq!(reasons(&app).await, [None, None]);

    let mut tx = app.db.read().await.expect("a read");
    let me = crate::member::service::find(&mut tx, GUILD, ALICE).await;
    let me = me.expect("read").expect("known").id;
    let mine = kudos::mine(&mut tx, &app, GUILD, me).await.expect("read");
    assert!(mine.iter().all(|kudos| kudos.link.is_none()), "{mine:?}");
    let report = invariants::check(&app.db).await.expect("read");
    assert_eq!(report.broken, Vec::<String>::new());
}
