//! Signing a card, and adding one's own points to it.
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::{CardId, ChannelId, GuildId, UserId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::kudos::rules::{Beside, Give, Given};
use crate::kudos::service as kudos;
use crate::member::service as member;
use crate::milestone::rules::{MilestoneRefusal, signature};
use crate::milestone::service::card::EDIT;
use crate::milestone::store;
use crate::program::service as program;

/// Signs a card, or signs it anew.
///
/// # Errors
/// A [`MilestoneRefusal`], or a fault of the database.
pub async fn sign(
    app: &App,
    guild: GuildId,
    user: UserId,
    card: CardId,
    typed: &str,
) -> Outcome<UserId> {
    let work = || try_sign(app, guild, user, card, typed);
    app.db.attempt(work).await
}

async fn try_sign(
    app: &App,
    guild: GuildId,
    user: UserId,
    id: CardId,
    typed: &str,
) -> Outcome<UserId> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    let me = me[0];
    enrolment::admit(&mut tx, guild, &program.settings, me).await?;
    let (row, channel, to) = open(&mut tx, guild, id).await?;
    if row.member == me {
        return Err(MilestoneRefusal::OwnCard.into());
    }
    let text = signature(typed)?;
    let pen = member::pen(&mut tx, app, guild, me).await?;
    let body = pen.encrypt(&app.ids, store::signature_at(id), &text)?;
    store::sign(&mut tx, guild, (id, me), app.now(), &body).await?;
    let edit = NewNotice::edit(EDIT, Lane::Channel(channel), id.0);
    outbox::write(&mut tx, app, guild, &edit)?;
    tx.commit().await?;
    Ok(to)
}

/// A card that everybody sees, where it is, and whom it celebrates.
async fn open(
    tx: &mut Tx,
    guild: GuildId,
    id: CardId,
) -> Outcome<(store::CardRow, ChannelId, UserId)> {
    let row = store::card(tx, guild, id).await?;
    let row = row.filter(|row| row.public && row.body.is_some());
    let row = row.ok_or(MilestoneRefusal::Gone)?;
    let channel = row.channel.ok_or(MilestoneRefusal::Gone)?;
    let to = member::users(tx, guild, &[row.member]).await?;
    Ok((row, channel, to[0]))
}

/// Whom a card celebrates.
///
/// # Errors
/// There is no such card any more, or a fault of the database.
pub async fn cheered(app: &App, guild: GuildId, card: CardId) -> Outcome<UserId> {
    let mut tx = app.db.read().await?;
    Ok(open(&mut tx, guild, card).await?.2)
}

/// Adds one's own points to give to a card.
///
/// # Errors
/// There is no such card any more, a refusal of kudos, or a fault.
pub async fn boost(app: &App, card: CardId, give: Give) -> Outcome<Given> {
    let mut tx = app.db.read().await?;
    let (row, channel, _) = open(&mut tx, give.guild, card).await?;
    drop(tx);
    let guild = give.guild;
    let link = row
        .message
        .map(|message| format!("https://discord.com/channels/{guild}/{channel}/{message}"));
    let beside = Beside {
        card: card.0,
        edit: EDIT,
        channel,
    };
    kudos::cheer(app, &Give { link, ..give }, beside).await
}
