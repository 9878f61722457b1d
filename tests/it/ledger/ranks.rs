//! Who stands where is exact at every moment, ranked or not: against a naive model, and with many at once.
mod model;

use super::Books;
use super::races::{at_once, done, generous, give_one};
use crate::faults::number_in;
use crate::world::{ENGINES, On};
use model::{Boards, SPANS, Step, steps};
use ovation::app::App;
use ovation::base::ids::{GuildId, UserId};
use ovation::board::rules::Own;
use ovation::board::service as board;
use ovation::ledger::rules::{Board, Raise};
use ovation::ledger::service::{self as ledger, invariants};
use ovation::member::service as member;
use ovation::privacy::service as privacy;
use ovation::program::service as program;
use ovation::statement::service as statement;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::cell::Cell;

const GUILD: GuildId = GuildId(7);

/// Ranks whoever waits.
pub async fn rank(app: &App) {
    board::rank_all(app).await.unwrap();
}

/// What the doctor says of places; these standings have no postings, which it also says.
async fn doctor(app: &App) {
    let report = invariants::check(&app.db).await.unwrap();
    let of_places = |line: &&String| line.contains("ranked");
    assert_eq!(report.broken.iter().find(of_places), None);
}

fn user(who: usize) -> UserId {
    UserId(100 + i64::try_from(who).unwrap())
}

async fn raise(app: &App, guild: GuildId, raise: &model::Raise) {
    let mut tx = app.db.begin().await.unwrap();
    let program = program::load(&mut tx, guild, app.now()).await.unwrap();
    let day = program.settings.day(app.now()).plus(raise.days);
    let mut raises = Vec::new();
    for (who, by) in &raise.changes {
        let member = member::enlist(&mut tx, app, guild, &[user(*who)]).await;
        raises.push(Raise {
            board: raise.board,
            member: member.unwrap()[0],
            by: *by,
        });
    }
    ledger::raise(&mut tx, app, guild, day, &raises).unwrap();
    tx.commit().await.unwrap();
}

/// One page as somebody sees it: places, whether there are more, and their own.
async fn compare(app: &App, guild: GuildId, boards: &Boards, view: (Board, &str, i64), who: usize) {
    let (on, span, page) = view;
    let name = match on {
        Board::Received => "received",
        Board::Given => "given",
    };
    let what = format!("{name}:{span}:{page}");
    let sight = board::look(app, guild, user(who), &what).await.unwrap();
    let shown = sight.places.iter();
    let shown: Vec<_> = shown
        .map(|place| (place.place, place.user, place.score.0))
        .collect();
    let all = boards.places(on, span);
    let from = 10 * usize::try_from(sight.look.page).unwrap();
    let wanted = all.iter().skip(from).take(10);
    let wanted: Vec<_> = wanted
        .map(|(place, who, score)| (*place, user(*who), *score))
        .collect();
    assert_eq!(shown, wanted, "{what}");
    assert_eq!(sight.more, all.len() > from + 10, "{what}");
    let beyond = all.len() <= 10 * usize::try_from(page).unwrap();
    assert_eq!(sight.look.page, if beyond { 0 } else { page }, "{what}");
    let own = match sight.own {
        Own::Shown(place, score) => (true, Some((place, score.0))),
        Own::Hidden(place, score) => (false, Some((place, score.0))),
        Own::None => (true, None),
        Own::HiddenNone => (false, None),
    };
    assert_eq!(own, boards.own(on, span, who), "{what} for {who}");
}

async fn play(app: &App, guild: GuildId, steps: &[Step]) {
    let mut boards = Boards::default();
    for who in 0..model::PEOPLE {
        // In this order, which is that of those with as much.
        let nothing = model::Raise::nothing(who);
        raise(app, guild, &nothing).await;
    }
    for (number, step) in steps.iter().enumerate() {
        match step {
            Step::Raise(change) => raise(app, guild, change).await,
            Step::Show(who, shown) => {
                privacy::show_on_boards(app, guild, user(*who), *shown)
                    .await
                    .unwrap();
            }
            Step::Rank => rank(app).await,
        }
        boards.play(step);
        let on = [Board::Received, Board::Given][number % 2];
        let view = (on, SPANS[number % 3], i64::try_from(number % 4).unwrap());
        compare(app, guild, &boards, view, number % model::PEOPLE).await;
    }
    doctor(app).await;
    for ranked in [false, true] {
        for (n, span) in SPANS.iter().enumerate() {
            for who in 0..model::PEOPLE {
                let on = [Board::Received, Board::Given][(who + n) % 2];
                let page = i64::try_from(who % 3).unwrap();
                compare(app, guild, &boards, (on, span, page), who).await;
            }
        }
        if !ranked {
            rank(app).await;
            doctor(app).await;
        }
    }
}

