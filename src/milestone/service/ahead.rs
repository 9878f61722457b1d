//! Telling those who run the program what comes, two days before: of those alone who want everybody to see it.
use super::celebrate::Day;
use crate::app::App;
use crate::base::civil::{Day as Civil, local};
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MilestoneId};
use crate::base::locale::Speech;
use crate::base::outbox::{self, Lane, NewNotice};
use crate::member::service as member;
use crate::milestone::rules::{Ahead, HOUR, Visibility};
use crate::milestone::store;
use crate::program::rules::Settings;
use crate::program::service as program;
use chrono::Timelike;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The notice that tells what comes.
pub const AHEAD: &str = "milestone.ahead";

/// What comes, without saying when: that is looked up at delivery.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Coming {
    milestone: MilestoneId,
    told_on: Civil,
}

/// A day that is to be told of now, and was not before.
pub(super) async fn coming(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    day: &Day<'_>,
) -> Result<Option<Coming>, Fault> {
    let now = local(app.now(), settings.zone);
    let told_on = Civil::from(now.date());
    let wanted = settings.milestones.heads_up && now.hour() >= HOUR;
    let due = day.body.date.ahead(told_on).filter(|_| wanted);
    let due = due.filter(|_| day.row.visibility == Some(Visibility::Public));
    let Some(due) = due else { return Ok(None) };
    let mark = format!("ahead:{}", day.mark());
    let new = store::claim(tx, guild, day.row.member, (&mark, due.year())).await?;
    let milestone = day.row.id;
    Ok(new.then_some(Coming { milestone, told_on }))
}

/// Has all of it told in one post.
pub(super) fn announce(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    ahead: Vec<Coming>,
) -> Result<(), Fault> {
    let place = settings.auditor_channel.or(settings.orders_channel);
    let Some(place) = place.filter(|_| !ahead.is_empty()) else {
        return Ok(());
    };
    let notice = NewNotice {
        payload: serde_json::to_value(ahead)?,
        ..NewNotice::new(AHEAD, Lane::Channel(place), app.id())
    };
    outbox::write(tx, app, guild, &notice)
}

/// What comes, of what still is to be seen by everybody when it is told, the soonest first; and how the program speaks.
///
/// # Errors
/// A fault of the database, or a notice that can't be read.
pub async fn told_ahead(
    app: &App,
    guild: GuildId,
    payload: &Value,
) -> Result<(Vec<Ahead>, Speech), Fault> {
    let coming: Vec<Coming> = Vec::deserialize(payload)?;
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let mut ahead = Vec::new();
    for Coming { milestone, told_on } in coming {
        let row = store::get(&mut tx, guild, milestone).await?;
        let Some(row) = row.filter(|row| row.visibility == Some(Visibility::Public)) else {
            continue;
        };
        let users = member::users(&mut tx, guild, &[row.member]).await?;
        let body = row.body(&app.vault, guild)?;
        let due = body.as_ref().and_then(|body| body.date.ahead(told_on));
        ahead.extend(due.map(|due| Ahead {
            who: users[0],
            what: row.what,
            name: body.and_then(|body| body.name),
            due,
        }));
    }
    ahead.sort_by_key(|one| (one.due.on, one.who));
    Ok((ahead, settings.public()))
}
