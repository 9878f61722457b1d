//! The ledger's statements.
mod entries;
mod holdings;
pub mod invariants;
mod movements;
pub mod records;
mod standings;

pub use entries::{
    entry_by_key, forget_refusals, moved, note, note_of, open, post, refusal_by_key, refuse,
};
pub use holdings::{balance, credit, debit, lots_used, open_lot, open_lots, refill_lot, use_lot};
pub use movements::{MovementRow, following, movements};
pub use standings::{raise, standing};
