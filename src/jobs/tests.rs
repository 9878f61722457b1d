use super::*;
use crate::base::refusal::Outcome;
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
                false => Ok("done".into()),
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
