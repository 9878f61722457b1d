//! Identifiers: Discord's snowflakes, Ovation's own, and the source of the latter.
use crate::base::clock::Instant;
use rand::Rng;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map($name)
            }
        }
    )+};
}

id! {
    /// A Discord server, and so a program.
    GuildId,
    /// A Discord user; only the `member` room maps it to a [`MemberId`].
    UserId,
    /// A Discord channel.
    ChannelId,
    /// A Discord message.
    MessageId,
    /// A Discord role.
    RoleId,
    /// A member's opaque id: all that the ledger knows of a person.
    MemberId,
    /// One entry of the ledger, and what it caused: a kudos and an order carry the id of their entry.
    EntryId,
    /// Wallet points that arrived together.
    LotId,
    /// A company value.
    ValueId,
    /// A reward of the catalog.
    ItemId,
    /// What a confirmation button stands for until it is clicked.
    DraftId,
    /// A code that a reward hands out.
    CodeId,
    /// A row of the outbox.
    NoticeId,
    /// A record of an admin's change.
    AuditId,
    /// A correction that an admin asked for.
    CorrectionId,
    /// A festive or seasonal bonus: its fund carries the same id.
    CampaignId,
    /// What somebody agreed to, or took back.
    ConsentId,
    /// What somebody asked about their data.
    RequestId,
    /// A request for more time until points expire, or an order of an admin that they last longer.
    ExtensionId,
    /// A day of somebody's that is celebrated, or is proposed to be.
    MilestoneId,
    /// A card that celebrates somebody.
    CardId,
    /// What somebody says the shop lacks.
    IdeaId,
    /// A reward that several people pool for: what they chipped in is in an account with the same id.
    PoolId,
}

macro_rules! snowflake {
    ($($name:ident => $arg:ident),+) => {$(
        impl From<$name> for crate::base::locale::Arg {
            fn from(id: $name) -> Self {
                crate::base::locale::Arg::$arg(id.0.unsigned_abs())
            }
        }
    )+};
}
snowflake!(ChannelId => Channel, RoleId => Role);

/// Whoever was erased is nobody any more.
impl From<UserId> for crate::base::locale::Arg {
    fn from(user: UserId) -> Self {
        match user.is_somebody() {
            true => crate::base::locale::Arg::User(user.0.unsigned_abs()),
            false => crate::phrase!("somebody-who-left").into(),
        }
    }
}

impl GuildId {
    /// The role that everybody in the server holds carries the server's own id.
    pub fn everyone(self) -> RoleId {
        RoleId(self.0)
    }
}

impl UserId {
    /// What stands for the user behind a member who was erased: no id of Discord's is negative.
    pub fn left(member: MemberId) -> UserId {
        UserId(-member.0)
    }

    /// Whether there is a user behind it; not so once they were erased.
    pub fn is_somebody(self) -> bool {
        self.0 > 0
    }

    /// When the account was made: a snowflake's upper 42 bits are milliseconds since 2015
    /// (Discord, "Snowflakes").
    pub fn created_at(self) -> Instant {
        Instant::from_millis((self.0 >> 22) + 1_420_070_400_000)
    }
}

/// What the times in ids count from: 2020-01-01.
const EPOCH_MILLIS: i64 = 1_577_836_800_000;

/// When an id of Ovation's own was drawn.
pub fn drawn_at(id: i64) -> Instant {
    Instant::from_millis((id >> 22) + EPOCH_MILLIS)
}

/// How far ids and instants may be apart: processes' clocks differ, and what drew its id first may commit last.
pub const APART: Duration = Duration::from_secs(3_600);

/// Below this no id belongs to anything from a moment on: where an index is by id, what is older need not be looked at.
/// There is no such bound above, since ids run ahead of a clock that was set back.
pub fn least_at(at: Instant) -> i64 {
    let millis = at.before(APART).millis().saturating_sub(EPOCH_MILLIS);
    millis.clamp(0, i64::MAX >> 22) << 22
}

