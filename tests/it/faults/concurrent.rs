//! Crowds: many at once want what only one can have.
use super::scene::{clicked, crowded, in_server, number, on_each, told, typed, words};
use crate::world::World;
use discord_sandbox::{Answer, Invocation};

const CROWD: usize = 64;

/// Collects clicks while events are held, and lets them all go at once.
async fn at_once(world: &World, clicks: impl AsyncFn() -> Vec<Invocation>) -> Vec<String> {
    let faults = world.sandbox().faults();
    faults.hold_events(true);
    let sent = clicks().await;
    faults.hold_events(false);
    let told = futures::future::join_all(sent.iter().map(|one| told(world, one))).await;
    // Where many wait, an answer may have been put off.
    let all = told.into_iter().map(|told| match told.answer {
        Answer::Updated(answer) => answer,
        _ => told.message.expect("an answer"),
    });
    all.map(|answer| words(&answer)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clicks_on_one_confirmation_order_once() {
    on_each(async |world| {
        world
            .play("ada> /award member:@bob points:100 reason:\"a good year\"")
            .await;
        let sent = typed(world, "bob", "redeem", &[("item", "Coffee".into())]).await;
        let offer = told(world, &sent).await.message.expect("an offer");
        let answers = at_once(world, async || {
            let mut sent = Vec::new();
            for _ in 0..CROWD {
                sent.push(clicked(world, "bob", &offer, "Confirm").await);
            }
            sent
        })
        .await;
        assert_eq!(answers.len(), CROWD);
        for answer in &answers {
            assert_eq!(*answer, answers[0], "each tells the first outcome");
        }
        assert_eq!(number(world, "select count(*) from reward_order").await, 1);
        let wallet = "select amount from balance where account = 'wallet'";
        assert_eq!(number(world, wallet).await, 80);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_of_a_reward_goes_to_one() {
    in_server(
        || crowded(CROWD),
        async |world| {
            let mut script = String::from("ada #admin> /catalog add name:Bike price:10 stock:1\n");
            for n in 0..CROWD {
                script += &format!("ada> /award member:@guest{n} points:10 reason:\"welcome\"\n");
            }
            world.play(&script).await;
            let mut offers = Vec::new();
            for n in 0..CROWD {
                let guest = format!("guest{n}");
                let sent = typed(world, &guest, "redeem", &[("item", "Bike".into())]).await;
                let offer = told(world, &sent).await.message.expect("an offer");
                offers.push((guest, offer));
            }
            let answers = at_once(world, async || {
                let mut sent = Vec::new();
                for (guest, offer) in &offers {
                    sent.push(clicked(world, guest, offer, "Confirm").await);
                }
                sent
            })
            .await;
            let ordered = answers
                .iter()
                .filter(|answer| answer.contains("is ordered"));
            assert_eq!(ordered.count(), 1, "{answers:#?}");
            let refused = answers
                .iter()
                .filter(|answer| answer.contains("sold out for now"));
            assert_eq!(refused.count(), CROWD - 1, "{answers:#?}");
            assert_eq!(number(world, "select count(*) from reward_order").await, 1);
            let left = "select cast(sum(amount) as bigint) from balance where account = 'wallet'";
            assert_eq!(number(world, left).await, 10 * (CROWD as i64 - 1));
        },
    )
    .await;
}
