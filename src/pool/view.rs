//! What pools look like.
mod answers;
mod card;

pub use answers::{cancelled, joined, left, list, started};
pub use card::{card, form, news, shown};

/// The action of the button that asks how much to chip in.
pub const CHIP: &str = "pool.chip";
/// Of the form behind it.
pub const CHIP_WITH: &str = "pool.chip_with";
/// Of the menu under the open pools, with the same form behind it.
pub const PICK: &str = "pool.pick";
/// Of the button that takes one's chips back.
pub const LEAVE: &str = "pool.leave";
/// Of the button that calls a pool off.
pub const CANCEL: &str = "pool.cancel";
/// Of the buttons that turn pages.
pub const PAGE: &str = "pool.page";
/// The field of the form.
pub const POINTS: &str = "points";
