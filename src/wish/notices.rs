//! What members are told of what they wish for, and of what is new: as it is at delivery.
use super::{service, view};
use crate::app::App;
use crate::base::db::Fault;
use crate::base::outbox::Notice;
use crate::feature::Delivery;

/// What somebody can have now, or is back.
pub async fn reached(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let told = service::reached(app, notice.guild, &notice.payload).await?;
    Ok(told.map_or(Delivery::Nothing, |told| {
        Delivery::Post(view::reached(notice.guild, &told))
    }))
}

/// Which rewards are new.
pub async fn news(app: &App, notice: &Notice) -> Result<Delivery, Fault> {
    let told = service::released(app, notice.guild, &notice.payload).await?;
    Ok(told.map_or(Delivery::Nothing, |told| {
        Delivery::Post(view::released(notice.guild, &told))
    }))
}
