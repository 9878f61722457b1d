//! A reward's name beside the points that it cost, for the member's history.
use crate::app::App;
use crate::base::db::Tx;
use crate::base::ids::MemberId;
use crate::base::refusal::{Failure, Outcome};
use crate::ledger::service::Book;
use crate::member::service as member;

/// Keeps it; without the key the history does without, since rewards are had and given back all the same.
///
/// # Errors
/// A fault of the database.
pub async fn note(
    tx: &mut Tx,
    app: &App,
    book: &Book<'_>,
    member: MemberId,
    name: &str,
) -> Outcome<()> {
    match member::pen(tx, app, book.guild(), member).await {
        Ok(pen) => Ok(book.note(tx, &pen, name)?),
        Err(Failure::Refused(_)) => Ok(()),
        Err(fault) => Err(fault),
    }
}
