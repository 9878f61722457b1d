//! When a program's job runs next.
use super::store::{Key, Open};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::base::schedule::{CatchUp, Failed, Occurrence, Timetable};
use crate::feature::Job;
use crate::program::rules::Settings;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

/// How late a run may be whose job makes up for none.
const GRACE: Duration = Duration::from_secs(15 * 60);

/// One job of one program.
pub struct Plan<'a> {
    pub guild: GuildId,
    pub settings: &'a Settings,
    pub job: Job,
    pub table: Arc<Timetable>,
    /// The last run that was made, or when the program began.
    pub last: Occurrence,
    pub failed: Option<Failed>,
    /// A run that goes on, and from when on it may be taken up: whoever makes it may be at it until then.
    pub open: Option<(Occurrence, Instant)>,
}

/// All programs, and what is known of their jobs' runs.
pub struct Known {
    pub programs: Vec<(GuildId, Settings, Instant)>,
    /// Where the bot is not any more.
    pub absent: BTreeSet<GuildId>,
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

/// The timetables in use: most programs share theirs, and one takes kilobytes.
type Tables = BTreeMap<(String, &'static str), Arc<Timetable>>;

impl Known {
    /// Every job of every program, each made as it is asked for.
    pub fn plans<'a>(
        &'a self,
        jobs: &'a [Job],
    ) -> impl Iterator<Item = Result<Plan<'a>, Fault>> + 'a {
        let mut tables = Tables::new();
        let all = self.programs.iter().flat_map(move |program| {
            let there = !self.absent.contains(&program.0);
            let jobs = jobs.iter().filter(move |job| there || job.everywhere);
            jobs.map(move |job| (program, *job))
        });
        all.map(move |(program, job)| self.plan(program, job, &mut tables))
    }

    fn plan<'a>(
        &self,
        (guild, settings, since): &'a (GuildId, Settings, Instant),
        job: Job,
        tables: &mut Tables,
    ) -> Result<Plan<'a>, Fault> {
        let table = table(job, settings, tables)?;
        let key = (*guild, job.name.to_owned());
        let last = self.last.get(&key).map(String::as_str);
        let last = last.and_then(Occurrence::parse);
        let mut last = last.unwrap_or_else(|| table.civil(*since));
        if job.catch_up == CatchUp::Never {
            last = too_late(&table, last, self.now);
        }
        let seen = |failed: &Failed| failed.at <= ahead_of(self.now);
        Ok(Plan {
            guild: *guild,
            settings,
            job,
            last,
            table,
            failed: self.failed.get(&key).cloned().filter(seen),
            open: self.open.get(&key).and_then(|open| self.taken_up(open)),
        })
    }

    /// A run that goes on, and from when on somebody else may take it up.
    fn taken_up(&self, (occurrence, went_at): &Open) -> Option<(Occurrence, Instant)> {
        let from = match *went_at > ahead_of(self.now) {
            true => self.now,
            false => went_at.after(self.patience),
        };
        Some((Occurrence::parse(occurrence)?, from))
    }
}

/// The last of the runs that nobody makes any more, since they are too late to be of use.
fn too_late(table: &Timetable, last: Occurrence, now: Instant) -> Occurrence {
    // Through the hour that clocks show twice, run by run.
    let hour = Duration::from_secs(3_600);
    let mut last = last.max(table.civil(now.before(GRACE + hour)));
    while let Some((run, at)) = table.next(last)
        && at < now.before(GRACE)
    {
        last = run;
    }
    last
}

fn table(job: Job, settings: &Settings, tables: &mut Tables) -> Result<Arc<Timetable>, Fault> {
    let key = ((job.schedule)(settings), settings.zone.name());
    if let Some(table) = tables.get(&key) {
        return Ok(table.clone());
    }
    let table = Timetable::new(&key.0, settings.zone)
        .map_err(|error| Fault::Broken(format!("schedule of {}: {error}", job.name)))?;
    Ok(tables.entry(key).or_insert(Arc::new(table)).clone())
}

impl Plan<'_> {
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
            CatchUp::Each | CatchUp::Never => self.table.due(from, now),
            CatchUp::Once => self.table.latest(from, now).into_iter().collect(),
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
        let since = wanted(tx, self.guild, self.settings).await?;
        let just_before = |since: Instant| {
            let second = Duration::from_secs(1);
            self.table.civil(since.before(second)).max(self.last)
        };
        Ok(since.map(just_before))
    }
}
