use super::*;
use crate::audit::rules::What;
use crate::base::clock::{Clock, Instant};
use crate::base::db::Db;
use crate::base::ids::{ChannelId, Ids, UserId};
use crate::base::locale::Locale;
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::vault::Vault;
use crate::board::rules::{Look, Own, Span};
use crate::ledger::rules::Raise;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::Settings;
use chrono::NaiveDate;
use std::time::Duration;

const GUILD: GuildId = GuildId(1);
/// Monday, November 23, 2026, 08:00 UTC.
const NOW: Instant = Instant::from_millis(1_795_420_800_000);

async fn app(dir: &tempfile::TempDir) -> App {
    let url = format!("sqlite://{}/test.db", dir.path().display());
    let db = Db::open(&url).await.expect("a database");
    db.migrate(&url).await.expect("migrated");
    App {
        db,
        clock: Clock::manual(NOW),
        ids: Ids::seeded(1),
        vault: Vault::closed(),
        providers: Default::default(),
    }
}

fn november(day: u32) -> Day {
    NaiveDate::from_ymd_opt(2026, 11, day)
        .expect("a day")
        .into()
}

/// Users 1, 2, … have received so much on a day.
async fn received(app: &App, day: Day, scores: &[i64]) -> Outcome<()> {
    let mut tx = app.db.begin().await?;
    program::load(&mut tx, GUILD, app.now()).await?;
    for (user, by) in (1..).map(UserId).zip(scores) {
        let member = member::enlist(&mut tx, app, GUILD, &[user]).await?[0];
        let raise = Raise {
            board: Board::Received,
            member,
            by: Points(*by),
        };
        ledger::raise(&mut tx, app, GUILD, day, &[raise])?;
    }
    Ok(tx.commit().await?)
}

async fn seen(app: &App, user: i64, span: Span, page: i64) -> (Vec<(i64, i64)>, Own) {
    let board = Board::Received;
    let look = Look { board, span, page };
    let sight = super::look(app, GUILD, UserId(user), &look.text())
        .await
        .expect("a board");
    let places = sight.places.iter();
    (
        places.map(|place| (place.place, place.user.0)).collect(),
        sight.own,
    )
}

/// Takes somebody off the boards, or puts them on, as the room of their data does.
async fn show(app: &App, guild: GuildId, user: UserId, shown: bool) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    let me = member::enlist(&mut tx, app, guild, &[user]).await?;
    member::show_on_boards(&mut tx, guild, me[0], shown).await?;
    ledger::replace(&mut tx, app, guild, me[0])?;
    tx.commit().await?;
    Ok(())
}

#[tokio::test]
async fn ties_share_places_and_nothing_is_not_ranked() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    received(&app, november(23), &[5, 9, 5, 0, 2, -3])
        .await
        .expect("received");
    let (places, own) = seen(&app, 5, Span::Week, 0).await;
    assert_eq!(places, [(1, 2), (2, 1), (2, 3), (4, 5)]);
    assert_eq!(own, Own::Shown(4, Points(2)));
    assert_eq!(seen(&app, 6, Span::All, 0).await.1, Own::None);
    assert_eq!(seen(&app, 99, Span::Month, 0).await.1, Own::None);
}

#[tokio::test]
async fn pages_go_on_where_the_last_one_ended() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    let scores: Vec<i64> = (0..12).map(|n| if n < 9 { 50 - n } else { 7 }).collect();
    received(&app, november(23), &scores)
        .await
        .expect("received");
    let (places, own) = seen(&app, 1, Span::Week, 1).await;
    assert_eq!(places, [(10, 11), (10, 12)]);
    assert_eq!(own, Own::Shown(1, Points(50)));
    assert_eq!(seen(&app, 1, Span::Week, 9).await.0.len(), 10);
}

#[tokio::test]
async fn whoever_hides_is_counted_for_themselves_alone_and_at_once() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    received(&app, november(23), &[9, 8, 7])
        .await
        .expect("received");
    show(&app, GUILD, UserId(2), false).await.expect("hidden");
    let (places, own) = seen(&app, 2, Span::Week, 0).await;
    assert_eq!(places, [(1, 1), (2, 3)]);
    assert_eq!(own, Own::Hidden(2, Points(8)));
    show(&app, GUILD, UserId(2), true).await.expect("shown");
    assert_eq!(
        seen(&app, 3, Span::Week, 0).await.1,
        Own::Shown(3, Points(7))
    );
}

async fn posted(app: &App, day: Day) -> Posted {
    let mut tx = app.db.begin().await.expect("a transaction");
    let posted = post_week(&mut tx, app, GUILD, day).await.expect("no fault");
    tx.commit().await.expect("kept");
    posted
}

