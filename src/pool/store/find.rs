//! Finding pools.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, GuildId, MemberId, PoolId};
use crate::base::points::Points;
use crate::base::vault::{Place, Stored, Vault, VaultError, Words};
use crate::on;
use crate::pool::rules::Pool;

/// A pool as it is stored, with the data key of whoever started it.
#[derive(sqlx::FromRow)]
pub struct Row {
    #[sqlx(flatten)]
    pool: Pool,
    note: Option<String>,
    data_key: Option<String>,
}

impl Row {
    /// Which pool it is.
    pub fn id(&self) -> PoolId {
        self.pool.id
    }

    /// With its note, as far as that can be read.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Result<(Pool, Words), VaultError> {
        let note = Stored {
            author: Some(self.pool.starter),
            body: self.note,
            data_key: self.data_key,
        };
        let words = note.words(vault, guild, note_at(self.pool.id))?;
        Ok((self.pool, words))
    }
}

/// Where a note is kept.
pub fn note_at(pool: PoolId) -> Place {
    Place("pool", pool.0)
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: PoolId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select p.id, p.item, p.starter, p.goal, p.raised, p.until, p.state, p.why, p.closed_by, p.placed, p.channel, \
             p.message, p.note, k.wrapped as data_key from pool p \
             left join data_key k on k.guild = p.guild and k.member = p.starter where p.guild = $1 and p.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Those that one may chip into at a moment, the first to close first.
pub async fn open(
    tx: &mut Tx,
    guild: GuildId,
    at: Instant,
    (limit, offset): (i64, i64),
) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select p.id, p.item, p.starter, p.goal, p.raised, p.until, p.state, p.why, p.closed_by, p.placed, p.channel, \
             p.message, p.note, k.wrapped as data_key from pool p \
             left join data_key k on k.guild = p.guild and k.member = p.starter \
             where p.guild = $1 and p.state = 'open' and p.until > $2 order by p.until, p.id limit $3 offset $4",
            guild,
            at,
            limit,
            offset,
        )
        .fetch_all
    )
}

/// All that somebody started, in their order.
pub async fn started_by(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select p.id, p.item, p.starter, p.goal, p.raised, p.until, p.state, p.why, p.closed_by, p.placed, p.channel, \
             p.message, p.note, k.wrapped as data_key from pool p \
             left join data_key k on k.guild = p.guild and k.member = p.starter where p.guild = $1 and p.starter = $2 order by p.id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// The pool that a request has started.
pub async fn by_key(tx: &mut Tx, guild: GuildId, key: &str) -> sqlx::Result<Option<PoolId>> {
    on!(
        tx,
        query_scalar(
            "select id from pool where guild = $1 and key = $2",
            guild,
            key
        )
        .fetch_optional
    )
}

/// In which places somebody has open pools.
pub async fn slots(tx: &mut Tx, guild: GuildId, starter: MemberId) -> sqlx::Result<Vec<i64>> {
    on!(
        tx,
        query_scalar(
            "select slot from pool where guild = $1 and starter = $2 and state = 'open' order by slot",
            guild,
            starter,
        )
        .fetch_all
    )
}

/// Whether there is one to chip into at a moment.
pub async fn any_open(tx: &mut Tx, guild: GuildId, at: Instant) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from pool where guild = $1 and state = 'open' and until > $2)",
            guild,
            at,
        )
        .fetch_one
    )
}

/// Those whose time is over, so many at most.
pub async fn due(tx: &mut Tx, guild: GuildId, at: Instant, most: i64) -> sqlx::Result<Vec<PoolId>> {
    on!(
        tx,
        query_scalar(
            "select id from pool where guild = $1 and state = 'open' and until <= $2 order by until, id limit $3",
            guild,
            at,
            most,
        )
        .fetch_all
    )
}

/// When the first of them closes.
pub async fn ends_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(until) from pool where guild = $1 and state = 'open'",
            guild,
        )
        .fetch_one
    )
}

/// What somebody has in open pools, if anything.
pub async fn held_by(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Option<Points>> {
    on!(
        tx,
        query_scalar(
            "select cast(sum(c.points) as bigint) from pool_chip c join pool p on p.guild = c.guild and p.id = c.pool \
             where c.guild = $1 and c.member = $2 and c.returned_by is null and p.state = 'open'",
            guild,
            member,
        )
        .fetch_one
    )
}

/// The cards that name somebody, and where they are.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
) -> sqlx::Result<Vec<(PoolId, ChannelId)>> {
    on!(
        tx,
        query_as(
            "select id, channel from pool where guild = $1 and message is not null and (starter = $2 or closed_by = $2 or id in (\
             select pool from pool_chip where guild = $1 and member = $2)) order by id",
            guild,
            member,
        )
        .fetch_all
    )
}
