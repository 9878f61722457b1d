//! What an entry does to lots besides opening and spending them.
use super::{Book, expire_of, unbalanced};
use crate::base::db::{Fault, Tx};
use crate::base::ids::{LotId, MemberId};
use crate::base::points::Points;
use crate::ledger::rules::{Account, Kind, OpenLot, Posting, take};
use crate::ledger::store;
use crate::program::rules::Lasts;

impl Book<'_> {
    /// Takes what is named from lots. The caller holds the wallet.
    pub(super) async fn use_lots(
        &self,
        tx: &mut Tx,
        member: MemberId,
        parts: &[OpenLot],
    ) -> Result<(), Fault> {
        for part in parts {
            if !store::use_lot(tx, self.guild, self.entry, part).await? {
                return Err(unbalanced(member));
            }
        }
        Ok(())
    }

    /// Pays what a member owes with points that have just come, as the same entry: its second posting.
    pub(super) async fn pay_owed(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        points: Points,
        lots: &[OpenLot],
    ) -> Result<(), Fault> {
        let wallet = Account::Wallet(member);
        let Some(posting) = Posting::new(wallet, Account::Owed, points, Kind::Correction) else {
            return Ok(());
        };
        let parts = take(lots, points).ok_or_else(|| unbalanced(member))?;
        if !store::repay(tx, self.guild, member, points).await? {
            return Err(unbalanced(member));
        }
        self.write(tx, &posting)?;
        self.use_lots(tx, member, &parts).await
    }

    /// Brings points to a wallet so that they can be taken back: what the program advances, or what had expired. They
    /// are a lot of their own, and pay no debt.
    pub(in crate::ledger::service) async fn advance(
        &mut self,
        tx: &mut Tx,
        member: MemberId,
        from: Account,
        points: Points,
    ) -> Result<(), Fault> {
        let wallet = Account::Wallet(member);
        let Some(posting) = Posting::new(from, wallet, points, Kind::Correction) else {
            return Ok(());
        };
        self.write(tx, &posting)?;
        store::credit(tx, self.guild, wallet, points).await?;
        if from == Account::Owed {
            store::lend(tx, self.guild, member, points).await?;
        }
        let (lot, entry, times) = (
            LotId(self.app.id()),
            self.entry,
            (self.at, Lasts::default()),
        );
        store::open_lot(tx, self.guild, lot, member, entry, points, times)?;
        Ok(())
    }

    /// Takes all that is left from somebody who leaves for good; returns how much that was.
    ///
    /// # Errors
    /// A fault of the database, or a wallet that its lots don't add up to.
    pub async fn revoke(&mut self, tx: &mut Tx, member: MemberId) -> Result<Points, Fault> {
        expire_of(tx, self.app, self.guild, member, (self.day, self.at)).await?;
        store::hold(tx, self.guild, member).await?;
        let lots = store::open_lots(tx, self.guild, member, None, self.at).await?;
        let points = Points(lots.iter().map(|lot| lot.remaining.0).sum());
        let wallet = Account::Wallet(member);
        let Some(posting) = Posting::new(wallet, Account::Revoked, points, Kind::Expiry) else {
            return Ok(Points::ZERO);
        };
        if store::debit(tx, self.guild, wallet, points)
            .await?
            .is_none()
        {
            return Err(unbalanced(member));
        }
        self.write(tx, &posting)?;
        self.use_lots(tx, member, &lots).await?;
        Ok(points)
    }
}
