//! The page: the same world in a browser. It listens on a port of its own, on loopback only, and does what people do
//! through [`Person`](crate::Person), so that what it sends is checked like everything else.

mod act;
mod assets;
mod guard;
mod inspect;
mod listen;
mod live;
mod pretend;
mod state;
mod time;

use crate::{Sandbox, server::Shared, transcript::SharedHost};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use serde_json::Value;
use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{sync::watch, task::JoinHandle};

/// How long [`Page::stop`] waits for calls in flight.
const STOP_WITHIN: Duration = Duration::from_secs(1);

/// The largest act that is read: a file of ten megabytes, written in base64.
const LARGEST: usize = 14 << 20;

/// How the page is served.
#[derive(Debug, Clone, Default)]
pub struct PageOptions {
    /// The loopback port; without one, 8080 or the next that is free. 0 takes any.
    pub port: Option<u16>,
    /// Guided tours, which the page shows and follows: see `page/README.md`.
    pub tours: Value,
    /// Whom one can be in the page's switch, and what each is called there by language: see `page/README.md`. Without
    /// any, one can be everybody.
    pub cast: Value,
}

/// A page that is served; clones share it.
#[derive(Clone)]
pub struct Page {
    url: String,
    running: Arc<Mutex<Option<JoinHandle<io::Result<()>>>>>,
    stopping: watch::Sender<bool>,
}

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Page")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// What the page's handlers share.
#[derive(Clone)]
struct Desk {
    sandbox: Sandbox,
    host: SharedHost,
    tours: Arc<Value>,
    cast: Arc<Value>,
    forms: Arc<act::Forms>,
    /// Tells one run of the program from the next.
    run: Arc<str>,
    port: u16,
    stopping: watch::Receiver<bool>,
}

impl Desk {
    fn shared(&self) -> &Shared {
        &self.sandbox.shared
    }
}

impl Page {
    /// Serves the page.
    ///
    /// # Errors
    /// No port can be bound.
    pub async fn start(
        sandbox: Sandbox,
        host: SharedHost,
        options: PageOptions,
    ) -> io::Result<Self> {
        let listener = listen::bind(options.port).await?;
        let port = listener.local_addr()?.port();
        let (stopping, stopped) = watch::channel(false);
        let desk = Desk {
            run: format!("{}-{port}", chrono::Utc::now().timestamp_micros()).into(),
            sandbox,
            host,
            tours: Arc::new(options.tours),
            cast: Arc::new(options.cast),
            forms: Arc::default(),
            port,
            stopping: stopped.clone(),
        };
        let router = router(desk);
        let server = tokio::spawn(async move {
            axum::serve(listener, router)
                .with_graceful_shutdown(ended(stopped))
                .await
        });
        Ok(Self {
            url: format!("http://127.0.0.1:{port}"),
            running: Arc::new(Mutex::new(Some(server))),
            stopping,
        })
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Closes every connection and frees the port.
    pub async fn stop(self) {
        // Nobody listens only when everything has ended already.
        let _ = self.stopping.send(true);
        let running = self
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(mut server) = running else { return };
        if tokio::time::timeout(STOP_WITHIN, &mut server)
            .await
            .is_err()
        {
            server.abort();
        }
    }
}

async fn ended(mut stopped: watch::Receiver<bool>) {
    // An error is a page that was dropped: it ends as well.
    let _ = stopped.wait_for(|stop| *stop).await;
}

fn router(desk: Desk) -> Router {
    Router::new()
        .route("/api/state", get(state::state))
        .route("/api/commands", get(state::commands))
        .route("/api/messages", get(state::messages))
        .route("/api/tours", get(state::tours))
        .route("/api/due", get(time::due))
        .route("/api/host", post(time::host))
        .route("/api/act", post(act::act))
        .route("/api/pretend", post(pretend::pretend))
        .route("/api/record", get(inspect::record))
        .route("/api/live", get(live::live))
        .fallback(assets::serve)
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(axum::middleware::from_fn_with_state(
            desk.clone(),
            guard::check,
        ))
        .with_state(desk)
}
