//! The database holds still for longer than Discord waits: it is told to wait, and the outcome follows.
use super::scene::{clicked, kudos, number, on_each, told, typed, words};
use crate::world::{On, World};
use discord_sandbox::Answer;
use serde_json::json;
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};

/// Somebody else's transaction in the way; dropped, it is gone.
pub enum Stall {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Stall {
    pub async fn begin(world: &World) -> Stall {
        match world.on {
            On::Sqlite => {
                let mut conn = SqliteConnection::connect(&world.url).await.unwrap();
                conn.execute("begin immediate").await.unwrap();
                Stall::Sqlite(conn)
            }
            On::Postgres => {
                let mut conn = PgConnection::connect(&world.url).await.unwrap();
                conn.execute("begin").await.unwrap();
                let lock = "lock table program, balance in access exclusive mode";
                conn.execute(lock).await.unwrap();
                Stall::Postgres(conn)
            }
        }
    }

    async fn end(self) {
        match self {
            Stall::Sqlite(mut conn) => conn.execute("rollback").await.map(drop),
            Stall::Postgres(mut conn) => conn.execute("rollback").await.map(drop),
        }
        .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_put_off_in_time_and_answered_afterwards() {
    on_each(async |world| {
        let stall = Stall::begin(world).await;
        // Each of them waits for 2 s: the database stands still for longer than 5 s.
        let mut sent = Vec::new();
        for points in 1..=3 {
            sent.push(kudos(world, points).await);
            let answer = sent.last().unwrap().answered().await;
            assert_eq!(answer, Answer::Deferred);
        }
        if world.on == On::Sqlite {
            let balance = typed(world, "alice", "balance", &[]).await;
            let answer = balance.answered().await;
            assert!(answer.message().is_some(), "reads go on: {answer:?}");
        }
        stall.end().await;
        for sent in &sent {
            let outcome = told(world, sent).await;
            assert!(!outcome.pending, "{outcome:?}");
            let told = words(&outcome.message.expect("the outcome"));
            assert!(told.starts_with("You gave"), "{told}");
        }
        assert_eq!(number(world, "select count(*) from kudos").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outcome_is_told_again_after_a_passing_failure() {
    on_each(async |world| {
        let stall = Stall::begin(world).await;
        let sent = kudos(world, 1).await;
        assert_eq!(sent.answered().await, Answer::Deferred);
        let oops = json!({ "message": "oops", "code": 0 });
        world
            .sandbox()
            .faults()
            .fail("PATCH /webhooks/**", 502, oops, 2);
        stall.end().await;
        let outcome = told(world, &sent).await;
        assert!(!outcome.pending, "{outcome:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_are_buttons() {
    on_each(async |world| {
        world
            .play("ada> /award member:@bob points:100 reason:\"a good year\"")
            .await;
        world.play("bob> /redeem item:Coffee\nbob> [Confirm]").await;
        let card = world.sandbox().person("ada").sees("orders").pop();
        let card = card.expect("a card");
        let asked = typed(world, "bob", "redeem", &[("item", "Coffee".into())]).await;
        let offer = told(world, &asked).await.message.expect("an offer");
        let stall = Stall::begin(world).await;
        let sent = clicked(world, "bob", &offer, "Confirm").await;
        let declined = clicked(world, "bob", &offer, "Not now").await;
        let refusing = clicked(world, "ada", &card, "Refuse").await;
        assert_eq!(sent.answered().await, Answer::DeferredUpdate);
        let answer = declined.answered().await;
        assert_ne!(
            answer,
            Answer::NoAnswer,
            "what needs only words is answered"
        );
        let form = refusing.answered().await.modal();
        assert!(
            form.is_some(),
            "a reason can be asked for without the database"
        );
        stall.end().await;
        let outcome = told(world, &sent).await;
        assert!(!outcome.pending, "{outcome:?}");
        told(world, &declined).await;
        assert_eq!(number(world, "select count(*) from reward_order").await, 2);
    })
    .await;
}
