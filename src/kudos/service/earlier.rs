//! What a kudos came to that was given before, for a cause that comes again.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, MemberId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::campaign::rules::Terms;
use crate::campaign::service as campaign;
use crate::fund::rules::Paid;
use crate::fund::service as fund;
use crate::kudos::rules::{Give, Given, KudosRefusal};
use crate::kudos::store;
use crate::ledger::rules::NewEntry;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::program::rules::Program;

/// What the same cause came to the first time, once that is durable.
pub(super) async fn earlier(
    app: &App,
    entry: &NewEntry,
    program: &Program,
    give: &Give,
) -> Outcome<Given> {
    let mut tx = app.db.begin().await?;
    let id = ledger::earlier(&mut tx, entry).await?;
    let kudos = store::get(&mut tx, entry.guild, id)
        .await?
        .ok_or(KudosRefusal::Missing)?;
    let recipients = store::recipients(&mut tx, entry.guild, id)?;
    let recipients = tx.answer(recipients).await?;
    let to = member::users(&mut tx, entry.guild, &recipients).await?;
    let people: Vec<_> = recipients.into_iter().zip(to.iter().copied()).collect();
    let waiting = waiting(&mut tx, entry.guild, id, &people).await?;
    let added = campaign::adding(&mut tx, entry.guild, id)?;
    let language = (give.locale, program.settings.language);
    let added = campaign::added(&mut tx, entry.guild, added, language).await?;
    let unpaid = give.points > Points::ZERO && kudos.points == Points::ZERO;
    let fund = match unpaid {
        true => fund::open(&mut tx, entry.guild, Paid::Kudos).await?,
        false => None,
    };
    tx.commit().await?;
    Ok(Given {
        waiting,
        unpaid: fund.map(|fund| (fund.left, fund.ends_at)),
        added: by_users(added, &people),
        to,
        points: kudos.points,
        left: kudos.left_after,
        renews: program.period.ends_at,
        channel: kudos.channel,
    })
}

/// What campaigns have added, by users.
pub(super) fn by_users(added: Vec<Terms<MemberId>>, people: &[(MemberId, UserId)]) -> Vec<Terms> {
    let user = |who: MemberId| people.iter().find(|(member, _)| *member == who);
    let all = added.into_iter().filter_map(|terms| {
        let (_, who) = user(terms.who)?;
        Some(Terms {
            who: *who,
            terms: terms.terms,
        })
    });
    all.collect()
}

/// For whom of its recipients an entry's points wait, and until when.
pub(super) async fn waiting(
    tx: &mut Tx,
    guild: GuildId,
    entry: EntryId,
    to: &[(MemberId, UserId)],
) -> Result<Option<(Vec<UserId>, Instant)>, Fault> {
    let waits = ledger::waits_on(tx, guild, entry)?;
    let mut waits = tx.answer(waits).await?;
    waits.retain(|wait| wait.returned_at.is_none());
    let strangers: Vec<MemberId> = waits.iter().map(|wait| wait.member).collect();
    let until = waits.first().map(|wait| wait.until);
    Ok(until.map(|until| (among(to, &strangers), until)))
}

/// The users of some of the recipients.
pub(super) fn among(to: &[(MemberId, UserId)], some: &[MemberId]) -> Vec<UserId> {
    let found = to.iter().filter(|(member, _)| some.contains(member));
    found.map(|(_, user)| *user).collect()
}