fn holds(on: On) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let Some(books) = runtime.block_on(Books::open(on)) else {
        return;
    };
    let config = Config {
        cases: 16,
        failure_persistence: None,
        max_shrink_iters: 200,
        rng_seed: RngSeed::Fixed(20_261_123),
        ..Config::default()
    };
    let programs = Cell::new(1);
    let outcome = TestRunner::new(config).run(&steps(), |steps| {
        let guild = GuildId(programs.replace(programs.get() + 1));
        runtime.block_on(play(&books.app, guild, &steps));
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[test]
fn sqlite_ranks_as_the_model_does() {
    holds(On::Sqlite);
}

#[test]
fn postgres_ranks_as_the_model_does() {
    holds(On::Postgres);
}

/// More than a batch waits: all of it is ranked, and what comes meanwhile is not lost.
#[tokio::test]
async fn a_long_queue_is_ranked_whole() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        let mut boards = Boards::default();
        for n in 0..300 {
            let step = Step::Raise(model::Raise::of(
                n % model::PEOPLE,
                1 + i64::try_from(n).unwrap(),
            ));
            let Step::Raise(change) = &step else { continue };
            raise(app, GUILD, change).await;
            boards.play(&step);
        }
        for _ in 0..2 {
            doctor(app).await;
            compare(app, GUILD, &boards, (Board::Received, "all", 1), 3).await;
            rank(app).await;
        }
        assert_eq!(
            number_in(on, &books.url, "select count(*) from standing_change").await,
            0
        );
    }
}

/// Several rank at once, as processes on one database do, while many give and hide.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_rank_at_once_count_nothing_twice() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        generous(app, 10_000).await;
        let told = at_once(app, |app, n| async move {
            let (from, to) = (n % 5, (n + 1 + n / 5 % 4) % 5);
            match n % 4 {
                0 => rank(&app).await,
                1 if n % 8 == 1 => {
                    privacy::show_on_boards(&app, GUILD, user(to), n % 16 == 1)
                        .await
                        .unwrap();
                }
                _ => {}
            }
            let points = 1 + i64::try_from(n % 7).unwrap();
            let told = give_one(
                app.clone(),
                user(from),
                user(to),
                points,
                format!("key {n}"),
            )
            .await;
            if n % 3 == 0 {
                rank(&app).await;
            }
            let report = invariants::check(&app.db).await.unwrap();
            assert_eq!(report.broken, Vec::<String>::new());
            told
        })
        .await;
        assert_eq!(done(&told), told.len(), "{told:?}");
        for who in 0..5 {
            privacy::show_on_boards(app, GUILD, user(who), who != 2)
                .await
                .unwrap();
        }
        for _ in 0..2 {
            are_in_order(app).await;
            rank(app).await;
        }
        books.are_whole().await;
    }
}

/// The five, by what their statements say.
async fn are_in_order(app: &App) {
    let mut scores = Vec::new();
    for who in 0..5 {
        let balance = statement::balance(app, GUILD, user(who), &[])
            .await
            .unwrap();
        scores.push(balance.score.0);
    }
    for (who, score) in scores.iter().enumerate() {
        let others = scores.iter().enumerate();
        let better = others.filter(|(other, theirs)| *other != 2 && *theirs > score);
        let place = 1 + i64::try_from(better.count()).unwrap();
        let sight = board::look(app, GUILD, user(who), "received:all:0")
            .await
            .unwrap();
        let own = match sight.own {
            Own::Shown(place, score) if who != 2 => (place, score.0),
            Own::Hidden(place, score) if who == 2 => (place, score.0),
            other => panic!("{who}: {other:?}"),
        };
        assert_eq!(own, (place, *score), "{who} of {scores:?}");
        assert_eq!(sight.places.len(), 4);
    }
}
