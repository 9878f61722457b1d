//! A choice in one of the menus under the settings.
use crate::base::civil::Length;
use crate::base::db::Fault;
use crate::base::ids::{ChannelId, RoleId};
use crate::base::locale::Locale;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::phrase;
use crate::program::service::{self, Change, Place};
use crate::program::view;
use futures::future::BoxFuture;

/// Sets what was picked, and shows the settings as they are then.
pub fn pick(call: Call, click: Click) -> BoxFuture<'static, Result<(), Fault>> {
    Box::pin(async move {
        let Some(change) = read(&click) else {
            return call.refuse(phrase!("refused-stale")).await;
        };
        let (app, guild, user, key) = (call.app(), call.guild, call.user, call.key.clone());
        let work = async move { service::set(&app, guild, user, &key, &[change]).await };
        call.refusing_beside()
            .answer(work, move |changed, speech| {
                view::picked(&changed, guild, speech)
            })
            .await
    })
}

/// What was picked; nothing picked in a menu of channels or roles takes the setting back.
fn read(click: &Click) -> Option<Change> {
    let value = click.values.first().map(String::as_str);
    match click.id.extra.as_str() {
        "recognition" => Some(Change::Channel(Place::Recognition, channel(value)?)),
        "orders" => Some(Change::Channel(Place::Orders, channel(value)?)),
        "approver" => {
            let roles = click.values.iter().map(|id| id.parse::<RoleId>());
            Some(Change::Approvers(roles.collect::<Result<_, _>>().ok()?))
        }
        "language" => Locale::from_tag(value?).map(Change::Language),
        "period" => Some(Change::Period(match value? {
            "day" => Length::Day,
            "week" => Length::Week,
            "month" => Length::Month,
            _ => return None,
        })),
        _ => None,
    }
}

/// The outer `None` is no id at all.
fn channel(value: Option<&str>) -> Option<Option<ChannelId>> {
    value
        .map(|id| id.parse().ok())
        .map_or(Some(None), |id| id.map(Some))
}
