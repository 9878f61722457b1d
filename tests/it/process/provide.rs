//! A process that dies while an order is approved, asked of its provider and settled: afterwards it was ordered there once, the member has
//! it or their points, and never both.
use super::hands::Hands;
use crate::faults::{button, id, number_in};
use crate::provider::stand_in::StandIn;
use crate::transcripts::office;
use crate::world::{ENGINES, On};
use discord_sandbox::transcript;
use ovation::base::clock::Instant;
use ovation::base::ids::GuildId;
use ovation::cli::sandbox::demo;
use serde_json::Value;
use std::time::Duration;

const PLACED: &str = "select count(*) from reward_order where state in ('placed', 'endorsed')";
const FULFILLED: &str = "select count(*) from reward_order where state = 'fulfilled'";
const CODES: &str = "select count(distinct entry) from code where entry is not null";
const REFUNDS: &str = "select count(*) from entry where cause = 'refund'";

/// The moments around the call itself, and some on the way there and back, other ones on each engine.
fn moments(on: On) -> Vec<String> {
    let (first, step) = match on {
        On::Sqlite => (2, 7),
        On::Postgres => (5, 9),
    };
    let some = (first..60).step_by(step).map(|n| n.to_string());
    let named = ["1:provider to be asked", "1:provider asked"];
    named.into_iter().map(str::to_owned).chain(some).collect()
}

const SET_UP: &str = r#"
ada #admin> /award member:@bob points:9000 reason:"the launch"
ada #admin> /catalog add name:Tea price:20 kind:"Gift card"
ada #admin> /catalog terms item:Tea provider:Tremendous product:XVBOXHD007XB face_value:"50 CAD"
"#;
const ORDER: &str = "bob> /redeem item:Tea\nbob> [Confirm]\n";
const APPROVE: &str = "ada #orders> [Approve] on:\"Order: Tea\"\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_is_placed_once_wherever_its_process_dies() {
    for on in ENGINES {
        let stand_in = StandIn::start().await;
        let settings = |guild: u64| stand_in.settings(GuildId(guild.cast_signed()));
        let Some(mut hands) = Hands::start_with(on, office(), 1, settings).await else {
            continue;
        };
        play(&mut hands, demo::SCRIPT).await;
        play(&mut hands, SET_UP).await;
        let (mut orders, mut died) = (0, 0);
        for moment in moments(on) {
            orders += 1;
            died += i64::from(dies_at(&mut hands, on, &moment).await);
            let url = hands.url.clone();
            let there = stand_in.state().orders.len();
            assert_eq!(there, orders, "{on:?}, {moment}: it is ordered once");
            for (what, sql) in [("fulfilled", FULFILLED), ("codes", CODES)] {
                let found = number_in(on, &url, sql).await;
                assert_eq!(found, orders as i64, "{on:?}, {moment}: {what}");
            }
            assert_eq!(number_in(on, &url, REFUNDS).await, 0, "{on:?}, {moment}");
        }
        assert!(died >= 6, "{on:?}: it died {died} times");
        play(&mut hands, "doctor\n").await;
    }
}

async fn play(hands: &mut Hands, script: &str) {
    let sandbox = hands.sandbox.clone();
    let played = transcript::play(&sandbox, hands, script).await;
    assert_eq!(played.mistakes, Vec::<String>::new());
}

/// Another order, whose process dies at a moment; it is driven to its end. Whether there was such a moment.
async fn dies_at(hands: &mut Hands, on: On, moment: &str) -> bool {
    play(hands, ORDER).await;
    hands.arm(moment).await;
    let ada = hands.sandbox.person("ada");
    let card = newest(&ada.sees("orders"));
    let sent = ada.click(id(&card), &button(&card, "Approve")).await;
    let sent = sent.expect("the client sends it");
    let died = hands.dies_before(&sent).await;
    if died {
        hands.replace().await;
    }
    let url = hands.url.clone();
    if number_in(on, &url, PLACED).await > 0 {
        play(hands, APPROVE).await;
    }
    for hours in [8, 16] {
        let to = hands.moment().after(Duration::from_secs(hours * 3_600));
        hands.clear(Instant(to.0)).await;
    }
    died
}

fn newest(cards: &[Value]) -> Value {
    let waits = |card: &&Value| card.to_string().contains("order.approve");
    cards.iter().rfind(waits).expect("a card").clone()
}
