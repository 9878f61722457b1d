//! Rewards as a file: all of them at once, out and in.
mod carry;
mod check;

pub use check::check;

use super::read;
use crate::app::App;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{DraftId, GuildId, MemberId};
use crate::base::person::Admin;
use crate::base::refusal::Outcome;
use crate::catalog::rules::sheet::{LARGEST, Plan};
use crate::catalog::rules::{Exported, Imported, SheetRefusal};
use crate::catalog::store::{self, sheet};
use crate::program::service as program;
use std::time::Duration;

/// How long a file that was checked can be imported, at least.
const DAY: Duration = Duration::from_secs(86_400);

/// Every reward that there is or was.
///
/// # Errors
/// A fault of the database.
pub async fn export(app: &App, guild: GuildId) -> Outcome<Exported> {
    let now = app.now();
    let mut tx = app.db.read().await?;
    let settings = program::peek(&mut tx, guild, now).await?.settings;
    Ok(Exported {
        items: read(store::all(&mut tx, guild).await?)?,
        zone: settings.zone,
        day: settings.day(now),
    })
}

/// Lets pass a file that is not too large to be read.
///
/// # Errors
/// It is.
pub fn judge_size(bytes: u32) -> Outcome<()> {
    match usize::try_from(bytes).is_ok_and(|bytes| bytes <= LARGEST) {
        true => Ok(()),
        false => Err(SheetRefusal::File.into()),
    }
}

/// Adds and changes all that a file which was checked asks for, or nothing; once, however often it is clicked.
///
/// # Errors
/// It is gone, somebody else checked it, or what it asks for can't be done any more; or a fault of the database.
pub async fn import(app: &App, admin: &Admin, id: DraftId) -> Outcome<Imported> {
    let key = format!("import:{id}");
    let work = || try_import(app, admin, &key, Source::Draft(id));
    audit::once(app, admin.guild, &key, work).await
}

/// Where what is asked for comes from.
#[derive(Clone, Copy)]
enum Source<'a> {
    /// A file that was checked before.
    Draft(DraftId),
    /// A file that has just been checked.
    Plans(&'a [Plan]),
}

async fn try_import(app: &App, admin: &Admin, key: &str, source: Source<'_>) -> Outcome<Imported> {
    let guild = admin.guild;
    let mut tx = app.db.begin().await?;
    let (program, me) = program::enter(&mut tx, app, guild, &[admin.user]).await?;
    if let Some(imported) = before(&mut tx, guild, key).await? {
        // The first may share this commit: what is told again is durable too.
        tx.commit().await?;
        return Ok(imported);
    }
    let kept;
    let plans = match source {
        Source::Plans(plans) => plans,
        Source::Draft(id) => {
            kept = drafted(&mut tx, guild, (id, me[0])).await?;
            &kept
        }
    };
    let cause = carry::Cause {
        key,
        actor: me[0],
        around: super::change::around(&program.settings, admin),
    };
    let imported = carry::out(&mut tx, app, &cause, plans).await?;
    if let Source::Draft(id) = source {
        sheet::end_draft(&mut tx, guild, id).await?;
    }
    tx.commit().await?;
    Ok(imported)
}

/// What came of the same import before.
async fn before(tx: &mut Tx, guild: GuildId, key: &str) -> Outcome<Option<Imported>> {
    let recorded = audit::recorded(tx, guild, key).await?;
    let imported = recorded.map(|(_, after)| serde_json::from_value(after));
    Ok(imported.transpose()?)
}

async fn drafted(tx: &mut Tx, guild: GuildId, (id, me): (DraftId, MemberId)) -> Outcome<Vec<Plan>> {
    let draft = sheet::draft(tx, guild, id).await?;
    let own = draft.filter(|draft| draft.member == me);
    let body = own.and_then(|draft| draft.body);
    let body = body.ok_or(SheetRefusal::NoDraft)?;
    Ok(serde_json::from_str(&body)?)
}

/// Forgets files that were checked long enough ago.
///
/// # Errors
/// A fault of the database.
pub async fn forget_drafts(app: &App, tx: &mut Tx, guild: GuildId) -> Result<u64, Fault> {
    Ok(sheet::forget_drafts(tx, guild, app.now().before(DAY)).await?)
}
