//! A record word for word: what a seal is over.
use crate::base::ids::AuditId;

/// A recorded change as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
#[allow(missing_docs, reason = "the columns of the record, by their names")]
pub struct Record {
    pub id: AuditId,
    pub key: String,
    pub actor: i64,
    pub what: String,
    pub before_json: Option<String>,
    pub after_json: Option<String>,
    pub at: i64,
}
