//! Answering an interaction: within 3 s, once, whatever happens.
use super::message::Message;
use super::modal::Modal;
use crate::app::App;
use crate::base::access::Authority;
use crate::base::clock::pause;
use crate::base::db::{Fault, Trouble};
use crate::base::ids;
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::refusal::Failure;
use crate::tr;
use serenity::all::{
    ChannelId, CommandInteraction, CreateAttachment, CreateInteractionResponse,
    CreateInteractionResponseMessage, GuildId, InteractionId, Permissions, RoleId, UserId,
};
use serenity::http::{Http, HttpError};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// How long an outcome is waited for before Discord is told to wait: an interaction dies after 3 s.
const PATIENCE: Duration = Duration::from_secs(2);

/// What commands, clicks and modals have in common.
pub struct Origin<'a> {
    pub guild: Option<GuildId>,
    pub channel: ChannelId,
    pub user: UserId,
    pub locale: &'a str,
    pub roles: &'a [RoleId],
    pub permissions: Option<Permissions>,
    pub id: InteractionId,
    pub token: &'a str,
}

impl<'a> Origin<'a> {
    /// Where a command came from.
    pub fn of(command: &'a CommandInteraction) -> Self {
        let member = command.member.as_deref();
        Origin {
            guild: command.guild_id,
            channel: command.channel_id,
            user: command.user.id,
            locale: &command.locale,
            roles: member
                .map(|member| member.roles.as_slice())
                .unwrap_or_default(),
            permissions: member.and_then(|member| member.permissions),
            id: command.id,
            token: &command.token,
        }
    }

    /// What Discord says of them; nothing outside a server.
    pub fn authority(&self) -> Option<Authority> {
        self.guild?;
        let roles = self.roles.iter();
        Some(Authority {
            roles: roles
                .map(|role| ids::RoleId(role.get().cast_signed()))
                .collect(),
            manages: self.permissions.is_some_and(Permissions::manage_guild),
        })
    }
}

/// Tells somebody, in no program's words, what they can do instead.
pub async fn redirect(
    http: Arc<Http>,
    command: &CommandInteraction,
    phrase: &Phrase,
) -> Result<(), Fault> {
    let speech = Speech::default_for(Locale::from_tag(&command.locale).unwrap_or_default());
    let responder = Responder::new(http, &Origin::of(command));
    responder.say(Message::text(phrase.say(&speech))).await
}

/// The way back to one interaction.
#[derive(Clone)]
pub struct Responder {
    http: Arc<Http>,
    id: InteractionId,
    token: String,
    /// Whether the answer takes the place of the message that was clicked.
    replaces: bool,
    /// Whether Discord is told to wait where everybody sees it.
    public: bool,
}

impl Responder {
    pub fn new(http: Arc<Http>, origin: &Origin<'_>) -> Self {
        Responder {
            http,
            id: origin.id,
            token: origin.token.to_owned(),
            replaces: false,
            public: false,
        }
    }

    /// The same, answering in the place of a message that only the one who clicked sees.
    pub fn replacing(mut self) -> Self {
        self.replaces = true;
        self
    }

    pub fn http(&self) -> &Http {
        &self.http
    }

    /// The same, for an answer that is meant for everybody.
    pub fn in_public(mut self) -> Self {
        self.public = true;
        self
    }

    pub fn token(&self) -> &str {
        &self.token
    }

    /// Waits for the outcome, telling Discord to wait when it takes long. Returns whether this was the first answer.
    pub async fn answer(self, mut outcome: JoinHandle<Message>) -> Result<bool, Fault> {
        match tokio::time::timeout(PATIENCE, &mut outcome).await {
            Ok(message) => self.reply(message.map_err(broken)?).await,
            Err(_) => {
                let first = self.send(self.wait(), Vec::new()).await?;
                self.say_late(outcome.await.map_err(broken)?).await?;
                Ok(first)
            }
        }
    }

