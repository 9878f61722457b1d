//! Points that several people hold together: chipped in, spent at once, or given back to the lots they came from.
use super::{Book, unbalanced};
use crate::base::clock::Instant;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{EntryId, MemberId, PoolId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, Posting};
use crate::ledger::store;

impl Book<'_> {
    /// Moves points from a wallet into a pool. Returns what is left in the wallet, or `None` (and nothing is changed) where it
    /// holds less.
    ///
    /// # Errors
    /// A fault of the database, or a wallet that its lots don't add up to.
    pub async fn chip_in(
        &mut self,
        tx: &mut Tx,
        (member, pool): (MemberId, PoolId),
        points: Points,
    ) -> Result<Option<Points>, Fault> {
        let account = Account::Pool(pool);
        let left = self.spend(tx, member, account, points, Kind::Pool, None);
        let Some(left) = left.await? else {
            return Ok(None);
        };
        store::credit(tx, self.guild, account, points).await?;
        Ok(Some(left))
    }

    /// Gives back what an entry chipped in, to the lots that it came from, which then expire no sooner than `floor`.
    ///
    /// # Errors
    /// A fault of the database, or a pool that holds less.
    pub async fn chip_out(
        &mut self,
        tx: &mut Tx,
        (member, pool): (MemberId, PoolId),
        (spent, points): (EntryId, Points),
        floor: Instant,
    ) -> Result<(), Fault> {
        let account = Account::Pool(pool);
        if store::debit(tx, self.guild, account, points)
            .await?
            .is_none()
        {
            return Err(unbalanced(member));
        }
        let back = self.refund(tx, member, spent, (account, points), floor);
        back.await?;
        Ok(())
    }

    /// Pays for a reward out of a pool; `false` (and nothing is changed) where it holds less.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn pay_from(
        &mut self,
        tx: &mut Tx,
        pool: PoolId,
        points: Points,
    ) -> Result<bool, Fault> {
        let account = Account::Pool(pool);
        let posting = Posting::new(account, Account::Redeemed, points, Kind::Redemption);
        let paid = store::debit(tx, self.guild, account, points).await?;
        if let (Some(posting), Some(_)) = (&posting, paid) {
            self.write(tx, posting)?;
        }
        Ok(paid.is_some())
    }

    /// Puts into a pool what it has paid for a reward.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn pay_back(
        &mut self,
        tx: &mut Tx,
        pool: PoolId,
        points: Points,
    ) -> Result<(), Fault> {
        let account = Account::Pool(pool);
        let posting = Posting::new(Account::Redeemed, account, points, Kind::Correction);
        if let Some(posting) = &posting {
            store::credit(tx, self.guild, account, points).await?;
            self.write(tx, posting)?;
        }
        Ok(())
    }
}
