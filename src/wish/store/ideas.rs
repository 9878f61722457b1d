//! What the shop lacks, in members' own words.
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, IdeaId, MemberId};
use crate::base::vault::{Place, Stored, Vault};
use crate::wish::rules::Idea;
use crate::{on, run};

/// An idea as it is stored, with its author's data key.
#[derive(sqlx::FromRow)]
pub struct Row {
    id: IdeaId,
    #[sqlx(flatten)]
    stored: Stored,
}

/// Where an idea stands.
pub fn place(id: IdeaId) -> Place {
    Place("wish_idea", id.0)
}

impl Row {
    /// As far as it can be read.
    pub fn read(self, vault: &Vault, guild: GuildId) -> Result<Idea, Fault> {
        let words = self.stored.words(vault, guild, place(self.id));
        Ok(Idea {
            id: self.id,
            words: words.map_err(|error| Fault::Broken(error.to_string()))?,
        })
    }
}

/// Notes an idea; `false` where the same cause has noted it before.
pub async fn add(
    tx: &mut Tx,
    guild: GuildId,
    (id, key): (IdeaId, &str),
    member: MemberId,
    body: &str,
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "insert into wish_idea (guild, id, key, member, body) values ($1, $2, $3, $4, $5) \
         on conflict (guild, key) do nothing",
        guild,
        id,
        key,
        member,
        body,
    )?;
    Ok(rows == 1)
}

/// Forgets an idea of somebody's; `false` where there is none.
pub async fn drop(
    tx: &mut Tx,
    guild: GuildId,
    (member, id): (MemberId, IdeaId),
) -> sqlx::Result<bool> {
    let rows = run!(
        tx,
        "delete from wish_idea where guild = $1 and member = $2 and id = $3",
        guild,
        member,
        id,
    )?;
    Ok(rows == 1)
}

/// Somebody's ideas, the oldest first.
pub async fn of(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select i.id, i.member as author, i.body, k.wrapped as data_key from wish_idea i \
             left join data_key k on k.guild = i.guild and k.member = i.member \
             where i.guild = $1 and i.member = $2 order by i.id",
            guild,
            member,
        )
        .fetch_all
    )
}

/// Everybody's, the latest first: so many at most, from a place on.
pub async fn all(
    tx: &mut Tx,
    guild: GuildId,
    (offset, most): (i64, i64),
) -> sqlx::Result<Vec<Row>> {
    on!(
        tx,
        query_as(
            "select i.id, i.member as author, i.body, k.wrapped as data_key from wish_idea i \
             left join data_key k on k.guild = i.guild and k.member = i.member \
             where i.guild = $1 order by i.id desc limit $3 offset $2",
            guild,
            offset,
            most,
        )
        .fetch_all
    )
}

/// Forgets those before one; whose they were, each as often as it was theirs.
pub async fn forget_before(
    tx: &mut Tx,
    guild: GuildId,
    before: IdeaId,
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "delete from wish_idea where guild = $1 and id < $2 returning member",
            guild,
            before,
        )
        .fetch_all
    )
}
