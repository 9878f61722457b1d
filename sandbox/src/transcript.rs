//! Transcripts: driving the stand-in by lines of text, and reading what people see.
//!
//! A script is played with [`play`], line by line; [`repl`] does the same with a person at the
//! keyboard. Every line is printed as it is, and below it, indented, what came of it: first the answer
//! to the one who acted, then everything else that anybody sees anew.
//!
//! ```text
//! # a comment
//! alice> /kudos member:@bob points:5 reason:"the \"demo\""
//!   bot (only alice sees this):
//!     You gave 5 points to @bob.
//!   bot in #general:
//!     @alice thanks @bob: the "demo"
//!     [Boost] [Undo]
//!     (pings bob)
//! ```
//!
//! | line | meaning |
//! |---|---|
//! | `alice> /catalog add name:Coffee note:"a b"` | types a command; values are bare or in quotes, with `\"`, `\\` and `\n` |
//! | `alice> /redeem item:cof?` | asks for suggestions for that option and prints them; nothing is sent |
//! | `alice> /redeem item:cof!` | sends the first suggestion for `cof` |
//! | `alice> [Boost]` | clicks the newest button with this label (or id) that alice sees |
//! | `alice> [Boost] 2` | … on the second newest message that has it |
//! | `alice> [Boost] on:"the demo"` | … on the newest message that shows this text |
//! | `alice> [Pick a reward: Coffee, Mug]` | chooses in a menu, by its placeholder or id; `[Pick a reward:]` empties it |
//! | `alice> {points: 3, reason: "same here"}` | fills the form that is open for alice, by labels or ids, and submits it |
//! | `alice> @bob > Give kudos` | a command from bob's menu |
//! | `alice> "shipped" > Give kudos for this` | a command from the menu of the newest message that shows this text |
//! | `alice> +⭐ on:"the demo"`, `-⭐` | reacts, or takes it back; `name:id` is a custom emoji |
//! | `alice> plain words` | writes a message; `\` in front makes a message of anything |
//! | `alice #orders> …`, `alice @dm> …` | the same in a channel, or in the direct messages with the bot |
//! | `alice? #orders`, `alice? @dm`, `alice?` | prints all that alice sees there |
//! | anything else: `clock +7d` | is handed to the [`Host`] |
//!
//! Without a place, commands and messages go to the first channel, while buttons, menus and reactions
//! look everywhere. A bare value that ends with `?` or `!` is sent as it is when its option has no
//! suggestions; in quotes the sign stands after the closing quote: `item:"hot choc"?`.
//!
//! As in the client, `@bob`, `@role` and `#channel` in a message or in the text of a command become
//! mentions, unless a backslash stands before them; in forms they stay as they are.
//!
//! What the client itself refuses is printed as `discord: …`, and what was wrong with the line as
//! `error: …`.

mod host;
pub mod parse;
mod play;
pub mod render;
mod repl;

pub use host::{Due, Host, SharedHost};
pub use play::{Played, play};
pub use render::Names;
pub use repl::repl;
