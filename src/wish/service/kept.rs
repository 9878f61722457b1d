//! What is kept of somebody's wishes, and forgetting it.
use super::look;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, IdeaId, MemberId};
use crate::base::locale::Locale;
use crate::base::refusal::Outcome;
use crate::wish::rules::Kept;
use crate::wish::store::{self, ideas};
use std::collections::BTreeMap;

/// All that is kept of what somebody wishes for.
///
/// # Errors
/// A fault of the database.
pub async fn kept(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    me: MemberId,
    language: Locale,
) -> Outcome<Kept> {
    let ideas = look::own_ideas(tx, app, guild, me).await?;
    let ideas = ideas.iter();
    Ok(Kept {
        wishes: look::wishes(tx, guild, me).await?,
        ideas: ideas
            .map(|idea| (idea.at(), idea.words.clear().map(str::to_owned)))
            .collect(),
        language,
    })
}

/// Forgets what somebody wishes for, who leaves for good.
///
/// # Errors
/// A fault of the database.
pub async fn leave(tx: &mut Tx, guild: GuildId, member: MemberId) -> Result<(), Fault> {
    store::forget(tx, guild, member).await?;
    Ok(())
}

/// Forgets ideas before one; returns how many.
///
/// # Errors
/// A fault of the database.
pub async fn forget_ideas(tx: &mut Tx, guild: GuildId, before: IdeaId) -> Result<u64, Fault> {
    let whose = ideas::forget_before(tx, guild, before).await?;
    uncount(tx, guild, &whose).await?;
    Ok(u64::try_from(whose.len()).unwrap_or_default())
}

/// Counts less of those whose wishes went, each as often as they are named: in the order of their ids.
pub(super) async fn uncount(tx: &mut Tx, guild: GuildId, whose: &[MemberId]) -> Result<(), Fault> {
    let mut less: BTreeMap<MemberId, i64> = BTreeMap::new();
    for member in whose {
        *less.entry(*member).or_default() += 1;
    }
    for (member, less) in less {
        store::uncount(tx, guild, member, less).await?;
    }
    Ok(())
}
