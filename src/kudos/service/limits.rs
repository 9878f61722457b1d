//! What holds givers back: the cooldown, and how often to the same person a day.
use crate::app::App;
use crate::base::civil::start_of;
use crate::base::db::{Fault, Guard, Tx};
use crate::base::ids::{GuildId, MemberId, UserId};
use crate::base::refusal::Failure;
use crate::kudos::rules::KudosRefusal;
use crate::kudos::store;
use crate::member::service as member;
use crate::program::rules::Settings;
use std::time::Duration;

/// The counters that were queued, in their order.
#[derive(Default)]
pub(super) struct Limits {
    queued: Vec<(Guard, Limit)>,
}

/// A limit that may be reached.
#[derive(Clone, Copy)]
pub(super) enum Limit {
    Cooldown,
    Pair(UserId),
}

impl Limits {
    /// Notes that a member gives now, if the cooldown is over.
    pub fn pace(
        &mut self,
        tx: &mut Tx,
        app: &App,
        guild: GuildId,
        giver: MemberId,
        settings: &Settings,
    ) -> Result<(), Fault> {
        let guard = member::gives(tx, app, guild, giver, cooldown(settings))?;
        self.queued.push((guard, Limit::Cooldown));
        Ok(())
    }

    /// Counts one more to each recipient today.
    pub fn pairs(
        &mut self,
        tx: &mut Tx,
        app: &App,
        guild: GuildId,
        giver: MemberId,
        recipients: &[(MemberId, UserId)],
        settings: &Settings,
    ) -> Result<(), Fault> {
        let (limit, day) = (i64::from(settings.pair_limit), settings.day(app.now()));
        for (receiver, user) in recipients {
            let guard = store::count_pair(tx, guild, giver, *receiver, day, limit)?;
            self.queued.push((guard, Limit::Pair(*user)));
        }
        Ok(())
    }

    /// The first that is reached.
    pub async fn reached(&self, tx: &mut Tx) -> Result<Option<Limit>, Fault> {
        for (guard, limit) in &self.queued {
            if !tx.holds(*guard).await? {
                return Ok(Some(*limit));
            }
        }
        Ok(None)
    }
}

impl Limit {
    /// Says when it will be possible again.
    pub async fn refusal(
        self,
        app: &App,
        guild: GuildId,
        giver: MemberId,
        settings: &Settings,
    ) -> Result<Failure, Fault> {
        let refusal = match self {
            Limit::Cooldown => {
                let mut tx = app.db.read().await?;
                let last = member::get(&mut tx, guild, giver).await?.last_gave_at;
                KudosRefusal::Cooldown {
                    until: last.unwrap_or_else(|| app.now()).after(cooldown(settings)),
                }
            }
            Limit::Pair(receiver) => KudosRefusal::PairLimit {
                receiver,
                limit: settings.pair_limit,
                again: start_of(settings.day(app.now()).plus(1), settings.zone),
            },
        };
        Ok(refusal.into())
    }
}

fn cooldown(settings: &Settings) -> Duration {
    Duration::from_secs(u64::from(settings.cooldown))
}
