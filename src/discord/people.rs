//! Looking people up by REST.
use crate::base::db::Fault;
use crate::base::ids::{GuildId, UserId};
use crate::base::refusal::Outcome;
use crate::member::rules::Person;
use serenity::http::{Http, HttpError};

/// Discord's "unknown member": they are not, or no longer, in the server.
const UNKNOWN_MEMBER: isize = 10_007;
/// Discord's "unknown user".
const UNKNOWN_USER: isize = 10_013;

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
