//! What members have switched, and telling them something by it.
use super::rules::{Sheet, Switches, Way, Why, Wish};
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::locale::{Locale, Speech};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::member::service as member;
use crate::program::rules::Settings;
use crate::program::service as program;
pub use crate::program::service::zones;

/// What somebody has switched, for them to see.
///
/// # Errors
/// A fault of the database.
pub async fn sheet(app: &App, guild: GuildId, user: UserId) -> Outcome<Sheet> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let switches = match member::find(&mut tx, guild, user).await? {
        Some(who) => switches(&mut tx, guild, who.id).await?,
        None => Switches::default(),
    };
    Ok(Sheet {
        switches,
        zone: settings.zone,
        missed: outbox::missed_by(&mut tx, guild, user).await?,
    })
}

/// Switches something.
///
/// # Errors
/// Why nothing is switched, or a fault of the database.
pub async fn switch(
    app: &App,
    guild: GuildId,
    (user, reads): (UserId, Locale),
    wish: &Wish,
) -> Outcome<Sheet> {
    app.db
        .attempt(|| try_switch(app, guild, (user, reads), wish))
        .await?;
    sheet(app, guild, user).await
}

async fn try_switch(
    app: &App,
    guild: GuildId,
    (user, reads): (UserId, Locale),
    wish: &Wish,
) -> Outcome<()> {
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[user]).await?;
    enrolment::admit(&mut tx, guild, &program.settings, me[0]).await?;
    let before = switches(&mut tx, guild, me[0]).await?;
    let after = wish.over(before)?;
    store::set(&mut tx, guild, me[0], &after, app.now()).await?;
    member::speaks(&mut tx, guild, me[0], reads).await?;
    tx.commit().await?;
    Ok(())
}

/// What a member has switched.
///
/// # Errors
/// A fault of the database.
pub async fn switches(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<Switches, Fault> {
    let looking = store::look(tx, guild, member)?;
    let row = tx.answer(looking).await?;
    Ok(row.map(store::Row::read).unwrap_or_default())
}

/// Forgets what a member has switched.
///
/// # Errors
/// A fault of the database.
pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget(tx, guild, member).await?;
    Ok(())
}

/// Tells a member something that is theirs alone, as they have switched it: by a direct message, not in their quiet hours
/// and not before `due` where it says when; beside a later answer; or not at all. The lane of the notice is set here.
///
/// # Errors
/// A fault of the database.
pub async fn tell(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    to: MemberId,
    why: Why,
    notice: NewNotice,
) -> Result<Way, Fault> {
    let users = member::known(tx, guild, &[to]).await?;
    // Nobody stands behind who was erased.
    let Some(user) = users.get(&to).filter(|user| user.is_somebody()) else {
        return Ok(Way::Nowhere);
    };
    let switches = switches(tx, guild, to).await?;
    let from = notice.due.unwrap_or_else(|| app.now()).max(app.now());
    let way = switches.way(why, from, settings.zone);
    let mut notice = NewNotice {
        lane: Lane::Direct(*user),
        keeps: switches.digest,
        ..notice
    };
    match way {
        Way::Direct(at) => {
            notice.due = Some(at);
            outbox::write(tx, app, guild, &notice)?;
        }
        Way::Later => outbox::keep(tx, app, guild, &notice)?,
        Way::Nowhere => {}
    }
    Ok(way)
}

/// How the bot speaks to a member by itself: in the language that they chose, else in that which Discord told last, else in
/// the program's.
///
/// # Errors
/// A fault of the database, or no such member.
pub async fn speech(
    tx: &mut Tx,
    guild: GuildId,
    settings: &Settings,
    id: MemberId,
) -> Result<Speech, Fault> {
    let chosen = switches(tx, guild, id).await?.language;
    let told = member::get(tx, guild, id).await?.locale;
    let told = told.as_deref().and_then(Locale::from_tag);
    Ok(settings.speech(chosen.or(told).unwrap_or(settings.language)))
}

/// Those of these members whom a post may ping at a moment, as users.
///
/// # Errors
/// A fault of the database.
pub async fn pinged(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    members: &[MemberId],
    at: Instant,
) -> Result<Vec<UserId>, Fault> {
    let users = member::known(tx, guild, members).await?;
    let mut pinged = Vec::new();
    for (id, user) in users {
        let switches = switches(tx, guild, id).await?;
        pinged.extend(switches.is_pinged(at, settings.zone).then_some(user));
    }
    Ok(pinged)
}

/// Those who want a statement of each month, in one order: so many at most, from a place on.
///
/// # Errors
/// A fault of the database.
pub async fn wanting_statements(
    tx: &mut Tx,
    guild: GuildId,
    offset: i64,
    most: i64,
) -> Result<Vec<MemberId>, Fault> {
    Ok(store::wanting_statements(tx, guild, (offset, most)).await?)
}

/// Those who want to be told which rewards are new, in one order: so many at most, from a place on.
///
/// # Errors
/// A fault of the database.
pub async fn wanting_rewards(
    tx: &mut Tx,
    guild: GuildId,
    offset: i64,
    most: i64,
) -> Result<Vec<MemberId>, Fault> {
    Ok(store::wanting_rewards(tx, guild, (offset, most)).await?)
}

/// Since when the first of them does; none where nobody wants to.
///
/// # Errors
/// A fault of the database.
pub async fn rewards_since(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    Ok(store::rewards_since(tx, guild).await?)
}
