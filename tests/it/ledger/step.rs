//! What may happen in a program, as chance puts it together. People, kudos, drafts and orders are named by number, and
//! wrap around those that there are: so a sequence stays meaningful while it is shrunk.
use ovation::base::civil::Length;
use ovation::order::rules::Step as Move;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

pub const PEOPLE: usize = 5;
pub const ITEMS: usize = 2;
pub const ZONES: [&str; 4] = ["UTC", "Europe/Paris", "America/New_York", "Asia/Tokyo"];

#[derive(Clone, Debug)]
pub enum Step {
    Give {
        from: usize,
        to: Vec<usize>,
        points: i64,
    },
    Boost {
        from: usize,
        kudos: usize,
        points: i64,
    },
    Undo {
        by: usize,
        kudos: usize,
    },
    Award {
        by: usize,
        to: usize,
        points: i64,
        days: Option<i64>,
    },
    /// What has expired is moved, so many wallets at a time.
    Expire(i64),
    /// One of the keyed commands before, with the same content or, where it has points, with one point more.
    Again {
        which: usize,
        other: bool,
    },
    Offer {
        user: usize,
        item: usize,
    },
    Confirm {
        user: usize,
        draft: usize,
    },
    Move {
        by: usize,
        order: usize,
        step: Move,
    },
    Stock {
        item: usize,
        price: i64,
        stock: Option<i64>,
    },
    /// What of somebody's expires within some days lasts longer.
    Extend {
        who: usize,
        days: i64,
        within: i64,
    },
    Set(Setting),
    /// Minutes that pass; fewer than none where the clock steps back.
    Wait(i64),
}

#[derive(Clone, Debug)]
pub enum Setting {
    Allowance(i64),
    Period(Length),
    Zone(usize),
    PairLimit(i64),
    Largest(i64),
    UndoWindow(i64),
    Policy(Policy),
}

/// When new points expire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Policy {
    Never,
    Months(u8),
    Inactivity(u8),
    /// A month, a day of it, and how many points are carried over.
    Yearly(u32, u32, i64),
}

fn points() -> impl Strategy<Value = i64> {
    prop_oneof![
        12 => 0..=40_i64,
        1 => Just(-1),
        1 => Just(i64::MAX),
        1 => Just(i64::MIN),
    ]
}

fn setting() -> impl Strategy<Value = Setting> {
    prop_oneof![
        prop_oneof![4 => 0..=200_i64, 1 => Just(-1)].prop_map(Setting::Allowance),
        prop_oneof![Just(Length::Day), Just(Length::Week), Just(Length::Month)]
            .prop_map(Setting::Period),
        (0..ZONES.len()).prop_map(Setting::Zone),
        (0..=4_i64).prop_map(Setting::PairLimit),
        (0..=60_i64).prop_map(Setting::Largest),
        prop_oneof![Just(0), 0..=2_000_i64].prop_map(Setting::UndoWindow),
    ]
}

fn policy() -> impl Strategy<Value = Policy> {
    prop_oneof![
        1 => Just(Policy::Never),
        2 => (1..=3_u8).prop_map(Policy::Months),
        3 => (1..=3_u8).prop_map(Policy::Inactivity),
        // The sandbox begins in November.
        4 => (1..=12_u32, 1..=28_u32, 0..=30_i64)
            .prop_map(|(month, day, carries)| Policy::Yearly(month, day, carries)),
        4 => (24..=30_u32, 0..=30_i64)
            .prop_map(|(day, carries)| Policy::Yearly(11, day, carries)),
        1 => Just(Policy::Yearly(2, 29, 10)),
    ]
}

