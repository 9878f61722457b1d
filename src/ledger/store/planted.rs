//! What the planted lost update asks of the database.
use crate::base::db::Tx;
use crate::base::ids::GuildId;
use crate::base::points::Points;
use crate::ledger::rules::Account;
use crate::{on, run};

pub async fn planted_read(
    tx: &mut Tx,
    guild: GuildId,
    of: Account,
) -> sqlx::Result<Option<Points>> {
    let (account, owner) = of.parts();
    on!(
        tx,
        query_scalar(
            "select amount from balance where guild = $1 and account = $2 and owner = $3",
            guild,
            account,
            owner,
        )
        .fetch_optional
    )
}

pub async fn planted_write(
    tx: &mut Tx,
    guild: GuildId,
    to: Account,
    amount: Points,
) -> sqlx::Result<u64> {
    let (account, owner) = to.parts();
    run!(
        tx,
        "update balance set amount = $4 where guild = $1 and account = $2 and owner = $3",
        guild,
        account,
        owner,
        amount,
    )
}
