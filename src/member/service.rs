//! Finding people, and what they have switched.
use super::rules::Member;
use super::store;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Guard, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::locale::Locale;
use crate::base::sixteen::{SIXTEEN, sixteen};
use std::collections::BTreeMap;
use std::time::Duration;

/// The members behind up to six users, in the order given; who is new gets an opaque id.
///
/// # Errors
/// A fault of the database, or more users than six.
pub async fn enlist(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    users: &[UserId],
) -> Result<Vec<MemberId>, Fault> {
    let mut known = lookup(tx, guild, users).await?;
    let mut new: Vec<UserId> = users
        .iter()
        .copied()
        .filter(|user| !known.contains_key(user))
        .collect();
    if !new.is_empty() {
        new.sort_unstable();
        new.dedup();
        for user in new {
            store::insert(tx, guild, MemberId(app.id()), user, app.now()).await?;
        }
        known = lookup(tx, guild, users).await?;
    }
    let found = users.iter().map(|user| known.get(user).copied());
    found
        .collect::<Option<_>>()
        .ok_or_else(|| Fault::Broken("a member was enlisted and not found".into()))
}

async fn lookup(
    tx: &mut Tx,
    guild: GuildId,
    users: &[UserId],
) -> Result<BTreeMap<UserId, MemberId>, Fault> {
    let first = *users
        .first()
        .ok_or_else(|| Fault::Broken("nobody to look up".into()))?;
    if users.len() > 6 {
        return Err(Fault::Broken("more than six members at once".into()));
    }
    let mut six = [first; 6];
    six[..users.len()].copy_from_slice(users);
    let rows = store::by_users(tx, guild, six).await?;
    Ok(rows.into_iter().map(|(id, user)| (user, id)).collect())
}

/// The member behind a user, if known.
///
/// # Errors
/// A fault of the database.
pub async fn find(tx: &mut Tx, guild: GuildId, user: UserId) -> Result<Option<Member>, Fault> {
    Ok(store::by_user(tx, guild, user).await?)
}

/// A member by opaque id.
///
/// # Errors
/// A fault of the database, or no such member.
pub async fn get(tx: &mut Tx, guild: GuildId, id: MemberId) -> Result<Member, Fault> {
    store::by_id(tx, guild, id)
        .await?
        .ok_or_else(|| Fault::Broken(format!("there is no member {id}")))
}

/// The Discord users behind members, in the order given.
///
/// # Errors
/// A fault of the database, or no such member.
pub async fn users(
    tx: &mut Tx,
    guild: GuildId,
    members: &[MemberId],
) -> Result<Vec<UserId>, Fault> {
    let known = known(tx, guild, members).await?;
    let user = |member: &MemberId| {
        let missing = || Fault::Broken(format!("there is no member {member}"));
        known.get(member).copied().ok_or_else(missing)
    };
    members.iter().map(user).collect()
}

/// The Discord users behind those of these members that are known.
///
/// # Errors
/// A fault of the database.
pub async fn known(
    tx: &mut Tx,
    guild: GuildId,
    members: &[MemberId],
) -> Result<BTreeMap<MemberId, UserId>, Fault> {
    let mut known = BTreeMap::new();
    for members in members.chunks(SIXTEEN).filter_map(sixteen) {
        known.extend(store::by_ids(tx, guild, members).await?);
    }
    Ok(known)
}

/// Notes that a member gives now: a guard that does not hold where they gave within the cooldown. A time further
/// ahead than that is of a clock that has been set right since, and holds nobody back.
///
/// # Errors
/// A fault of the database.
pub fn gives(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    id: MemberId,
    cooldown: Duration,
) -> Result<Guard, Fault> {
    let now = app.now();
    // Without a cooldown the time is not asked: another's clock, or this one stepped back, must not refuse.
    let held = match cooldown.is_zero() {
        true => (Instant(i64::MAX), Instant(i64::MAX)),
        false => (now.before(cooldown), now.after(cooldown)),
    };
    Ok(store::gives(tx, guild, id, held, now)?)
}

/// Remembers the language in which to write to a member later.
///
/// # Errors
/// A fault of the database.
pub async fn speaks(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    locale: Locale,
) -> Result<(), Fault> {
    store::set_locale(tx, guild, id, locale.tag()).await?;
    Ok(())
}

/// Takes a member off the boards, or puts them back on.
///
/// # Errors
/// A fault of the database.
pub async fn show_on_boards(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    shown: bool,
) -> Result<(), Fault> {
    store::set_off_boards(tx, guild, id, !shown).await?;
    Ok(())
}
