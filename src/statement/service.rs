//! Reading what a member has and how it came and went. That somebody else reads it is kept; nothing else is ever written here.
mod month;

pub use month::{MONTH, is_wanted, month, monthly};

use super::rules::{
    self, Balance, Filter, History, Other, PAGE, SOON, Statement, StatementRefusal, line,
    other_account,
};
use crate::allowance::rules::granted;
use crate::allowance::service as allowance;
use crate::app::App;
use crate::audit::rules::Reading;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, RoleId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::texts::Texts;
use crate::campaign::service as campaign;
use crate::ledger::rules::{Account, Movement, Wanted};
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::service as program;
use std::collections::{BTreeMap, BTreeSet};

/// What a member has. Whoever is new has nothing but the allowance that waits for them.
///
/// # Errors
/// A fault of the database.
pub async fn balance(
    app: &App,
    guild: GuildId,
    user: UserId,
    roles: &[RoleId],
) -> Outcome<Balance> {
    let mut tx = app.db.read().await?;
    let mut program = program::peek(&mut tx, guild, app.now()).await?;
    let mut balance = Balance {
        wallet: Points::ZERO,
        allowance: granted(&program.settings, roles, None),
        renews: program.period.ends_at,
        score: Points::ZERO,
        expiring: Vec::new(),
        owed: Points::ZERO,
        waiting: None,
    };
    if let Some(me) = member::find(&mut tx, guild, user).await? {
        let now = app.now();
        let wallet = ledger::wallet(&mut tx, guild, me.id, now).await?;
        (balance.wallet, balance.owed) = (wallet.spendable, wallet.owed);
        balance.waiting = ledger::waiting(&mut tx, guild, me.id).await?;
        if let Some((points, _)) = balance.waiting {
            balance.wallet = Points((balance.wallet.0 - points.0).max(0));
        }
        balance.expiring = ledger::expiring(&mut tx, guild, me.id, now, SOON).await?;
        allowance::apply(&mut tx, guild, me.id, &mut program, roles).await?;
        balance.allowance = allowance::left(&mut tx, guild, me.id, &program).await?;
        balance.score = ledger::score(&mut tx, guild, me.id).await?;
    }
    Ok(balance)
}

/// One page of a member's movements, newest first; the first page where there are not so many.
///
/// # Errors
/// A fault of the database.
pub async fn history(
    app: &App,
    guild: GuildId,
    user: UserId,
    filter: Filter,
    page: i64,
) -> Outcome<History> {
    let mut tx = app.db.read().await?;
    let Some(me) = member::find(&mut tx, guild, user).await? else {
        return Ok(History {
            filter,
            page: 0,
            lines: Vec::new(),
            older: false,
        });
    };
    let zone = program::peek(&mut tx, guild, app.now())
        .await?
        .settings
        .zone;
    let wanted = filter.wanted(zone);
    let (page, mut movements) = page_of(&mut tx, app, guild, me.id, &wanted, page).await?;
    let older = movements.len() > PAGE as usize;
    movements.truncate(PAGE as usize);
    let others = others(&mut tx, guild, me.id, &movements).await?;
    let lines = movements.into_iter().map(|movement| {
        let other = others.of(&movement, me.id);
        line(movement, me.id, other)
    });
    Ok(History {
        filter,
        page,
        lines: lines.collect(),
        older,
    })
}

/// A page and one movement more, if there is one.
async fn page_of(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    me: MemberId,
    wanted: &Wanted,
    page: i64,
) -> Outcome<(i64, Vec<Movement>)> {
    let page = page.clamp(0, i64::from(u32::MAX));
    let limits = (page * PAGE, PAGE + 1);
    let found = ledger::movements(tx, app, guild, me, wanted, limits).await?;
    if found.is_empty() && page > 0 {
        let first = (0, PAGE + 1);
        return Ok((
            0,
            ledger::movements(tx, app, guild, me, wanted, first).await?,
        ));
    }
    Ok((page, found))
}

/// A member's movements for a file, oldest first, each with what the wallet then held.
///
/// # Errors
/// A fault of the database.
pub async fn file(app: &App, guild: GuildId, user: UserId, filter: Filter) -> Outcome<Statement> {
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, app.now()).await?.settings;
    let mut rows = Vec::new();
    if let Some(me) = member::find(&mut tx, guild, user).await? {
        let movements = ledger::all_movements(&mut tx, app, guild, me.id).await?;
        let others = others(&mut tx, guild, me.id, &movements).await?;
        let other = |movement: &Movement| others.of(movement, me.id);
        rows = rules::rows(movements, &filter.wanted(settings.zone), me.id, other);
    }
    Ok(Statement {
        filter,
        rows,
        zone: settings.zone,
        day: settings.day(app.now()),
    })
}

/// How somebody else's points came and went: the latest, and all of it. That it was read is kept, for them to see.
///
/// # Errors
/// Nothing is kept about them, or a fault of the database.
pub async fn of_another(
    app: &App,
    guild: GuildId,
    reader: UserId,
    whom: UserId,
) -> Outcome<(History, Statement)> {
    app.db.attempt(|| see(app, guild, reader, whom)).await?;
    let all = Filter::default();
    let history = history(app, guild, whom, all, 0).await?;
    Ok((history, file(app, guild, whom, all).await?))
}

async fn see(app: &App, guild: GuildId, reader: UserId, whom: UserId) -> Outcome<()> {
    let mut tx = app.db.begin().await?;
    let whose = member::find(&mut tx, guild, whom).await?;
    let whose = whose.ok_or(StatementRefusal::Unknown(whom))?.id;
    let (program, me) = program::enter(&mut tx, app, guild, &[reader]).await?;
    let dated = program.settings.dated(app.now());
    audit::see(&mut tx, guild, me[0], &[whose], Reading::History, dated).await?;
    tx.commit().await?;
    Ok(())
}

/// Who and what is at the other ends.
struct Others {
    users: BTreeMap<MemberId, UserId>,
    campaigns: BTreeMap<i64, Texts<String>>,
}

impl Others {
    fn of(&self, movement: &Movement, me: MemberId) -> Option<Other> {
        match other_account(movement, me) {
            Account::Fund(fund) => self.campaigns.get(&fund).cloned().map(Other::Campaign),
            account => {
                let user = self.users.get(&account.member()?)?;
                Some(Other::User(*user))
            }
        }
    }
}

async fn others(
    tx: &mut Tx,
    guild: GuildId,
    me: MemberId,
    movements: &[Movement],
) -> Result<Others, Fault> {
    let (mut members, mut funds) = (BTreeSet::new(), BTreeSet::new());
    for movement in movements {
        match other_account(movement, me) {
            Account::Fund(fund) => drop(funds.insert(fund)),
            account => members.extend(account.member()),
        }
    }
    let members: Vec<MemberId> = members.into_iter().collect();
    let users = member::users(tx, guild, &members).await?;
    Ok(Others {
        users: members.into_iter().zip(users).collect(),
        campaigns: campaign::names(tx, guild, funds).await?,
    })
}

#[cfg(test)]
mod tests;
