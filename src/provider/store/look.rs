//! What admins see of orders at providers.
use crate::base::db::Tx;
use crate::base::ids::GuildId;
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
