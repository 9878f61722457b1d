//! What somebody says to a proposal.
use super::own::{agree, all, days, today};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, MilestoneId, UserId};
use crate::base::locale::Speech;
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::member::service as member;
use crate::milestone::rules::{Body, MilestoneRefusal, Mine, Mines, Visibility};
use crate::milestone::store;
use crate::notification::service as notification;
use crate::program::service as program;

/// A proposal that waits for an answer, and how one speaks to whom it was made; nothing where it does not any more.
///
/// # Errors
/// A fault of the database.
pub async fn invitation(
    app: &App,
    guild: GuildId,
    id: MilestoneId,
) -> Result<Option<(Mine, Speech)>, Fault> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let Some(row) = store::get(&mut tx, guild, id).await? else {
        return Ok(None);
    };
    let mine = days(&mut tx, app, guild, row.member).await?;
    let mine = mine.into_iter().find(|mine| mine.id == id);
    let waits = mine.filter(|mine| mine.proposed.is_some() && mine.body.is_some());
    let speech = notification::speech(&mut tx, guild, &settings, row.member).await?;
    Ok(waits.map(|mine| (mine, speech)))
}

/// Accepts a proposal, seen by some or by nobody else, or declines it: then it is gone at once. Returns what there is then.
///
/// # Errors
/// It is not there any more, or not theirs; or a fault of the database.
pub async fn answer(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: MilestoneId,
    answer: Option<Visibility>,
) -> Outcome<Mines> {
    let work = || try_answer(app, guild, user, id, answer);
    app.db.attempt(work).await
}

async fn try_answer(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: MilestoneId,
    answer: Option<Visibility>,
) -> Outcome<Mines> {
    let mut tx = app.db.begin().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let me = member::find(&mut tx, guild, user).await?;
    let me = me.ok_or(MilestoneRefusal::Gone)?.id;
    match answer {
        Some(visibility) => {
            enrolment::admit(&mut tx, guild, &settings, me).await?;
            let row = own(&mut tx, guild, me, id).await?;
            let body = row.body(&app.vault, guild)?;
            let body = Body {
                known: today(&mut tx, app, (guild, &settings), me).await?,
                ..body.ok_or(MilestoneRefusal::Gone)?
            };
            let pen = member::pen(&mut tx, app, guild, me).await?;
            let accepted = store::New {
                id,
                member: me,
                what: row.what,
                visibility: Some(visibility),
                body: &store::seal(&pen, &app.ids, id, &body)?,
                proposed: None,
            };
            store::replace(&mut tx, guild, &accepted).await?;
            agree(&mut tx, app, (guild, &settings), me).await?;
        }
        None => {
            own(&mut tx, guild, me, id).await?;
            store::delete(&mut tx, guild, id).await?;
        }
    }
    let all = all(&mut tx, app, (guild, &settings), me, false).await?;
    tx.commit().await?;
    Ok(all)
}

async fn own(tx: &mut Tx, guild: GuildId, me: MemberId, id: MilestoneId) -> Outcome<store::Row> {
    let row = store::get(tx, guild, id).await?;
    let row = row.filter(|row| row.member == me);
    Ok(row.ok_or(MilestoneRefusal::Gone)?)
}
