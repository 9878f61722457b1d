use super::*;
use crate::base::schedule::CatchUp;
use crate::phrase;
use futures::FutureExt;
use std::sync::Mutex;

/// What was tried, in order.
static TRIED: Mutex<Vec<Occurrence>> = Mutex::new(Vec::new());

/// A job that fails the first time that it is tried.
const ONCE_BROKEN: Job = Job {
    name: "test.once_broken",
    label: || phrase!("board-job-post"),
    schedule: |_| "0 0 0 * * * *".into(),
    catch_up: CatchUp::Each,
    everywhere: true,
    wanted: None,
    run: |_, _, firing| {
        let mut tried = TRIED.lock().expect("a list");
        tried.push(firing.occurrence);
        let first = tried.len() == 1;
        async move {
            match first {
                true => Err(Fault::Broken("not yet".into())),
                false => Ok(Went::Done("done".into())),
            }
        }
        .boxed()
    },
};

#[tokio::test]
async fn a_run_that_failed_is_not_passed_over() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    let mut tx = app.db.begin().await?;
    program::load(&mut tx, GuildId(1), app.now()).await?;
    tx.commit().await?;
    app.clock
        .set(app.now().after(Duration::from_secs(3 * 86_400)));
    assert_eq!(run_due(&app, &[ONCE_BROKEN]).await?, 1);
    assert_eq!(run_due(&app, &[ONCE_BROKEN]).await?, 0, "it waits");
    app.clock.set(app.now().after(Duration::from_secs(30)));
    assert_eq!(run_due(&app, &[ONCE_BROKEN]).await?, 0);
    let tried = TRIED.lock().expect("a list").clone();
    assert_eq!(tried.len(), 4, "{tried:?}");
    assert_eq!(tried[0], tried[1]);
    assert!(tried[1..].is_sorted(), "{tried:?}");
    Ok(())
}

/// Runs of jobs that leave a row and do nothing else.
const QUIET: Job = Job {
    name: "test.quiet",
    label: || phrase!("board-job-post"),
    schedule: |_| "0 0 * * * * *".into(),
    catch_up: CatchUp::Each,
    everywhere: false,
    wanted: None,
    run: |_, _, _| async { Ok(Went::Done("done".into())) }.boxed(),
};

async fn ran(app: &App, job: Job, hours: u64) -> Result<usize, Fault> {
    let hour = Duration::from_secs(3_600);
    app.clock.set(app.now().after(hour * hours as u32));
    run_due(app, &[job]).await?;
    let mut tx = app.db.read().await?;
    let whenever = Occurrence(app.now().after(hour * 1_000).utc().naive_utc());
    Ok(store::last_runs(&mut tx, whenever).await?.len())
}

async fn program(app: &App) -> Result<(), Fault> {
    let mut tx = app.db.begin().await?;
    program::load(&mut tx, GuildId(1), app.now()).await?;
    tx.commit().await
}

#[tokio::test]
async fn where_the_bot_is_not_only_what_is_owed_goes_on() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    program(&app).await?;
    program::present(&app, &BTreeSet::new()).await?;
    assert_eq!(ran(&app, QUIET, 3).await?, 0);
    let owed = Job {
        everywhere: true,
        ..QUIET
    };
    assert_eq!(ran(&app, owed, 1).await?, 1);
    program::came_back(&app, GuildId(1)).await?;
    let named = Job {
        name: "test.other",
        ..QUIET
    };
    assert_eq!(ran(&app, named, 0).await?, 2, "it catches up");
    Ok(())
}

#[tokio::test]
async fn runs_with_nothing_to_do_are_passed_over() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    program(&app).await?;
    let never = Job {
        wanted: Some(|_, _, _| async { Ok(None) }.boxed()),
        ..QUIET
    };
    assert_eq!(ran(&app, never, 3).await?, 0);
    assert_eq!(next_due(&app, &[never]).await?, None);
    // At 15:30, when it is 15:00: the first run after that is at 16:00.
    let later = Job {
        wanted: Some(|_, _, _| async { Ok(Some(Instant::from_millis(1_795_447_800_000))) }.boxed()),
        ..QUIET
    };
    assert_eq!(ran(&app, later, 0).await?, 0);
    let next = next_due(&app, &[later]).await?;
    assert_eq!(next, Some(Instant::from_millis(1_795_449_600_000)));
    assert_eq!(ran(&app, later, 2).await?, 1);
    Ok(())
}

