//! Points that are set aside for something: a campaign's, a budget's.
use super::Book;
use crate::base::db::{Ask, Fault, Guard, Tx};
use crate::base::ids::GuildId;
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, Posting};
use crate::ledger::store;

impl Book<'_> {
    /// Sets points of the program's aside.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn set_aside(&mut self, tx: &mut Tx, fund: i64, points: Points) -> Result<(), Fault> {
        let account = Account::Fund(fund);
        let Some(posting) = Posting::new(Account::Mint, account, points, Kind::Bonus) else {
            return Ok(());
        };
        let _ = store::crediting(tx, self.guild, account, points)?;
        self.write(tx, &posting)
    }

    /// Queues taking points out of a fund, for a caller that writes where they go: a guard that does not hold where it has
    /// less, and what is left of it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn draw(
        &self,
        tx: &mut Tx,
        fund: i64,
        points: Points,
    ) -> Result<(Guard, Ask<Points>), Fault> {
        Ok(store::drawing(tx, self.guild, Account::Fund(fund), points)?)
    }

    /// Queues giving so much of a fund back to the program for what comes to wallets instead: a guard that does not hold
    /// where it has less, and what is left of it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn retire(
        &mut self,
        tx: &mut Tx,
        fund: i64,
        points: Points,
    ) -> Result<(Guard, Ask<Points>), Fault> {
        let account = Account::Fund(fund);
        if let Some(posting) = Posting::new(account, Account::Mint, points, Kind::Bonus) {
            self.write(tx, &posting)?;
        }
        self.draw(tx, fund, points)
    }

    /// Puts back what was drawn and is taken back, for a caller that has written where it came from.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn put_back(&self, tx: &mut Tx, fund: i64, points: Points) -> Result<(), Fault> {
        store::credit(tx, self.guild, Account::Fund(fund), points).await?;
        Ok(())
    }

    /// Gives all that is left of a fund back to the program, however many draw from it meanwhile.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn release_all(&mut self, tx: &mut Tx, fund: i64) -> Result<(), Fault> {
        let left = held(tx, self.guild, fund).await?;
        match self.release(tx, fund, left).await? {
            true => Ok(()),
            false => Err(Fault::Overtaken),
        }
    }

    /// Gives so much of a fund back to the program; `false` (and nothing is changed) where it has less.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn release(&mut self, tx: &mut Tx, fund: i64, points: Points) -> Result<bool, Fault> {
        let account = Account::Fund(fund);
        let Some(posting) = Posting::new(account, Account::Mint, points, Kind::Bonus) else {
            return Ok(true);
        };
        if store::debit(tx, self.guild, account, points)
            .await?
            .is_none()
        {
            return Ok(false);
        }
        self.write(tx, &posting)?;
        Ok(true)
    }
}

/// What a fund has, which nobody can draw from until the end of the transaction.
///
/// # Errors
/// A fault of the database.
pub async fn held(tx: &mut Tx, guild: GuildId, fund: i64) -> Result<Points, Fault> {
    let held = store::hold_account(tx, guild, Account::Fund(fund)).await?;
    Ok(held.unwrap_or_default())
}
