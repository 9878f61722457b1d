//! The running stand-in.

mod listener;
mod record;
mod shared;

pub(crate) use listener::{Hangup, Wire};
pub(crate) use shared::{Shared, TOKEN};

use crate::{
    client::Person,
    faults::Faults,
    gateway,
    options::Options,
    rest,
    setup::Setup,
    world::{self, Kept},
};
use axum::{Router, routing::any};
use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

/// How long [`Sandbox::stop`] waits for calls in flight.
const STOP_WITHIN: Duration = Duration::from_secs(1);

/// A running stand-in; clones share it. It runs until [`stop`](Self::stop) or the end of the runtime.
#[derive(Clone)]
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    running: Arc<Mutex<Option<Running>>>,
}

struct Running {
    stop: oneshot::Sender<()>,
    server: JoinHandle<io::Result<()>>,
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Builds the world and serves it on loopback.
    ///
    /// # Errors
    /// When the port cannot be bound, or when the setup contradicts itself (two people of one name, a
    /// role that is not there).
    pub async fn start(setup: Setup, options: Options) -> io::Result<Self> {
        setup
            .check()
            .map_err(|why| io::Error::new(io::ErrorKind::InvalidInput, why))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let world = world::build(setup, &options, url.clone());
        Ok(Self::serve(listener, world, options, url))
    }

    /// Serves a world that was kept. The clock of the options should show at least [`Kept::now`].
    ///
    /// # Errors
    /// When the port cannot be bound.
    pub async fn resume(kept: Kept, options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let world = kept.build(&options, url.clone());
        Ok(Self::serve(listener, world, options, url))
    }

    fn serve(listener: TcpListener, world: world::World, options: Options, url: String) -> Self {
        let shared = Arc::new(Shared::new(world, options, url));
        let router = Router::new()
            .route("/gateway/ws", any(gateway::accept))
            .route("/gateway/ws/", any(gateway::accept))
            .fallback(rest::serve)
            .with_state(shared.clone())
            .into_make_service_with_connect_info::<Hangup>();
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(async move {
            let until = async { drop(stopped.await) };
            axum::serve(Wire::new(listener), router)
                .with_graceful_shutdown(until)
                .await
        });
        let running = Arc::new(Mutex::new(Some(Running { stop, server })));
        Self { shared, running }
    }

    /// The world as text, to be kept for [`Kept::read`] and [`Sandbox::resume`].
    ///
    /// # Errors
    /// When it can't be written.
    pub fn keep(&self) -> io::Result<String> {
        let kept = self.shared.look(Kept::of);
        serde_json::to_string(&kept).map_err(io::Error::other)
    }

    /// Takes away what only its reader sees, as Discord's clients do when they are started anew.
    pub fn forget_private(&self) {
        self.shared.change(|world| {
            let all = world.messages.values();
            let private: Vec<u64> = all
                .filter(|message| message.only_for.is_some())
                .map(|message| message.id)
                .collect();
            for id in private {
                world.messages.remove(&id);
            }
        });
    }

    /// A bell that rings whenever anything changes.
    pub fn changes(&self) -> tokio::sync::watch::Receiver<u64> {
        self.shared.bell()
    }

    /// The base address: REST is below `/api/v10`, the gateway at `/gateway/ws`.
    pub fn url(&self) -> String {
        self.shared.url.clone()
    }

    /// The bot's token. It is plainly a fake: its first part is no encoded id.
    pub fn token(&self) -> String {
        TOKEN.into()
    }

    /// The id of the guild.
    pub fn guild_id(&self) -> u64 {
        self.shared.look(|world| world.guild.id)
    }

    /// The id of the application, which is also its bot user's.
    pub fn bot_id(&self) -> u64 {
        self.shared.look(|world| world.bot)
    }

    /// The id of a guild channel by name.
    pub fn channel_id(&self, name: &str) -> Option<u64> {
        self.shared
            .look(|world| world.channel_named(name).map(|channel| channel.id))
    }

    /// Deletes a role, which whoever held it then lacks. False when there is no such role.
    pub fn delete_role(&self, name: &str) -> bool {
        self.shared.change(|world| {
            let Some(id) = world.role_named(name).map(|role| role.id) else {
                return false;
            };
            world.delete_role(id);
            true
        })
    }

    /// The id of a role by name.
    pub fn role_id(&self, name: &str) -> Option<u64> {
        let named = |world: &world::World| world.role_named(name).map(|role| role.id);
        self.shared.look(named)
    }

    /// The names of the guild's channels, in their order.
    pub fn channels(&self) -> Vec<String> {
        self.shared.look(|world| {
            let all = world.channels.values();
            let mut all: Vec<_> = all.filter(|one| one.recipient.is_none()).collect();
            all.sort_by_key(|channel| channel.position);
            all.into_iter()
                .map(|channel| channel.name.clone())
                .collect()
        })
    }

    /// The person of this name.
    pub fn find_person(&self, name: &str) -> Option<Person> {
        let id = self
            .shared
            .look(|world| world.user_named(name).map(|user| user.id))?;
        Some(Person::new(self.shared.clone(), id))
    }

    /// The person of this name.
    ///
    /// # Panics
    /// When there is nobody of this name; [`find_person`](Self::find_person) does not.
    pub fn person(&self, name: &str) -> Person {
        self.find_person(name)
            .unwrap_or_else(|| panic!("{}", self.nobody_called(name)))
    }

    /// What is said where a name is nobody's.
    pub(crate) fn nobody_called(&self, name: &str) -> String {
        let there: Vec<String> = self.people().iter().map(Person::name).collect();
        format!(
            "there is nobody called {name}; there are {}",
            there.join(", ")
        )
    }

    /// Everybody in the world but the bot, in the order of their ids.
    pub fn people(&self) -> Vec<Person> {
        let ids: Vec<u64> = self.shared.look(|world| {
            let others = world.users.keys().filter(|id| **id != world.bot);
            others.copied().collect()
        });
        ids.into_iter()
            .map(|id| Person::new(self.shared.clone(), id))
            .collect()
    }

    /// Resolves once a bot has identified and has registered commands at least once. A bot that
    /// connects again need not register again: then [`connected`](Self::connected) tells more.
    pub async fn ready(&self) {
        let ready = |world: &world::World| {
            (world.sessions.identified && world.commands.registered).then_some(())
        };
        self.shared.wait(ready).await;
    }

    /// Resolves once a gateway session is live.
    pub async fn connected(&self) {
        self.shared
            .wait(|world| world.sessions.live().then_some(()))
            .await;
    }

    /// Resolves once no gateway session is live.
    pub async fn disconnected(&self) {
        self.shared
            .wait(|world| (!world.sessions.live()).then_some(()))
            .await;
    }

    /// The faults to inject.
    pub fn faults(&self) -> Faults {
        Faults::new(self.shared.clone())
    }

    /// Closes every connection and frees the port.
    pub async fn stop(self) {
        self.faults().drop_socket();
        let running = self
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(Running { stop, mut server }) = running else {
            return;
        };
        // The receiver is gone only when the server has ended by itself.
        let _ = stop.send(());
        if tokio::time::timeout(STOP_WITHIN, &mut server)
            .await
            .is_err()
        {
            server.abort();
        }
    }
}
