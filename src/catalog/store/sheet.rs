//! The statements of files of rewards.
use crate::base::clock::Instant;
use crate::base::db::{Guard, Tx};
use crate::base::ids::{DraftId, GuildId, ItemId, MemberId};
use crate::base::sixteen::SIXTEEN;
use crate::catalog::rules::Item;
use crate::{guard, on, run};

/// Holds up to sixteen rewards until the end of the transaction, retired or not.
pub async fn hold(tx: &mut Tx, guild: GuildId, ids: [ItemId; SIXTEEN]) -> sqlx::Result<u64> {
    run!(
        tx,
        "update item set retired = retired where guild = $1 and id in \
         ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        guild,
        ids[0],
        ids[1],
        ids[2],
        ids[3],
        ids[4],
        ids[5],
        ids[6],
        ids[7],
        ids[8],
        ids[9],
        ids[10],
        ids[11],
        ids[12],
        ids[13],
        ids[14],
        ids[15],
    )
}

/// Queues adding a reward, as of a revision.
pub fn add(
    tx: &mut Tx,
    guild: GuildId,
    item: &Item,
    (texts, terms): (&str, &str),
    (revision, at): (i64, Instant),
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into item (guild, id, texts, price, stock, kind, terms, retired, created_at, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        guild,
        item.id,
        texts,
        item.price,
        item.stock,
        item.kind,
        terms,
        item.retired,
        at,
        revision,
    )
}

/// Queues changing a reward that is held, as of a revision.
pub fn change(
    tx: &mut Tx,
    guild: GuildId,
    item: &Item,
    (texts, terms): (&str, &str),
    revision: i64,
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "update item set texts = $3, price = $4, stock = $5, kind = $6, terms = $7, retired = $8, revision = $9 \
         where guild = $1 and id = $2",
        guild,
        item.id,
        texts,
        item.price,
        item.stock,
        item.kind,
        terms,
        item.retired,
        revision,
    )
}

/// Lets go of all the names of up to sixteen rewards.
pub async fn free_names(tx: &mut Tx, guild: GuildId, ids: [ItemId; SIXTEEN]) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from item_name where guild = $1 and item in \
         ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        guild,
        ids[0],
        ids[1],
        ids[2],
        ids[3],
        ids[4],
        ids[5],
        ids[6],
        ids[7],
        ids[8],
        ids[9],
        ids[10],
        ids[11],
        ids[12],
        ids[13],
        ids[14],
        ids[15],
    )
}

/// Queues taking a name; it does not hold where another reward has it.
pub fn take_name(tx: &mut Tx, guild: GuildId, folded: &str, id: ItemId) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into item_name (guild, folded, item) values ($1, $2, $3) on conflict (guild, folded) do nothing",
        guild,
        folded,
        id,
    )
}

/// A file that was checked, and by whom.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Draft {
    pub member: MemberId,
    pub body: Option<String>,
}

pub async fn keep_draft(
    tx: &mut Tx,
    guild: GuildId,
    id: DraftId,
    (member, at): (MemberId, Instant),
    body: &str,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into item_draft (guild, id, member, made_at, body) values ($1, $2, $3, $4, $5)",
        guild,
        id,
        member,
        at,
        body,
    )
}

pub async fn draft(tx: &mut Tx, guild: GuildId, id: DraftId) -> sqlx::Result<Option<Draft>> {
    on!(
        tx,
        query_as(
            "select member, body from item_draft where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Forgets what a file that was imported said.
pub async fn end_draft(tx: &mut Tx, guild: GuildId, id: DraftId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update item_draft set body = null where guild = $1 and id = $2",
        guild,
        id,
    )
}

/// Forgets files that were checked before a moment.
pub async fn forget_drafts(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from item_draft where guild = $1 and made_at < $2",
        guild,
        before,
    )
}

/// Forgets the files that somebody had checked.
pub async fn forget_drafts_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from item_draft where guild = $1 and member = $2",
        guild,
        member,
    )
}
