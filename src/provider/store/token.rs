//! The tokens of accounts, encrypted.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::provider::rules::Provider;
use crate::{on, run};

/// Tokens as they are stored: from which credentials, encrypted, and when they were renewed.
pub type Kept = (String, String, Instant);

/// The tokens that are kept for an account.
pub async fn kept(tx: &mut Tx, provider: Provider) -> sqlx::Result<Option<Kept>> {
    on!(
        tx,
        query_as(
            "select seed, tokens, renewed_at from provider_token where provider = $1",
            provider,
        )
        .fetch_optional
    )
}

/// Keeps an account's tokens in the place of those before.
pub async fn keep(
    tx: &mut Tx,
    provider: Provider,
    (seed, tokens): (&str, &str),
    now: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into provider_token (provider, seed, tokens, renewed_at) values ($1, $2, $3, $4) \
         on conflict (provider) do update set seed = excluded.seed, tokens = excluded.tokens, renewed_at = excluded.renewed_at",
        provider,
        seed,
        tokens,
        now,
    )
}

/// Keeps the same tokens encrypted anew, unless they were renewed meanwhile.
pub async fn replace(
    tx: &mut Tx,
    provider: Provider,
    (before, after): (&str, &str),
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update provider_token set tokens = $3 where provider = $1 and tokens = $2",
        provider,
        before,
        after,
    )
}
