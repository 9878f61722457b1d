//! Who somebody is and what they may do: as a command tells it, or looked up by REST.
use crate::base::access::Authority;
use crate::base::db::Fault;
use crate::base::fold::fold;
use crate::base::ids::{GuildId, RoleId, UserId};
use crate::base::person::Person;
use crate::base::refusal::Outcome;
use crate::feature::Context;
use serenity::all::{Member, User};
use serenity::http::{Http, HttpError};
use std::collections::BTreeSet;

/// Discord's "unknown member": they are not, or no longer, in the server.
const UNKNOWN_MEMBER: isize = 10_007;
/// How many people of a name are looked at.
const ALIKE: u64 = 100;

/// Discord's "unknown user".
const UNKNOWN_USER: isize = 10_013;

/// Somebody whom a command names: with it, Discord sends the member data of those alone who are in the server.
pub fn named(ctx: Context<'_>, user: &User) -> Person {
    let member = ctx.interaction.data.resolved.members.get(&user.id);
    Person {
        user: UserId(user.id.get().cast_signed()),
        bot: user.bot,
        present: member.is_some(),
        roles: member.map_or_else(Vec::new, |member| held(&member.roles)),
    }
}

/// Who somebody is, and whether they are in the server.
pub async fn person(http: &Http, guild: GuildId, user: UserId) -> Outcome<Person> {
    let member = member(http, guild, user).await?;
    Ok(Person {
        user,
        bot: member.as_ref().is_some_and(|member| member.user.bot),
        present: member.is_some(),
        roles: member.map_or_else(Vec::new, |member| held(&member.roles)),
    })
}

/// What somebody may do in a server now; nothing where they are not in it.
pub async fn authority(http: &Http, guild: GuildId, user: UserId) -> Outcome<Authority> {
    let Some(member) = member(http, guild, user).await? else {
        return Ok(Authority::default());
    };
    let server = http.get_guild(wire(guild)).await.map_err(Fault::from)?;
    Ok(Authority {
        roles: held(&member.roles),
        manages: server.member_permissions(&member).manage_guild(),
    })
}

/// Somebody as others write of them: by their id, a mention, their name, or what they are called here, where that is one
/// alone.
pub async fn find(http: &Http, guild: GuildId, written: &str) -> Outcome<Option<Person>> {
    let bare = written.trim_start_matches("<@").trim_start_matches('!');
    if let Ok(id) = bare.trim_end_matches('>').parse::<i64>() {
        let somebody = person(http, guild, UserId(id.max(1))).await?;
        return Ok(somebody.present.then_some(somebody));
    }
    let name = written.trim_start_matches('@');
    let found = http.search_guild_members(wire(guild), name, Some(ALIKE));
    let found = found.await.map_err(Fault::from)?;
    let called = |member: &&Member| fold(&member.user.name) == fold(name);
    let shown = |member: &&Member| fold(member.display_name()) == fold(name);
    let member = found.iter().find(called).or_else(|| {
        let mut alike = found.iter().filter(shown);
        alike.next().filter(|_| alike.next().is_none())
    });
    Ok(member.map(|member| Person {
        user: UserId(member.user.id.get().cast_signed()),
        bot: member.user.bot,
        present: true,
        roles: held(&member.roles),
    }))
}

fn held(roles: &[serenity::all::RoleId]) -> Vec<RoleId> {
    let roles = roles.iter();
    roles.map(|role| RoleId(role.get().cast_signed())).collect()
}

/// Which roles there are in a server.
pub async fn roles(http: &Http, guild: GuildId) -> Outcome<BTreeSet<RoleId>> {
    let roles = http.get_guild_roles(wire(guild)).await;
    let roles = roles.map_err(Fault::from)?.into_iter();
    Ok(roles
        .map(|role| RoleId(role.id.get().cast_signed()))
        .collect())
}

/// A member; none where they are not, or no longer, in the server.
async fn member(http: &Http, guild: GuildId, user: UserId) -> Result<Option<Member>, Fault> {
    let user = serenity::all::UserId::new(user.0.unsigned_abs());
    match http.get_member(wire(guild), user).await {
        Ok(member) => Ok(Some(member)),
        Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response)))
            if matches!(response.error.code, UNKNOWN_MEMBER | UNKNOWN_USER) =>
        {
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn wire(guild: GuildId) -> serenity::all::GuildId {
    serenity::all::GuildId::new(guild.0.unsigned_abs())
}
