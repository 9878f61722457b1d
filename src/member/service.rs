//! Finding people, what they have switched, and the keys of what they write.
mod keys;

pub use keys::{Standing, data_key, masters, pen, pen_of, rewrap};

use super::rules::Member;
use super::store;
pub use super::store::Known;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Guard, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::locale::Locale;
use crate::base::points::Points;
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
    let looking = look(tx, guild, users)?;
    let known = tx.answer(looking).await?;
    enlisted(tx, app, guild, users, known).await
}

/// Queues looking up to six users up, for [`enlisted`].
///
/// # Errors
/// A fault of the database, or more users than six.
pub fn look(tx: &mut Tx, guild: GuildId, users: &[UserId]) -> Result<Ask<Known>, Fault> {
    Ok(store::by_users(tx, guild, six(users)?)?)
}

/// Up to six people as six: the first stands for those who are absent.
///
/// # Errors
/// Nobody, or more than six.
pub fn six<T: Copy>(users: &[T]) -> Result<[T; 6], Fault> {
    let first = users.first().filter(|_| users.len() <= 6);
    let first = first.ok_or_else(|| Fault::Broken(format!("{} people at once", users.len())))?;
    let mut six = [*first; 6];
    six[..users.len()].copy_from_slice(users);
    Ok(six)
}

/// The members behind users who were looked up, in the order given; who is new gets an opaque id.
///
/// # Errors
/// A fault of the database.
pub async fn enlisted(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    users: &[UserId],
    known: Known,
) -> Result<Vec<MemberId>, Fault> {
    let mut known = by_user(known);
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
        let looking = look(tx, guild, users)?;
        known = by_user(tx.answer(looking).await?);
    }
    let found = users.iter().map(|user| known.get(user).copied());
    found
        .collect::<Option<_>>()
        .ok_or_else(|| Fault::Broken("a member was enlisted and not found".into()))
}

fn by_user(known: Known) -> BTreeMap<UserId, MemberId> {
    known.into_iter().map(|(id, user)| (user, id)).collect()
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
    let member = store::by_id(tx, guild, id).await?;
    member.ok_or_else(|| missing(id))
}

fn missing(id: MemberId) -> Fault {
    Fault::Broken(format!("there is no member {id}"))
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
    let user = |member: &MemberId| known.get(member).copied().ok_or_else(|| missing(*member));
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

/// Those of up to six members who have not accepted a notice.
///
/// # Errors
/// A fault of the database, or nobody, or more members than six.
pub async fn not_accepted(
    tx: &mut Tx,
    guild: GuildId,
    members: &[MemberId],
) -> Result<Vec<MemberId>, Fault> {
    let looking = store::not_accepted(tx, guild, six(members)?)?;
    Ok(tx.answer(looking).await?)
}

/// Notes which version of the notice a member accepts, and when they first did.
///
/// # Errors
/// A fault of the database.
pub async fn accept(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    notice: &str,
    at: Instant,
) -> Result<(), Fault> {
    store::accept(tx, guild, id, notice, at).await?;
    Ok(())
}

/// Takes somebody off the boards who has not accepted a notice; `false` where they have.
///
/// # Errors
/// A fault of the database.
pub async fn keep_off_boards(tx: &mut Tx, guild: GuildId, id: MemberId) -> Result<bool, Fault> {
    Ok(store::keep_off_boards(tx, guild, id).await?)
}

/// Holds a member until the transaction ends; `false` where nobody, or somebody else, stands behind them by now.
///
/// # Errors
/// A fault of the database.
pub async fn hold(tx: &mut Tx, guild: GuildId, id: MemberId, user: UserId) -> Result<bool, Fault> {
    Ok(store::hold(tx, guild, id, user).await?)
}

/// Notes that a member takes back what they accepted; nobody sees them on a board.
///
/// # Errors
/// A fault of the database.
pub async fn withdraw(tx: &mut Tx, guild: GuildId, id: MemberId) -> Result<(), Fault> {
    store::withdraw(tx, guild, id).await?;
    Ok(())
}

/// Notes which version of the notice somebody was told; `false` where they were told it before, or are not known.
///
/// # Errors
/// A fault of the database.
pub async fn tell(tx: &mut Tx, guild: GuildId, user: UserId, notice: &str) -> Result<bool, Fault> {
    Ok(store::tell(tx, guild, user, notice).await?)
}

/// Some who are on the boards, and were never asked whether they want to be.
///
/// # Errors
/// A fault of the database.
pub async fn not_asked(tx: &mut Tx, guild: GuildId, most: i64) -> Result<Vec<MemberId>, Fault> {
    Ok(store::not_asked(tx, guild, most).await?)
}

/// Since when a member is known.
///
/// # Errors
/// A fault of the database, or no such member.
pub async fn joined_at(tx: &mut Tx, guild: GuildId, id: MemberId) -> Result<Instant, Fault> {
    Ok(store::joined_at(tx, guild, id).await?)
}

/// Forgets who a member was, and destroys the key of all that they wrote.
///
/// # Errors
/// A fault of the database.
pub async fn forget(tx: &mut Tx, guild: GuildId, id: MemberId) -> Result<(), Fault> {
    store::destroy_data_key(tx, guild, id).await?;
    store::forget(tx, guild, id).await?;
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

/// Gives a member an allowance of their own, or none.
///
/// # Errors
/// A fault of the database.
pub async fn set_allowance(
    tx: &mut Tx,
    guild: GuildId,
    id: MemberId,
    points: Option<Points>,
) -> Result<(), Fault> {
    store::set_allowance(tx, guild, id, points).await?;
    Ok(())
}

/// What a member may give, where it is their own.
///
/// # Errors
/// A fault of the database.
pub async fn allowance(tx: &mut Tx, guild: GuildId, id: MemberId) -> Result<Option<Points>, Fault> {
    Ok(store::allowance(tx, guild, id).await?)
}

/// Those who have an allowance of their own, the most first, and no more than so many.
///
/// # Errors
/// A fault of the database.
pub async fn allowances(
    tx: &mut Tx,
    guild: GuildId,
    most: i64,
) -> Result<Vec<(UserId, Points)>, Fault> {
    Ok(store::allowances(tx, guild, most).await?)
}
