//! Which port the page listens on.

use std::{io, net::Ipv4Addr};
use tokio::net::TcpListener;

/// The port of the page, where none is asked for.
const USUAL: u16 = 8080;
/// How many ports after it are tried.
const TRIES: u16 = 32;

/// Listens on loopback: on the port that was asked for, or on the usual one or the next that is free.
pub(super) async fn bind(port: Option<u16>) -> io::Result<TcpListener> {
    if let Some(port) = port {
        let taken = |error: io::Error| {
            let why = format!("port {port} can't be used: {error}; name another, or none");
            io::Error::new(error.kind(), why)
        };
        return on(port).await.map_err(taken);
    }
    for port in USUAL..USUAL + TRIES {
        if let Ok(listener) = on(port).await {
            return Ok(listener);
        }
    }
    on(0).await
}

async fn on(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await
}
