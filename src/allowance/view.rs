//! How allowances look.
use super::rules::{Bought, BuyOffer, Rules, length};
use crate::base::ids::{GuildId, RoleId, UserId};
use crate::base::locale::Speech;
use crate::base::points::Points;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that turns one's own points into points to give.
pub const BUY: &str = "allowance.buy";
/// The action of the one that does not.
pub const KEEP: &str = "allowance.keep";

/// What applies, and to the one who looks.
pub fn rules(rules: &Rules, speech: &Speech) -> Message {
    let settings = &rules.settings;
    let period = length(settings.period);
    let mut said = vec![tr!(
        speech,
        "allowance-all",
        points = settings.allowance,
        period = period
    )];
    let roles = settings.role_allowances.iter();
    said.extend(
        roles.map(|(role, points)| tr!(speech, "allowance-role", role = *role, points = *points)),
    );
    let own = rules.own.iter();
    said.extend(
        own.map(|(who, points)| tr!(speech, "allowance-own", who = *who, points = *points)),
    );
    said.push(match settings.carry_over {
        Points::ZERO => tr!(speech, "allowance-lapses"),
        most => tr!(speech, "allowance-carries", most = most),
    });
    if settings.buy_allowance > Points::ZERO {
        let most = settings.buy_allowance;
        said.push(tr!(speech, "allowance-buyable", most = most));
    }
    let (left, renews) = rules.left;
    said.push(String::new());
    said.push(tr!(
        speech,
        "allowance-mine",
        mine = rules.mine,
        left = left,
        renews = renews
    ));
    Message::card(
        tr!(speech, "allowance-title"),
        said.join("\n"),
        Colour::Blue,
    )
}

/// Whether points of one's own are to become points to give.
pub fn offer(guild: GuildId, offer: &BuyOffer, speech: &Speech) -> Message {
    let (points, left, gives) = (offer.points, offer.wallet, offer.allowance);
    let mut said = vec![tr!(
        speech,
        "allowance-buy-ask",
        points = points,
        left = left,
        gives = gives,
        renews = offer.renews
    )];
    said.push(match offer.carry_over {
        Points::ZERO => tr!(speech, "allowance-lapses"),
        most => tr!(speech, "allowance-carries", most = most),
    });
    let id = |action| {
        let extra = format!("{}/{}", points.0, offer.period);
        CustomId::new(action, guild, offer.draft.0).with(extra)
    };
    let (yes, no) = (
        phrase!("allowance-buy-yes").say_plain(speech),
        phrase!("allowance-buy-no").say_plain(speech),
    );
    Message::card(
        tr!(speech, "allowance-buy-title"),
        said.join("\n"),
        Colour::Orange,
    )
    .buttons(vec![
        button(&id(BUY), yes, ButtonStyle::Success),
        button(&id(KEEP), no, ButtonStyle::Secondary),
    ])
}

/// What the button was about: how many points, and in which period.
pub fn asked(extra: &str) -> Option<(i64, i64)> {
    let (points, period) = extra.split_once('/')?;
    Some((points.parse().ok()?, period.parse().ok()?))
}

/// They have become points to give.
pub fn bought(bought: &Bought, speech: &Speech) -> Message {
    Message::text(tr!(
        speech,
        "allowance-bought",
        points = bought.points,
        gives = bought.allowance,
        renews = bought.renews
    ))
}

/// Nothing was taken.
pub fn kept(speech: &Speech) -> Message {
    Message::text(tr!(speech, "allowance-kept"))
}

/// What one person may give from now on.
pub fn set(who: UserId, points: Option<Points>, speech: &Speech) -> Message {
    Message::text(match points {
        Some(points) => tr!(speech, "allowance-set", who = who, points = points),
        None => tr!(speech, "allowance-unset", who = who),
    })
}

/// What those may give from now on who have a role.
pub fn set_for_role(role: RoleId, points: Option<Points>, speech: &Speech) -> Message {
    Message::text(match points {
        Some(points) => tr!(speech, "allowance-set-role", role = role, points = points),
        None => tr!(speech, "allowance-unset-role", role = role),
    })
}
