//! Walking every chain from its beginning, a page at a time.
use super::{found, head};
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::GuildId;
use crate::seal::rules::{Finding, Head, Kept, Kind, LOOK_BACK, Why, floor, judge};
use crate::seal::store;

/// How many seals are held at once.
const PAGE: i64 = 256;
/// How many that wait for their seal are counted at most.
const COUNTED: i64 = 10_000;

/// A head that somebody kept, to compare with; of the one program that there is unless it says which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Against {
    /// The program.
    pub guild: Option<GuildId>,
    /// What was kept.
    pub head: Head,
}

/// What a look at every chain found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The end of each program's chain.
    pub heads: Vec<(GuildId, Head)>,
    /// How many new records wait for their seal.
    pub waiting: usize,
    /// What is broken: the first place of each program, and the heads that were kept and are not there.
    pub broken: Vec<String>,
}

impl Report {
    /// How many seals there are.
    pub fn seals(&self) -> i64 {
        self.heads.iter().map(|(_, head)| head.count).sum()
    }
}

/// Checks the chain of every program, and that each holds the heads that were kept of it.
///
/// # Errors
/// A fault of the database.
pub async fn check(app: &App, against: &[Against]) -> Result<Report, Fault> {
    let mut tx = app.db.read().await?;
    let guilds = store::guilds(&mut tx).await?;
    let mut report = Report::default();
    for guild in &guilds {
        let broken = match walk(&mut tx, app, *guild).await? {
            None => unsealed(&mut tx, *guild, &mut report.waiting).await?,
            broken => broken,
        };
        report
            .broken
            .extend(broken.map(|broken| broken.to_string()));
        report.heads.push((*guild, head(&mut tx, *guild).await?));
    }
    for kept in against {
        let wrong = match program_of(kept, &guilds) {
            Ok(guild) => compare(&mut tx, guild, &kept.head).await?,
            Err(wrong) => Some(wrong),
        };
        report.broken.extend(wrong);
    }
    Ok(report)
}

/// The first seal that does not hold.
async fn walk(tx: &mut Tx, app: &App, guild: GuildId) -> Result<Option<Finding>, Fault> {
    let mut head = Head::start(guild);
    loop {
        let page = store::page(tx, guild, head.count, PAGE).await?;
        if page.is_empty() {
            return Ok(None);
        }
        let found = found(tx, guild, &page, |record| {
            record.note_is_whole(&app.vault, guild)
        })
        .await?;
        for seal in page {
            if let Some(why) = judge(&head, &seal, &found) {
                return Ok(Some(Finding {
                    guild,
                    ordinal: Some(seal.ordinal),
                    kind: seal.kind,
                    subject: seal.subject,
                    why,
                }));
            }
            head = Head {
                count: seal.ordinal,
                hash: seal.hash,
            };
        }
    }
}

/// The first record that will never be sealed, since others long after it were; and how many wait.
async fn unsealed(
    tx: &mut Tx,
    guild: GuildId,
    waiting: &mut usize,
) -> Result<Option<Finding>, Fault> {
    for kind in [Kind::Entry, Kind::Audit] {
        let floor = floor(store::newest(tx, guild, kind).await?, LOOK_BACK);
        let first = unsealed_after(tx, guild, kind, 0, 1).await?;
        if let Some(subject) = first.into_iter().find(|id| *id <= floor) {
            return Ok(Some(Finding {
                guild,
                ordinal: None,
                kind,
                subject,
                why: Why::Unsealed,
            }));
        }
        *waiting += unsealed_after(tx, guild, kind, floor, COUNTED).await?.len();
    }
    Ok(None)
}

async fn unsealed_after(
    tx: &mut Tx,
    guild: GuildId,
    kind: Kind,
    after: i64,
    limit: i64,
) -> Result<Vec<i64>, Fault> {
    Ok(match kind {
        Kind::Entry => {
            let ids = store::unsealed_entries(tx, guild, after, limit).await?;
            ids.into_iter().map(|id| id.0).collect()
        }
        Kind::Audit => {
            let ids = store::unsealed_audits(tx, guild, after, limit).await?;
            ids.into_iter().map(|id| id.0).collect()
        }
    })
}

fn program_of(kept: &Against, guilds: &[GuildId]) -> Result<GuildId, String> {
    match (kept.guild, guilds) {
        (Some(guild), _) => Ok(guild),
        (None, [only]) => Ok(*only),
        (None, []) => Err(format!(
            "there is no program, and so nothing of {}",
            kept.head
        )),
        (None, _) => Err(format!(
            "there are {} programs: say which one {} is of, as GUILD:COUNT:HASH",
            guilds.len(),
            kept.head
        )),
    }
}

async fn compare(tx: &mut Tx, guild: GuildId, kept: &Head) -> Result<Option<String>, Fault> {
    let there = hash_at(tx, guild, kept.count).await?;
    Ok(match Kept::of(kept, there.as_deref()) {
        Kept::Same => None,
        Kept::Other => Some(format!(
            "program {guild}: the chain was written anew: its seal {} is not the one that was kept",
            kept.count
        )),
        Kept::Missing => Some(format!(
            "program {guild}: the chain was cut: it ends at seal {}, and seal {} was kept",
            head(tx, guild).await?.count,
            kept.count
        )),
    })
}

/// The hash that a chain had when it was so long.
pub(super) async fn hash_at(
    tx: &mut Tx,
    guild: GuildId,
    count: i64,
) -> Result<Option<String>, Fault> {
    if count == 0 {
        return Ok(Some(Head::start(guild).hash));
    }
    Ok(store::at(tx, guild, count).await?)
}
