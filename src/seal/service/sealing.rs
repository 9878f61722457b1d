//! Sealing, shortly after commit. Writers never wait for it: it reads what is there, and adds its seals in a transaction of
//! one statement, which finds no row where somebody else was faster.
use super::{found, head};
use crate::app::App;
use crate::base::clock::pause;
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::refusal::Failure;
use crate::seal::rules::{Kind, LOOK_BACK, Seal, floor};
use crate::seal::store;
use std::time::Duration;

/// How many seals one transaction adds at most: more than one group commit brings on SQLite, so that sealing keeps up.
const BATCH: usize = 128;
/// How long after a commit its entry is sealed, together with those that come meanwhile.
const DELAY: Duration = Duration::from_millis(200);
/// How far a hasty look goes back: further than commits overtake each other within a process.
const HASTY: Duration = Duration::from_secs(2);
/// How often it looks back all the way.
const SWEEP: Duration = Duration::from_secs(60);

/// Seals for ever, in the background: shortly after commits, and now and then what was overlooked. Whoever moves a clock by
/// hand seals by hand as well.
pub async fn run(app: App) {
    if app.clock.is_manual() {
        return;
    }
    let mut sweep = app.now();
    loop {
        let changed = app.db.changed();
        let now = app.now();
        // Due, or the clock was set back.
        let all = now >= sweep || sweep > now.after(SWEEP);
        let sealed = if all {
            seal_all(&app).await
        } else {
            seal_news(&app).await
        };
        match sealed {
            Ok(()) if all => sweep = now.after(SWEEP),
            Ok(()) => {}
            Err(fault) => {
                tracing::error!(%fault, "the books could not be sealed");
                pause(Duration::from_secs(5)).await;
            }
        }
        tokio::select! {
            () = changed => app.clock.sleep_until(app.now().after(DELAY)).await,
            () = app.clock.sleep_until(sweep) => {}
        }
    }
}

/// Seals all that was committed, in every program.
///
/// # Errors
/// A fault of the database; the other programs are sealed all the same.
pub async fn seal_all(app: &App) -> Result<(), Fault> {
    let guilds = store::guilds(&mut app.db.read().await?).await?;
    seal_each(app, guilds, LOOK_BACK).await
}

async fn seal_news(app: &App) -> Result<(), Fault> {
    let guilds = store::with_news(&mut app.db.read().await?).await?;
    seal_each(app, guilds, HASTY).await
}

async fn seal_each(app: &App, guilds: Vec<GuildId>, back: Duration) -> Result<(), Fault> {
    let mut done = Ok(());
    for guild in guilds {
        done = done.and(seal(app, guild, back).await);
    }
    done
}

/// Seals all that was committed in a program.
///
/// # Errors
/// A fault of the database.
pub async fn seal_new(app: &App, guild: GuildId) -> Result<(), Fault> {
    seal(app, guild, LOOK_BACK).await
}

async fn seal(app: &App, guild: GuildId, back: Duration) -> Result<(), Fault> {
    let mut from = Cursor::at(app, guild, back).await?;
    let mut lost_at = None;
    while let Some(seals) = next(app, guild, &from).await? {
        if keep(app, guild, &seals).await? {
            from.pass(&seals);
            lost_at = None;
        } else {
            // Somebody else has sealed meanwhile, in a commit that may still be under way: after the next one the chain must
            // have grown.
            app.db.begin().await?.commit().await?;
            let here = Some(seals[0].ordinal);
            if lost_at == here {
                return Err(Fault::Overtaken);
            }
            lost_at = here;
            from = Cursor::at(app, guild, back).await?;
        }
        tokio::task::yield_now().await;
    }
    Ok(())
}

/// How far a pass has come: what is at or below needs no look.
struct Cursor {
    entry: i64,
    audit: i64,
}

impl Cursor {
    async fn at(app: &App, guild: GuildId, back: Duration) -> Result<Cursor, Fault> {
        let mut tx = app.db.read().await?;
        let entry = store::newest(&mut tx, guild, Kind::Entry).await?;
        let audit = store::newest(&mut tx, guild, Kind::Audit).await?;
        // Another process may have drawn them, by a clock that is ahead.
        for id in [entry, audit].into_iter().flatten() {
            app.ids.follow(id);
        }
        Ok(Cursor {
            entry: floor(entry, back),
            audit: floor(audit, back),
        })
    }

    fn pass(&mut self, seals: &[Seal]) {
        for seal in seals {
            match seal.kind {
                Kind::Entry => self.entry = seal.subject,
                Kind::Audit => self.audit = seal.subject,
            }
        }
    }
}

/// The next seals to add, in the order of the ids; none where everything is sealed.
async fn next(app: &App, guild: GuildId, from: &Cursor) -> Result<Option<Vec<Seal>>, Fault> {
    let mut tx = app.db.read().await?;
    let limit = BATCH as i64;
    let entries = store::unsealed_entries(&mut tx, guild, from.entry, limit).await?;
    let audits = store::unsealed_audits(&mut tx, guild, from.audit, limit).await?;
    let mut head = head(&mut tx, guild).await?;
    let entries = entries.into_iter().map(|id| (id.0, Kind::Entry));
    let audits = audits.into_iter().map(|id| (id.0, Kind::Audit));
    let mut new: Vec<Seal> = entries
        .chain(audits)
        .map(|(subject, kind)| Seal {
            ordinal: 0,
            kind,
            subject,
            hash: String::new(),
        })
        .collect();
    new.sort_by_key(|seal| (seal.subject, seal.kind));
    new.truncate(BATCH);
    let found = found(&mut tx, guild, &new, |_| true).await?;
    for seal in &mut new {
        let bytes = found.get(&(seal.kind, seal.subject));
        let (bytes, _) = bytes.ok_or_else(|| gone(seal))?;
        head = head.next(bytes);
        seal.ordinal = head.count;
        seal.hash.clone_from(&head.hash);
    }
    Ok((!new.is_empty()).then_some(new))
}

fn gone(seal: &Seal) -> Fault {
    Fault::Broken(format!("{} was there and is not", seal.subject))
}

/// Adds seals, all of them or none.
async fn keep(app: &App, guild: GuildId, seals: &[Seal]) -> Result<bool, Fault> {
    let added = app.db.attempt(async || {
        let mut tx = app.db.begin().await?;
        let rows = store::insert(&mut tx, guild, seals, app.now()).await?;
        let all = rows == seals.len() as u64;
        if all {
            tx.commit().await?;
        }
        Ok(all)
    });
    added.await.map_err(|failure| match failure {
        Failure::Fault(fault) => fault,
        Failure::Refused(refusal) => Fault::Broken(refusal.0.key.to_string()),
    })
}
