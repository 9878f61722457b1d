//! What recognition keeps of somebody who leaves for good.
use crate::base::civil::Day;
use crate::base::db::Tx;
use crate::base::ids::{ChannelId, EntryId, GuildId, MemberId};
use crate::{on, run};

/// Forgets the messages that were thanked for, where they had a part in it.
pub async fn unlink(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update kudos set link = null where guild = $1 and link is not null \
         and (giver = $2 or id in (select kudos from kudos_recipient where guild = $1 and member = $2))",
        guild,
        member,
    )
}

/// Forgets how often they gave to others, and others to them, on each day.
pub async fn forget_pairs(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from pair_day where guild = $1 and (giver = $2 or receiver = $2)",
        guild,
        member,
    )
}

/// The thanks without points that they got: no posting names them there.
pub async fn thanked(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select k.id from kudos_recipient r join kudos k on k.guild = r.guild and k.id = r.kudos \
             where r.guild = $1 and r.member = $2 and k.points = 0",
            guild,
            member,
        )
        .fetch_all
    )
}

/// The next of the kudos that they gave, got or boosted whose card was posted, with its channel.
pub async fn carded(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    after: EntryId,
    limit: i64,
) -> sqlx::Result<Vec<(EntryId, ChannelId)>> {
    on!(
        tx,
        query_as(
            "select id, channel from kudos where guild = $1 and id > $3 and message is not null and (giver = $2 \
             or id in (select kudos from kudos_recipient where guild = $1 and member = $2) \
             or id in (select kudos from boost where guild = $1 and member = $2)) order by id limit $4",
            guild,
            member,
            after,
            limit,
        )
        .fetch_all
    )
}

/// Forgets which messages were thanked for, by kudos after one and up to another.
pub async fn unlink_some(
    tx: &mut Tx,
    guild: GuildId,
    (after, last): (EntryId, EntryId),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update kudos set link = null where guild = $1 and id > $2 and id <= $3 and link is not null",
        guild,
        after,
        last,
    )
}

/// Forgets who gave to whom how often before a day.
pub async fn forget_pairs_before(tx: &mut Tx, guild: GuildId, day: Day) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from pair_day where guild = $1 and day < $2",
        guild,
        day,
    )
}
