//! Buying allowance with points of one's own: never more in a period than the program lets, and never more than one has.
use super::{apply, left, purse, store, take};
use crate::allowance::rules::{AllowanceRefusal, Bought, BuyOffer, Buyer, buys};
use crate::allowance::service::Taken;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{DraftId, EntryId, GuildId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::enrolment::service as enrolment;
use crate::ledger::rules::{Account, Key, Kind, NewEntry, Opened};
use crate::ledger::service::{self as ledger, Book};
use crate::program::rules::Program;
use crate::program::service as program;

/// Asks whether to; nothing is taken yet.
///
/// # Errors
/// An [`AllowanceRefusal`], or a fault.
pub async fn offer(app: &App, buyer: &Buyer) -> Outcome<BuyOffer> {
    app.db.attempt(|| try_offer(app, buyer)).await
}

async fn try_offer(app: &App, buyer: &Buyer) -> Outcome<BuyOffer> {
    let (guild, now) = (buyer.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (program, me) = enter(&mut tx, app, buyer).await?;
    enrolment::admit(&mut tx, guild, &program.settings, me).await?;
    let points = may(&mut tx, guild, me, &program, buyer.points).await?;
    let have = ledger::wallet(&mut tx, guild, me, now).await?.spendable;
    if points > have {
        return Err(AllowanceRefusal::Short { have }.into());
    }
    let gives = left(&mut tx, guild, me, &program).await?;
    tx.commit().await?;
    Ok(BuyOffer {
        draft: DraftId(app.id()),
        period: program.period.ordinal,
        points,
        wallet: Points(have.0 - points.0),
        allowance: Points(gives.0.saturating_add(points.0)),
        renews: program.period.ends_at,
        carry_over: program.settings.carry_over,
    })
}

/// Turns points into points to give, once however often it is asked, in the period for which it was asked.
///
/// # Errors
/// An [`AllowanceRefusal`], or a fault.
pub async fn buy(app: &App, buyer: &Buyer, (draft, period): (DraftId, i64)) -> Outcome<Bought> {
    let key = Key {
        guild: buyer.guild,
        key: format!("allowance:{draft}"),
        content: format!("{} to give in period {period}", buyer.points),
    };
    ledger::once(app, &key, || try_buy(app, buyer, period, &key)).await
}

async fn try_buy(app: &App, buyer: &Buyer, period: i64, key: &Key) -> Outcome<Bought> {
    let (guild, now) = (buyer.guild, app.now());
    let mut tx = app.db.begin().await?;
    let (program, me) = enter(&mut tx, app, buyer).await?;
    let dated = program.settings.dated(now);
    let entry = NewEntry::new(key, EntryId(app.id()), "allowance", me, dated);
    if let Opened::New = ledger::open(&mut tx, &entry).await? {
        enrolment::admit(&mut tx, guild, &program.settings, me).await?;
        if program.period.ordinal != period {
            return Err(AllowanceRefusal::Over.into());
        }
        let points = may(&mut tx, guild, me, &program, buyer.points).await?;
        let mut book = Book::new(app, &entry);
        turn(&mut tx, &mut book, me, &program, points).await?;
    }
    let allowance = left(&mut tx, guild, me, &program).await?;
    tx.commit().await?;
    Ok(Bought {
        points: Points(buyer.points),
        allowance,
        renews: program.period.ends_at,
    })
}

async fn enter(tx: &mut Tx, app: &App, buyer: &Buyer) -> Outcome<(Program, MemberId)> {
    let (mut program, members) = program::enter(tx, app, buyer.guild, &[buyer.user]).await?;
    apply(tx, buyer.guild, members[0], &mut program, &buyer.roles).await?;
    Ok((program, members[0]))
}

async fn may(
    tx: &mut Tx,
    guild: GuildId,
    me: MemberId,
    program: &Program,
    points: i64,
) -> Outcome<Points> {
    let bought = store::bought(tx, guild, me, program.period.ordinal).await?;
    Ok(buys(program, points, bought.unwrap_or_default())?)
}

/// Allowances before wallets, as everybody locks them.
async fn turn(
    tx: &mut Tx,
    book: &mut Book<'_>,
    me: MemberId,
    program: &Program,
    points: Points,
) -> Outcome<()> {
    let (guild, period) = (book.guild(), program.period.ordinal);
    let purse = purse(tx, guild, me).await?;
    // The period's own grant comes first.
    match take(tx, book, me, purse, program, Points::ZERO)? {
        Taken::Taking(taking) => taking.left(tx).await?,
        Taken::Short(_) => return Err(AllowanceRefusal::Over.into()),
    };
    if store::credit(tx, guild, me, period, points)
        .await?
        .is_none()
    {
        return Err(Fault::Overtaken.into());
    }
    let counted = (points, program.settings.buy_allowance);
    if !store::buy(tx, guild, me, period, counted).await? {
        return Err(Fault::Overtaken.into());
    }
    let to = Account::Allowance(me);
    let spent = book
        .spend(tx, me, to, points, Kind::Allowance, None)
        .await?;
    if spent.is_none() {
        let at = book.at();
        let have = ledger::wallet(tx, guild, me, at).await?.spendable;
        return Err(AllowanceRefusal::Short { have }.into());
    }
    Ok(())
}
