//! Carrying out what a file asks for, in one transaction.
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::db::{Fault, Guard, Tx};
use crate::base::fold::fold;
use crate::base::ids::{GuildId, ItemId, MemberId};
use crate::base::refusal::Outcome;
use crate::base::sixteen::{SIXTEEN, sixteen};
use crate::catalog::rules::sheet::Plan;
use crate::catalog::rules::{Around, CatalogRefusal, Imported, Item, Recorded};
use crate::catalog::service::{change::written, those};
use crate::catalog::store::{index, sheet};
use std::collections::BTreeMap;

/// How many rewards go to the database in one trip.
const BATCH: usize = 32;

/// Who imports, where, and what makes a repetition the same import.
pub(super) struct Cause<'a> {
    pub(super) key: &'a str,
    pub(super) actor: MemberId,
    pub(super) around: Around,
}

/// A reward before, if it was there, and after.
type Change = (Option<Item>, Item);

/// Does all that is planned, or refuses all of it.
pub(super) async fn out(
    tx: &mut Tx,
    app: &App,
    cause: &Cause<'_>,
    plans: &[Plan],
) -> Outcome<Imported> {
    let guild = cause.around.guild;
    let changes = changes(tx, app, cause.around, plans).await?;
    let added = changes
        .iter()
        .filter(|(before, _)| before.is_none())
        .count();
    let imported = Imported {
        added,
        changed: changes.len() - added,
    };
    record(tx, app, cause, imported).await?;
    take_names(tx, guild, &changes).await?;
    let revision = index::next(tx, guild).await?;
    for batch in changes.chunks(BATCH) {
        let mut last = None;
        for change in batch {
            last = Some(write(tx, app, guild, change, revision)?);
            record_one(tx, app, cause, change)?;
        }
        if let Some(last) = last
            && !tx.holds(last).await?
        {
            return Err(Fault::Overtaken.into());
        }
    }
    Ok(imported)
}

/// What becomes of the rewards as they are now, which are held until the end of the transaction.
async fn changes(tx: &mut Tx, app: &App, around: Around, plans: &[Plan]) -> Outcome<Vec<Change>> {
    let mut ids: Vec<ItemId> = plans.iter().filter_map(|plan| plan.item).collect();
    ids.sort_unstable();
    for some in ids.chunks(SIXTEEN).filter_map(sixteen) {
        sheet::hold(tx, around.guild, some).await?;
    }
    let there = those(tx, around.guild, &ids).await?.into_iter();
    let there: BTreeMap<ItemId, Item> = there.map(|item| (item.id, item)).collect();
    let mut changes = Vec::with_capacity(plans.len());
    for plan in plans {
        let before = match plan.item {
            Some(id) => Some(there.get(&id).ok_or(Fault::Overtaken)?),
            None => None,
        };
        let id = before.map_or_else(|| ItemId(app.id()), |item| item.id);
        let after = plan.over(before, id, around)?;
        if before.is_some_and(|before| before.retired && after.retired && *before != after) {
            let name = after.name(around.reads, around.language).to_owned();
            return Err(CatalogRefusal::Retired(name).into());
        }
        if before != Some(&after) {
            changes.push((before.cloned(), after));
        }
    }
    Ok(changes)
}

/// All let go of theirs first: two rewards may change names with each other.
async fn take_names(tx: &mut Tx, guild: GuildId, changes: &[Change]) -> Outcome<()> {
    let changed = changes.iter().filter(|(before, _)| before.is_some());
    let changed: Vec<ItemId> = changed.map(|(_, after)| after.id).collect();
    for some in changed.chunks(SIXTEEN).filter_map(sixteen) {
        sheet::free_names(tx, guild, some).await?;
    }
    let offered = changes.iter().map(|(_, after)| after);
    let offered: Vec<&Item> = offered.filter(|after| !after.retired).collect();
    for batch in offered.chunks(BATCH) {
        let mut taken: Vec<(Guard, &Item, String)> = Vec::new();
        for item in batch {
            for folded in item.folded() {
                let guard = sheet::take_name(tx, guild, &folded, item.id)?;
                taken.push((guard, item, folded));
            }
        }
        for (guard, item, folded) in taken {
            if !tx.holds(guard).await? {
                let names = item.texts.iter().map(|(_, words)| &words.name);
                let name = names.into_iter().find(|name| fold(name) == folded);
                let name = name.cloned().unwrap_or(folded);
                return Err(CatalogRefusal::NameTaken(name).into());
            }
        }
    }
    Ok(())
}

fn write(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (before, after): &Change,
    revision: i64,
) -> Outcome<Guard> {
    let (texts, terms) = written(after)?;
    let words = (&*texts, &*terms);
    Ok(match before {
        None => sheet::add(tx, guild, after, words, (revision, app.now()))?,
        Some(_) => sheet::change(tx, guild, after, words, revision)?,
    })
}

/// Records the import. Who finds that the same one has just been recorded looks again.
async fn record(tx: &mut Tx, app: &App, cause: &Cause<'_>, imported: Imported) -> Outcome<()> {
    let change = audit::Change {
        guild: cause.around.guild,
        actor: cause.actor,
        key: cause.key,
        what: Topic::Import.of(app.id()),
        before: None,
        after: Some(serde_json::to_value(imported)?),
    };
    match audit::record(tx, app, &change).await? {
        true => Ok(()),
        false => Err(Fault::Overtaken.into()),
    }
}

/// Records what became of one reward, as the commands do: what is taken out of the shop has nothing after it, and what is put
/// back nothing before.
fn record_one(tx: &mut Tx, app: &App, cause: &Cause<'_>, (before, after): &Change) -> Outcome<()> {
    let key = format!("{}:{}", cause.key, after.id);
    let was = before.as_ref().filter(|before| !before.retired);
    let left = after.retired && was.is_some();
    let kept = Item {
        retired: false,
        ..after.clone()
    };
    if !left || was != Some(&kept) {
        part(tx, app, cause, &key, (was, Some(&kept)))?;
    }
    match left {
        true => part(tx, app, cause, &format!("{key}:out"), (Some(&kept), None)),
        false => Ok(()),
    }
}

fn part(
    tx: &mut Tx,
    app: &App,
    cause: &Cause<'_>,
    key: &str,
    (before, after): (Option<&Item>, Option<&Item>),
) -> Outcome<()> {
    let told = |item| serde_json::to_value(Recorded::from(item));
    let id = before.or(after).map_or(0, |item| item.id.0);
    let change = audit::Change {
        guild: cause.around.guild,
        actor: cause.actor,
        key,
        what: Topic::Item.of(id),
        before: before.map(told).transpose()?,
        after: after.map(told).transpose()?,
    };
    Ok(audit::record_part(tx, app, &change)?)
}
