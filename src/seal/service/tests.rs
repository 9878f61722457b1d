use super::*;
use crate::base::clock::Clock;
use crate::base::ids::UserId;
use crate::base::points::Points;
use crate::base::refusal::Failure;
use crate::ledger::rules::{Account, Kind as Why, NewEntry};
use crate::ledger::service::{self as books, Book};
use crate::member::service as member;
use crate::program::service as program;
use crate::seal::rules::{self, Kept, Verdict};
use std::time::Duration;

const GUILD: GuildId = GuildId(1);
const BOB: UserId = UserId(20);

/// Twenty points from the program for Bob.
async fn award(app: &App) -> EntryId {
    let mut tx = app.db.begin().await.expect("a transaction");
    let program = program::load(&mut tx, GUILD, app.now()).await;
    let day = program.expect("a program").settings.day(app.now());
    let bob = member::enlist(&mut tx, app, GUILD, &[BOB]).await;
    let bob = bob.expect("Bob")[0];
    let id = EntryId(app.id());
    let key = crate::ledger::rules::Key {
        guild: GUILD,
        key: format!("test:{id}"),
        content: String::new(),
    };
    let new = NewEntry::new(&key, id, "award", bob, (day, app.now()));
    books::open(&mut tx, &new).await.expect("opened");
    let mut book = Book::new(app, &new);
    let done = book.earn(&mut tx, bob, Account::Mint, Points(20), Why::Award);
    done.await.expect("earned");
    let pen = member::pen(&mut tx, app, GUILD, bob).await.expect("a key");
    book.note(&mut tx, &pen, "the demo").expect("noted");
    tx.commit().await.expect("kept");
    id
}

async fn told(app: &App, kept: Option<&str>) -> Verdict {
    verify(app, GUILD, BOB, kept).await.expect("a verdict")
}

#[tokio::test]
async fn a_member_is_told_how_far_their_statement_holds() {
    let (_dir, app) = App::scratch().await;
    let nothing = told(&app, None).await;
    assert!(nothing.is_whole());
    assert_eq!((nothing.entries, nothing.head), (0, Head::start(GUILD)));
    for _ in 0..40 {
        award(&app).await;
    }
    let whole = told(&app, None).await;
    assert!(whole.is_whole(), "{whole:?}");
    assert_eq!((whole.entries, whole.waiting, whole.posted.0), (40, 0, 800));
    assert_eq!(whole.head.count, 40);
    let kept = whole.head.to_string();
    award(&app).await;
    assert_eq!(told(&app, Some(&kept)).await.kept, Some(Kept::Same));
    let other = Head::start(GUILD).next(b"other").to_string();
    let told_other = told(&app, Some(&other)).await;
    assert_eq!(told_other.kept, Some(Kept::Other));
    assert!(!told_other.is_whole());
    let further = kept.replacen("40:", "99:", 1);
    assert_eq!(told(&app, Some(&further)).await.kept, Some(Kept::Missing));
    let refused = verify(&app, GUILD, BOB, Some("mine")).await;
    assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
}

#[tokio::test]
async fn a_member_is_told_of_the_first_entry_that_does_not_hold() {
    let (_dir, app) = App::scratch().await;
    let ids = [award(&app).await, award(&app).await];
    seal_all(&app).await.expect("sealed");
    let mut tx = app.db.begin().await.expect("a transaction");
    store::forge(&mut tx, GUILD, ids[1]).await.expect("forged");
    tx.commit().await.expect("kept");
    let told = told(&app, None).await;
    assert_eq!(told.broken, Some((ids[1], rules::Why::Altered)));
    assert_eq!((told.wallet.0, told.posted.0), (40, 41));
    assert!(!told.is_whole());
}

/// With the machine's own clock, as `ovation run` has it.
#[tokio::test]
async fn what_is_committed_is_sealed_in_the_background() {
    let (_dir, scratch) = App::scratch().await;
    let app = App {
        clock: Clock::system(),
        ..scratch
    };
    let sealing = tokio::spawn(run(app.clone()));
    award(&app).await;
    let sealed = async {
        loop {
            let changed = app.db.changed();
            let mut tx = app.db.read().await.expect("a read");
            if head(&mut tx, GUILD).await.expect("a head").count == 1 {
                return;
            }
            drop(tx);
            changed.await;
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(20), sealed).await;
    in_time.expect("it is sealed");
    sealing.abort();
    // A clock that is moved by hand is sealed by hand.
    run(App::scratch().await.1).await;
}
