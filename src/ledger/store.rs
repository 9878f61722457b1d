//! The ledger's statements.
mod due;
mod entries;
mod expiring;
pub mod extending;
mod flows;
mod holdings;
pub mod invariants;
mod movements;
#[cfg(feature = "planted-lost-update")]
mod planted;
pub mod records;
mod reversals;
mod standings;
mod waiting;

pub use due::{due, due_of, due_until, hold_due, move_due, use_due, use_due_of};
pub use entries::{
    entry_by_key, erase_note, erase_notes, erase_notes_of, forget_refusals, moved, note, note_of,
    open, post, refusal_by_key, refuse, some_notes,
};
pub use expiring::{expired_of, expires_first, expiring, hold, lend, repay, wallet};
pub use flows::{flows, held, received};
pub use holdings::{
    credit, crediting, debit, drawing, hold_account, lots_used, open_lot, open_lots, refill_lot,
    use_lot,
};
pub use movements::{following, movements, turnover};
#[cfg(feature = "planted-lost-update")]
pub use planted::{planted_read, planted_write};
pub use reversals::{funded, known, minted, recent};
pub use standings::{
    changed, changed_everywhere, forget_some, keep_from, none_left, raise, some_left, standing,
};
pub use waiting::{arrive, wait, wait_no_more, waited, waiting, waits_on, went_back};