#[tokio::test]
async fn a_week_is_posted_once_with_its_figures_of_then() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    app.clock.set(NOW.before(Duration::from_secs(3 * 86_400)));
    received(&app, november(20), &[9, 8])
        .await
        .expect("received");
    app.clock.set(NOW);
    assert_eq!(posted(&app, november(23)).await, Posted::NoChannel);
    let set = |settings: &mut Settings| {
        settings.post_channel = Some(ChannelId(7));
        settings.language = Locale::Fr;
        Ok(())
    };
    program::change(&app, GUILD, UserId(1), "key", What::SETTINGS, set)
        .await
        .expect("set");
    assert_eq!(posted(&app, november(23)).await, Posted::Yes);
    assert_eq!(posted(&app, november(25)).await, Posted::Before);
    received(&app, november(20), &[0, 50])
        .await
        .expect("received");
    show(&app, GUILD, UserId(1), false).await.expect("hidden");

    let notices = outbox::due(&app, 32).await.expect("notices");
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].lane, Lane::Channel(ChannelId(7)));
    let week: Week = serde_json::from_value(notices[0].payload.clone()).expect("a week");
    assert_eq!(week.monday, november(16));
    let places: Vec<_> = week
        .received
        .iter()
        .map(|result| (result.place, result.score.0))
        .collect();
    assert_eq!(places, [(1, 9), (2, 8)]);
    let digest = digest(&app, GUILD, &notices[0].payload)
        .await
        .expect("a digest");
    assert_eq!(
        digest.received.len(),
        1,
        "whoever has gone off since is left out"
    );
}

#[tokio::test]
async fn a_week_before_the_program_is_told_of_by_nobody() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    // From Sunday 23:00 in Paris on: the week that ends an hour later is the program's first.
    app.clock.set(NOW.before(Duration::from_secs(10 * 3_600)));
    let set = |settings: &mut Settings| {
        settings.post_channel = Some(ChannelId(7));
        settings.zone = chrono_tz::Europe::Paris;
        Ok(())
    };
    program::change(&app, GUILD, UserId(1), "key", What::SETTINGS, set)
        .await
        .expect("set");
    assert_eq!(posted(&app, november(22)).await, Posted::TooEarly);
    assert!(outbox::due(&app, 32).await.expect("notices").is_empty());
    assert_eq!(posted(&app, november(23)).await, Posted::Yes);
}

#[tokio::test]
async fn a_closed_week_stays_as_it_was() {
    let dir = tempfile::tempdir().expect("a directory");
    let app = app(&dir).await;
    received(&app, november(20), &[9, 9, 8])
        .await
        .expect("received");
    let mut tx = app.db.begin().await.expect("a transaction");
    assert_eq!(
        close_week(&mut tx, GUILD, november(23))
            .await
            .expect("closed"),
        3
    );
    assert_eq!(
        close_week(&mut tx, GUILD, november(23))
            .await
            .expect("closed"),
        0
    );
    let week = Terms::of(november(16)).week;
    let results = store::results(&mut tx, GUILD, Board::Received, &week)
        .await
        .expect("results");
    let places: Vec<i64> = results.iter().map(|result| result.place).collect();
    assert_eq!(places, [1, 1, 3]);
}

#[tokio::test]
async fn a_week_closes_with_its_first_hundred_ranked_or_not() {
    for ranked in [0, 1, 2] {
        let dir = tempfile::tempdir().expect("a directory");
        let app = app(&dir).await;
        let scores: Vec<i64> = (1..=120).map(|n| 1_000 - n / 2).collect();
        received(&app, november(20), &scores)
            .await
            .expect("received");
        if ranked > 0 {
            rank_all(&app).await.expect("ranked");
        }
        show(&app, GUILD, UserId(1), false).await.expect("hidden");
        received(&app, november(20), &[0, 0, 500])
            .await
            .expect("received");
        if ranked > 1 {
            rank_all(&app).await.expect("ranked");
        }
        let mut tx = app.db.begin().await.expect("a transaction");
        let closed = close_week(&mut tx, GUILD, november(23)).await;
        assert_eq!(closed.expect("closed"), 100);
        let week = Terms::of(november(16)).week;
        let results = store::results(&mut tx, GUILD, Board::Received, &week).await;
        let results = results.expect("results");
        let places: Vec<_> = results.iter().map(|r| (r.place, r.score.0)).collect();
        assert_eq!(places[..4], [(1, 1_499), (2, 999), (3, 998), (3, 998)]);
        assert_eq!(places[99], (99, 950));
    }
}

#[test]
fn a_post_says_the_week_and_ends_with_its_mark() {
    let place = Place {
        place: 1,
        user: UserId(10),
        score: Points(25),
    };
    let digest = Digest {
        monday: november(16),
        received: vec![(place, None)],
        given: vec![],
        kudos: 1,
        head: Some("3:abc".into()),
        speech: Settings::default().public(),
    };
    let post = crate::board::view::week(&digest).signed("#ABC").post();
    let post = serde_json::to_value(post).expect("JSON");
    let card = &post["embeds"][0];
    assert_eq!(
        card["title"],
        "The week from Monday, November 16 to Sunday, November 22"
    );
    assert_eq!(
        card["description"],
        "**Most received** – well deserved!\n**1.** <@10> — 25 points ✨\n\n-# The books as the week closed: `3:abc`"
    );
    assert_eq!(card["footer"]["text"], "Ovation · #ABC");
    assert_eq!(post["allowed_mentions"]["users"], serde_json::json!([]));
}
