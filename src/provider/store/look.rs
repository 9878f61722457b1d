//! What admins see of orders at providers, and which are to be asked about.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId};
use crate::on;
use crate::provider::rules::{Problem, Provider};

/// How many of a program's orders wait for a provider.
pub async fn waiting(tx: &mut Tx, guild: GuildId, provider: Provider) -> sqlx::Result<i64> {
    on!(
        tx,
        query_scalar(
            "select count(*) from provider_order where guild = $1 and provider = $2 and state = 'waiting'",
            guild,
            provider,
        )
        .fetch_one
    )
}

/// What went wrong last with a provider and was not mended since.
pub async fn problem(
    tx: &mut Tx,
    guild: GuildId,
    provider: Provider,
) -> sqlx::Result<Option<Problem>> {
    on!(
        tx,
        query_as(
            "select why, tried_at from provider_order where guild = $1 and provider = $2 and why is not null and why <> 'pending' \
             and tried_at is not null order by tried_at desc, id desc limit 1",
            guild,
            provider,
        )
        .fetch_optional
    )
}

/// Some of a program's orders that are to be asked about by now, those first that have waited longest.
pub async fn due(
    tx: &mut Tx,
    guild: GuildId,
    now: Instant,
    most: i64,
) -> sqlx::Result<Vec<EntryId>> {
    on!(
        tx,
        query_scalar(
            "select id from provider_order where guild = $1 and state = 'waiting' and next_at <= $2 order by next_at, id limit $3",
            guild,
            now,
            most,
        )
        .fetch_all
    )
}

/// When the first of a program's orders is to be asked about.
pub async fn due_first(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(next_at) from provider_order where guild = $1 and state = 'waiting'",
            guild,
        )
        .fetch_one
    )
}
