//! Approving of one's own order, where nobody else approves: it is recorded, and everybody who runs the program sees it.
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{GuildId, MemberId};
use crate::base::outbox::{self, Lane, NewNotice};
use crate::base::refusal::Outcome;
use crate::order::rules::{Recorded, Told};
use crate::order::service::ALONE;
use crate::program::rules::Settings;

/// Records it and tells of it, where those are who run the program.
pub(super) async fn announce(
    tx: &mut Tx,
    app: &App,
    (guild, settings): (GuildId, &Settings),
    (told, by): (&Told, MemberId),
) -> Outcome<()> {
    let order = &told.order;
    let recorded = Recorded {
        item: told.name(settings.language).to_owned(),
        price: order.price,
    };
    let change = audit::Change {
        guild,
        actor: by,
        key: &format!("alone:{}", order.id),
        what: Topic::Order.of(order.id.0),
        before: None,
        after: Some(serde_json::to_value(recorded)?),
    };
    if !audit::record(tx, app, &change).await? {
        return Err(Fault::Overtaken.into());
    }
    let places = settings.places().into_iter().flatten();
    let lane = Lane::Channel(
        places
            .chain([order.channel])
            .next()
            .unwrap_or(order.channel),
    );
    let notice = NewNotice::new(ALONE, lane, order.id.0);
    Ok(outbox::write(tx, app, guild, &notice)?)
}
