//! `ovation doctor --security`: each thing that can be wrong is named, and the exit code says so.
use super::child::Bot;
use super::serves::{kudos, told};
use super::tools::execute;
use crate::world::{ENGINES, On};
use discord_sandbox::{Arg, Options, Permissions};
use ovation::base::access::discord::NEEDED;
use ovation::cli::sandbox::demo;
use std::os::unix::fs::PermissionsExt;

const LATE_ERASURE: &str = "insert into erasure (guild, member, asked_at, due_at) select guild, max(id), 1, 1 from member group by guild";
const LATE_REQUEST: &str = "update request set due_at = 1";
const LONG_AGO: &str = "update program set created_at = 1";
const NO_REVIEW: &str = "delete from review";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_doctor_says_how_safely_data_is_kept() {
    for on in ENGINES {
        let allowed = NEEDED.iter().fold(0, |all, (_, bit)| all | bit);
        let allowed = Permissions::from_bits_truncate(allowed);
        let setup = demo::server().bot_permissions(allowed);
        let bot = Bot::new(on, setup, Options::default()).await;
        let Some(mut bot) = bot else {
            continue;
        };
        bot.again().await;
        told(&bot, "alice", "kudos", &kudos("the demo")).await;
        let orders = [("orders_channel", Arg::Channel("orders".into()))];
        told(&bot, "ada", "setup", &orders).await;
        let question = [("message", "what is kept?".into())];
        told(&bot, "bob", "privacy contact", &question).await;
        assert_eq!(bot.stop().await.code, Some(0));
        let security = ["doctor", "--security"];
        let well = bot.tools(&security).await;
        assert_eq!(well.code, Some(0), "{on:?}: {}", well.all());
        for line in [
            "files of settings",
            "data keys",
            "Known weaknesses",
            "reviewed",
        ] {
            assert!(well.out.contains(line), "{on:?}: {line}\n{}", well.out);
        }

        if on == On::Sqlite {
            let open = |mode| {
                std::fs::set_permissions(bot.path("run.db"), PermissionsExt::from_mode(mode))
            };
            open(0o644).expect("a file of ours");
            let seen = bot.tools(&security).await;
            assert_eq!(seen.code, Some(1), "{}", seen.all());
            assert!(seen.out.contains("run.db: chmod 600"), "{}", seen.out);
            open(0o600).expect("a file of ours");
        }
        for (what, said) in [
            (LATE_REQUEST, "should have been answered"),
            (LATE_ERASURE, "been erased"),
        ] {
            let before = bot.tools(&security).await;
            execute(on, &bot.url, what).await;
            let found = bot.tools(&security).await;
            assert_eq!(found.code, Some(1), "{on:?}: {}", found.all());
            let new = |line: &&str| line.starts_with("WRONG") && !before.out.contains(*line);
            let new: Vec<&str> = found.out.lines().filter(new).collect();
            assert!(new.len() == 1 && new[0].contains(said), "{on:?}: {new:?}");
        }
        for sql in [NO_REVIEW, LONG_AGO] {
            execute(on, &bot.url, sql).await;
        }
        let late = bot.tools(&security).await;
        assert!(late.out.contains("WRONG"), "{}", late.out);
        let other = [("OVATION_KEY", super::child::OTHER_KEY)];
        let locked = bot.tools_with(&security, &other).await;
        assert_eq!(locked.code, Some(1), "{on:?}: {}", locked.all());
        assert!(locked.all().contains("key"), "{}", locked.all());
        bot.sandbox.stop().await;
    }
}
