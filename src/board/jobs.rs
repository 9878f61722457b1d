//! Closing weeks and posting them.
use super::service::{self, Posted};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::schedule::{CatchUp, Went};
use crate::feature::{Firing, Job};
use crate::phrase;
use futures::{FutureExt, TryFutureExt};

/// Keeps the places of a week as they stood when it ended.
pub const CLOSE_WEEK: Job = Job {
    name: "board.close_week",
    label: || phrase!("board-job-close"),
    schedule: |_| "0 0 0 * * Mon *".into(),
    catch_up: CatchUp::Each,
    everywhere: true,
    wanted: None,
    run: |_, tx, firing| close(tx, firing).map_ok(Went::Done).boxed(),
};

/// Posts the last week that has ended.
pub const WEEKLY_POST: Job = Job {
    name: "board.weekly_post",
    label: || phrase!("board-job-post"),
    schedule: service::weekly,
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: None,
    run: |app, tx, firing| post(app, tx, firing).map_ok(Went::Done).boxed(),
};

async fn close(tx: &mut Tx, firing: Firing) -> Result<String, Fault> {
    let day = firing.occurrence.0.date().into();
    let places = service::close_week(tx, firing.guild, day).await?;
    Ok(format!("{places} places"))
}

async fn post(app: &App, tx: &mut Tx, firing: Firing) -> Result<String, Fault> {
    let day = firing.occurrence.0.date().into();
    let outcome = match service::post_week(tx, app, firing.guild, day).await? {
        Posted::Yes => "posted",
        Posted::Before => "posted before",
        Posted::TooEarly => "before the program",
        Posted::NoChannel => "no channel",
    };
    Ok(outcome.into())
}
