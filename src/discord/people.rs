//! Who somebody is: as a command tells it, or looked up by REST.
use crate::base::db::Fault;
use crate::base::ids::{GuildId, UserId};
use crate::base::person::Person;
use crate::base::refusal::Outcome;
use crate::feature::Context;
use serenity::all::User;
use serenity::http::{Http, HttpError};

/// Discord's "unknown member": they are not, or no longer, in the server.
const UNKNOWN_MEMBER: isize = 10_007;
/// Discord's "unknown user".
const UNKNOWN_USER: isize = 10_013;

/// Somebody whom a command names: with it, Discord sends the member data of those alone who are in the server.
pub fn named(ctx: Context<'_>, user: &User) -> Person {
    Person {
        user: UserId(user.id.get().cast_signed()),
        bot: user.bot,
        present: ctx.interaction.data.resolved.members.contains_key(&user.id),
    }
}

/// Who somebody is, and whether they are in the server.
pub async fn person(http: &Http, guild: GuildId, user: UserId) -> Outcome<Person> {
    let guild = serenity::all::GuildId::new(guild.0.unsigned_abs());
    let found = http
        .get_member(guild, serenity::all::UserId::new(user.0.unsigned_abs()))
        .await;
    match found {
        Ok(member) => Ok(Person {
            user,
            bot: member.user.bot,
            present: true,
        }),
        Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response)))
            if matches!(response.error.code, UNKNOWN_MEMBER | UNKNOWN_USER) =>
        {
            Ok(Person {
                user,
                bot: false,
                present: false,
            })
        }
        Err(error) => Err(Fault::from(error).into()),
    }
}
