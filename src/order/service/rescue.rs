//! The bonus of those who redeem points before they expire: paid once they have what they
//! ordered, when nothing comes back any more.
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId};
use crate::base::points::Points;
use crate::base::refusal::Failure;
use crate::fund::rules::{Current, Paid, Verdict};
use crate::fund::service as fund;
use crate::ledger::rules::{Account, Board, Key, Kind, NewEntry, Opened, Raise};
use crate::ledger::service::{self as ledger, Book};
use crate::order::rules::{Order, Step};
use crate::program::rules::Settings;

/// The budget that pays the bonus, where one may be paid at all.
pub(super) async fn budget(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    step: Step,
) -> Result<Current, Fault> {
    match step == Step::Receive && program.1.expiry.bonus > 0 {
        true => fund::current(tx, program, Paid::Rescues, app.now()).await,
        false => Ok(Current::Unlimited),
    }
}

/// Pays so many percent of what would have expired soon; returns how much that is.
pub(super) async fn pay(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
    budget: &Current,
) -> Result<Points, Fault> {
    let points = worth(tx, (guild, settings), order).await?;
    if points == Points::ZERO || budget.verdict(points) != Verdict::Pays {
        return Ok(Points::ZERO);
    }
    let key = Key {
        guild,
        key: format!("rescue:{}", order.id),
        content: format!("rescue {}", points.0),
    };
    let dated = settings.dated(app.now());
    let entry = NewEntry {
        actor: None,
        ..NewEntry::new(&key, EntryId(app.id()), "rescue", order.member, dated)
    };
    let opened = ledger::open(tx, &entry).await;
    if opened.map_err(Failure::into_fault)? != Opened::New {
        return Ok(Points::ZERO);
    }
    let mut book = Book::new(app, &entry);
    let (to, lasts) = (order.member, settings.lasts(entry.at));
    let earned = book.earning(tx, to, Account::Mint, points, Kind::Bonus, lasts)?;
    let raise = Raise {
        board: Board::Received,
        member: to,
        by: points,
    };
    book.raise(tx, &[raise])?;
    if let Some(drawing) = fund::draw(tx, &mut book, budget.fund(), points)? {
        drawing.heard(tx, app, (guild, settings)).await?;
    }
    book.settle(tx, earned).await?;
    Ok(points)
}

async fn worth(
    tx: &mut Tx,
    (guild, settings): (GuildId, &Settings),
    order: &Order,
) -> Result<Points, Fault> {
    let expiry = &settings.expiry;
    if expiry.bonus == 0 {
        return Ok(Points::ZERO);
    }
    let soon = settings.end_of_day(order.placed_at, expiry.bonus_days.into());
    let saved = ledger::used_before(tx, guild, order.id, soon).await?;
    Ok(Points(saved.0.saturating_mul(expiry.bonus.into()) / 100))
}
