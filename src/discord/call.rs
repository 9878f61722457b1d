//! Who asks, from where, and how they are answered.
mod allowed;
mod contact;
mod missed;

pub use contact::{Contact, Told};

use super::modal::Modal;
use super::respond::{Origin, Responder};
use crate::app::App;
use crate::base::access::{Authority, Mapping, Permission};
use crate::base::db::{Fault, Tx, seam};
use crate::base::ids::{ChannelId, GuildId, NoticeId, UserId};
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::outbox::Lane;
use crate::base::person::{Admin, Person};
use crate::base::refusal::Outcome;
use crate::discord::message::Message;
use crate::feature::{Component, Context, NoticeKind, Work};
use crate::features::permissions::needed;
use futures::TryFutureExt;
use futures::future::BoxFuture;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};
use tokio::sync::Notify;
use tokio_util::task::TaskTracker;

/// How a program speaks to somebody.
#[derive(Clone, Debug)]
pub struct Words {
    /// In which words.
    pub speech: Speech,
    /// The version of its notice; none where it can't be read.
    pub notice: Option<String>,
}

/// Finds out how a program speaks to somebody.
pub type Speak = fn(App, GuildId, Locale) -> BoxFuture<'static, Words>;

/// Learns what Discord allows the bot in a server.
pub type Granted = fn(App, GuildId, u64) -> BoxFuture<'static, Result<(), Fault>>;

/// Finds out whether somebody has to be told what is kept about them, and notes that they are.
pub type Meet = fn(App, GuildId, UserId, Speech) -> BoxFuture<'static, Result<Contact, Fault>>;

/// Learns that a lane can't be reached, in the transaction that notes it.
pub type Held = for<'a> fn(&'a App, &'a mut Tx, GuildId, Lane) -> BoxFuture<'a, Result<(), Fault>>;

/// Learns in which servers the bot is: in all of these and no others, or in one, or not in it.
pub type Present = fn(App, Presence) -> BoxFuture<'static, Result<(), Fault>>;

/// Where the bot is.
#[derive(Clone, Debug)]
pub enum Presence {
    /// In these servers alone.
    All(BTreeSet<GuildId>),
    /// In this one.
    Here(GuildId),
    /// Not in this one.
    Gone(GuildId),
}

/// Finds out which Discord roles hold which role of a program.
pub type Mapped = fn(App, GuildId) -> BoxFuture<'static, Result<Mapping, Fault>>;

/// Shows an outcome, in somebody's words.
type Shown = Box<dyn FnOnce(&Speech) -> Message + Send>;

/// What every call shares.
pub struct Edge {
    /// What use cases are given.
    pub app: App,
    /// Finds out how a program speaks.
    pub speak: Speak,
    /// Finds out whether somebody has to be told what is kept about them.
    pub meet: Meet,
    /// Learns what Discord allows the bot in a server.
    pub granted: Granted,
    /// Learns that a lane can't be reached.
    pub held: Held,
    /// Learns in which servers the bot is.
    pub present: Present,
    /// What is done by itself.
    pub work: Work,
    /// Who was told by this process.
    pub told: Told,
    /// Finds out which Discord roles hold which role of a program.
    pub mapped: Mapped,
    /// Every button, menu and modal that is known.
    pub components: Vec<Component>,
    /// Every kind of notice that is known.
    pub notices: Vec<NoticeKind>,
    /// What is under way, so that stopping can wait for it.
    pub under_way: TaskTracker,
    /// Told whenever somebody has been answered.
    pub answered: Notify,
}

/// One interaction with the bot.
#[derive(Clone)]
pub struct Call {
    /// What every call shares.
    pub edge: Arc<Edge>,
    /// The program.
    pub guild: GuildId,
    /// Where it was typed.
    pub channel: ChannelId,
    /// Who asks.
    pub user: UserId,
    /// The language that they read.
    pub locale: Locale,
    /// What makes a redelivery the same cause.
    pub key: String,
    /// What Discord said of them with this call; none in a direct message, where it says nothing.
    authority: Option<Authority>,
    /// What it takes to do what they ask for, and to only look at it.
    needs: (Permission, Permission),
    /// Whether a refusal leaves the message that was clicked as it is.
    beside: bool,
    /// Notices that were written before this call have lesser ids.
    begun: NoticeId,
    pub(super) responder: Responder,
}

impl Call {
    /// From a command as poise hands it over.
    ///
    /// # Errors
    /// A fault where it did not come from a guild: commands say so in their contexts.
    pub fn new(ctx: Context<'_>) -> Result<Call, Fault> {
        let origin = Origin::of(ctx.interaction);
        Call::from_origin(
            ctx.data().clone(),
            ctx.serenity_context().http.clone(),
            &origin,
            None,
            needed(&ctx.command().qualified_name),
        )
        .ok_or_else(|| Fault::Broken("a command came from outside a guild".into()))
    }

