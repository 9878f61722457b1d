//! One member's statement against the chain. The rest of the chain is not walked: for an entry of theirs to be another, its
//! seal would have to be, and with it every seal after it, up to the head that they keep.
use super::check::hash_at;
use super::{found, head, seal_new};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::base::sixteen::{SIXTEEN, sixteen};
use crate::ledger::rules::{Account, Record};
use crate::ledger::service::{records as ledger, wallet};
use crate::member::service as member;
use crate::seal::rules::{Head, Kept, Kind, LOOK_BACK, Seal, Verdict, Why, floor, judge};
use crate::seal::store;
use std::collections::BTreeMap;

/// How many entries are held at once.
const PAGE: i64 = 128;

/// Checks that each entry on a member's statement is what was sealed, that their wallet is the sum of them, and that the
/// chain holds a head that they kept.
///
/// # Errors
/// The refusal of a text that is no head, or a fault of the database.
pub async fn verify(
    app: &App,
    guild: GuildId,
    user: UserId,
    kept: Option<&str>,
) -> Outcome<Verdict> {
    let kept = kept.map(Head::parse).transpose()?;
    seal_new(app, guild).await?;
    let mut tx = app.db.read().await?;
    let mut verdict = Verdict {
        head: head(&mut tx, guild).await?,
        entries: 0,
        waiting: 0,
        wallet: Points::ZERO,
        posted: Points::ZERO,
        broken: None,
        kept: None,
    };
    if let Some(kept) = kept {
        let there = hash_at(&mut tx, guild, kept.count).await?;
        verdict.kept = Some(Kept::of(&kept, there.as_deref()));
    }
    if let Some(me) = member::find(&mut tx, guild, user).await? {
        // What has expired and was not moved yet is still among the postings.
        verdict.wallet = wallet(&mut tx, guild, me.id, Instant(0)).await?.spendable;
        look_at(&mut tx, app, guild, me.id, &mut verdict).await?;
    }
    Ok(verdict)
}

async fn look_at(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    me: MemberId,
    verdict: &mut Verdict,
) -> Result<(), Fault> {
    let floor = floor(store::newest(tx, guild, Kind::Entry).await?, LOOK_BACK);
    let mut after = EntryId(0);
    loop {
        let ids = ledger::entries_of(tx, guild, me, after, PAGE).await?;
        let Some(last) = ids.last() else {
            return Ok(());
        };
        after = *last;
        let records = ledger::records(tx, guild, &ids).await?;
        let moved = records
            .values()
            .map(|record| moved(record, me))
            .sum::<i64>();
        verdict.posted = Points(verdict.posted.0.saturating_add(moved));
        for (id, why) in judged(tx, app, guild, &ids).await? {
            match why {
                None => verdict.entries += 1,
                Some(Why::Unsealed) if id.0 > floor => verdict.waiting += 1,
                Some(why) => {
                    verdict.broken.get_or_insert((id, why));
                }
            }
        }
    }
}

/// What is wrong with each of these entries, if anything is.
async fn judged(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    ids: &[EntryId],
) -> Result<Vec<(EntryId, Option<Why>)>, Fault> {
    let mut sealed = BTreeMap::new();
    for ids in ids.chunks(SIXTEEN).filter_map(sixteen) {
        for seal in store::of_entries(tx, guild, ids).await? {
            sealed.insert(seal.subject, seal);
        }
    }
    let seals: Vec<Seal> = ids
        .iter()
        .map(|id| Seal {
            ordinal: sealed.get(id).map_or(0, |seal| seal.ordinal),
            kind: Kind::Entry,
            subject: id.0,
            hash: sealed
                .get(id)
                .map_or_else(String::new, |seal| seal.hash.clone()),
        })
        .collect();
    let found = found(tx, guild, &seals, |record| {
        record.note_is_whole(&app.vault, guild)
    })
    .await?;
    let judged = seals.iter().map(|seal| {
        let id = EntryId(seal.subject);
        let Some(kept) = sealed.get(&id) else {
            return (id, Some(Why::Unsealed));
        };
        let before = match (&kept.before, seal.ordinal) {
            (Some(hash), ordinal) => Head {
                count: ordinal - 1,
                hash: hash.clone(),
            },
            (None, 1) => Head::start(guild),
            (None, _) => return (id, Some(Why::Gap)),
        };
        (id, judge(&before, seal, &found))
    });
    Ok(judged.collect())
}

/// What an entry brought into a member's wallet, less what it took.
fn moved(record: &Record, me: MemberId) -> i64 {
    let wallet = Account::Wallet(me).parts();
    let moved = record.lines.iter().map(|line| {
        let came = (line.target.as_str(), line.target_owner) == wallet;
        let went = (line.source.as_str(), line.source_owner) == wallet;
        (i64::from(came) - i64::from(went)).saturating_mul(line.amount)
    });
    moved.fold(0, i64::saturating_add)
}
