//! The gateway breaks, and nobody notices.
use super::scene::{PATIENCE, kudos, number, on_each, posts, told};
use crate::world::World;
use discord_sandbox::{Answer, Faults};

/// Breaks the connection, and types a kudos before the bot is back.
async fn typed_meanwhile(world: &World, breaks: impl Fn(&Faults)) {
    let before = number(world, "select count(*) from kudos").await;
    breaks(&world.sandbox().faults());
    let sent = kudos(world, 1).await;
    let outcome = told(world, &sent).await;
    assert!(matches!(outcome.answer, Answer::Message(_)), "{outcome:?}");
    assert_eq!(
        number(world, "select count(*) from kudos").await,
        before + 1
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dropped_socket_is_resumed_with_what_was_missed() {
    on_each(async |world| {
        typed_meanwhile(world, Faults::drop_socket).await;
        typed_meanwhile(world, Faults::ask_reconnect).await;
        typed_meanwhile(world, |faults| faults.close(4_000)).await;
        assert_eq!(posts(world, "recognition").len(), 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_session_is_begun_anew() {
    on_each(async |world| {
        let sandbox = world.sandbox();
        sandbox.faults().invalidate_session(false);
        let back = tokio::time::timeout(PATIENCE, sandbox.connected()).await;
        back.expect("the bot identifies again");
        let sent = kudos(world, 1).await;
        let outcome = told(world, &sent).await;
        assert!(matches!(outcome.answer, Answer::Message(_)), "{outcome:?}");
    })
    .await;
}