fn wait() -> impl Strategy<Value = i64> {
    const DAY: i64 = 24 * 60;
    prop_oneof![
        4 => 0..=90_i64,
        3 => 0..=3 * DAY,
        1 => 0..=70 * DAY,
        1 => Just(-DAY),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE;
    let some = || 0..1_000_usize;
    prop_oneof![
        8 => (who(), vec(who(), 1..=5), points())
            .prop_map(|(from, to, points)| Step::Give { from, to, points }),
        4 => (who(), some(), points()).prop_map(|(from, kudos, points)| Step::Boost { from, kudos, points }),
        4 => (who(), some()).prop_map(|(by, kudos)| Step::Undo { by, kudos }),
        4 => (who(), who(), points(), proptest::option::of(1..=10_i64))
            .prop_map(|(by, to, points, days)| Step::Award { by, to, points, days }),
        1 => (1..=PEOPLE as i64 + 1).prop_map(Step::Expire),
        4 => (some(), any::<bool>()).prop_map(|(which, other)| Step::Again { which, other }),
        4 => (who(), 0..ITEMS).prop_map(|(user, item)| Step::Offer { user, item }),
        5 => (who(), some()).prop_map(|(user, draft)| Step::Confirm { user, draft }),
        5 => (who(), some(), moves()).prop_map(|(by, order, step)| Step::Move { by, order, step }),
        1 => (0..ITEMS, 1..=50_i64, proptest::option::of(0..=3_i64))
            .prop_map(|(item, price, stock)| Step::Stock { item, price, stock }),
        3 => setting().prop_map(Step::Set),
        2 => policy().prop_map(|policy| Step::Set(Setting::Policy(policy))),
        2 => (who(), 1..=90_i64, 1..=90_i64)
            .prop_map(|(who, days, within)| Step::Extend { who, days, within }),
        4 => wait().prop_map(Step::Wait),
    ]
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    vec(step(), 1..=50)
}

fn moves() -> impl Strategy<Value = Move> {
    let known = Move::ALL.into_iter().filter(|step| *step != Move::Endorse);
    select(known.collect::<Vec<_>>())
}

/// Many orders, and many people who do with them what they may and what they may not, at the right moment and at the wrong one.
pub fn orders() -> impl Strategy<Value = Vec<Step>> {
    let who = || 0..PEOPLE;
    let some = || 0..1_000_usize;
    let step = prop_oneof![
        4 => (who(), who(), 5..=25_i64, proptest::option::of(1..=10_i64))
            .prop_map(|(by, to, points, days)| Step::Award { by, to, points, days }),
        5 => (who(), 0..ITEMS).prop_map(|(user, item)| Step::Offer { user, item }),
        7 => (who(), some()).prop_map(|(user, draft)| Step::Confirm { user, draft }),
        16 => (who(), 0..4_usize, moves()).prop_map(|(by, order, step)| Step::Move { by, order, step }),
        4 => (who(), some(), moves()).prop_map(|(by, order, step)| Step::Move { by, order, step }),
        1 => (0..ITEMS, 1..=50_i64, proptest::option::of(0..=3_i64))
            .prop_map(|(item, price, stock)| Step::Stock { item, price, stock }),
        1 => (1..=3_i64).prop_map(Step::Expire),
        1 => (0..=3 * 24 * 60_i64).prop_map(Step::Wait),
    ];
    vec(step, 20..=70)
}

/// A season ends within days, among people who get, spend, get back and are given more time.
pub fn seasons() -> impl Strategy<Value = Vec<Step>> {
    const DAY: i64 = 24 * 60;
    let who = || 0..PEOPLE;
    let some = || 0..1_000_usize;
    let season = || {
        (23..=28_u32, 1..=40_i64)
            .prop_map(|(day, carries)| Step::Set(Setting::Policy(Policy::Yearly(11, day, carries))))
    };
    let step = prop_oneof![
        6 => (who(), who(), 1..=40_i64)
            .prop_map(|(from, to, points)| Step::Give { from, to: vec![to], points }),
        2 => (who(), who(), 1..=40_i64)
            .prop_map(|(by, to, points)| Step::Award { by, to, points, days: None }),
        3 => (0..=2 * DAY).prop_map(Step::Wait),
        1 => (360 * DAY..=370 * DAY).prop_map(Step::Wait),
        2 => (1..=3_i64).prop_map(Step::Expire),
        2 => (who(), 0..ITEMS).prop_map(|(user, item)| Step::Offer { user, item }),
        3 => (who(), some()).prop_map(|(user, draft)| Step::Confirm { user, draft }),
        2 => (who(), some()).prop_map(|(by, order)| Step::Move { by, order, step: Move::Cancel }),
        1 => (who(), some()).prop_map(|(by, kudos)| Step::Undo { by, kudos }),
        1 => (who(), 1..=400_i64, 1..=366_i64)
            .prop_map(|(who, days, within)| Step::Extend { who, days, within }),
        1 => season(),
        3 => Just(Step::Set(Setting::Policy(Policy::Inactivity(1)))),
        2 => (0..=25 * DAY).prop_map(Step::Wait),
    ];
    (season(), vec(step, 5..=40)).prop_map(|(first, steps)| {
        let mut all = vec![first];
        all.extend(steps);
        all
    })
}