#[tokio::test]
async fn what_comes_too_late_to_be_of_use_is_left_out() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    program(&app).await?;
    let job = Job {
        catch_up: CatchUp::Never,
        ..QUIET
    };
    let minute = Duration::from_secs(60);
    app.clock.set(app.now().after(minute * 30));
    assert_eq!(ran(&app, job, 5).await?, 0, "half an hour late");
    let next = next_due(&app, &[job]).await?;
    assert!(next > Some(app.now()), "what is too late is not waited for");
    app.clock.set(app.now().after(minute * 40));
    assert_eq!(ran(&app, job, 0).await?, 1, "ten minutes late");
    Ok(())
}

#[tokio::test]
async fn a_job_is_run_by_hand_once_at_a_time() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    program(&app).await?;
    let (first, second) = (
        run_now(&app, QUIET, GuildId(1)).await?,
        run_now(&app, QUIET, GuildId(1)).await?,
    );
    assert_eq!((&first, first.outcome.as_str()), (&second, "done"));
    let unknown = run_now(&app, QUIET, GuildId(2)).await;
    assert!(unknown.is_err(), "no such program");
    Ok(())
}

/// How much was done by whom, however many transactions and runners.
static STEPS: Mutex<Vec<i64>> = Mutex::new(Vec::new());
const LAST: i64 = 6;

const STEP: Duration = Duration::from_millis(20);

/// A job of six steps, each in a transaction. The third fails when it is first tried.
const STEPWISE: Job = Job {
    name: "test.stepwise",
    run: |app, _, firing| {
        let mut steps = STEPS.lock().expect("a list");
        let fails = firing.done == 2 && !steps.contains(&-1);
        steps.push(if fails { -1 } else { firing.done });
        app.clock.set(app.now().after(STEP));
        let done = firing.done + 1;
        async move {
            match fails {
                true => Err(Fault::Broken("not yet".into())),
                false => Ok(Went::through(done, "steps", done < LAST)),
            }
        }
        .boxed()
    },
    ..QUIET
};

#[tokio::test]
async fn a_run_goes_on_until_nothing_is_left_and_after_a_failure_where_it_was() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    program(&app).await?;
    let hour = Duration::from_secs(3_600);
    app.clock.set(app.now().after(hour));
    let begun = app.now();
    assert_eq!(run_due(&app, &[STEPWISE]).await?, 1);
    app.clock.set(begun.after(hour / 2));
    let next = next_due(&app, &[STEPWISE]).await?.expect("it goes on");
    assert!(next <= app.now());
    let both = tokio::join!(run_due(&app, &[STEPWISE]), run_due(&app, &[STEPWISE]));
    assert_eq!((both.0?, both.1?), (0, 0));
    let steps = STEPS.lock().expect("a list").clone();
    assert_eq!(steps[..7], [0, 1, -1, 2, 3, 4, 5]);
    let mut tx = app.db.read().await?;
    let ran = store::last_run(&mut tx, GuildId(1), STEPWISE.name).await?;
    let ran = ran.expect("a run");
    assert_eq!((ran.at, ran.outcome.as_str()), (begun, "6 steps"));
    assert_eq!(ran.took, hour / 2 + STEP * 4, "all of it");
    drop(tx);
    assert!(next_due(&app, &[STEPWISE]).await? > Some(app.now()));
    Ok(())
}

/// How often it was tried.
static TAKEN_UP: Mutex<i64> = Mutex::new(0);

/// A job of two steps, the second of which fails when it is first tried.
const TWO_STEPS: Job = Job {
    name: "test.two_steps",
    run: |_, _, firing| {
        let mut tried = TAKEN_UP.lock().expect("a number");
        *tried += 1;
        let fails = *tried == 2;
        let done = firing.done + 1;
        async move {
            match fails {
                true => Err(Fault::Broken("not yet".into())),
                false => Ok(Went::through(done, "steps", done < 2)),
            }
        }
        .boxed()
    },
    ..QUIET
};

#[tokio::test]
async fn what_a_clock_that_was_ahead_has_left_is_taken_up_once_it_is_right() -> Outcome<()> {
    let (_dir, app) = App::scratch().await;
    program(&app).await?;
    let right = app.now().after(Duration::from_secs(3_600));
    app.clock
        .set(right.after(Duration::from_secs(365 * 86_400)));
    assert_eq!(run_due(&app, &[TWO_STEPS]).await?, 1, "it fails");
    app.clock.set(right);
    assert_eq!(run_due(&app, &[TWO_STEPS]).await?, 0);
    let mut tx = app.db.read().await?;
    let ran = store::last_run(&mut tx, GuildId(1), TWO_STEPS.name).await?;
    assert_eq!(ran.expect("a run").outcome, "2 steps");
    Ok(())
}
