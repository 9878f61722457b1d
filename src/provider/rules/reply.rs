//! What a provider answers about one order, and what is learnt from it.
use super::{Code, Money, ProductRef, Why};
use crate::base::clock::{Instant, backoff};
use crate::base::wire::Lost;
use std::time::Duration;

/// An order at a provider's, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// What the provider knows it by.
    pub key: String,
    /// What is ordered.
    pub product: ProductRef,
    /// What it is worth.
    pub face: Money,
    /// What it is for, where the member told that with their order: not kept here.
    pub about: Option<String>,
    /// How often it was asked for, this time included.
    pub attempts: i64,
}

/// Nothing is known: why, and how long the provider asks to be left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapse {
    /// Why.
    pub why: Why,
    /// For how long, if it says so.
    pub wait: Option<Duration>,
}

impl From<Why> for Lapse {
    fn from(why: Why) -> Self {
        Lapse { why, wait: None }
    }
}

impl From<Lost> for Lapse {
    fn from(lost: Lost) -> Self {
        Lapse::from(match lost {
            Lost::Unreachable => Why::Unreachable,
            Lost::Silent | Lost::Cut => Why::Silent,
            Lost::Large => Why::Garbled,
        })
    }
}

/// What one request has brought.
#[derive(Clone, Debug)]
pub enum Heard {
    /// It is delivered.
    Delivered {
        /// What the provider calls the order.
        reference: String,
        /// What redeems it.
        code: Code,
    },
    /// It is ordered.
    Pending {
        /// What the provider calls the order.
        reference: String,
    },
    /// There is no such order.
    Absent,
    /// There is none and will be none, or it was taken back.
    Refused(Why),
    /// Nobody knows.
    Unsure(Lapse),
}

impl From<Lapse> for Heard {
    fn from(lapse: Lapse) -> Self {
        Heard::Unsure(lapse)
    }
}

impl From<Why> for Heard {
    fn from(why: Why) -> Self {
        Heard::Unsure(why.into())
    }
}

/// What an attempt has brought, to be learnt in a transaction.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Which attempt it was: what an earlier one brings late is not learnt any more. 0 where nobody was asked.
    pub attempt: i64,
    /// What it has brought.
    pub what: What,
}

/// What an attempt may bring.
#[derive(Clone, Debug)]
pub enum What {
    /// It is delivered.
    Delivered {
        /// What the provider calls the order.
        reference: String,
        /// What redeems it.
        code: Code,
    },
    /// It is ordered; the provider is asked again then.
    Pending {
        /// What the provider calls the order.
        reference: String,
        /// When.
        again: Instant,
    },
    /// There is no such order at the provider's, and none will be placed.
    Refused(Why),
    /// Nobody knows whether there is; the provider is asked again then.
    Unknown {
        /// Why.
        why: Why,
        /// When.
        again: Instant,
    },
    /// It was learnt before.
    Settled,
}

impl What {
    /// The reply to an order after so many attempts.
    pub fn of(heard: Heard, attempts: i64, now: Instant) -> What {
        let again = |wait: Option<Duration>| {
            let usual = backoff(FIRST, attempts - 1, LAST);
            now.after(wait.unwrap_or_default().max(usual))
        };
        match heard {
            Heard::Delivered { reference, code } => What::Delivered { reference, code },
            Heard::Pending { reference } => What::Pending {
                reference,
                again: again(None),
            },
            Heard::Refused(why) => What::Refused(why),
            Heard::Unsure(lapse) => What::Unknown {
                why: lapse.why,
                again: again(lapse.wait),
            },
            Heard::Absent => What::Unknown {
                why: Why::Garbled,
                again: again(None),
            },
        }
    }
}

/// A provider may still be at work on what nobody waits for any more: Xoxoday says for up to 120 s. Only then does "there is no
/// such order" mean that there will be none.
pub(crate) const FIRST: Duration = Duration::from_secs(180);
/// At last, it is asked four times a day.
const LAST: Duration = Duration::from_secs(6 * 3_600);

/// What is known of an order from then on.
#[derive(Clone, Debug)]
pub enum Learned {
    /// It is delivered: told this once.
    Delivered(Code),
    /// It is not, and will not be: whoever paid gets it back. Told once, too.
    Failed(Why),
    /// Ask again at that time.
    Wait(Instant),
    /// It was delivered or had failed before: nothing is to be done.
    Before,
}
