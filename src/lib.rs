//! Ovation: recognition and points for Discord. A feature is a room, and this is the map; `docs/architecture.md` says
//! what each kind of file may use, and `tests/it/architecture.rs` holds the code to it.
//!
//! Under the rooms:
//! - [`base`]: ids, points, the clock, the database, languages, the outbox: what every room stands on
//! - [`app`]: the database, the clock, the source of ids, keys and accounts, as every use case is given them
//! - [`discord`]: the wire: answering, buttons and modals, parts of messages, delivery of the outbox, `/help`
//! - [`feature`]: the words in which a room says what it offers
//!
//! The rooms, from the ground up; each may use only those before it:
//! - [`audit`]: what admins changed, before and after
//! - [`member`]: people and what they switched; the only room that maps a Discord user to the opaque id of the books
//! - [`program`]: the settings of a guild, its zone and its periods: `/setup`
//! - [`role`]: who may do what: `/roles`
//! - [`ledger`]: entries, postings, lots, standings, and the invariants between them
//! - [`notification`]: what members want to be told, and how: `/notifications`
//! - [`seal`]: the chain of hashes over the books, and checking it: `/verify`
//! - [`allowance`]: what a member may give in the running period: `/allowance`
//! - [`statement`]: one's own books: `/balance`, `/history`
//! - [`value`]: the company's values: `/values`
//! - [`campaign`]: festive and seasonal bonuses, from a fund: `/campaign`, `/campaigns`
//! - [`fund`]: what the program's budgets hold, from which kudos and awards draw
//! - [`kudos`]: recognition, with Boost and Undo: `/kudos` and the context menus
//! - [`award`]: points from the program: `/award`
//! - [`board`]: who received and gave most: `/leaderboard`, the weekly post
//! - [`provider`]: those who deliver rewards over HTTP, and what became of each order: `/provider`
//! - [`catalog`]: the rewards, as admins offer them: `/catalog`
//! - [`chip`]: points that several people hold together until they are spent or go back
//! - [`order`]: redeeming them: `/redeem`, `/orders`, approval
//! - [`pool`]: getting one together with others: `/pool`
//! - [`wish`]: what members wish for, what is suggested to them, and telling them of it: `/wishlist`
//! - [`shop`]: the rewards, as members look through them: `/shop`
//! - [`expiry`]: when points expire, reminders, more time, and those who leave: `/expiry`
//! - [`budget`]: what budgets hold and will last, and what a point is worth: `/budget`
//! - [`correction`]: reversing an entry, with a second admin above a limit: `/correct`
//! - [`books`]: what a stretch of time came to, from opening to closing: `/books`
//! - [`milestone`]: birthdays, work anniversaries and other days: `/milestone`
//! - [`trail`]: what admins changed, from what to what: `/audit`
//! - [`privacy`]: what members decide about their own data: `/privacy`
//! - [`digest`]: what was good in a week or month, what is new and what comes
//!
//! Over the rooms:
//! - [`features`]: the list of the rooms
//! - [`jobs`]: the runner of what they do on a schedule
//! - [`cli`]: one file for each subcommand; reads the settings and wires the parts
#[cfg(all(feature = "planted-lost-update", not(debug_assertions)))]
compile_error!("planted-lost-update loses points: it is for proving that the tests find it");

pub mod allowance;
pub mod app;
pub mod audit;
pub mod award;
pub mod base;
pub mod board;
pub mod books;
pub mod budget;
pub mod campaign;
pub mod catalog;
pub mod chip;
pub mod cli;
pub mod correction;
pub mod digest;
pub mod discord;
pub mod enrolment;
pub mod expiry;
pub mod feature;
pub mod features;
pub mod fund;
pub mod jobs;
pub mod kudos;
pub mod ledger;
pub mod member;
pub mod milestone;
pub mod notification;
pub mod order;
pub mod pool;
pub mod privacy;
pub mod program;
pub mod provider;
pub mod role;
pub mod seal;
pub mod shop;
pub mod statement;
pub mod trail;
pub mod upkeep;
pub mod value;
pub mod wish;