    /// Answers after Discord was told to wait. What turned out to be for one person takes no place that everybody sees.
    async fn say_late(&self, message: Message) -> Result<(), Fault> {
        let (http, token) = (&self.http, &self.token);
        let elsewhere = self.public && !message.is_public();
        let files = message.files();
        if elsewhere {
            persist(|| http.delete_original_interaction_response(token)).await?;
        }
        if elsewhere || (self.replaces && !message.replaces()) {
            let beside = message.follow_up();
            persist(|| http.create_followup_message(token, &beside, files.clone())).await?;
        } else {
            let edited = message.edited_response();
            let edit = || http.edit_original_interaction_response(token, &edited, files.clone());
            persist(edit).await?;
        }
        Ok(())
    }

    pub async fn say(&self, message: Message) -> Result<(), Fault> {
        self.reply(message).await.map(drop)
    }

    async fn reply(&self, message: Message) -> Result<bool, Fault> {
        let replaces = self.replaces && message.replaces();
        let files = message.files();
        let response = message.response();
        let response = if replaces {
            CreateInteractionResponse::UpdateMessage(response)
        } else {
            CreateInteractionResponse::Message(response)
        };
        self.send(response, files).await
    }

    /// Says something more, to the one who asked alone.
    pub async fn beside(&self, message: Message) -> serenity::Result<()> {
        let more = message.follow_up();
        let tell = || {
            let http = &self.http;
            http.create_followup_message(&self.token, &more, Vec::new())
        };
        persist(tell).await.map(drop)
    }

    pub async fn ask(&self, modal: Modal) -> Result<(), Fault> {
        let asked = CreateInteractionResponse::Modal(modal.create());
        self.send(asked, Vec::new()).await.map(drop)
    }

    fn wait(&self) -> CreateInteractionResponse {
        if self.replaces {
            return CreateInteractionResponse::Acknowledge;
        }
        let waiting = CreateInteractionResponseMessage::new().ephemeral(!self.public);
        CreateInteractionResponse::Defer(waiting)
    }

    /// Sends an answer, again after a passing failure; returns whether it was the first one. An interaction that was answered
    /// before is a redelivery.
    async fn send(
        &self,
        response: CreateInteractionResponse,
        files: Vec<CreateAttachment>,
    ) -> Result<bool, Fault> {
        let answer = || {
            let http = &self.http;
            http.create_interaction_response(self.id, &self.token, &response, files.clone())
        };
        match persist(answer).await {
            Ok(()) => Ok(true),
            Err(error) if is_answered(&error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

/// Asks Discord, again after a passing failure.
async fn persist<T, F>(ask: impl Fn() -> F) -> serenity::Result<T>
where
    F: Future<Output = serenity::Result<T>>,
{
    for millis in [100, 400] {
        match ask().await {
            Err(error) if is_passing(&error) => pause(Duration::from_millis(millis)).await,
            done => return done,
        }
    }
    ask().await
}

/// A refusal as a sentence; a fault as an apology, which tells what is known of it, with the id under which it is logged,
/// once.
pub fn tell(app: &App, failure: Failure, speech: &Speech) -> Message {
    match failure {
        Failure::Refused(refusal) => Message::text(refusal.0.say(speech)),
        Failure::Fault(fault) => {
            let id = format!("{:08x}", app.id() & 0xffff_ffff);
            tracing::error!(id, %fault, "a use case failed");
            Message::text(match fault.trouble() {
                Trouble::NoRoom => tr!(speech, "fault-no-room", id = id),
                Trouble::OutOfReach => tr!(speech, "fault-out-of-reach", id = id),
                Trouble::Unsettled => tr!(speech, "fault-unsettled", id = id),
                Trouble::Other => tr!(speech, "fault-apology", id = id),
            })
        }
    }
}

fn broken(error: tokio::task::JoinError) -> Fault {
    Fault::Broken(format!("a use case panicked: {error}"))
}

/// Discord's code 40060: the interaction has been acknowledged, so this is a repetition.
fn is_answered(error: &serenity::Error) -> bool {
    matches!(error, serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) if response.error.code == 40_060)
}

/// A rate limit, a failure of Discord's, or a connection that broke.
fn is_passing(error: &serenity::Error) -> bool {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => {
            response.status_code.as_u16() == 429 || response.status_code.is_server_error()
        }
        serenity::Error::Http(HttpError::Request(_)) => true,
        _ => false,
    }
}
