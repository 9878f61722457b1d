//! Nothing that the bot has shown dies with its process.
use super::scene::{number, on_each};

/// Plays lines of which each one must be answered.
async fn play(world: &mut crate::world::World, script: &str) -> String {
    let shown = world.play(script).await;
    for silence in ["did not respond", "discord:", "error:", "no longer"] {
        assert!(!shown.contains(silence), "{shown}");
    }
    shown
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn boost_and_undo_outlive_the_process() {
    on_each(async |world| {
        let script = r#"
alice> /kudos member:@bob points:5 reason:"the demo"
restart
dave> [Boost]
restart
dave> {points: 3}
"#;
        play(world, script).await;
        let got = "select cast(sum(amount) as bigint) from balance where account = 'wallet'";
        assert_eq!(number(world, got).await, 8);
        play(world, "restart\nalice> [Undo]").await;
        assert_eq!(number(world, got).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn confirm_approve_and_pages_outlive_the_process() {
    on_each(async |world| {
        let script = r#"
ada> /award member:@bob points:100 reason:"a good year"
bob> /redeem item:Coffee
restart
bob> [Confirm]
restart
ada #orders> [Approve]
"#;
        play(world, script).await;
        let approved = "select count(*) from reward_order where state = 'approved'";
        assert_eq!(number(world, approved).await, 1);
        let many = r#"alice> /kudos member:@bob points:1 reason:"well done""#;
        let limit = "ada #admin> /setup pair_limit:0\n";
        play(world, &format!("{limit}{}", format!("{many}\n").repeat(12))).await;
        let shown = play(world, "bob> /history\nrestart\nbob> [Older]").await;
        let last = shown.split("[Older]").last().unwrap_or_default();
        assert!(last.contains("Coffee") || last.contains("award"), "{shown}");
    })
    .await;
}
