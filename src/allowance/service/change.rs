//! Allowances that differ from the program's: whose, and what applies to somebody.
use super::{apply, purse};
use crate::allowance::rules::{AllowanceRefusal, Recorded, Rules, Set, granted};
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::db::Fault;
use crate::base::ids::{GuildId, RoleId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::member::service as member;
use crate::program::rules::number::Number;
use crate::program::service::{self as program, Change};

/// How many allowances of single people are shown.
const MOST: i64 = 20;

/// Gives somebody an allowance of their own, or takes it back: it counts from their next grant on. Returns what was set.
///
/// # Errors
/// An [`AllowanceRefusal`], or a fault.
pub async fn set(app: &App, set: &Set) -> Outcome<Option<Points>> {
    audit::once(app, set.guild, &set.key, || try_set(app, set)).await
}

fn within(points: Option<i64>) -> Result<Option<Points>, AllowanceRefusal> {
    match points {
        Some(points) if !Number::Allowance.range().contains(&points) => {
            Err(AllowanceRefusal::Points)
        }
        points => Ok(points.map(Points)),
    }
}

async fn try_set(app: &App, set: &Set) -> Outcome<Option<Points>> {
    let points = within(set.points)?;
    if set.to.bot || !set.to.present {
        return Err(AllowanceRefusal::Nobody(set.to.user).into());
    }
    let mut tx = app.db.begin().await?;
    let people = [set.by, set.to.user];
    let (_, members) = program::enter(&mut tx, app, set.guild, &people).await?;
    let (by, to) = (members[0], members[1]);
    if audit::changed(&mut tx, set.guild, &set.key)
        .await?
        .is_some()
    {
        tx.commit().await?;
        return Ok(points);
    }
    let before = member::allowance(&mut tx, set.guild, to).await?;
    member::set_allowance(&mut tx, set.guild, to, points).await?;
    let recorded = |points| serde_json::to_value(Recorded { member: to, points });
    let change = audit::Change {
        guild: set.guild,
        actor: by,
        key: &set.key,
        what: Topic::Allowance.of(to.0),
        before: Some(recorded(before)?),
        after: Some(recorded(points)?),
    };
    match audit::record(&mut tx, app, &change).await? {
        true => tx.commit().await?,
        false => return Err(Fault::Overtaken.into()),
    }
    Ok(points)
}

/// Sets what those may give who have a Discord role; none for as much as others. Returns what was set.
///
/// # Errors
/// An [`AllowanceRefusal`], or a fault.
pub async fn set_for_role(
    app: &App,
    guild: GuildId,
    admin: UserId,
    key: &str,
    (role, points): (RoleId, Option<i64>),
) -> Outcome<Option<Points>> {
    if role == guild.everyone() {
        return Err(AllowanceRefusal::Everyone.into());
    }
    let points = within(points)?;
    let change = [Change::RoleAllowance(role, points)];
    program::set(app, guild, admin, key, &change).await?;
    Ok(points)
}

/// What applies in a program, and to somebody who has these Discord roles.
///
/// # Errors
/// A fault of the database.
pub async fn rules(
    app: &App,
    guild: GuildId,
    user: UserId,
    roles: &[RoleId],
    all: bool,
) -> Outcome<Rules> {
    let mut tx = app.db.read().await?;
    let mut program = program::peek(&mut tx, guild, app.now()).await?;
    let settings = program.settings.clone();
    let me = member::find(&mut tx, guild, user).await?;
    let left = match me {
        Some(me) => {
            apply(&mut tx, guild, me.id, &mut program, roles).await?;
            purse(&mut tx, guild, me.id).await?.left(&program)
        }
        None => {
            program.settings.allowance = granted(&settings, roles, None);
            program.settings.allowance
        }
    };
    let own = match all {
        true => member::allowances(&mut tx, guild, MOST).await?,
        false => Vec::new(),
    };
    Ok(Rules {
        settings,
        mine: program.settings.allowance,
        left: (left, program.period.ends_at),
        own,
    })
}
