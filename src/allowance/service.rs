//! Granting, giving from and giving back to allowances.
mod buy;
mod change;
mod reverse;

pub use buy::{buy, offer};
pub use change::{rules, set, set_for_role};
pub use reverse::reverse;

use super::rules::{Purse, Seen, granted};
use super::store;
use crate::app::App;
use crate::base::db::{Ask, Fault, Guard, Tx};
use crate::base::ids::{GuildId, MemberId, RoleId, UserId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, Posting};
use crate::ledger::service::Book;
use crate::member::service as member;
use crate::program::rules::{Program, Settings};
use crate::program::service as program;

/// Points that are being taken from an allowance.
#[must_use = "somebody else may be taking as well"]
pub struct Taking {
    guard: Guard,
    left: Ask<Points>,
}

impl Taking {
    /// Its guard: a claim of the allowance that tells the amount which is left.
    pub fn guard(&self) -> Guard {
        self.guard
    }

    /// What is left.
    ///
    /// # Errors
    /// [`Fault::Overtaken`] where the allowance changed since it was looked at, or a fault of the database.
    pub async fn left(self, tx: &mut Tx) -> Result<Points, Fault> {
        match tx.holds(self.guard).await? {
            true => Ok(tx.answer(self.left).await?),
            false => Err(Fault::Overtaken),
        }
    }
}

/// What a giver gives with.
pub struct Giving {
    /// What they may give.
    pub purse: Purse,
    /// What their reason is encrypted with, wrapped; nothing where they have written none yet.
    pub data_key: Option<String>,
}

/// What came of taking from an allowance.
pub enum Taken {
    /// It is being taken.
    Taking(Taking),
    /// Nothing is taken, since only so much is left.
    Short(Points),
}

/// The program, with the allowance of the giver, who has these Discord roles; and up to six of its people, the giver first, as `program::service::enter` finds them, with what the giver
/// may give and the giver's wrapped data key: in one statement.
///
/// # Errors
/// A fault of the database, or more users than six.
pub async fn enter(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    users: &[UserId],
    roles: &[RoleId],
) -> Result<(Program, Vec<MemberId>, Giving), Fault> {
    let looking = store::look(tx, guild, member::six(users)?)?;
    let seen = tx.answer(looking).await?;
    let known = seen.iter().filter_map(Seen::member).collect();
    let purse = seen.iter().find_map(|seen| seen.purse_of(users[0]));
    let data_key = seen.iter().find_map(Seen::data_key).map(str::to_owned);
    let own = seen.iter().find_map(|seen| seen.own_of(users[0]));
    let stored = seen.into_iter().next().map(|seen| seen.program);
    let mut program = program::loaded(tx, guild, app.now(), stored).await?;
    program.settings.allowance = granted(&program.settings, roles, own);
    let members = member::enlisted(tx, app, guild, users, known).await?;
    let giving = Giving {
        purse: purse.unwrap_or(Purse::None),
        data_key,
    };
    Ok((program, members, giving))
}

/// Sets in a program what applies to a member who has these Discord roles.
///
/// # Errors
/// A fault of the database.
pub async fn apply(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    program: &mut Program,
    roles: &[RoleId],
) -> Result<(), Fault> {
    let own = member::allowance(tx, guild, member).await?;
    program.settings.allowance = granted(&program.settings, roles, own);
    Ok(())
}

/// What a member's allowance holds.
///
/// # Errors
/// A fault of the database.
pub async fn purse(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<Purse, Fault> {
    let held = store::read(tx, guild, member).await?;
    Ok(held.map_or(Purse::None, |(points, period)| Purse::Held(points, period)))
}

/// Queues taking points from a member's allowance of the current period, and granting it first if this is its first use;
/// what was left of an earlier one lapses.
///
/// # Errors
/// A fault of the database.
pub fn take(
    tx: &mut Tx,
    book: &mut Book<'_>,
    member: MemberId,
    purse: Purse,
    program: &Program,
    points: Points,
) -> Result<Taken, Fault> {
    let left = purse.left(program);
    if points > left || purse.is_ahead(program) {
        return Ok(Taken::Short(left));
    }
    let (guard, left) = match purse.is_granted(program) {
        true => store::debit(tx, book.guild(), member, program.period.ordinal, points)?,
        false => grant(tx, book, member, purse, program, points)?,
    };
    Ok(Taken::Taking(Taking { guard, left }))
}

/// Grants the current period's allowance, of which so many points are taken at once.
fn grant(
    tx: &mut Tx,
    book: &mut Book<'_>,
    member: MemberId,
    purse: Purse,
    program: &Program,
    points: Points,
) -> Result<(Guard, Ask<Points>), Fault> {
    let guild = book.guild();
    let (held, left) = (purse.points(), purse.left(program));
    // What is kept stays where it is; more than is held was never granted.
    let stays = purse.carried(program).min(held);
    let new = (Points(left.0 - points.0), program.period.ordinal);
    let claim = match purse {
        Purse::None => store::open(tx, guild, member, new)?,
        Purse::Held(points, period) => store::renew(tx, guild, member, (points, period), new)?,
    };
    let account = Account::Allowance(member);
    let (lapses, comes) = (Points(held.0 - stays.0), Points(left.0 - stays.0));
    let lapse = Posting::new(account, Account::Lapsed, lapses, Kind::Allowance);
    let grant = Posting::new(Account::Mint, account, comes, Kind::Allowance);
    for posting in [lapse, grant].into_iter().flatten() {
        book.write(tx, &posting)?;
    }
    Ok(claim)
}

/// Where points go that were given and are taken back: to the giver's allowance while its period lasts, else they lapse.
/// The balance is credited here; the caller writes the posting.
///
/// # Errors
/// A fault of the database.
pub async fn give_back(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    program: &Program,
    period: i64,
    points: Points,
) -> Result<Account, Fault> {
    // An account may still hold what is left of that period: its new grant is written when it next gives.
    if period < program.period.ordinal {
        return Ok(Account::Lapsed);
    }
    match store::credit(tx, guild, member, period, points).await? {
        Some(_) => Ok(Account::Allowance(member)),
        None => Ok(Account::Lapsed),
    }
}

/// Lets all lapse that somebody who leaves for good could still give.
///
/// # Errors
/// A fault of the database.
pub async fn end(tx: &mut Tx, book: &mut Book<'_>, member: MemberId) -> Result<(), Fault> {
    let guild = book.guild();
    let Purse::Held(points, period) = purse(tx, guild, member).await? else {
        return Ok(());
    };
    let (from, to) = (Account::Allowance(member), Account::Lapsed);
    let Some(posting) = Posting::new(from, to, points, Kind::Allowance) else {
        return Ok(());
    };
    if !store::empty(tx, guild, member, (points, period)).await? {
        return Err(Fault::Overtaken);
    }
    book.write(tx, &posting)
}

/// What somebody can give who is not known yet.
pub fn of_new(settings: &Settings, roles: &[RoleId]) -> Points {
    granted(settings, roles, None)
}

/// What a member can still give in the current period: a pending grant counts, and is not written.
///
/// # Errors
/// A fault of the database.
pub async fn left(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    program: &Program,
) -> Result<Points, Fault> {
    Ok(purse(tx, guild, member).await?.left(program))
}
