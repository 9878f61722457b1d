//! What a room offers to the outside: each room says it once, in its `feature()`.
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MessageId, UserId};
use crate::base::locale::Phrase;
use crate::base::outbox::Notice;
use crate::base::person::{RoleChange, RoleTrouble};
use crate::base::schedule::{CatchUp, Occurrence, Outlook, Ran, Went};
use crate::discord::call::{Call, Edge};
use crate::discord::message::Message;
use crate::discord::route::Click;
use crate::program::rules::Settings;
use futures::future::BoxFuture;
use std::sync::Arc;

/// A command as poise knows it.
pub type Command = poise::Command<Arc<Edge>, Fault>;
/// What poise gives to a command.
pub type Context<'a> = poise::ApplicationContext<'a, Arc<Edge>, Fault>;

/// What a room offers.
#[derive(Default)]
pub struct Feature {
    /// Slash commands and context menus.
    pub commands: Vec<Command>,
    /// Subcommands of a command that a room below offers, by its name: what they tell takes more than that room knows.
    pub under: Vec<(&'static str, Command)>,
    /// What is done when a button, menu or modal of this room is used.
    pub components: Vec<Component>,
    /// How its notices become messages.
    pub notices: Vec<NoticeKind>,
    /// What it does by itself.
    pub jobs: Vec<Job>,
}

/// A button, menu or modal, by the action that its custom_id carries.
#[derive(Clone, Copy)]
pub struct Component {
    /// As in "kudos.undo".
    pub action: &'static str,
    /// Reads, calls one use case, shows the outcome.
    pub handle: fn(Call, Click) -> BoxFuture<'static, Result<(), Fault>>,
}

/// What a notice becomes.
pub enum Delivery {
    /// A new message.
    Post(Message),
    /// A new look of a message in the lane's channel.
    Edit(MessageId, Message),
    /// Nothing yet: Discord is asked whether somebody is in the server, and the room learns it in the transaction that
    /// settles the notice.
    Look(UserId, Looked),
    /// Nothing to be read: somebody gets a Discord role, or loses it, and the room learns what came of it in the transaction
    /// that settles the notice.
    Role(RoleChange, RoleLearned),
    /// Nothing to be read: the room asks somebody else than Discord, which may take long, and settles the notice itself.
    Work(Worker),
    /// Nothing any more: what it was about has gone.
    Nothing,
}

/// What a room does by a notice that is nothing to be read. It may be done again, where it failed or the process died.
pub type Worker = for<'a> fn(&'a App, &'a Notice) -> BoxFuture<'a, Result<(), Fault>>;

/// What a room does once it is known what came of a change of roles.
pub type RoleLearned = for<'a> fn(
    &'a App,
    &'a mut Tx,
    &'a Notice,
    Result<(), RoleTrouble>,
) -> BoxFuture<'a, Result<(), Fault>>;

/// What a room does once it is known whether somebody is in the server.
pub type Looked =
    for<'a> fn(&'a App, &'a mut Tx, &'a Notice, bool) -> BoxFuture<'a, Result<(), Fault>>;

/// A sort of notice.
#[derive(Clone, Copy)]
pub struct NoticeKind {
    /// As in "kudos.card".
    pub kind: &'static str,
    /// Makes the message, from the state at delivery.
    pub render: for<'a> fn(&'a App, &'a Notice) -> BoxFuture<'a, Result<Delivery, Fault>>,
    /// Learns that it arrived, in the transaction that settles the notice.
    pub on_delivered: Delivered,
}

/// What a room does once a notice of its own has become a message.
pub type Delivered =
    for<'a> fn(&'a App, &'a mut Tx, &'a Notice, MessageId) -> BoxFuture<'a, Result<(), Fault>>;

/// Nothing: nobody needs to know which message it became.
pub const UNREMARKED: Delivered = |_, _, _, _| Box::pin(async { Ok(()) });

/// A run of a job.
#[derive(Clone, Copy, Debug)]
pub struct Firing {
    /// The program.
    pub guild: GuildId,
    /// Which run.
    pub occurrence: Occurrence,
    /// How much its earlier transactions have done.
    pub done: i64,
}

/// What comes of looking, or of doing.
type Found<T> = BoxFuture<'static, Result<T, Fault>>;

/// All jobs, and how their runs are seen and made: `/jobs` needs both.
#[derive(Clone)]
pub struct Work {
    /// All of them.
    pub jobs: Vec<Job>,
    /// What they did last in a program, and do next.
    pub outlook: fn(App, Vec<Job>, GuildId) -> Found<Vec<Outlook>>,
    /// Runs one now.
    pub run_now: fn(App, Job, GuildId) -> Found<Ran>,
}

/// From when on a job has something to do in a program, with these settings; none where there is nothing in sight.
pub type Wanted =
    for<'a> fn(&'a mut Tx, GuildId, &'a Settings) -> BoxFuture<'a, Result<Option<Instant>, Fault>>;

/// Something that a program does by itself, on a schedule.
#[derive(Clone, Copy)]
pub struct Job {
    /// As in "board.weekly_post".
    pub name: &'static str,
    /// What admins call it.
    pub label: fn() -> Phrase,
    /// The cron expression, which may depend on the program's settings.
    pub schedule: fn(&Settings) -> String,
    /// What is done about missed runs.
    pub catch_up: CatchUp,
    /// Whether it goes on in a server that the bot was removed from: what is owed to people does.
    pub everywhere: bool,
    /// Where it looks often for what is rare: tells from when on there is something to do, and runs before are passed over.
    pub wanted: Option<Wanted>,
    /// Does it, or so much of it as a short transaction may, in the transaction that records the run. It may be tried again.
    pub run: for<'a> fn(&'a App, &'a mut Tx, Firing) -> BoxFuture<'a, Result<Went, Fault>>,
}
