//! Lots that expire, and what is owed by wallets.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::Wallet;
use crate::{on, run};

/// What a wallet can spend at a moment, and what its owner owes.
pub async fn wallet(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
) -> sqlx::Result<Option<Wallet>> {
    on!(
        tx,
        query_as(
            "select b.amount - coalesce((select cast(sum(l.remaining) as bigint) from lot l \
             where l.guild = $1 and l.member = $2 and l.remaining > 0 and l.expires_at <= $3), 0) as spendable, \
             b.owed from balance b where b.guild = $1 and b.account = 'wallet' and b.owner = $2",
            guild,
            member,
            at,
        )
        .fetch_optional
    )
}

/// What of a wallet expires when, the soonest first.
pub async fn expiring(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    at: Instant,
    limit: i64,
) -> sqlx::Result<Vec<(Instant, Points)>> {
    on!(
        tx,
        query_as(
            "select expires_at, cast(sum(remaining) as bigint) from lot \
             where guild = $1 and member = $2 and remaining > 0 and expires_at > $3 \
             group by expires_at order by expires_at limit $4",
            guild,
            member,
            at,
            limit,
        )
        .fetch_all
    )
}

/// Holds a wallet until the end of the transaction, so that its lots can be read and used.
pub async fn hold(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update balance set amount = amount where guild = $1 and account = 'wallet' and owner = $2",
        guild,
        member,
    )
}

/// What expired of the points that an entry brought to a member.
pub async fn expired_of(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    member: MemberId,
) -> sqlx::Result<Points> {
    on!(
        tx,
        query_scalar(
            "select cast(coalesce(sum(u.amount), 0) as bigint) from lot l \
             join lot_use u on u.guild = l.guild and u.lot = l.id \
             join entry e on e.guild = u.guild and e.id = u.entry \
             where l.guild = $1 and l.entry = $2 and l.member = $3 and e.cause = 'expiry'",
            guild,
            entry,
            member,
        )
        .fetch_one
    )
}

/// Notes that the owner of a wallet owes more.
pub async fn lend(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    points: Points,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update balance set owed = owed + $3 where guild = $1 and account = 'wallet' and owner = $2",
        guild,
        member,
        points,
    )
}

/// Pays from a wallet what its owner owes: no more than that, and no more than the wallet holds.
pub async fn repay(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    points: Points,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update balance set amount = amount - $3, owed = owed - $3 \
         where guild = $1 and account = 'wallet' and owner = $2 and amount >= $3 and owed >= $3",
        guild,
        member,
        points,
    )?;
    Ok(rows == 1)
}

/// When the first points of anybody expire.
pub async fn expires_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(expires_at) from lot where guild = $1 and remaining > 0 and expires_at is not null",
            guild,
        )
        .fetch_one
    )
}
