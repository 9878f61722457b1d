//! Kudos on SQLite, against the bare loop on the same disk.
use crate::options::{Options, file};
use crate::report::Report;
use crate::{bare, thanks};
use tempfile::TempDir;

/// How many kudos before anything is measured, so that everybody is known.
const WARM: usize = 2_000;
/// How many are measured at the least.
const TIMES: usize = 5_000;

pub async fn measure(options: &Options, folder: &TempDir, report: &mut Report) {
    let (bare, bare_times) = loop_of(folder).await;
    report.tell("sqlite-bare-loop", bare, "kudos/s");
    report.tell("sqlite-bare-loop-p50", bare_times.percentile(50), "ms");
    let app = thanks::app(&file(folder, "kudos.db")).await;
    thanks::kudos(&app, 1, WARM, "warm").await;
    let (_, one) = thanks::kudos(&app, 1, TIMES, "one").await;
    let each = TIMES.div_ceil(options.callers) * 2;
    let (many, times) = thanks::kudos(&app, options.callers, each, "many").await;
    thanks::check(&app, WARM + TIMES + options.callers * each).await;
    app.db.close().await;
    report.tell("sqlite-one-caller-p50", one.percentile(50), "ms");
    report.tell("sqlite-one-caller-p99", one.percentile(99), "ms");
    let ratio = one.percentile(50) / bare_times.percentile(50);
    report.at_most("sqlite-one-caller-against-bare", ratio, "x", 5.0, 2.0);
    report.tell("sqlite-many-callers", many, "kudos/s");
    report.tell("sqlite-many-callers-p50", times.percentile(50), "ms");
    report.tell("sqlite-many-callers-p99", times.percentile(99), "ms");
    report.at_least("sqlite-many-callers-against-bare", many / bare, 0.4, 1.0);
}

async fn loop_of(folder: &TempDir) -> (f64, crate::report::Times) {
    let app = thanks::app(&file(folder, "bare.db")).await;
    app.db.close().await;
    drop(app);
    let path = folder.path().join("bare.db");
    bare::kudos(&path, 500);
    std::fs::remove_file(&path).unwrap();
    let app = thanks::app(&file(folder, "bare.db")).await;
    app.db.close().await;
    drop(app);
    bare::kudos(&path, TIMES as i64)
}
