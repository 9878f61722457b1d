//! Time for a bot whose clock is moved by hand: what is due is done before the clock moves on.
use super::finish;
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::locale::Phrase;
use crate::base::outbox;
use crate::discord::call::Edge;
use crate::feature::Job;
use crate::jobs;
use std::sync::Arc;
use std::time::Duration;

/// What moves a bot's clock.
#[derive(Clone)]
pub struct Clockwork {
    pub(super) app: App,
    pub(super) edge: Arc<Edge>,
    pub(super) jobs: Vec<Job>,
}

impl Clockwork {
    /// Waits until nothing is under way, all that is due has been said, and everything is sealed and ranked.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn settle(&self) -> Result<(), Fault> {
        loop {
            let changed = self.app.db.changed();
            // Asked first: what ends between the two questions has written its notices by the second.
            let idle = self.edge.under_way.is_empty();
            let due = outbox::next_due(&self.app)
                .await?
                .filter(|due| *due <= self.app.now());
            if due.is_none() && idle {
                return finish(&self.app).await;
            }
            let _ = tokio::time::timeout(Duration::from_millis(50), changed).await;
        }
    }

    /// When something is due next.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn next(&self) -> Result<Option<Instant>, Fault> {
        let job = jobs::next_due(&self.app, &self.jobs).await?;
        let notice = outbox::next_due(&self.app).await?;
        Ok(job.into_iter().chain(notice).min())
    }

    /// What each job of a program does next, the soonest first.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn due(&self, guild: GuildId) -> Result<Vec<(Instant, Phrase)>, Fault> {
        let jobs = jobs::outlook(&self.app, &self.jobs, guild).await?;
        let next = jobs
            .into_iter()
            .filter_map(|one| Some((one.next?, one.label)));
        let mut due: Vec<(Instant, Phrase)> = next.collect();
        due.sort_by_key(|(at, _)| *at);
        Ok(due)
    }

    /// Moves the clock to a time, and has done what is due by then, what is due at once for it as well: a refund may call
    /// for a reminder, say.
    ///
    /// # Errors
    /// A fault of the database, or of a job.
    pub async fn to(&self, at: Instant) -> Result<(), Fault> {
        self.app.clock.set(at.max(self.app.now()));
        loop {
            if jobs::run_due(&self.app, &self.jobs).await? > 0 {
                let why = "a job failed on the way, as the log says";
                return Err(Fault::Broken(why.into()));
            }
            self.settle().await?;
            let next = self.next().await?;
            if next.is_none_or(|next| next > self.app.now()) {
                return Ok(());
            }
        }
    }

    /// Moves the clock to the next moment at which something is due, and has it done; where nothing is before a time, to
    /// that time. Returns whether something was due.
    ///
    /// # Errors
    /// A fault of the database, or of a job.
    pub async fn step(&self, to: Instant) -> Result<bool, Fault> {
        self.settle().await?;
        let next = self.next().await?.filter(|next| *next <= to);
        match next {
            Some(next) => self.to(next).await?,
            None => {
                self.app.clock.set(to.max(self.app.now()));
                self.settle().await?;
            }
        }
        Ok(next.is_some())
    }
}
