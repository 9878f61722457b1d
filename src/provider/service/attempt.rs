//! Asking a provider for an order.
use super::adapters::Adapter;
use super::{store, way};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx, seam};
use crate::base::ids::{EntryId, GuildId};
use crate::base::refusal::{Failure, Outcome};
use crate::provider::rules::{Heard, Money, Placing, ProductRef, Reply, What, Why, key};
use std::time::Duration;

/// How long one attempt may take, with all that it asks.
const LONGEST: Duration = Duration::from_secs(280);
/// For how long nobody else makes one: if it is not told by then what this one brought, it never will be.
const TURN: Duration = Duration::from_secs(300);

/// Keeps what is to be ordered, before anybody is asked, in the transaction that decides it. A second time changes nothing.
///
/// # Errors
/// A fault of the database.
pub async fn begin(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    order: EntryId,
    product: &ProductRef,
    face: &Money,
) -> Result<(), Fault> {
    let placing = Placing {
        key: key(guild, order),
        product: product.clone(),
        face: *face,
        about: None,
        attempts: 0,
    };
    store::insert(tx, guild, order, &placing, app.now()).await?;
    Ok(())
}

/// Asks the provider for an order, if it is time to, and holds no transaction while it does. What it brings counts once it is
/// [learnt](super::learn). Where it may have been asked before, it is first asked what became of that. `about` is what the member
/// told with their order, for those who need it.
///
/// # Errors
/// A fault of the database; nothing was kept to be ordered.
pub async fn attempt(
    app: &App,
    guild: GuildId,
    order: EntryId,
    about: Option<&str>,
) -> Result<Reply, Fault> {
    let turn = app.db.attempt(|| take(app, guild, order)).await;
    let placing = match turn.map_err(Failure::into_fault)? {
        Turn::Ours(placing) => Placing {
            about: about.map(str::to_owned),
            ..placing
        },
        Turn::Settled => return Ok(unasked(What::Settled)),
        Turn::Later(again) => {
            let why = Why::UnderWay;
            return Ok(unasked(What::Unknown { why, again }));
        }
    };
    seam::boundary("provider to be asked");
    let asked = tokio::time::timeout(LONGEST, ask(app, guild, &placing)).await;
    seam::boundary("provider asked");
    let heard = asked.unwrap_or(Heard::from(Why::Silent));
    if let Heard::Unsure(lapse) = &heard {
        tracing::warn!(provider = placing.product.provider.name(), order = %placing.key, why = ?lapse.why, "not known yet");
    }
    Ok(Reply {
        attempt: placing.attempts,
        what: What::of(heard, placing.attempts, app.now()),
    })
}

fn unasked(what: What) -> Reply {
    Reply { attempt: 0, what }
}

/// Whose turn it is to ask.
enum Turn {
    Ours(Placing),
    /// Nobody's before then.
    Later(Instant),
    Settled,
}

/// It is noted, and durable, before anything is sent: whoever finds the row knows that the provider may have been asked.
async fn take(app: &App, guild: GuildId, order: EntryId) -> Outcome<Turn> {
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let ours = store::claim(&mut tx, guild, order, (now, now.after(TURN))).await?;
    let row = store::get(&mut tx, guild, order).await?;
    let row =
        row.ok_or_else(|| Fault::Broken(format!("order {order} is for no provider: begin it")))?;
    tx.commit().await?;
    Ok(match (ours, row.is_open()) {
        (true, _) => Turn::Ours(row.read()?),
        (false, true) => Turn::Later(row.next_at),
        (false, false) => Turn::Settled,
    })
}

async fn ask(app: &App, guild: GuildId, placing: &Placing) -> Heard {
    let first = placing.attempts == 1;
    match way::of(app, guild, placing.product.provider) {
        Some(way) => settle(&way, placing, first).await,
        None if first => Heard::Refused(Why::NotSetUp),
        None => Why::NotSetUp.into(),
    }
}

/// A refusal is passed on only where the provider says as well that there is no such order: an earlier attempt, of which nobody
/// heard, may have come to one.
async fn settle(way: &impl Adapter, placing: &Placing, first: bool) -> Heard {
    let key = &placing.key;
    if !first {
        match became(way.status(key).await) {
            Heard::Absent => {}
            told => return told,
        }
    }
    match way.place(placing).await {
        // Nothing was asked before, and nothing is read of this: there is none.
        Heard::Refused(Why::BadCredentials) if first => Heard::Refused(Why::BadCredentials),
        Heard::Refused(why) => match became(way.status(key).await) {
            Heard::Absent | Heard::Refused(_) => Heard::Refused(why),
            told => told,
        },
        told => told,
    }
}

/// Only that it was taken back is an end; that we may not ask says nothing of the order.
fn became(status: Heard) -> Heard {
    match status {
        Heard::Refused(Why::Cancelled) => Heard::Refused(Why::Cancelled),
        Heard::Refused(why) => why.into(),
        told => told,
    }
}
