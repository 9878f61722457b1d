//! Proposing many days at once, from a file that is checked first.
use super::propose::{Day, propose, record};
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::{DraftId, GuildId, MemberId, UserId};
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::base::vault::{Place, Stored};
use crate::member::service as member;
use crate::milestone::rules::{
    Draft, Found, LARGEST, MilestoneRefusal, Proposal, Row, Sheet, judge,
};
use crate::milestone::store;
use crate::program::rules::Settings;
use crate::program::service as program;
use std::collections::BTreeMap;

/// Lets pass a file that is not too large to be read.
///
/// # Errors
/// It is.
pub fn judge_size(bytes: u32) -> Outcome<()> {
    match usize::try_from(bytes).is_ok_and(|bytes| bytes <= LARGEST) {
        true => Ok(()),
        false => Err(MilestoneRefusal::File.into()),
    }
}

fn place(id: DraftId) -> Place {
    Place("milestone_draft", id.0)
}

/// Checks every cell, and keeps what can be imported for a day; nobody is asked yet.
///
/// # Errors
/// A fault of the database.
pub async fn check(
    app: &App,
    admin: &Admin,
    lines: &[Sheet],
    people: &BTreeMap<String, Found>,
) -> Outcome<Draft> {
    let work = || try_check(app, admin, lines, people);
    app.db.attempt(work).await
}

async fn try_check(
    app: &App,
    admin: &Admin,
    lines: &[Sheet],
    people: &BTreeMap<String, Found>,
) -> Outcome<Draft> {
    let (guild, now) = (admin.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[admin.user]).await?;
    let settings = program.settings;
    let read = (admin.locale, settings.day(now));
    let checked = judge(lines, people, &settings.milestones, read);
    if !checked.problems.is_empty() {
        return Ok(Draft { id: None, checked });
    }
    let id = DraftId(app.id());
    let pen = member::pen(&mut tx, app, guild, me[0]).await?;
    let body = serde_json::to_string(&checked.rows)?;
    let body = pen.encrypt(&app.ids, place(id), &body)?;
    store::keep_draft(&mut tx, guild, id, (me[0], now), &body).await?;
    tx.commit().await?;
    Ok(Draft {
        id: Some(id),
        checked,
    })
}

/// Asks all whom a file names that was checked, or nobody; once, however often it is clicked. Returns how many are asked.
///
/// # Errors
/// It is gone, or somebody else checked it; or a fault of the database.
pub async fn import(app: &App, admin: &Admin, id: DraftId) -> Outcome<i64> {
    app.db.attempt(|| try_import(app, admin, id)).await
}

async fn try_import(app: &App, admin: &Admin, id: DraftId) -> Outcome<i64> {
    let guild = admin.guild;
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[admin.user]).await?;
    let me = me[0];
    let draft = store::hold_draft(&mut tx, guild, id).await?;
    let draft = draft.filter(|draft| draft.member == me);
    let draft = draft.ok_or(MilestoneRefusal::NoDraft)?;
    if let Some(invited) = draft.invited {
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(invited);
    }
    let stored = Stored {
        author: Some(me),
        body: draft.body,
        data_key: draft.data_key,
    };
    let body = stored.open(&app.vault, guild, place(id))?;
    let rows: Vec<Row> = serde_json::from_str(&body.ok_or(MilestoneRefusal::NoDraft)?)?;
    let invited = ask(&mut tx, app, (guild, &program.settings), me, &rows).await?;
    record(&mut tx, app, guild, (me, &admin.key), invited).await?;
    store::end_draft(&mut tx, guild, id, invited).await?;
    tx.commit().await?;
    Ok(invited)
}

/// Held one after the other in one order, so that two files at once ask nobody twice.
async fn ask(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    by: MemberId,
    rows: &[Row],
) -> Outcome<i64> {
    let guild = program.0;
    let users: Vec<UserId> = rows.iter().map(|row| row.user).collect();
    let mut people = BTreeMap::new();
    for some in users.chunks(6) {
        let members = member::enlist(tx, app, guild, some).await?;
        people.extend(members.into_iter().zip(some.iter().copied()));
    }
    let mut invited = 0;
    for (to, user) in people {
        if !member::hold(tx, guild, to, user).await? {
            continue;
        }
        for row in rows.iter().filter(|row| row.user == user) {
            let day = Day {
                what: row.what,
                name: row.name.as_deref(),
                date: row.date,
            };
            let asked = propose(tx, app, program, (by, to), &day).await?;
            invited += i64::from(asked == Proposal::New);
        }
    }
    Ok(invited)
}
