//! Taking back what campaigns had added, with what they had added it to.
use super::{get, store};
use crate::allowance::service as allowance;
use crate::app::App;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CampaignId, MemberId};
use crate::base::points::Points;
use crate::base::refusal::Failure;
use crate::campaign::rules::Stage;
use crate::ledger::rules::{Account, Gift, NewEntry, Taken};
use crate::ledger::service::Book;
use crate::program::rules::Program;
use std::collections::BTreeMap;

/// Takes gifts back as `allowance::service::reverse` does: bonuses return to their funds, and from there to the program where
/// the campaign is over. Funds come last, as giving locks them. Where it comes to [`Taken::Short`] nothing may be kept of the
/// transaction.
///
/// # Errors
/// A fault of the database.
pub async fn reverse(
    tx: &mut Tx,
    app: &App,
    entry: &NewEntry,
    book: &mut Book<'_>,
    program: &Program,
    gifts: Vec<Gift>,
    lend: bool,
) -> Result<Taken, Fault> {
    let bonuses = bonuses(&gifts);
    let taken = allowance::reverse(tx, app, entry, book, program, gifts, lend).await?;
    if let Taken::Back(_) = taken {
        for (campaign, members) in bonuses {
            returned(tx, book, campaign, &members).await?;
        }
    }
    Ok(taken)
}

/// How much of the gifts came from which campaign, to whom.
fn bonuses(gifts: &[Gift]) -> BTreeMap<CampaignId, BTreeMap<MemberId, i64>> {
    let mut all: BTreeMap<CampaignId, BTreeMap<MemberId, i64>> = BTreeMap::new();
    for gift in gifts {
        if let Account::Fund(fund) = gift.from {
            let members = all.entry(CampaignId(fund)).or_default();
            *members.entry(gift.receiver).or_default() += gift.points.0;
        }
    }
    all
}

async fn returned(
    tx: &mut Tx,
    book: &mut Book<'_>,
    id: CampaignId,
    members: &BTreeMap<MemberId, i64>,
) -> Result<(), Fault> {
    let (guild, sum) = (book.guild(), Points(members.values().sum()));
    book.put_back(tx, id.0, sum).await?;
    for (member, points) in members {
        if !store::lose(tx, guild, id, *member, Points(*points)).await? {
            return Err(Fault::Broken(format!(
                "campaign {id} never gave member {member} that much"
            )));
        }
    }
    let campaign = get(tx, guild, id).await.map_err(Failure::into_fault)?;
    if campaign.stage != Stage::Open && !book.release(tx, id.0, sum).await? {
        return Err(Fault::Overtaken);
    }
    Ok(())
}
