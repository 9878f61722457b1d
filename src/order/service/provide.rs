//! Orders that a provider delivers: begun with the approval, asked for outside of any transaction, and settled by what is learnt.
use super::take::{Deed, take, tell};
use super::{PROVIDE, TROUBLE, detail, look, own};
use crate::app::App;
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, UserId};
use crate::base::outbox::{self, Lane, NewNotice, Notice};
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome};
use crate::base::schedule::Went;
use crate::catalog::service as catalog;
use crate::member::service as member;
use crate::order::rules::{Cause, Decided, Order, State, Step};
use crate::program::rules::Settings;
use crate::program::service as program;
use crate::provider::rules::{Code, Learned, Reply, Why};
use crate::provider::service as provider;
use secrecy::ExposeSecret;

/// How many are asked about by one run of the job.
const AT_ONCE: i64 = 50;

/// Keeps what is to be ordered, and has it ordered.
pub(super) async fn begin(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    decided: &Decided,
) -> Outcome<()> {
    let (order, terms) = (&decided.told.order, &decided.told.item.terms);
    let (Some(product), Some(face)) = (&terms.product, &terms.face) else {
        return Ok(());
    };
    provider::begin(tx, app, guild, order.id, product, face).await?;
    Ok(ask(tx, app, guild, (order.id, decided.member))?)
}

fn ask(tx: &mut Tx, app: &App, guild: GuildId, (id, user): (EntryId, UserId)) -> Result<(), Fault> {
    let notice = NewNotice {
        coalesces: true,
        ..NewNotice::new(PROVIDE, Lane::Direct(user), id.0)
    };
    outbox::write(tx, app, guild, &notice)
}

/// Asks the provider, and does what comes of it.
///
/// # Errors
/// A fault of the database: it is done again then.
pub async fn provide(app: &App, notice: &Notice) -> Result<(), Fault> {
    let (guild, id) = (notice.guild, EntryId(notice.subject));
    let about = about(app, guild, id).await?;
    let reply = provider::attempt(app, guild, id, about.as_deref()).await?;
    let settled = app.db.attempt(|| async {
        let mut tx = app.db.begin().await?;
        outbox::delivered(&mut tx, notice, None)?;
        learned(&mut tx, app, guild, (id, &reply)).await?;
        Ok(tx.commit().await?)
    });
    settled.await.map_err(Failure::into_fault)
}

/// What the member told with their order, for those who need it to deliver.
async fn about(app: &App, guild: GuildId, id: EntryId) -> Result<Option<String>, Fault> {
    let mut tx = app.db.read().await?;
    let told = detail::of(&mut tx, app, guild, id).await;
    let told = told.map_err(Failure::into_fault)?;
    Ok(told.and_then(|told| told.words.clear().map(str::to_owned)))
}

async fn learned(
    tx: &mut Tx,
    app: &App,
    guild: GuildId,
    (id, reply): (EntryId, &Reply),
) -> Outcome<()> {
    let settings = program::load(tx, guild, app.now()).await?.settings;
    let order = look::find(tx, app, guild, id).await?;
    let order = order.ok_or_else(|| Fault::Broken(format!("there is no order {id}")))?;
    let program = (guild, &settings);
    match provider::learn(tx, app, guild, id, reply).await? {
        _ if order.state != State::Approved => Ok(()),
        Learned::Delivered(code) => delivered(tx, app, program, &order, &code).await,
        Learned::Failed(why) => failed(tx, app, program, &order, why).await,
        // The job asks again, when it is time to.
        Learned::Wait(_) | Learned::Before => Ok(()),
    }
}

async fn delivered(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: &Order,
    code: &Code,
) -> Outcome<()> {
    let (kept, code) = ((order.item, order.id), in_one(code));
    if !code.is_empty() {
        catalog::keep_code(tx, app, program.0, kept, &code).await?;
    }
    let decided = take(tx, app, program, order, Deed::own(Step::Fulfil)).await?;
    let news = (Step::Fulfil, Points::ZERO);
    tell(tx, app, program, &decided.told.order, news).await?;
    if code.is_empty() {
        // What is credited is there: nobody has to say that it has come.
        own::receive_for(tx, app, program, &decided.told.order).await?;
    }
    Ok(())
}

/// All that redeems it, in one line.
fn in_one(code: &Code) -> String {
    let parts = [&code.code, &code.pin, &code.link];
    let shown = parts.into_iter().flatten();
    let shown: Vec<&str> = shown.map(|part| part.expose_secret()).collect();
    shown.join(" · ")
}

async fn failed(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    order: &Order,
    why: Why,
) -> Outcome<()> {
    let cause = match why {
        Why::UnknownInvoice => Cause::Invoice,
        _ => Cause::Provider,
    };
    let deed = Deed {
        cause: Some(cause),
        ..Deed::own(Step::Fail)
    };
    take(tx, app, program, order, deed).await?;
    tell(tx, app, program, order, (Step::Fail, Points::ZERO)).await?;
    if cause == Cause::Invoice {
        // It is for the member to mend.
        return Ok(());
    }
    let notice = NewNotice {
        payload: serde_json::to_value(cause)?,
        ..NewNotice::new(TROUBLE, Lane::Channel(order.channel), order.id.0)
    };
    Ok(outbox::write(tx, app, program.0, &notice)?)
}

/// Has those asked about again that wait for their provider. Returns what was done.
///
/// # Errors
/// A fault of the database.
pub async fn ask_again(tx: &mut Tx, app: &App, guild: GuildId) -> Result<Went, Fault> {
    let due = provider::due(tx, app, guild, AT_ONCE).await?;
    for id in &due {
        let order = look::find(tx, app, guild, *id).await;
        let Some(order) = order.map_err(Failure::into_fault)? else {
            continue;
        };
        let user = member::get(tx, guild, order.member).await?.user_id;
        ask(tx, app, guild, (*id, user))?;
    }
    Ok(Went::Done(format!("{} orders", due.len())))
}

/// From when on [`ask_again`] has something to do.
///
/// # Errors
/// A fault of the database.
pub async fn asks_first(tx: &mut Tx, guild: GuildId) -> Result<Option<Instant>, Fault> {
    provider::due_first(tx, guild).await
}
