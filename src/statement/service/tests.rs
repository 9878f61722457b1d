use super::*;
use crate::allowance::service::Taken;
use crate::base::clock::{Clock, Instant};
use crate::base::db::Db;
use crate::base::ids::{EntryId, Ids};
use crate::base::vault::Vault;
use crate::ledger::rules::{Account, Kind, NewEntry, Raise};
use crate::ledger::service::Book;
use crate::statement::rules::{Cause, Other};

const GUILD: GuildId = GuildId(1);
const ALICE: UserId = UserId(10);
const BOB: UserId = UserId(20);

async fn app(dir: &tempfile::TempDir) -> App {
    let url = format!("sqlite://{}/test.db", dir.path().display());
    let db = Db::open(&url).await.expect("a database");
    db.migrate(&url).await.expect("migrated");
    let ids = Ids::seeded(1);
    App {
        db,
        clock: Clock::manual(Instant::from_millis(1_795_420_800_000)),
        vault: Vault::seeded(&ids),
        ids,
        providers: Default::default(),
    }
}

/// Alice gives Bob points from her allowance.
async fn kudos(app: &App, points: i64) -> Outcome<()> {
    let mut tx = app.db.begin().await?;
    let program = program::load(&mut tx, GUILD, app.now()).await?;
    let people = member::enlist(&mut tx, app, GUILD, &[ALICE, BOB]).await?;
    let entry = EntryId(app.id());
    let new = NewEntry {
        guild: GUILD,
        id: entry,
        key: format!("test:{entry}"),
        content: String::new(),
        cause: "kudos",
        actor: Some(people[0]),
        reverses: None,
        day: program.settings.day(app.now()),
        at: app.now(),
    };
    ledger::open(&mut tx, &new).await?;
    let mut book = Book::new(app, &new);
    let points = Points(points);
    let purse = allowance::purse(&mut tx, GUILD, people[0]).await?;
    let taken = allowance::take(&mut tx, &mut book, people[0], purse, &program, points)?;
    assert!(matches!(taken, Taken::Taking(_)), "there is enough");
    let from = Account::Allowance(people[0]);
    book.earn(&mut tx, people[1], from, points, Kind::Recognition)
        .await?;
    let pen = member::pen(&mut tx, app, GUILD, people[0]).await?;
    book.note(&mut tx, &pen, "the demo")?;
    let raise = Raise {
        board: crate::ledger::rules::Board::Received,
        member: people[1],
        by: points,
    };
    ledger::raise(&mut tx, app, GUILD, new.day, &[raise])?;
    Ok(tx.commit().await?)
}

#[tokio::test]
async fn whoever_is_new_has_an_allowance_and_no_history_and_nothing_is_written() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    let balance = balance(&app, GUILD, ALICE, &[]).await.expect("a balance");
    assert_eq!((balance.wallet, balance.score), (Points(0), Points(0)));
    assert_eq!(balance.allowance, Points(100));
    assert!(balance.renews > app.now());
    let history = history(&app, GUILD, ALICE, Filter::default(), 3)
        .await
        .expect("a history");
    assert!(history.lines.is_empty() && !history.older);
    let mut tx = app.db.read().await.expect("a read");
    assert!(program::all(&mut tx).await.expect("programs").is_empty());
}

#[tokio::test]
async fn both_sides_of_a_kudos_are_told() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    kudos(&app, 5).await.expect("given");
    let has = balance(&app, GUILD, BOB, &[]).await.expect("a balance");
    assert_eq!((has.wallet, has.score), (Points(5), Points(5)));
    let has = balance(&app, GUILD, ALICE, &[]).await.expect("a balance");
    assert_eq!((has.wallet, has.allowance), (Points(0), Points(95)));

    let bobs = history(&app, GUILD, BOB, Filter::default(), 0)
        .await
        .expect("a history");
    assert_eq!(bobs.lines.len(), 1);
    let line = &bobs.lines[0];
    assert!(line.came && !line.allowance);
    assert_eq!(
        (line.cause, line.other.clone()),
        (Cause::Kudos, Other::User(ALICE))
    );
    assert_eq!(line.note.clear(), Some("the demo"));

    let alices = history(&app, GUILD, ALICE, Filter::default(), 0)
        .await
        .expect("a history");
    let causes: Vec<_> = alices
        .lines
        .iter()
        .map(|line| (line.cause, line.came))
        .collect();
    assert_eq!(causes, [(Cause::Kudos, false), (Cause::Grant, true)]);
}

#[tokio::test]
async fn a_history_is_paged_newest_first() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    for points in 1..=9 {
        kudos(&app, points).await.expect("given");
    }
    let amounts = |history: &History| -> Vec<i64> {
        history.lines.iter().map(|line| line.amount.0).collect()
    };
    let first = history(&app, GUILD, BOB, Filter::default(), 0)
        .await
        .expect("a history");
    assert_eq!(amounts(&first), [9, 8, 7, 6, 5, 4, 3, 2]);
    assert!(first.older);
    let second = history(&app, GUILD, BOB, Filter::default(), 1)
        .await
        .expect("a history");
    assert_eq!((amounts(&second), second.older), (vec![1], false));
    let beyond = history(&app, GUILD, BOB, Filter::default(), 7)
        .await
        .expect("a history");
    assert_eq!((beyond.page, beyond.lines.len()), (0, 8));
}
