//! What members have switched.
use super::rules::{Direct, Quiet, Switches};
use crate::base::clock::Instant;
use crate::base::db::{Ask, Tx};
use crate::base::ids::{GuildId, MemberId};
use crate::{ask, on, run};

#[derive(sqlx::FromRow)]
pub struct Row {
    direct: Direct,
    digest: bool,
    mentions: bool,
    quiet_from: Option<i64>,
    quiet_until: Option<i64>,
    language: Option<String>,
    zone: Option<String>,
    statement: bool,
    wishes: bool,
    rewards_since: Option<Instant>,
    suggestions: bool,
}

impl Row {
    pub fn read(self) -> Switches {
        let hours = self.quiet_from.zip(self.quiet_until);
        Switches {
            direct: self.direct,
            digest: self.digest,
            mentions: self.mentions,
            quiet: hours.and_then(|(from, until)| Quiet::new(from, until)),
            statement: self.statement,
            wishes: self.wishes,
            new_rewards: self.rewards_since.is_some(),
            suggestions: self.suggestions,
            ..Switches::default()
        }
        .reading(self.language.as_deref(), self.zone.as_deref())
    }
}

/// Queues looking up what somebody has switched.
pub fn look(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<Ask<Option<Row>>> {
    ask!(
        tx,
        query_as(
            "select direct, digest, mentions, quiet_from, quiet_until, language, zone, statement, wishes, rewards_since, suggestions \
             from switches where guild = $1 and member = $2",
            guild,
            member,
        )
        .fetch_optional
    )
}

pub async fn set(
    tx: &mut Tx,
    guild: GuildId,
    member: MemberId,
    switches: &Switches,
    at: Instant,
) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into switches (guild, member, direct, digest, mentions, quiet_from, quiet_until, language, zone, statement, \
         wishes, rewards_since, suggestions) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (guild, member) do update set \
         direct = excluded.direct, digest = excluded.digest, mentions = excluded.mentions, quiet_from = excluded.quiet_from, \
         quiet_until = excluded.quiet_until, language = excluded.language, zone = excluded.zone, statement = excluded.statement, \
         wishes = excluded.wishes, suggestions = excluded.suggestions, rewards_since = case \
         when excluded.rewards_since is null then null else coalesce(switches.rewards_since, excluded.rewards_since) end",
        guild,
        member,
        switches.direct,
        switches.digest,
        switches.mentions,
        switches.quiet.map(|quiet| i64::from(quiet.from)),
        switches.quiet.map(|quiet| i64::from(quiet.until)),
        switches.language_tag(),
        switches.zone.map(|zone| zone.name()),
        switches.statement,
        switches.wishes,
        switches.new_rewards.then_some(at),
        switches.suggestions,
    )
}

pub async fn forget(tx: &mut Tx, guild: GuildId, member: MemberId) -> sqlx::Result<u64> {
    run!(
        tx,
        "delete from switches where guild = $1 and member = $2",
        guild,
        member,
    )
}

/// Those who want a statement of each month, so many at most after one of them.
pub async fn wanting_statements(
    tx: &mut Tx,
    guild: GuildId,
    (offset, most): (i64, i64),
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select member from switches where guild = $1 and statement order by member limit $3 offset $2",
            guild,
            offset,
            most,
        )
        .fetch_all
    )
}

/// Those who want to be told which rewards are new, so many at most, from a place on.
pub async fn wanting_rewards(
    tx: &mut Tx,
    guild: GuildId,
    (offset, most): (i64, i64),
) -> sqlx::Result<Vec<MemberId>> {
    on!(
        tx,
        query_scalar(
            "select member from switches where guild = $1 and rewards_since is not null order by member limit $3 offset $2",
            guild,
            offset,
            most,
        )
        .fetch_all
    )
}

/// Since when the first of them does.
pub async fn rewards_since(tx: &mut Tx, guild: GuildId) -> sqlx::Result<Option<Instant>> {
    on!(
        tx,
        query_scalar(
            "select min(rewards_since) from switches where guild = $1",
            guild,
        )
        .fetch_one
    )
}
