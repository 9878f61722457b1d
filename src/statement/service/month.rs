//! The statement of a month: what the wallet held, what came, what left, and what expires next.
use crate::app::App;
use crate::base::civil::{Day, Length, start_of};
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::locale::Speech;
use crate::base::outbox::{Lane, NewNotice};
use crate::base::points::Points;
use crate::base::schedule::Went;
use crate::ledger::service as ledger;
use crate::notification::rules::Why;
use crate::notification::service as notification;
use crate::program::service as program;
use crate::statement::rules::Month;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// The kind of its notice.
pub const MONTH: &str = "statement.month";
/// To how many people one transaction comes.
const PEOPLE: i64 = 50;
/// How long lies between direct messages of one run: Discord takes many at once for spam.
const PACE: Duration = Duration::from_secs(1);

#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    from: Day,
    until: Day,
}

/// Whether anybody wants a statement.
///
/// # Errors
/// A fault of the database.
pub async fn is_wanted(tx: &mut Tx, guild: GuildId) -> Result<bool, Fault> {
    let some = notification::wanting_statements(tx, guild, 0, 1).await?;
    Ok(!some.is_empty())
}

/// Tells some more of those who want it of the month before a day.
///
/// # Errors
/// A fault of the database.
pub async fn monthly(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    day: Day,
    done: i64,
) -> Result<Went, Fault> {
    let until = Length::Month.start(day);
    let from = Length::Month.start(until.plus(-1));
    let settings = program::peek(tx, guild, app.now()).await?.settings;
    let people = notification::wanting_statements(tx, guild, done, PEOPLE).await?;
    for (ahead, member) in (done..).zip(&people) {
        let payload = Payload {
            member: *member,
            from,
            until,
        };
        let pause = PACE * u32::try_from(ahead).unwrap_or(u32::MAX);
        let notice = NewNotice {
            payload: serde_json::to_value(payload)?,
            due: Some(app.now().after(pause)),
            ..NewNotice::new(MONTH, Lane::Direct(UserId(0)), app.id())
        };
        // They have asked for it.
        let (to, why) = (*member, Why::Answer);
        notification::tell(tx, app, (guild, &settings), to, why, notice).await?;
    }
    let more = !people.is_empty();
    let done = done + i64::try_from(people.len()).unwrap_or(0);
    Ok(Went::through(done, "statements", more))
}

/// A month as it is read, and how one speaks to its reader.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn month(app: &App, guild: GuildId, payload: &Value) -> Result<(Month, Speech), Fault> {
    let Payload {
        member,
        from,
        until,
    } = Payload::deserialize(payload)?;
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    let at = |day: Day| start_of(day, settings.zone);
    let turnover = ledger::turnover(&mut tx, guild, member, (at(from), at(until))).await?;
    let next = at(Length::Month.next_start(until));
    let expiring = ledger::expiring(&mut tx, guild, member, now, i64::MAX).await?;
    let expiring = expiring.iter().filter(|(expires, _)| *expires <= next);
    let speech = notification::speech(&mut tx, guild, &settings, member).await?;
    let month = Month {
        first: from,
        turnover,
        expiring: Points(expiring.map(|(_, points)| points.0).sum()),
    };
    Ok((month, speech))
}
