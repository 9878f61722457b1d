//! An edit of a message stands for later ones only as long as it waits, and until those are committed.
use crate::ledger::{Books, CHANNEL};
use crate::world::On;
use ovation::base::ids::GuildId;
use ovation::base::outbox::{self, Lane, NewNotice};
use ovation::program::service as program;
use sqlx::{Connection, PgConnection};

const GUILD: GuildId = GuildId(7);

/// Who relies on an edit that waits holds it: it would otherwise be sent before what it is to show is committed.
#[tokio::test]
async fn an_edit_that_stands_for_another_waits_for_its_commit() {
    let Some(books) = Books::open(On::Postgres).await else {
        return;
    };
    let app = &books.app;
    let edit = NewNotice::edit("kudos.edit", Lane::Channel(CHANNEL), 1);
    let mut tx = app.db.begin().await.unwrap();
    program::load(&mut tx, GUILD, app.now()).await.unwrap();
    outbox::write(&mut tx, app, GUILD, &edit).unwrap();
    tx.commit().await.unwrap();
    let mut tx = app.db.begin().await.unwrap();
    outbox::write(&mut tx, app, GUILD, &edit).unwrap();
    program::load(&mut tx, GUILD, app.now()).await.unwrap();
    let mut courier = PgConnection::connect(&books.url).await.unwrap();
    let take = "update notice set state = 'sending' where id in (select id from notice for update skip locked)";
    let taken = sqlx::query(take).execute(&mut courier).await.unwrap();
    assert_eq!(taken.rows_affected(), 0, "it is held");
    tx.commit().await.unwrap();
    let taken = sqlx::query(take).execute(&mut courier).await.unwrap();
    assert_eq!(taken.rows_affected(), 1, "one for both");
    // From now on it stands for nothing later.
    let mut tx = app.db.begin().await.unwrap();
    outbox::write(&mut tx, app, GUILD, &edit).unwrap();
    outbox::write(&mut tx, app, GUILD, &edit).unwrap();
    tx.commit().await.unwrap();
    assert_eq!(outbox::due(app, 32).await.unwrap().len(), 1, "one a lane");
    let waiting = sqlx::query_scalar("select count(*) from notice where state = 'waiting'");
    let waiting: i64 = waiting.fetch_one(&mut courier).await.unwrap();
    assert_eq!(waiting, 1);
}
