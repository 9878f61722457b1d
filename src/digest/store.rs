//! Which digests were posted.
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::run;

/// Notes that the digest of some days is posted; `false` where it was before.
pub async fn claim(
    tx: &mut Tx,
    guild: GuildId,
    (starts, ends): (Day, Day),
    at: Instant,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into digest_post (guild, starts, ends, posted_at) values ($1, $2, $3, $4) \
         on conflict (guild, starts, ends) do nothing",
        guild,
        starts,
        ends,
        at,
    )?;
    Ok(rows == 1)
}