    pub(super) fn from_origin(
        edge: Arc<Edge>,
        http: Arc<serenity::http::Http>,
        origin: &Origin<'_>,
        guild: Option<GuildId>,
        needs: (Permission, Permission),
    ) -> Option<Call> {
        Some(Call {
            begun: NoticeId(edge.app.id()),
            edge,
            guild: origin
                .guild
                .map(|guild| GuildId(guild.get().cast_signed()))
                .or(guild)?,
            channel: ChannelId(origin.channel.get().cast_signed()),
            user: UserId(origin.user.get().cast_signed()),
            locale: Locale::from_tag(origin.locale).unwrap_or_default(),
            authority: origin.authority(),
            needs,
            key: format!("interaction:{}", origin.id),
            beside: false,
            responder: Responder::new(http, origin),
        })
    }

    /// Whoever asks, as one who changes the program.
    pub fn admin(&self) -> Admin {
        Admin {
            guild: self.guild,
            user: self.user,
            locale: self.locale,
            key: self.key.clone(),
        }
    }

    /// What use cases are given.
    pub fn app(&self) -> App {
        self.edge.app.clone()
    }

    /// The same call, whose answer is meant for everybody in the channel: Discord is told so if it has to wait.
    #[must_use]
    pub fn in_public(mut self) -> Self {
        self.responder = self.responder.in_public();
        self
    }

    /// The same call, whose refusals leave the message that was clicked as it is.
    #[must_use]
    pub fn refusing_beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// How the program speaks to the one who asks.
    pub async fn speech(&self) -> Speech {
        self.words().await.speech
    }

    async fn words(&self) -> Words {
        (self.edge.speak)(self.app(), self.guild, self.locale).await
    }

    /// How one speaks to the one who asks where the program's own words are not needed, and no database may be waited
    /// for.
    pub fn plain_speech(&self) -> Speech {
        Speech::default_for(self.locale)
    }

    /// Asks Discord who somebody is: a modal and a click carry no more than an id.
    ///
    /// # Errors
    /// A fault of Discord's.
    pub async fn person(&self, user: UserId) -> Outcome<Person> {
        super::people::person(self.responder.http(), self.guild, user).await
    }

    /// Asks Discord who somebody is whom others write of, by id or name; nobody where nobody here is called so.
    ///
    /// # Errors
    /// A fault of Discord's.
    pub async fn find(&self, written: &str) -> Outcome<Option<Person>> {
        super::people::find(self.responder.http(), self.guild, written).await
    }

    /// The interaction's token, with which a public follow-up may stand in for a post.
    pub fn token(&self) -> String {
        self.responder.token().to_owned()
    }

    /// Runs one use case, if the one who asks may have it done, and shows its outcome, or the refusal, or an apology. After 2 s without an outcome Discord is
    /// told to wait, and the use case goes on in its own task.
    ///
    /// # Errors
    /// A fault in answering; faults of the use case are logged and shown here.
    pub fn answer<T, W, S>(self, work: W, show: S) -> impl Future<Output = Result<(), Fault>> + Send
    where
        T: Send + 'static,
        W: Future<Output = Outcome<T>> + Send + 'static,
        S: FnOnce(T, &Speech) -> Message + Send + 'static,
    {
        // Boxed here: all that follows is then built once, and not for each of some hundred use cases.
        let shown = |value| Box::new(move |speech: &Speech| show(value, speech)) as Shown;
        self.show(Box::pin(work.map_ok(shown)))
    }

    async fn show(self, work: BoxFuture<'static, Outcome<Shown>>) -> Result<(), Fault> {
        let counts = seam::asked();
        let call = self.clone();
        let words = Arc::new(OnceLock::new());
        let spoken = words.clone();
        let outcome = async move {
            // The words are looked up meanwhile: who changes them shows the change in the new ones.
            let allowed = async {
                call.check().await?;
                work.await
            };
            let (done, words) = futures::join!(allowed, call.words());
            seam::boundary("to be answered");
            let speech = &spoken.get_or_init(|| words).speech;
            done.map(|shown| shown(speech))
                .unwrap_or_else(|failure| call.tell(failure, speech))
        };
        let task = self.edge.under_way.spawn(outcome);
        let answering = async {
            let first = self.responder.clone().answer(task).await?;
            if let Some(words) = words.get().filter(|_| first) {
                self.meet(words).await;
                self.catch_up().await;
            }
            Ok(())
        };
        let answered = self.edge.under_way.track_future(answering).await;
        if counts {
            seam::boundary("answered");
        }
        self.edge.answered.notify_waiters();
        answered
    }

    /// Answers at once with words that need no database.
    ///
    /// # Errors
    /// A fault in answering.
    pub async fn say(self, message: Message) -> Result<(), Fault> {
        self.responder.say(message).await
    }

    /// Asks for more in a modal.
    ///
    /// # Errors
    /// A fault in answering.
    pub async fn ask(self, modal: Modal) -> Result<(), Fault> {
        self.responder.ask(modal).await
    }

    /// Refuses, in the program's words: those may have to be waited for.
    ///
    /// # Errors
    /// A fault in answering.
    pub async fn refuse(self, phrase: Phrase) -> Result<(), Fault> {
        let refused = async { Ok(phrase) };
        self.answer(refused, |phrase, speech| Message::text(phrase.say(speech)))
            .await
    }

    fn tell(&self, failure: crate::base::refusal::Failure, speech: &Speech) -> Message {
        let told = super::respond::tell(&self.edge.app, failure, speech);
        if self.beside { told.beside() } else { told }
    }
}
