//! The ledger's statements.
mod entries;
mod expiring;
mod holdings;
pub mod invariants;
mod movements;
pub mod records;
mod reversals;
mod standings;

pub use entries::{
    entry_by_key, forget_refusals, moved, note, note_of, open, post, refusal_by_key, refuse,
};
pub use expiring::{due_lots, due_members, expired_of, expiring, hold, lend, repay, wallet};
pub use holdings::{credit, debit, lots_used, open_lot, open_lots, refill_lot, use_lot};
pub use movements::{MovementRow, following, movements};
pub use reversals::{known, minted, recent};
pub use standings::{changed, changed_everywhere, raise, standing};