/// Hands out Ovation's own ids: 41 bits of milliseconds, then 22 that start at chance and count up, so that ids
/// sort by time, never repeat in a process and hardly ever between two.
#[derive(Clone)]
pub struct Ids(Arc<Source>);

struct Source {
    last: AtomicI64,
    seed: Option<AtomicU64>,
    /// Salts of a seeded source have a counter of their own, so that they don't change which ids come out.
    salts: AtomicU64,
    /// And so have passing ids, which change neither.
    passing: AtomicU64,
    /// And so have keys and nonces.
    secrets: AtomicU64,
}

impl Ids {
    /// Ids that nobody can foresee.
    pub fn random() -> Self {
        Ids(Arc::new(Source {
            last: AtomicI64::new(0),
            seed: None,
            salts: AtomicU64::new(0),
            passing: AtomicU64::new(0),
            secrets: AtomicU64::new(0),
        }))
    }

    /// Ids that come out the same each time, for tests and transcripts.
    pub fn seeded(seed: u64) -> Self {
        Ids(Arc::new(Source {
            last: AtomicI64::new(0),
            seed: Some(AtomicU64::new(seed)),
            salts: AtomicU64::new(!seed),
            passing: AtomicU64::new(seed.rotate_left(32)),
            secrets: AtomicU64::new(!seed.rotate_left(32)),
        }))
    }

    /// The next id at this time, greater than all before it.
    pub fn next(&self, now: Instant) -> i64 {
        self.block(now, 1)
    }

    /// The first of so many ids in a row at this time, all greater than those before: for rows that a statement numbers.
    pub fn block(&self, now: Instant, many: i64) -> i64 {
        let fresh = ((now.millis() - EPOCH_MILLIS).max(0) << 22) | self.chance(1 << 22);
        let first = |last: i64| fresh.max(last.saturating_add(1));
        let step = |last: i64| Some(first(last).saturating_add(many.max(1) - 1));
        let before = self
            .0
            .last
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, step);
        first(before.unwrap_or_default())
    }

    /// From now on, no id is at or below one that was drawn elsewhere: by another process, or before the clock was set back.
    pub fn follow(&self, id: i64) {
        if id <= self.0.last.load(Ordering::Relaxed) {
            return;
        }
        // Whoever drew it counts up from it, too, while their clock stands: the next ids are of the millisecond after it, and
        // begin at chance again.
        let after = (((id >> 22) + 1) << 22) | self.chance(1 << 22);
        self.0.last.fetch_max(after, Ordering::Relaxed);
    }

    /// Sixteen bytes of chance as hexadecimal: the salt of a hash.
    pub fn salt(&self) -> String {
        let salts = self.0.seed.as_ref().map(|_| &self.0.salts);
        format!("{:016x}{:016x}", chance(salts), chance(salts))
    }

    /// The id of a row that nobody sees and that is soon deleted: chance alone.
    pub fn passing(&self) -> i64 {
        let passing = self.0.seed.as_ref().map(|_| &self.0.passing);
        (chance(passing) >> 1).cast_signed()
    }

    /// Bytes of chance: a key, or a nonce that hardly ever comes twice.
    pub fn secret<const N: usize>(&self) -> [u8; N] {
        let secrets = self.0.seed.as_ref().map(|_| &self.0.secrets);
        let mut bytes = [0; N];
        for some in bytes.chunks_mut(8) {
            some.copy_from_slice(&chance(secrets).to_le_bytes()[..some.len()]);
        }
        bytes
    }

    fn chance(&self, below: i64) -> i64 {
        (chance(self.0.seed.as_ref()) >> 1)
            .cast_signed()
            .rem_euclid(below)
    }
}

