//! Writing what one entry moves.
mod funds;

pub use funds::held as held_fund;
mod lots;
#[cfg(feature = "planted-lost-update")]
mod planted;
mod pools;

use super::expire::expire_of;
use super::{raise, wallet};
use crate::app::App;
use crate::base::civil::Day;
use crate::base::clock::Instant;
use crate::base::db::{Ask, Fault, Tx};
use crate::base::ids::{EntryId, GuildId, LotId, MemberId};
use crate::base::points::Points;
use crate::base::vault::Pen;
use crate::ledger::rules::{
    Account, Kind, NewEntry, OpenLot, Posting, Raise, note_at, note_hash, salt_at, take,
};
use crate::ledger::store;
use crate::program::rules::Lasts;
use std::collections::BTreeMap;

/// Writes an entry's postings one after another, and moves the bounded balances and lots that they touch.
pub struct Book<'a> {
    app: &'a App,
    guild: GuildId,
    entry: EntryId,
    day: Day,
    at: Instant,
    line: i64,
}

/// Points that are coming to a wallet, as a lot.
#[must_use = "its owner may owe: settle it"]
pub struct Earned {
    member: MemberId,
    lot: OpenLot,
    held: Ask<(Points, Points)>,
}

impl<'a> Book<'a> {
    /// For an entry that was just opened.
    pub fn new(app: &'a App, entry: &NewEntry) -> Self {
        Book {
            app,
            guild: entry.guild,
            entry: entry.id,
            day: entry.day,
            at: entry.at,
            line: 0,
        }
    }

    /// The program.
    pub fn guild(&self) -> GuildId {
        self.guild
    }

    /// The moment of the entry.
    pub fn at(&self) -> Instant {
        self.at
    }

