//! What admins see of providers.
use super::{Money, Provider, Why};
use crate::base::clock::Instant;

/// How it stands with every provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// One line each.
    pub lines: Vec<Standing>,
}

/// How it stands with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whom it is about.
    pub provider: Provider,
    /// The account there.
    pub account: Account,
    /// How many orders wait for it.
    pub waiting: i64,
    /// What went wrong last and was not mended since.
    pub problem: Option<Problem>,
}

/// An account at a provider's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// There is none for this server.
    None,
    /// It holds so much; nothing where that is not told, as for invoices.
    Holds(Option<Money>),
    /// It could not be looked at.
    Unknown(Why),
}

/// Something that went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Problem {
    /// What.
    pub why: Why,
    /// When it was last tried.
    pub tried_at: Instant,
}
