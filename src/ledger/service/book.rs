//! Writing what one entry moves.
use super::wallet;
use crate::app::App;
use crate::base::civil::Day;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, GuildId, LotId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, NewEntry, OpenLot, Posting, take};
use crate::ledger::store;

/// Writes an entry's postings one after another, and moves the bounded balances and lots that they touch.
pub struct Book<'a> {
    app: &'a App,
    guild: GuildId,
    entry: EntryId,
    day: Day,
    line: i64,
}

impl<'a> Book<'a> {
    /// For an entry that was just opened.
    pub fn new(app: &'a App, entry: &NewEntry) -> Self {
        Book {
            app,
            guild: entry.guild,
            entry: entry.id,
            day: entry.day,
            line: 0,
        }
    }

    /// The civil day on which the entry counts.
    pub fn day(&self) -> Day {
        self.day
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
    pub fn earn(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        from: Account,
        points: Points,
        kind: Kind,
    ) -> Result<(), Fault> {
        let Some(posting) = Posting::new(from, Account::Wallet(member), points, kind) else {
            return Ok(());
        };
        self.write(tx, &posting)?;
        // It always touches a row: what is queued is told of when it is not so, at the commit.
        let _ = store::credit(tx, self.guild, posting.target, points)?;
        let lot = LotId(self.app.id());
        let now = self.app.now();
        Ok(store::open_lot(
            tx, self.guild, lot, member, self.entry, points, now,
        )?)
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
            return wallet(tx, self.guild, member).await.map(Some);
        };
        // The guarded balance locks the wallet, so that the lots can then be read and used.
        let Some(left) = store::debit(tx, self.guild, posting.source, points).await? else {
            return Ok(None);
        };
        self.write(tx, &posting)?;
        let lots = store::open_lots(tx, self.guild, member, first).await?;
        let Some(parts) = take(&lots, points) else {
            return Err(unbalanced(member));
        };
        for part in &parts {
            if !store::use_lot(tx, self.guild, self.entry, part).await? {
                return Err(unbalanced(member));
            }
        }
        Ok(Some(left))
    }

    /// Gives back what an entry took from a member's wallet, to the same lots. Returns what the wallet then holds.
    ///
    /// # Errors
    /// A fault of the database, or lots that don't add up to what was spent.
    pub async fn refund(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        spent: EntryId,
        from: Account,
        points: Points,
    ) -> Result<Points, Fault> {
        let Some(posting) = Posting::new(from, Account::Wallet(member), points, Kind::Correction)
        else {
            return wallet(tx, self.guild, member).await;
        };
        self.write(tx, &posting)?;
        let _ = store::credit(tx, self.guild, posting.target, points)?;
        let parts: Vec<OpenLot> = store::lots_used(tx, self.guild, spent).await?;
        if parts.iter().map(|part| part.remaining.0).sum::<i64>() != points.0 {
            return Err(unbalanced(member));
        }
        for part in &parts {
            if store::refill_lot(tx, self.guild, part).await? != 1 {
                return Err(unbalanced(member));
            }
        }
        wallet(tx, self.guild, member).await
    }

    /// Keeps the personal text that belongs to this entry; none is kept of an empty one.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn note(&self, tx: &mut Tx, author: MemberId, body: &str) -> Result<(), Fault> {
        if !body.is_empty() {
            let salt = self.app.ids.salt();
            store::note(tx, self.guild, self.entry, author, (&salt, body))?;
        }
        Ok(())
    }
}

fn unbalanced(member: MemberId) -> Fault {
    Fault::Broken(format!(
        "the lots of member {member} don't add up to their wallet"
    ))
}
