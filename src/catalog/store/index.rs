//! The index of a program's rewards: remembered, and brought up to date by what has changed since.
//!
//! Each change of what can be chosen of a reward takes the next revision of its program, and notes it with the reward. So one
//! number tells whether what is remembered is still true, and what is not is found by it, whichever process changed it.
use super::Row;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::ids::{GuildId, ItemId};
use crate::catalog::rules::{Entry, Index};
use crate::{ask, on, run};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many rewards are remembered, of all programs together: some 300 bytes each.
const MOST: usize = 20_000;
/// How many are read at once: a large catalog is never in memory as a whole.
const BATCH: i64 = 500;

/// What is remembered of a database.
#[derive(Default)]
struct Kept(Mutex<All>);

#[derive(Default)]
struct All {
    turn: u64,
    /// Each index with the turn in which it was asked for last.
    of: BTreeMap<GuildId, (u64, Arc<Index>)>,
}

impl All {
    fn get(&mut self, guild: GuildId) -> Option<Arc<Index>> {
        self.turn += 1;
        let (turn, index) = self.of.get_mut(&guild)?;
        *turn = self.turn;
        Some(index.clone())
    }

    /// What was asked for the longest ago makes room. What has no room alone is not kept.
    fn keep(&mut self, guild: GuildId, index: &Arc<Index>) {
        let newer = |known: &(u64, Arc<Index>)| known.1.revision() > index.revision();
        if self.of.get(&guild).is_some_and(newer) {
            return;
        }
        self.turn += 1;
        self.of.insert(guild, (self.turn, index.clone()));
        while self
            .of
            .values()
            .map(|(_, index)| index.len())
            .sum::<usize>()
            > MOST
        {
            let oldest = self.of.iter().min_by_key(|(_, (turn, _))| *turn);
            let Some(guild) = oldest.map(|(guild, _)| *guild) else {
                return;
            };
            self.of.remove(&guild);
        }
    }
}

impl Kept {
    fn all<T>(&self, with: impl FnOnce(&mut All) -> T) -> T {
        with(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Queues asking of which revision the rewards are, for [`load`].
pub fn look(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Ask<Option<i64>>> {
    ask!(
        tx,
        query_scalar("select number from item_revision where guild = $1", guild).fetch_optional
    )
}

/// The index as of the revision that was asked for, or a later one.
pub async fn load(
    tx: &mut Tx,
    guild: GuildId,
    asked: Ask<Option<i64>>,
) -> Result<Arc<Index>, Fault> {
    let revision = tx.answer(asked).await?.unwrap_or_default();
    let kept = tx.memory::<Kept>();
    let known = kept.all(|all| all.get(guild));
    let since = match &known {
        Some(known) if known.revision() >= revision => return Ok(known.clone()),
        Some(known) => known.revision(),
        None => -1,
    };
    let changed = changed_since(tx, guild, since).await?;
    let index = Arc::new(known.unwrap_or_default().with(revision, changed));
    // Whoever writes may see what is never committed.
    if tx.only_reads() {
        kept.all(|all| all.keep(guild, &index));
    }
    Ok(index)
}

#[derive(sqlx::FromRow)]
struct Changed {
    #[sqlx(flatten)]
    row: Row,
    revision: i64,
}

async fn changed_since(tx: &mut Tx, guild: GuildId, since: i64) -> Result<Vec<Entry>, Fault> {
    let (mut after, mut changed) = ((since, ItemId(i64::MAX)), Vec::new());
    loop {
        let rows = batch(tx, guild, after).await?;
        let full = i64::try_from(rows.len()).is_ok_and(|many| many == BATCH);
        if let Some(last) = rows.last() {
            after = (last.revision, last.row.id);
        }
        for found in rows {
            changed.push(Entry::from(&found.row.read()?));
        }
        if !full {
            return Ok(changed);
        }
    }
}

async fn batch(
    tx: &mut Tx,
    guild: GuildId,
    (revision, id): (i64, ItemId),
) -> sqlx::Result<Vec<Changed>> {
    on!(
        tx,
        query_as(
            "select id, texts, price, stock, kind, terms, retired, revision from item \
             where guild = $1 and (revision, id) > ($2, $3) order by revision, id limit $4",
            guild,
            revision,
            id,
            BATCH,
        )
        .fetch_all
    )
}

/// Takes the next revision: from then on others who change rewards wait for the end of the transaction.
pub async fn next(tx: &mut Tx, guild: GuildId) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "insert into item_revision (guild, number) values ($1, 1) \
             on conflict (guild) do update set number = item_revision.number + 1 returning number",
            guild,
        )
        .fetch_one
    )
}

/// Notes that what can be chosen of a reward has changed. Its row is held already.
pub async fn changed(tx: &mut Tx, guild: GuildId, id: ItemId) -> sqlx::Result<()> {
    let revision = next(tx, guild).await?;
    run!(
        tx,
        "update item set revision = $3 where guild = $1 and id = $2",
        guild,
        id,
        revision,
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;
    use crate::catalog::rules::Item;

    fn index(revision: i64, items: usize) -> Arc<Index> {
        let item = |id: usize| Item {
            id: ItemId(id as i64),
            texts: Default::default(),
            price: Default::default(),
            stock: None,
            kind: Default::default(),
            terms: Default::default(),
            retired: false,
        };
        let entries = (0..items).map(|id| Entry::from(&item(id))).collect();
        Arc::new(Index::default().with(revision, entries))
    }

    #[test]
    fn what_was_asked_for_the_longest_ago_makes_room() {
        let mut all = All::default();
        let third = MOST / 3;
        for guild in 1..=3 {
            all.keep(GuildId(guild), &index(1, third));
        }
        assert!(all.get(GuildId(1)).is_some());
        all.keep(GuildId(4), &index(1, 2));
        let there = [1, 2, 3, 4].map(|guild| all.get(GuildId(guild)).is_some());
        assert_eq!(there, [true, third * 3 + 2 <= MOST, true, true]);
        all.keep(GuildId(5), &index(1, MOST + 1));
        assert!(all.get(GuildId(5)).is_none());
    }

    #[test]
    fn what_is_older_does_not_take_the_place_of_what_is_newer() {
        let mut all = All::default();
        all.keep(GuildId(1), &index(2, 5));
        all.keep(GuildId(1), &index(1, 4));
        assert_eq!(all.get(GuildId(1)).map(|index| index.len()), Some(5));
        let chosen = index(1, 3).chosen(&Default::default(), (Locale::Fr, Locale::Fr));
        assert_eq!(chosen.len(), 3);
    }
}
