//! The statements of an order's steps.
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::{EntryId, GuildId, MemberId};
use crate::order::rules::{Cause, State, Step};
use crate::{on, run};

/// A step as it is stored: what is written with it is encrypted.
pub struct Move<'a> {
    pub order: EntryId,
    pub from: State,
    pub to: State,
    pub step: Step,
    pub by: Option<MemberId>,
    pub at: Instant,
    pub reason: Option<&'a str>,
    pub note: Option<&'a str>,
    pub cause: Option<Cause>,
}

/// Moves an order on, unless it is no longer where it was; then `false`.
pub async fn move_on(tx: &mut Tx, guild: GuildId, moved: &Move<'_>) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "update reward_order set state = $4, decided_by = $5, decided_at = $6, moved_at = $6, reason = coalesce($7, reason), \
         note = coalesce($8, note), noted_by = case when $8 is null then noted_by else $5 end, cause = coalesce($9, cause) \
         where guild = $1 and id = $2 and state = $3",
        guild,
        moved.order,
        moved.from,
        moved.to,
        moved.by,
        moved.at,
        moved.reason,
        moved.note,
        moved.cause,
    )?;
    if rows == 1 {
        run!(
            tx,
            "insert into order_step (guild, entry, step, actor, at) values ($1, $2, $3, $4, $5)",
            guild,
            moved.order,
            moved.step,
            moved.by,
            moved.at,
        )?;
    }
    Ok(rows == 1)
}

/// Who took a step of an order, if it was taken by somebody.
pub async fn acted(
    tx: &mut Tx,
    guild: GuildId,
    order: EntryId,
    step: Step,
) -> sqlx::Result<Option<MemberId>> {
    let found: Option<Option<MemberId>> = on!(
        tx,
        query_scalar(
            "select actor from order_step where guild = $1 and entry = $2 and step = $3",
            guild,
            order,
            step,
        )
        .fetch_optional
    )?;
    Ok(found.flatten())
}

/// Whether anybody else has decided on orders since a moment.
pub async fn decided_since(
    tx: &mut Tx,
    guild: GuildId,
    but: MemberId,
    since: Instant,
) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from order_step where guild = $1 and actor is not null and actor <> $2 and at >= $3 \
             and step in ('endorse', 'approve', 'refuse', 'fulfil', 'fail'))",
            guild,
            but,
            since,
        )
        .fetch_one
    )
}
