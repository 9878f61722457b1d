//! What is suggested to somebody.
use super::{Visitor, look};
use crate::app::App;
use crate::base::ids::RoleId;
use crate::base::refusal::Outcome;
use crate::catalog::rules;
use crate::catalog::service as catalog;
use crate::ledger::service as ledger;
use crate::member::service as member;
use crate::notification::service as notification;
use crate::order::service as order;
use crate::program::service as program;
use crate::wish::rules::{Shopper, Suggested, WishRefusal, suggest};

/// How many things that somebody had are looked at, the latest first.
const HAD: usize = 16;

/// What is suggested to somebody who has these Discord roles.
///
/// # Errors
/// They want no suggestions: then none are made; or a fault of the database.
pub async fn suggested(app: &App, to: &Visitor, roles: &[RoleId]) -> Outcome<Suggested> {
    let (guild, now) = (to.guild, app.now());
    let mut tx = app.db.read().await?;
    let language = program::peek(&mut tx, guild, now).await?.settings.language;
    let nothing = Suggested {
        list: Vec::new(),
        wallet: Default::default(),
        language,
    };
    let Some(me) = member::find(&mut tx, guild, to.user).await? else {
        return Ok(nothing);
    };
    let switches = notification::switches(&mut tx, guild, me.id).await?;
    if !switches.suggestions {
        return Err(WishRefusal::NoSuggestions.into());
    }
    let had = order::had(&mut tx, guild, me.id, HAD).await?;
    let had = catalog::those(&mut tx, guild, &had).await?;
    let wishes = look::wishes(&mut tx, guild, me.id).await?;
    let wishes = wishes.iter().map(|one| one.item.id).collect();
    let wallet = ledger::wallet(&mut tx, guild, me.id, now).await?.spendable;
    let score = ledger::score(&mut tx, guild, me.id).await?;
    let shopper = Shopper {
        wallet,
        wishes,
        had,
        visitor: rules::Visitor {
            roles: roles.to_vec(),
            gave_at: me.last_gave_at,
            score,
        },
    };
    let offered = catalog::offered(&mut tx, guild).await?;
    Ok(Suggested {
        list: suggest(&offered, &shopper, now),
        wallet,
        ..nothing
    })
}
