//! A wire to PostgreSQL that can be cut.
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UnixStream};

/// How a commit is asked for on the wire.
const COMMIT: &[u8] = b"commit\0";

/// What becomes of the connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    Whole,
    /// The next commit does not arrive.
    CutBeforeCommit,
    /// The next commit arrives, and its answer does not.
    CutAfterCommit,
    /// The same, and from then on the server is out of reach.
    GoneAfterCommit,
    /// The server is out of reach.
    Gone,
}

const ALL: [Wire; 5] = [
    Wire::Whole,
    Wire::CutBeforeCommit,
    Wire::CutAfterCommit,
    Wire::GoneAfterCommit,
    Wire::Gone,
];

/// Passes on whatever comes, as long as the wire is whole.
#[derive(Clone)]
pub struct Proxy {
    wire: Arc<AtomicU8>,
    server: PathBuf,
}

impl Proxy {
    /// In front of a database: the URL by which to go through it.
    pub async fn start(url: &str) -> (Proxy, String) {
        let (front, host) = url.split_once("?host=").expect("a server on a socket");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let through = front.replace("@localhost/", &format!("@127.0.0.1:{port}/"));
        let proxy = Proxy {
            wire: Arc::default(),
            server: PathBuf::from(host).join(".s.PGSQL.5432"),
        };
        tokio::spawn(proxy.clone().accept(listener));
        (proxy, format!("{through}?sslmode=disable"))
    }

    pub fn set(&self, wire: Wire) {
        self.wire.store(wire as u8, Ordering::SeqCst);
    }

    pub fn wire(&self) -> Wire {
        ALL[usize::from(self.wire.load(Ordering::SeqCst))]
    }

    /// Whoever comes first is cut; the wire is then as `then` says.
    fn takes(&self, from: Wire, then: Wire) -> bool {
        let (from, then) = (from as u8, then as u8);
        let taken = (self.wire).compare_exchange(from, then, Ordering::SeqCst, Ordering::SeqCst);
        taken.is_ok()
    }

    async fn accept(self, listener: TcpListener) {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(self.clone().pass(client));
        }
    }

    async fn pass(self, mut client: TcpStream) {
        if self.wire() == Wire::Gone {
            return;
        }
        let Ok(mut server) = UnixStream::connect(&self.server).await else {
            return;
        };
        let (mut up, mut down) = (vec![0; 65_536], vec![0; 65_536]);
        loop {
            let passed = tokio::select! {
                read = client.read(&mut up) => match read {
                    Ok(read @ 1..) => self.to_server(&up[..read], &mut server, &mut down).await,
                    _ => false,
                },
                read = server.read(&mut down) => match read {
                    Ok(read @ 1..) => client.write_all(&down[..read]).await.is_ok(),
                    _ => false,
                },
            };
            if !passed || self.wire() == Wire::Gone {
                return;
            }
        }
    }

    /// Passes on what a client says; `false` where the wire is cut here.
    async fn to_server(&self, said: &[u8], server: &mut UnixStream, answer: &mut [u8]) -> bool {
        let commits = said.windows(COMMIT.len()).any(|part| part == COMMIT);
        if commits && self.takes(Wire::CutBeforeCommit, Wire::Whole) {
            return false;
        }
        if server.write_all(said).await.is_err() {
            return false;
        }
        let cut = commits
            && (self.takes(Wire::CutAfterCommit, Wire::Whole)
                || self.takes(Wire::GoneAfterCommit, Wire::Gone));
        if cut {
            // It has been carried out once the server has something to say to it.
            let _ = server.read(answer).await;
        }
        !cut
    }
}
