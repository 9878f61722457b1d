//! A page without a bot: start yours, in whatever language, with the address and the token that it prints.
//!
//! `cargo run -p discord-sandbox --example page`
#![allow(clippy::print_stdout, reason = "it tells where it is")]
#![allow(clippy::disallowed_methods, reason = "it keeps real time")]

use chrono::{DateTime, TimeDelta, Utc};
use discord_sandbox::{
    NewUser, Options, Page, PageOptions, Permissions, Sandbox, Setup,
    transcript::{Host, SharedHost},
};
use futures::{FutureExt, future::BoxFuture};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A clock that runs, and that the page's buttons move ahead.
struct Running(Arc<AtomicI64>);

impl Host for Running {
    fn command<'a>(&'a mut self, line: &'a str) -> BoxFuture<'a, Option<Result<String, String>>> {
        let hours = match line {
            "clock +1h" => 1,
            "clock +1d" => 24,
            "clock +7d" => 7 * 24,
            _ => return async { None }.boxed(),
        };
        self.0.fetch_add(hours, Ordering::Relaxed);
        async { Some(Ok(String::new())) }.boxed()
    }

    fn settle(&mut self) -> BoxFuture<'_, ()> {
        async {}.boxed()
    }

    fn now(&self) -> DateTime<Utc> {
        Utc::now() + TimeDelta::hours(self.0.load(Ordering::Relaxed))
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let setup = Setup::new("Example")
        .bot("Example")
        .role("helper", Permissions::empty())
        .channel("general")
        .channel("random")
        .user(NewUser::new("alice").admin())
        .user(NewUser::new("bob").locale("fr").role("helper"));
    let ahead = Arc::new(AtomicI64::new(0));
    let clock: discord_sandbox::Clock = {
        let running = Running(ahead.clone());
        Arc::new(move || running.now())
    };
    let options = Options {
        now: clock.clone(),
        journal: true,
        ..Options::default()
    };
    let sandbox = Sandbox::start(setup, options).await?;
    let host = Arc::new(tokio::sync::Mutex::new(Running(ahead)));
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok());
    let options = PageOptions {
        port,
        ..PageOptions::default()
    };
    let page = Page::start(sandbox.clone(), SharedHost::new(host, "", clock), options).await?;
    println!("The page: {}", page.url());
    println!("Discord's address for your bot: {}/api", sandbox.url());
    println!("Its token: {}", sandbox.token());
    tokio::signal::ctrl_c().await?;
    page.stop().await;
    sandbox.stop().await;
    Ok(())
}