    /// Records a movement without touching balances: for a caller that guards them itself.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn write(&mut self, tx: &mut Tx, posting: &Posting) -> Result<(), Fault> {
        self.line += 1;
        Ok(store::post(tx, self.guild, self.entry, self.line, posting)?)
    }

    /// Moves points into a member's wallet from an account that the caller has debited, as a new lot.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn earn(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        from: Account,
        points: Points,
        kind: Kind,
    ) -> Result<(), Fault> {
        let lasts = Lasts::default();
        self.earn_until(tx, member, from, points, kind, lasts).await
    }

    /// The same for points that may expire. Whoever owes pays that first, from this very lot.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn earn_until(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        from: Account,
        points: Points,
        kind: Kind,
        lasts: Lasts,
    ) -> Result<(), Fault> {
        let earned = self.earning(tx, member, from, points, kind, lasts)?;
        self.settle(tx, earned).await
    }

    /// Queues the same; whether the member owes is heard by [`settle`](Self::settle).
    ///
    /// # Errors
    /// A fault of the database.
    pub fn earning(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        from: Account,
        points: Points,
        kind: Kind,
        lasts: Lasts,
    ) -> Result<Option<Earned>, Fault> {
        let Some(posting) = Posting::new(from, Account::Wallet(member), points, kind) else {
            return Ok(None);
        };
        let held = store::crediting(tx, self.guild, posting.target, points)?;
        let lot = OpenLot {
            id: LotId(self.app.id()),
            remaining: points,
        };
        let (entry, times) = (self.entry, (self.at, lasts));
        self.write(tx, &posting)?;
        store::open_lot(tx, self.guild, lot.id, member, entry, points, times)?;
        Ok(Some(Earned { member, lot, held }))
    }

    /// Lets those who owe pay that first, each from the lot that has just come.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn settle(
        &mut self,
        tx: &mut Tx,
        earned: impl IntoIterator<Item = Earned>,
    ) -> Result<(), Fault> {
        // What comes in several lots pays a debt once.
        let mut paid: BTreeMap<MemberId, Points> = BTreeMap::new();
        for Earned { member, lot, held } in earned {
            let (_, owed) = tx.answer(held).await?;
            let paid = paid.entry(member).or_default();
            let owed = Points(owed.0 - paid.0);
            #[cfg(feature = "planted-lost-update")]
            {
                let wallet = Account::Wallet(member);
                let read = planted::read(self.app, self.guild, wallet).await?;
                planted::write(tx, self.guild, wallet, read, lot.remaining).await?;
            }
            let points = owed.min(lot.remaining);
            *paid = Points(paid.0 + points.0);
            self.pay_owed(tx, member, points, &[lot]).await?;
        }
        Ok(())
    }

    /// Takes points from a member's wallet: first from the lots that `first` opened, then from the soonest to expire.
    /// Returns what is left, or `None` (and nothing is changed) where the wallet holds less.
    ///
    /// # Errors
    /// A fault of the database, or a wallet that its lots don't add up to.
    pub async fn spend(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        to: Account,
        points: Points,
        kind: Kind,
        first: Option<EntryId>,
    ) -> Result<Option<Points>, Fault> {
        let Some(posting) = Posting::new(Account::Wallet(member), to, points, kind) else {
            let wallet = wallet(tx, self.guild, member, self.at).await?;
            return Ok(Some(wallet.spendable));
        };
        #[cfg(feature = "planted-lost-update")]
        let read = planted::read(self.app, self.guild, posting.source).await?;
        // The guarded balance locks the wallet, so that the lots can then be read and used.
        if store::debit(tx, self.guild, posting.source, points)
            .await?
            .is_none()
        {
            return Ok(None);
        }
        let lots = store::open_lots(tx, self.guild, member, first, self.at).await?;
        let Some(parts) = take(&lots, points) else {
            // What has expired is in the balance until it is moved, and pays for nothing.
            store::credit(tx, self.guild, posting.source, points).await?;
            return Ok(None);
        };
        #[cfg(feature = "planted-lost-update")]
        planted::write(tx, self.guild, posting.source, read, Points(-points.0)).await?;
        self.write(tx, &posting)?;
        self.use_lots(tx, member, &parts).await?;
        let there: i64 = lots.iter().map(|lot| lot.remaining.0).sum();
        Ok(Some(Points(there - points.0)))
    }

    /// Gives back what an entry took from a member's wallet, to the same lots, which then expire no sooner than `floor`.
    /// Returns what can then be spent: whoever owes pays that first.
    ///
    /// # Errors
    /// A fault of the database, or lots that don't add up to what was spent.
    pub async fn refund(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        spent: EntryId,
        (from, points): (Account, Points),
        floor: Instant,
    ) -> Result<Points, Fault> {
        let Some(posting) = Posting::new(from, Account::Wallet(member), points, Kind::Correction)
        else {
            return Ok(wallet(tx, self.guild, member, self.at).await?.spendable);
        };
        // What is left of these lots and has expired must not last longer with what comes back.
        expire_of(tx, self.app, self.guild, member, (self.day, self.at)).await?;
        self.write(tx, &posting)?;
        let (_, owed) = store::credit(tx, self.guild, posting.target, points).await?;
        let parts: Vec<OpenLot> = store::lots_used(tx, self.guild, spent).await?;
        if parts.iter().map(|part| part.remaining.0).sum::<i64>() != points.0 {
            return Err(unbalanced(member));
        }
        for part in &parts {
            if store::refill_lot(tx, self.guild, part, floor).await? != 1 {
                return Err(unbalanced(member));
            }
        }
        self.pay_owed(tx, member, owed.min(points), &parts).await?;
        Ok(wallet(tx, self.guild, member, self.at).await?.spendable)
    }

    /// Changes standings in the periods of the entry's day.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn raise(&self, tx: &mut Tx, raises: &[Raise]) -> Result<(), Fault> {
        raise(tx, self.app, self.guild, self.day, raises)
    }

    /// Keeps the personal text that belongs to this entry, encrypted with its author's key.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn note(&self, tx: &mut Tx, pen: &Pen, text: &str) -> Result<(), Fault> {
        let ids = &self.app.ids;
        let salt = ids.salt();
        let body = pen.encrypt(ids, note_at(self.entry), text)?;
        let (author, hash) = (pen.author(), note_hash(&salt, text));
        let salt = pen.encrypt(ids, salt_at(self.entry), &salt)?;
        store::note(tx, self.guild, self.entry, author, (&salt, &body, &hash))?;
        Ok(())
    }
}

fn unbalanced(member: MemberId) -> Fault {
    Fault::Broken(format!(
        "the lots of member {member} don't add up to their wallet"
    ))
}
