//! Kudos, their recipients and their boosts.
mod leave;
mod mine;
mod noted;

pub use leave::{carded, forget_pairs, forget_pairs_before, thanked, unlink, unlink_some};
pub use mine::of;
pub use noted::{counted, noted};

use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Guard, Tx};
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId, MessageId, ValueId};
use crate::base::points::Points;
use crate::{ask, guard, later, on, run, taken};

/// A kudos as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Kudos {
    pub id: EntryId,
    pub giver: MemberId,
    pub points: Points,
    pub company_value: Option<ValueId>,
    pub link: Option<String>,
    pub left_after: Points,
    pub channel: ChannelId,
    pub message: Option<MessageId>,
    pub undone_at: Option<Instant>,
    pub period: i64,
    pub day: Day,
    pub given_at: Instant,
}

/// A boost as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Boost {
    pub id: EntryId,
    pub kudos: EntryId,
    pub member: MemberId,
    pub points: Points,
    pub left_after: Points,
    pub period: i64,
    pub day: Day,
    /// When it was taken back alone.
    pub undone_at: Option<Instant>,
}

/// A kudos that is being given.
pub struct NewKudos {
    pub id: EntryId,
    pub giver: MemberId,
    pub points: Points,
    pub company_value: Option<ValueId>,
    pub link: Option<String>,
    pub channel: ChannelId,
    pub period: i64,
    pub day: Day,
    pub given_at: Instant,
}

/// Keeps a kudos, and what is left of its giver's allowance, from which it was taken before by this guard.
pub fn insert(tx: &mut Tx, guild: GuildId, kudos: &NewKudos, taken: Guard) -> sqlx::Result<()> {
    taken!(
        tx,
        "insert into kudos (guild, id, giver, points, company_value, link, channel, period, day, given_at, left_after) \
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, amount from balance \
         where guild = $1 and account = 'allowance' and owner = $3",
        taken;
        guild,
        kudos.id,
        kudos.giver,
        kudos.points,
        kudos.company_value,
        &kudos.link,
        kudos.channel,
        kudos.period,
        kudos.day,
        kudos.given_at,
    )
}

pub fn insert_recipient(
    tx: &mut Tx,
    guild: GuildId,
    kudos: EntryId,
    member: MemberId,
) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into kudos_recipient (guild, kudos, member) values ($1, $2, $3)",
        guild,
        kudos,
        member
    )
}

/// Notes that a kudos goes to the card of something else.
pub fn insert_cheer(tx: &mut Tx, guild: GuildId, card: i64, kudos: EntryId) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into cheer (guild, card, kudos) values ($1, $2, $3)",
        guild,
        card,
        kudos,
    )
}

/// How many kudos went to a card of something else and were not taken back, and their points.
pub async fn cheers(tx: &mut Tx, guild: GuildId, card: i64) -> sqlx::Result<(i64, Points)> {
    on!(
        tx,
        query_as(
            "select count(*), cast(coalesce(sum(k.points), 0) as bigint) from cheer c \
             join kudos k on k.guild = c.guild and k.id = c.kudos \
             where c.guild = $1 and c.card = $2 and k.undone_at is null",
            guild,
            card,
        )
        .fetch_one
    )
}

pub fn insert_boost(tx: &mut Tx, guild: GuildId, boost: &Boost) -> sqlx::Result<()> {
    later!(
        tx,
        "insert into boost (guild, id, kudos, member, points, left_after, period, day) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        guild,
        boost.id,
        boost.kudos,
        boost.member,
        boost.points,
        boost.left_after,
        boost.period,
        boost.day,
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<Option<Kudos>> {
    let found = look(tx, guild, id)?;
    tx.answer(found).await
}

/// Queues the same.
pub fn look(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<Ask<Option<Kudos>>> {
    ask!(
        tx,
        query_as(
            "select id, giver, points, company_value, link, left_after, channel, message, undone_at, period, day, \
             given_at from kudos where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Holds a kudos that was not taken back until the end of the transaction, so that a boost and an undo don't cross.
pub async fn hold(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update kudos set undone_at = undone_at where guild = $1 and id = $2 and undone_at is null",
        guild,
        id,
    )?;
    Ok(rows == 1)
}

pub fn recipients(tx: &mut Tx, guild: GuildId, kudos: EntryId) -> sqlx::Result<Ask<Vec<MemberId>>> {
    ask!(
        tx,
        query_scalar(
            "select member from kudos_recipient where guild = $1 and kudos = $2 order by member",
            guild,
            kudos,
        )
        .fetch_all
    )
}

pub fn boosts(tx: &mut Tx, guild: GuildId, kudos: EntryId) -> sqlx::Result<Ask<Vec<Boost>>> {
    ask!(
        tx,
        query_as(
            "select id, kudos, member, points, left_after, period, day, undone_at from boost \
             where guild = $1 and kudos = $2 order by id",
            guild,
            kudos,
        )
        .fetch_all
    )
}

pub async fn boost(tx: &mut Tx, guild: GuildId, id: EntryId) -> sqlx::Result<Option<Boost>> {
    on!(
        tx,
        query_as(
            "select id, kudos, member, points, left_after, period, day, undone_at from boost \
             where guild = $1 and id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

pub async fn set_undone(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update kudos set undone_at = $3 where guild = $1 and id = $2 and undone_at is null",
        guild,
        id,
        at,
    )?;
    Ok(rows == 1)
}

pub async fn set_boost_undone(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update boost set undone_at = $3 where guild = $1 and id = $2 and undone_at is null",
        guild,
        id,
        at,
    )?;
    Ok(rows == 1)
}

pub fn set_message(
    tx: &mut Tx,
    guild: GuildId,
    id: EntryId,
    (channel, message): (ChannelId, MessageId),
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "update kudos set channel = $3, message = $4 where guild = $1 and id = $2",
        guild,
        id,
        channel,
        message
    )
}

/// Counts one more from one to another on a day, up to the limit (0 is none).
pub fn count_pair(
    tx: &mut Tx,
    guild: GuildId,
    giver: MemberId,
    receiver: MemberId,
    day: Day,
    limit: i64,
) -> sqlx::Result<Guard> {
    guard!(
        tx,
        "insert into pair_day (guild, giver, receiver, day, given) values ($1, $2, $3, $4, 1) \
         on conflict (guild, giver, receiver, day) do update set given = pair_day.given + 1 \
         where $5 = 0 or pair_day.given < $5",
        guild,
        giver,
        receiver,
        day,
        limit,
    )
}
