//! Orders at providers, and the tokens of accounts.
mod look;
mod token;

pub use look::{due, due_first, problem, waiting};
pub use token::{Kept, keep, kept, replace};

use super::rules::{Money, Placing, ProductRef, Provider, What, Why};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::{on, run};
use iso_currency::Currency;

/// An order at a provider's, as it is stored.
#[derive(sqlx::FromRow)]
pub struct Row {
    key: String,
    provider: Provider,
    product: String,
    face: i64,
    currency: String,
    attempts: i64,
    /// waiting, delivered, failed
    pub state: String,
    /// Until then nobody asks.
    pub next_at: Instant,
}

impl Row {
    /// Whether it is neither delivered nor failed.
    pub fn is_open(&self) -> bool {
        self.state == "waiting"
    }

    /// What is ordered.
    pub fn read(self) -> Result<Placing, Fault> {
        let currency = Currency::from_code(&self.currency);
        let currency =
            currency.ok_or_else(|| Fault::Broken(format!("no currency: {}", self.currency)))?;
        Ok(Placing {
            key: self.key,
            product: ProductRef {
                provider: self.provider,
                product: self.product,
            },
            face: Money {
                minor: self.face,
                currency,
            },
            about: None,
            attempts: self.attempts,
        })
    }
}

/// Keeps what is to be ordered; `false` where it was kept before.
pub async fn insert(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
    placing: &Placing,
    now: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into provider_order (guild, id, key, provider, product, face, currency, state, attempts, next_at, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $8) on conflict (guild, id) do nothing",
        guild,
        order,
        &placing.key,
        placing.product.provider,
        &placing.product.product,
        placing.face.minor,
        placing.face.currency.code(),
        now,
    )?;
    Ok(rows == 1)
}

/// An order at a provider's.
pub async fn get(tx: &mut Tx, guild: GuildId, order: EntryId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select key, provider, product, face, currency, attempts, state, next_at \
             from provider_order where guild = $1 and id = $2",
            guild,
            order,
        )
        .fetch_optional
    )
}

/// Takes the next attempt, which nobody else may make until then; `false` where it is not time, or was settled.
pub async fn claim(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
    (now, until): (Instant, Instant),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update provider_order set attempts = attempts + 1, tried_at = $3, next_at = $4 \
         where guild = $1 and id = $2 and state = 'waiting' and next_at <= $3",
        guild,
        order,
        now,
        until,
    )?;
    Ok(rows == 1)
}

/// Notes what an attempt has brought; `false` where a later one was made meanwhile, or it was settled.
pub async fn learn(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
    (attempt, what): (i64, &What),
    now: Instant,
) -> sqlx::Result<bool> {
    let rows = match what {
        What::Delivered { reference, .. } => {
            settle(
                tx,
                guild,
                order,
                attempt,
                ("delivered", Some(reference), None),
                now,
            )
            .await?
        }
        What::Refused(why) => {
            settle(tx, guild, order, attempt, ("failed", None, Some(*why)), now).await?
        }
        What::Pending { reference, again } => {
            let reference = Some(reference.as_str());
            put_off(tx, guild, order, attempt, (Why::Pending, reference), *again).await?
        }
        What::Unknown { why, again } => {
            put_off(tx, guild, order, attempt, (*why, None), *again).await?
        }
        What::Settled => 0,
    };
    Ok(rows == 1)
}

async fn settle(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
    attempt: i64,
    (state, reference, why): (&str, Option<&String>, Option<Why>),
    now: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update provider_order set state = $4, reference = coalesce($5, reference), why = $6, settled_at = $7 \
         where guild = $1 and id = $2 and attempts = $3 and state = 'waiting'",
        guild,
        order,
        attempt,
        state,
        reference,
        why,
        now,
    )
}

async fn put_off(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
    attempt: i64,
    (why, reference): (Why, Option<&str>),
    again: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update provider_order set why = $4, reference = coalesce($5, reference), next_at = $6 \
         where guild = $1 and id = $2 and attempts = $3 and state = 'waiting'",
        guild,
        order,
        attempt,
        why,
        reference,
        again,
    )
}
