//! The registration's statements.
use crate::base::db::Tx;
use crate::{on, run};

pub async fn get(tx: &mut Tx, application: i64) -> sqlx::Result<Option<String>> {
    on!(
        tx,
        query_scalar(
            "select hash from registration where application = $1",
            application
        )
        .fetch_optional
    )
}

pub async fn set(tx: &mut Tx, application: i64, hash: &str) -> sqlx::Result<u64> {
    run!(
        tx,
        "insert into registration (application, hash) values ($1, $2) \
         on conflict (application) do update set hash = excluded.hash",
        application,
        hash,
    )
}
