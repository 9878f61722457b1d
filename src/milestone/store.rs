//! Days of people, as they are proposed and kept.
mod card;
mod draft;

pub use card::*;
pub use draft::*;

use super::rules::{Body, Mine, Visibility, What};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId, MilestoneId, UserId};
use crate::base::vault::{Pen, Place, Stored, Vault, Words};
use crate::{on, run};

/// A day as it is kept, with its owner's data key.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub id: MilestoneId,
    pub member: MemberId,
    pub what: What,
    pub visibility: Option<Visibility>,
    body: String,
    pub proposed_by: Option<MemberId>,
    proposed_at: Option<Instant>,
    data_key: Option<String>,
}

/// Where a day's body stands.
fn place(id: MilestoneId) -> Place {
    Place("milestone", id.0)
}

/// A body as it is stored.
pub fn seal(
    pen: &Pen,
    ids: &crate::base::ids::Ids,
    id: MilestoneId,
    body: &Body,
) -> Result<String, Fault> {
    let text = serde_json::to_string(body)?;
    let sealed = pen.encrypt(ids, place(id), &text);
    sealed.map_err(|error| Fault::Broken(error.to_string()))
}

impl Row {
    /// When it is; none where its key is not here, or was destroyed.
    pub fn body(&self, vault: &Vault, guild: GuildId) -> Result<Option<Body>, Fault> {
        let stored = Stored {
            author: Some(self.member),
            body: Some(self.body.clone()),
            data_key: self.data_key.clone(),
        };
        match stored.words(vault, guild, place(self.id)) {
            Ok(Words::Clear(text)) => Ok(Some(serde_json::from_str(&text)?)),
            Ok(_) => Ok(None),
            Err(error) => Err(Fault::Broken(error.to_string())),
        }
    }

    /// As its owner sees it.
    pub fn mine(&self, vault: &Vault, guild: GuildId, by: Option<UserId>) -> Result<Mine, Fault> {
        Ok(Mine {
            id: self.id,
            what: self.what,
            visibility: self.visibility,
            body: self.body(vault, guild)?,
            proposed: by.zip(self.proposed_at),
        })
    }
}

/// A day that is to be kept.
pub struct New<'a> {
    pub id: MilestoneId,
    pub member: MemberId,
    pub what: What,
    pub visibility: Option<Visibility>,
    pub body: &'a str,
    pub proposed: Option<(MemberId, Instant)>,
}

/// Keeps a day; `false` where its owner has such a one.
pub async fn insert(tx: &mut Tx, guild: GuildId, new: &New<'_>) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into milestone (guild, id, member, what, visibility, body, proposed_by, proposed_at, told) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (guild, member, what) where what <> 'occasion' do nothing",
        guild,
        new.id,
        new.member,
        new.what,
        new.visibility,
        new.body,
        new.proposed.map(|(by, _)| by),
        new.proposed.map(|(_, at)| at),
        new.proposed.is_none(),
    )?;
    Ok(rows == 1)
}

/// Puts another in its place, whether it was proposed or set.
pub async fn replace(tx: &mut Tx, guild: GuildId, new: &New<'_>) -> sqlx::Result<u64> {
    run!(
        tx,
        "update milestone set visibility = $3, body = $4, proposed_by = $5, proposed_at = $6, told = $7 \
         where guild = $1 and id = $2",
        guild,
        new.id,
        new.visibility,
        new.body,
        new.proposed.map(|(by, _)| by),
        new.proposed.map(|(_, at)| at),
        new.proposed.is_none(),
    )
}

/// All that somebody has, or is proposed, in the order in which it came.
pub async fn of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select m.id, m.member, m.what, m.visibility, m.body, m.proposed_by, m.proposed_at, k.wrapped as data_key \
             from milestone m left join data_key k on k.guild = m.guild and k.member = m.member \
             where m.guild = $1 and m.member = $2 order by m.id",
            guild,
            member,
        )
        .fetch_all
    )
}

pub async fn get(tx: &mut Tx, guild: GuildId, id: MilestoneId) -> sqlx::Result<Option<Row>> {
    on!(
        tx,
        query_as(
            "select m.id, m.member, m.what, m.visibility, m.body, m.proposed_by, m.proposed_at, k.wrapped as data_key \
             from milestone m left join data_key k on k.guild = m.guild and k.member = m.member \
             where m.guild = $1 and m.id = $2",
            guild,
            id,
        )
        .fetch_optional
    )
}

/// Some that were accepted, after the first so many.
pub async fn accepted(
    tx: &mut Tx,
    guild: GuildId,
    after: i64,
    most: i64,
) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select m.id, m.member, m.what, m.visibility, m.body, m.proposed_by, m.proposed_at, k.wrapped as data_key \
             from milestone m left join data_key k on k.guild = m.guild and k.member = m.member \
             where m.guild = $1 and m.visibility is not null order by m.id limit $3 offset $2",
            guild,
            after,
            most,
        )
        .fetch_all
    )
}

/// Lets others see all of somebody's days, or not. Returns how many there are.
pub async fn show(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    visibility: Visibility,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "update milestone set visibility = $3 where guild = $1 and member = $2 and visibility is not null",
        guild,
        member,
        visibility,
    )
}

pub async fn delete(tx: &mut Tx, guild: GuildId, id: MilestoneId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone where guild = $1 and id = $2",
        guild,
        id
    )
}

/// Forgets somebody's days of a sort.
pub async fn forget(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    what: What,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone where guild = $1 and member = $2 and what = $3",
        guild,
        member,
        what,
    )
}

/// Forgets all of somebody's days.
pub async fn forget_all(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Forgets what was proposed before a moment and nobody answered.
pub async fn forget_proposed(tx: &mut Tx, guild: GuildId, before: Instant) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone where guild = $1 and proposed_at is not null and proposed_at <= $2",
        guild,
        before,
    )
}

/// Some proposals that nobody was told of yet.
pub async fn untold(
    tx: &mut Tx,
    guild: GuildId,
    most: i64,
) -> sqlx::Result<Vec<(MilestoneId, MemberId)>> {
    on!(
        tx,
        query_as(
            "select id, member from milestone where guild = $1 and proposed_at is not null and not told order by id limit $2",
            guild,
            most,
        )
        .fetch_all
    )
}

/// Notes that somebody was told of a proposal.
pub async fn tell(tx: &mut Tx, guild: GuildId, id: MilestoneId) -> sqlx::Result<u64> {
    run!(
        tx,
        "update milestone set told = true where guild = $1 and id = $2",
        guild,
        id,
    )
}

/// Notes that something is done for a day of a year; `false` where it was before.
pub async fn claim(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    (what, year): (&str, i64),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into milestone_done (guild, member, what, year) values ($1, $2, $3, $4) \
         on conflict (guild, member, what, year) do nothing",
        guild,
        member,
        what,
        year,
    )?;
    Ok(rows == 1)
}

/// Forgets what was done for years before one.
pub async fn forget_done(tx: &mut Tx, guild: GuildId, before: i64) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_done where guild = $1 and year < $2",
        guild,
        before,
    )
}

/// Forgets what was done for somebody.
pub async fn forget_done_of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from milestone_done where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Whether any day was set or accepted.
pub async fn is_any_accepted(tx: &mut Tx, guild: GuildId) -> sqlx::Result<bool> {
    on!(
        tx,
        query_scalar(
            "select exists (select 1 from milestone where guild = $1 and visibility is not null)",
            guild,
        )
        .fetch_one
    )
}
