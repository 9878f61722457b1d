//! Gateway sessions: who is connected, what each has been sent, and what waits.

use super::{Happened, World};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

/// The bits of the intents that the stand-in knows.
pub(crate) mod intents {
    pub const GUILDS: u64 = 1;
    pub const GUILD_MEMBERS: u64 = 1 << 1;
    pub const GUILD_PRESENCES: u64 = 1 << 8;
    pub const GUILD_MESSAGES: u64 = 1 << 9;
    pub const GUILD_MESSAGE_REACTIONS: u64 = 1 << 10;
    pub const DIRECT_MESSAGES: u64 = 1 << 12;
    pub const DIRECT_MESSAGE_REACTIONS: u64 = 1 << 13;
    pub const MESSAGE_CONTENT: u64 = 1 << 15;
    pub const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
    /// Every intent that Discord defines.
    pub const KNOWN: u64 = ((1 << 17) - 1) | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;
}

/// How many events a session keeps for a resume.
const KEPT: usize = 4096;

/// What the socket of a session is told to do.
#[derive(Debug)]
pub(crate) enum Frame {
    /// Send this payload.
    Payload(Value),
    /// Close with this code.
    Close(u16),
    /// Break the connection without a word.
    Break,
}

/// The socket that a session lives on.
#[derive(Debug)]
pub(crate) struct Link {
    pub number: u64,
    pub frames: UnboundedSender<Frame>,
}

/// A gateway session, live or waiting to be resumed.
#[derive(Debug)]
pub(crate) struct Session {
    pub id: String,
    pub intents: u64,
    pub seq: u64,
    /// Payloads with their sequence numbers, for replay.
    log: Vec<(u64, Value)>,
    /// The last sequence number handed to the socket.
    sent: u64,
    pub link: Option<Link>,
}

/// Who hears of an event.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Interest {
    /// Sessions with any of these intents; 0 is every session.
    pub any_of: u64,
    /// Whether the words of the message are hidden without the message content intent.
    pub content: bool,
}

impl Interest {
    pub fn of(intents: u64) -> Self {
        Self {
            any_of: intents,
            content: false,
        }
    }
}

/// All sessions, and the faults that concern their events.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    pub all: Vec<Session>,
    pub made: u64,
    pub links: u64,
    pub identified: bool,
    pub hold: bool,
    pub twice: bool,
}

impl Session {
    pub fn new(id: String, intents: u64) -> Self {
        Self {
            id,
            intents,
            seq: 0,
            log: Vec::new(),
            sent: 0,
            link: None,
        }
    }

    /// Adds an event to what this session gets.
    pub fn push(&mut self, event: &str, data: Value) {
        self.seq += 1;
        self.log.push((
            self.seq,
            json!({ "op": 0, "s": self.seq, "t": event, "d": data }),
        ));
        if self.log.len() > 2 * KEPT {
            self.log.drain(..KEPT);
        }
    }

    /// Hands to the socket, if there is one, what it has not been given yet.
    pub fn flush(&mut self) {
        let Some(link) = &self.link else { return };
        let start = self.log.partition_point(|(seq, _)| *seq <= self.sent);
        for (_, payload) in &self.log[start..] {
            // A closed receiver is a socket on its way down; the log keeps the event for a resume.
            let _ = link.frames.send(Frame::Payload(payload.clone()));
        }
        self.sent = self.seq;
    }

    /// Goes back to what the client has seen. False when it claims more than it was sent, or when
    /// the log no longer reaches back that far.
    pub fn rewind(&mut self, seen: u64) -> bool {
        let oldest = self.log.first().map_or(self.seq + 1, |(seq, _)| *seq);
        let possible = seen <= self.seq && seen + 1 >= oldest;
        if possible {
            self.sent = seen;
        }
        possible
    }
}

impl Sessions {
    pub fn find(&mut self, id: &str) -> Option<&mut Session> {
        self.all.iter_mut().find(|session| session.id == id)
    }

    /// Whether any session has a socket.
    pub fn live(&self) -> bool {
        self.all.iter().any(|session| session.link.is_some())
    }

    /// Gives every live session what waits for it.
    pub fn flush(&mut self) {
        if !self.hold {
            self.all.iter_mut().for_each(Session::flush);
        }
    }
}

impl World {
    /// Sends an event to every session that is interested; dropped sessions keep it for their resume.
    pub fn tell_all(&mut self, event: &str, interest: Interest, data: &Value) {
        let times = if std::mem::take(&mut self.sessions.twice) {
            2
        } else {
            1
        };
        let mut told = 0;
        for session in &mut self.sessions.all {
            if interest.any_of != 0 && session.intents & interest.any_of == 0 {
                continue;
            }
            told += 1;
            let hide = interest.content && session.intents & intents::MESSAGE_CONTENT == 0;
            for _ in 0..times {
                session.push(event, if hide { wordless(data) } else { data.clone() });
            }
        }
        self.note_event(event, data, told * times);
        self.sessions.flush();
    }

    /// Records an event that so many sessions are sent.
    pub fn note_event(&mut self, event: &str, data: &Value, sessions: usize) {
        if self.journal.wanted && sessions > 0 {
            let (at, name, data) = (self.now(), event.to_owned(), data.clone());
            self.journal.note(
                at,
                Happened::Event {
                    name,
                    data,
                    sessions,
                },
            );
        }
    }
}

/// A message as those without the message content intent get it.
fn wordless(message: &Value) -> Value {
    let mut message = message.clone();
    message["content"] = json!("");
    for list in ["embeds", "components", "attachments"] {
        message[list] = json!([]);
    }
    message
}
