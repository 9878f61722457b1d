//! When a program's job runs next.
use super::store::{Key, Open};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::schedule::{CatchUp, Failed, Occurrence, Timetable};
use crate::feature::Job;
use crate::program::rules::Settings;
use std::collections::BTreeMap;
use std::time::Duration;

/// How late a run may be whose job makes up for none.
const GRACE: Duration = Duration::from_secs(15 * 60);

/// One job of one program.
pub struct Plan {
    pub guild: GuildId,
    pub settings: Settings,
    pub job: Job,
    pub table: Timetable,
    /// The last run that was made, or when the program began.
    pub last: Occurrence,
    pub failed: Option<Failed>,
    /// A run that goes on, and from when on it may be taken up: whoever makes it may be at it until then.
    pub open: Option<(Occurrence, Instant)>,
}

/// What is known of the runs of all programs.
pub struct Known {
    pub last: BTreeMap<Key, String>,
    pub failed: BTreeMap<Key, Failed>,
    pub open: BTreeMap<Key, Open>,
    /// After how long a run that goes on is nobody's any more.
    pub patience: Duration,
    pub now: Instant,
}

/// What is later than this was noted by a clock that was ahead: it says nothing of who is at it now.
pub fn ahead_of(now: Instant) -> Instant {
    now.after(Duration::from_secs(60))
}

impl Plan {
    pub fn new(
        (guild, settings, since): (GuildId, &Settings, Instant),
        job: Job,
        known: &Known,
    ) -> Result<Plan, Fault> {
        let table = Timetable::new(&(job.schedule)(settings), settings.zone);
        let table =
            table.map_err(|error| Fault::Broken(format!("schedule of {}: {error}", job.name)))?;
        let key = (guild, job.name.to_owned());
        let last = known.last.get(&key).map(String::as_str);
        let last = last.and_then(Occurrence::parse);
        let open = known.open.get(&key).and_then(|(occurrence, went_at)| {
            let from = match *went_at > ahead_of(known.now) {
                true => known.now,
                false => went_at.after(known.patience),
            };
            Some((Occurrence::parse(occurrence)?, from))
        });
        let seen = |failed: &Failed| failed.at <= ahead_of(known.now);
        Ok(Plan {
            guild,
            settings: settings.clone(),
            job,
            last: last.unwrap_or_else(|| table.civil(since)),
            table,
            failed: known.failed.get(&key).cloned().filter(seen),
            open,
        })
    }

    /// The runs that are to be made by now, in order.
    pub async fn due(&self, tx: &mut Tx, now: Instant) -> Result<Vec<Occurrence>, Fault> {
        let waits = self
            .failed
            .as_ref()
            .is_some_and(|failed| failed.retry_at > now);
        if waits {
            return Ok(Vec::new());
        }
        // One at a time: what is due later, if anything is by then, is looked for once this is over.
        if let Some((run, from)) = self.open {
            return Ok((from <= now).then_some(run).into_iter().collect());
        }
        if self.table.next(self.last).is_none_or(|(_, at)| at > now) {
            return Ok(Vec::new());
        }
        let Some(from) = self.from(tx).await? else {
            return Ok(Vec::new());
        };
        Ok(match self.job.catch_up {
            CatchUp::Each => self.table.due(from, now),
            CatchUp::Once => self.table.latest(from, now).into_iter().collect(),
            CatchUp::Never => {
                let mut due = self.table.due(from, now);
                due.retain(|run| now.since(self.table.at(*run)) <= GRACE);
                due
            }
        })
    }

    /// When the next run is to be made.
    pub async fn next(&self, tx: &mut Tx) -> Result<Option<Instant>, Fault> {
        let next = match (self.open, self.from(tx).await?) {
            (Some((_, from)), _) => Some(from),
            (None, Some(from)) => self.table.next(from).map(|(_, at)| at),
            (None, None) => None,
        };
        let retried = self.failed.as_ref().map(|failed| failed.retry_at);
        Ok(next.map(|next| retried.map_or(next, |at| next.max(at))))
    }

    /// After which the next run may be: the last one, or what is just before there is something to do.
    async fn from(&self, tx: &mut Tx) -> Result<Option<Occurrence>, Fault> {
        let Some(wanted) = self.job.wanted else {
            return Ok(Some(self.last));
        };
        let since = wanted(tx, self.guild, &self.settings).await?;
        let just_before = |since: Instant| {
            let second = Duration::from_secs(1);
            self.table.civil(since.before(second)).max(self.last)
        };
        Ok(since.map(just_before))
    }
}
