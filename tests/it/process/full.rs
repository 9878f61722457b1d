//! A full disk: a running process is told how large its files may become, and later that there is room again. Unlike a
//! small file system, that needs no rights; the write that does not fit fails as it does on a full disk.
use super::child::{Bot, Ended};
use super::serves::kudos;
use crate::faults::{PATIENCE, crowded, number_in, words};
use crate::skip::skipped;
use crate::world::On;
use discord_sandbox::{Arg, Invocation, Options};
use ovation::base::clock::pause;
use std::path::PathBuf;
use std::process::Command as Tool;
use std::time::Duration;
use tokio::process::Command;

const KUDOS: &str = "select count(*) from kudos";
const WAITING: &str = "select count(*) from notice where state in ('waiting', 'sending')";
/// A page in the write-ahead log, with its head.
const FRAME: u64 = 4_096 + 24;
const CROWD: usize = 64;

const GIVEN: &str = "You gave";
const NO_ROOM: &str = "This can’t be kept right now, and nothing was changed.";
const NO_ROOM_IN_FRENCH: &str =
    "Ceci ne peut pas être enregistré pour le moment, et rien n’a changé.";

/// A bot whose disk can be full; none where the tool is missing, which is said.
async fn bot() -> Option<Bot> {
    if Tool::new("prlimit").arg("--version").output().is_err() {
        skipped("a full disk", "there is no prlimit here");
        return None;
    }
    let mut bot = Bot::new(On::Sqlite, crowded(CROWD), Options::default()).await?;
    let direct = bot.command(&[]);
    let direct = direct.as_std();
    // What does not fit is to be an error, and not a signal.
    let mut command = Command::new("/bin/sh");
    command
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(direct.get_program())
        .args(direct.get_args())
        .current_dir(direct.get_current_dir().expect("a folder"))
        .env_clear()
        .envs(
            direct
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .kill_on_drop(true);
    bot.spawn(command).await;
    Some(bot)
}

/// How large a file of the bot's may become.
fn room(bot: &Bot, bytes: &str) {
    let done = Tool::new("prlimit")
        .args(["--pid", &bot.pid(), &format!("--fsize={bytes}:")])
        .status();
    assert!(done.expect("prlimit").success());
}

/// How long the write-ahead log is, once nothing is under way.
async fn log(bot: &Bot) -> u64 {
    let quiet = async {
        while number_in(On::Sqlite, &bot.url, WAITING).await > 0 {
            pause(Duration::from_millis(10)).await;
        }
    };
    let quiet = tokio::time::timeout(PATIENCE, quiet).await;
    quiet.expect("what was due is said");
    let file = bot.url.trim_start_matches("sqlite://");
    let log = PathBuf::from(format!("{file}-wal"));
    log.metadata().expect("a log").len()
}

async fn thanks(bot: &Bot, who: &str) -> Invocation {
    let person = bot.sandbox.person(who);
    let sent = match person.locale().as_str() {
        "fr" => {
            let options = [
                ("member", Arg::User("bob".into())),
                ("points", Arg::Integer(5)),
                ("reason", "la démo".into()),
            ];
            person.slash("general", "kudos", &options).await
        }
        _ => person.slash("general", "kudos", &kudos("the demo")).await,
    };
    sent.expect("sent")
}

async fn told(sent: &Invocation) -> String {
    words(&sent.settled(PATIENCE).await.message.expect("an answer"))
}

async fn ends_well(mut bot: Bot) -> Ended {
    let ended = bot.stop().await;
    assert_eq!(ended.code, Some(0), "{}", ended.log);
    let doctor = bot.tools(&["doctor", "--ledger"]).await;
    assert_eq!(doctor.code, Some(0), "{}", doctor.all());
    assert_eq!(
        number_in(On::Sqlite, &bot.url, WAITING).await,
        0,
        "what was due was said, without a restart"
    );
    assert_eq!(bot.sandbox.violations(), Vec::<String>::new());
    bot.sandbox.stop().await;
    ended
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_each_write_of_a_kudos() {
    let Some(bot) = bot().await else { return };
    bot.sandbox.person("guest1").set_locale("fr");
    told(&thanks(&bot, "alice").await).await;
    let before = log(&bot).await;
    let mut written = 0;
    // Its pages are written one after another as it commits: each in turn is the one that does not fit.
    loop {
        room(&bot, &(before + written * FRAME).to_string());
        let who = ["guest0", "guest1"][usize::try_from(written % 2).expect("small")];
        let told = told(&thanks(&bot, who).await).await;
        let there = number_in(On::Sqlite, &bot.url, KUDOS).await;
        if there > 1 {
            assert!(told.contains("5"), "{told}");
            break;
        }
        let expected = [NO_ROOM, NO_ROOM_IN_FRENCH][usize::try_from(written % 2).expect("small")];
        assert!(told.starts_with(expected), "{written}: {told}");
        written += 1;
        assert!(written < 200, "it never fits");
    }
    assert!(written > 10, "only {written} writes have failed");
    room(&bot, "unlimited");
    let told = told(&thanks(&bot, "alice").await).await;
    assert!(told.starts_with(GIVEN), "{told}");
    assert_eq!(number_in(On::Sqlite, &bot.url, KUDOS).await, 3);
    log(&bot).await;
    let ended = ends_well(bot).await;
    assert!(!ended.log.contains("panicked"), "{}", ended.log);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_the_middle_of_a_group_commit() {
    let Some(bot) = bot().await else { return };
    told(&thanks(&bot, "alice").await).await;
    let before = log(&bot).await;
    // Room for one or two by themselves, and not for all together.
    room(&bot, &(before + 40 * FRAME).to_string());
    bot.sandbox.faults().hold_events(true);
    let mut sent = Vec::new();
    for n in 0..CROWD {
        sent.push(thanks(&bot, &format!("guest{n}")).await);
    }
    bot.sandbox.faults().hold_events(false);
    let told = futures::future::join_all(sent.iter().map(told)).await;
    let given = told.iter().filter(|told| told.starts_with(GIVEN)).count();
    let refused = told.iter().filter(|told| told.starts_with(NO_ROOM)).count();
    assert_eq!(given + refused, CROWD, "{told:#?}");
    assert!(refused > 0, "there was room for all");
    let there = number_in(On::Sqlite, &bot.url, KUDOS).await;
    assert_eq!(there, 1 + i64::try_from(given).expect("few"), "{told:#?}");
    room(&bot, "unlimited");
    let again = thanks(&bot, "alice").await;
    assert!(self::told(&again).await.starts_with(GIVEN));
    log(&bot).await;
    ends_well(bot).await;
}