/// 64 bits of chance, or what a counter makes of itself.
#[allow(clippy::disallowed_methods, reason = "this is the source of chance")]
fn chance(counter: Option<&AtomicU64>) -> u64 {
    match counter {
        None => rand::rng().random(),
        Some(counter) => splitmix(counter.fetch_add(1, Ordering::Relaxed)),
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): a counter made to look like chance.
fn splitmix(counter: u64) -> u64 {
    let mut z = counter.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_even_when_the_clock_steps_back() {
        let ids = Ids::seeded(1);
        let late = ids.next(Instant::from_millis(1_800_000_000_000));
        assert!(ids.next(Instant::from_millis(1_700_000_000_000)) > late);
    }

    #[test]
    fn ids_go_on_after_those_of_others() {
        let ids = Ids::seeded(1);
        let theirs = Ids::seeded(2).next(Instant::from_millis(1_800_000_000_000));
        ids.follow(theirs);
        assert!(ids.next(Instant::from_millis(1_700_000_000_000)) > theirs);
        ids.follow(5);
        assert!(ids.next(Instant::from_millis(1_700_000_000_000)) > theirs);
    }

    #[test]
    fn whoever_follows_draws_no_id_that_the_other_one_draws_next() {
        let now = Instant::from_millis(1_800_000_000_000);
        let (ours, theirs) = (Ids::seeded(1), Ids::seeded(2));
        ours.follow(theirs.next(now));
        let draw = |ids: &Ids| -> Vec<i64> { (0..1_000).map(|_| ids.next(now)).collect() };
        let theirs = draw(&theirs);
        assert!(draw(&ours).iter().all(|id| !theirs.contains(id)));
    }

    #[test]
    fn a_block_of_ids_belongs_to_whoever_drew_it() {
        let ids = Ids::seeded(1);
        let now = Instant::from_millis(1_800_000_000_000);
        let first = ids.block(now, 1_000);
        assert!(first >= least_at(now.after(APART)));
        let second = ids.block(Instant::from_millis(1_700_000_000_000), 50);
        assert_eq!(second, first + 1_000, "the clock stepped back");
        assert_eq!(ids.next(Instant::from_millis(0)), second + 50);
        let blocks = std::thread::scope(|threads| {
            let draw = || (0..500).map(|_| ids.block(now, 7)).collect::<Vec<_>>();
            let drawn = [(); 4].map(|()| threads.spawn(draw));
            drawn.map(|thread| thread.join().expect("blocks"))
        });
        let mut firsts = blocks.concat();
        firsts.sort_unstable();
        assert!(firsts.windows(2).all(|pair| pair[1] - pair[0] >= 7));
    }

    #[test]
    fn what_is_drawn_from_a_moment_on_is_not_below_its_least_id() {
        let now = Instant::from_millis(1_800_000_000_000);
        let least = least_at(now.after(APART));
        assert!(drawn_at(least) == now && Ids::seeded(1).next(now) >= least);
        assert!(Ids::seeded(1).next(Instant::from_millis(1_799_999_999_999)) < least);
        assert_eq!(least_at(Instant(i64::MIN)), 0);
        assert!(least_at(Instant(i64::MAX)) > Ids::seeded(1).next(now));
    }

    #[test]
    fn salts_secrets_and_passing_ids_leave_ids_as_they_are() {
        let (with, without) = (Ids::seeded(1), Ids::seeded(1));
        let passing = [with.passing(), with.passing(), Ids::random().passing()];
        assert!(passing.iter().all(|id| *id >= 0) && passing[0] != passing[1]);
        let salts = [with.salt(), with.salt(), Ids::random().salt()];
        assert!(salts.iter().all(|salt| salt.len() == 32));
        assert_ne!(salts[0], salts[1]);
        assert_eq!(without.salt(), salts[0]);
        let secrets = [with.secret(), with.secret(), Ids::random().secret::<24>()];
        assert!(secrets[0] != secrets[1] && secrets[2] != [0; 24]);
        assert_eq!(without.secret(), secrets[0]);
        let now = Instant::from_millis(1_800_000_000_000);
        assert_eq!(with.next(now), without.next(now));
    }

    #[test]
    fn a_snowflake_tells_its_age() {
        assert_eq!(
            UserId(175_928_847_299_117_063).created_at().millis(),
            1_462_015_105_796
        );
    }
}
