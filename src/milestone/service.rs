//! The use cases of days that are celebrated.
mod ahead;
mod answer;
mod card;
mod celebrate;
mod import;
mod own;
mod personal;
mod propose;
mod setup;
mod sign;
mod tidy;

pub use ahead::{AHEAD, told_ahead};
pub use answer::{answer, invitation};
pub use card::{CARD, EDIT, WISH, card, shown};
pub use celebrate::{LOOK, arrived, celebrate, is_somebody_celebrated};
pub use import::{check, import, judge_size};
pub use own::{forget, mine, set};
pub use personal::{kept, leave, withdraw};
pub use propose::{INVITE, invite, invites_first, occasion};
pub use setup::{set_up, sheet};
pub use sign::{boost, cheered, sign};
pub use tidy::tidy;

pub use super::rules::{Card, Checked, Draft, Mine, Mines, Proposal, Visibility, What, Wish};
