//! Times: `<t:unix:style>` as text.

use chrono::{DateTime, TimeDelta, Utc};

/// How a client would show an instant; all in UTC, and relative ones from `now`.
pub(super) fn show(unix: i64, style: Option<char>, now: DateTime<Utc>) -> Option<String> {
    let at = DateTime::from_timestamp(unix, 0)?;
    let format = match style {
        Some('R') => return Some(relative(at - now)),
        Some('t') => "%H:%M UTC",
        Some('T') => "%H:%M:%S UTC",
        Some('d' | 'D') => "%Y-%m-%d",
        _ => "%Y-%m-%d %H:%M UTC",
    };
    Some(at.format(format).to_string())
}

/// `in 7 days`, `2 hours ago`: in the largest unit of which it is at least one, rounded, so that a few
/// milliseconds more or less are not seen.
fn relative(distance: TimeDelta) -> String {
    const UNITS: [(f64, &str); 5] = [
        (31_557_600.0, "year"),
        (2_629_800.0, "month"),
        (86_400.0, "day"),
        (3_600.0, "hour"),
        (60.0, "minute"),
    ];
    #[expect(clippy::cast_precision_loss, reason = "shown in whole units")]
    let seconds = distance.num_milliseconds() as f64 / 1_000.0;
    let whole = seconds.abs().round();
    let (size, unit) = UNITS
        .into_iter()
        .find(|(size, _)| whole >= *size)
        .unwrap_or((1.0, "second"));
    let count = (whole / size).round();
    let plural = if count == 1.0 { "" } else { "s" };
    match (count == 0.0, seconds < 0.0) {
        (true, _) => "now".into(),
        (_, true) => format!("{count} {unit}{plural} ago"),
        (_, false) => format!("in {count} {unit}{plural}"),
    }
}
